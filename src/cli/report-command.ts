import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import cliProgress from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import type { OpenRegistry } from '../open-registry.js';
import { Database } from '../platform/database/database.js';
import { fileName } from '../reports/documents/documents.service.js';
import { DOCUMENT_FORMAT, type DocumentFormat } from '../reports/documents/formats.js';
import { exampleTemplate } from '../reports/documents/office/example-template.js';
import { ReportDocuments } from '../reports/report-documents.service.js';
import { type AskedOptions, askedReport, detailsOf, withReportOptions } from './report-options.js';

type WithRegistry = (work: (registry: OpenRegistry) => Promise<void>) => Promise<void>;

interface ReportOptions extends AskedOptions {
  body: string;
  format: DocumentFormat[];
  form?: string;
  template?: string;
  out: string;
}

/** `report`, and `report-template`, which needs no registry. */
export function addReportCommands(program: Command, withRegistry: WithRegistry): void {
  const known = Object.keys(DOCUMENT_FORMAT).join(',').toLowerCase();
  withReportOptions(program.command('report'))
    .description('write the report of a body and a period into files / lập báo cáo của một đơn vị ra tệp')
    .requiredOption('--body <id or name>', 'whose report it is, by id or by its whole name / đơn vị, theo mã hoặc tên')
    .option('--format <formats>', `of ${known}; several with commas / dạng tệp`, formats, formats('docx,xlsx,pdf'))
    .option('--form <code>', 'a statistical form in place of the report: 0603.N/BNV-TĐKT / biểu thống kê')
    .option('--template <file>', 'the office’s own .docx with fields (docs/documents.md) / mẫu Word của cơ quan')
    .option('--out <directory>', 'where to / thư mục', '.')
    .action((options: ReportOptions) => withRegistry(({ app }) => writeReport(app, options)));
  program
    .command('report-template')
    .description('write a Word template with every field, to be changed by the office / mẫu Word có đủ các trường')
    .argument('<file>', '.docx to write / tệp .docx cần ghi')
    .action(async (file: string) => {
      writeFileSync(file, await exampleTemplate(), { flag: 'wx' });
      process.stdout.write(`${file}\n`);
    });
}

async function writeReport(
  app: OpenRegistry['app'],
  { body, format, form, template, out, ...options }: ReportOptions,
): Promise<void> {
  const report = askedReport(options, await bodyOf(app.get(Database), body));
  mkdirSync(out, { recursive: true });
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {file}',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(format.length + 1, 0, { file: 'figures / số liệu' });
  try {
    const written = await app.get(ReportDocuments).write({
      report,
      details: detailsOf(options),
      formats: format,
      formCode: form,
      template: template === undefined ? undefined : readFileSync(template),
      onWritten: (file) => bar.increment(1, { file }),
    });
    bar.increment();
    bar.stop();
    for (const document of written) {
      const path = join(out, fileName(document));
      writeFileSync(path, document.bytes);
      process.stdout.write(`${path}\n`);
    }
  } finally {
    bar.stop();
  }
}

/** A name that several bodies bear, or none, is refused with what there is. */
async function bodyOf(database: Database, given: string): Promise<string> {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given)) return given;
  const found = await database.query<{ id: string; name: string }>(
    `select id, name from organisations where name_key = fold_vi($1) and record_status <> 'WITHDRAWN' order by valid_from`,
    [given],
  );
  if (found.length === 1) return found[0]!.id;
  const list = found.map(({ id, name }) => `\n  ${id} ${name}`).join('');
  throw new InvalidArgumentError(
    found.length === 0
      ? `No body is called "${given}" / không có đơn vị nào tên như vậy.`
      : `Several bodies are called "${given}"; give the id / nhiều đơn vị trùng tên, hãy nêu mã:${list}`,
  );
}

function formats(value: string): DocumentFormat[] {
  return value.split(',').map((part) => {
    const wanted = part.trim().toUpperCase();
    const found = Object.values(DOCUMENT_FORMAT).find((format) => format === wanted);
    if (found) return found;
    throw new InvalidArgumentError(`"${part}" is none of ${Object.keys(DOCUMENT_FORMAT).join(', ').toLowerCase()}`);
  });
}
