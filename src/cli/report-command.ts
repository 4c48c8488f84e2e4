import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { OpenRegistry } from '../open-registry.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { fileName, type NamedDocument } from '../reports/documents/documents.service.js';
import { DOCUMENT_FORMAT, type DocumentFormat } from '../reports/documents/formats.js';
import { exampleTemplate } from '../reports/documents/office/example-template.js';
import { type AskedDocument, ReportDocuments } from '../reports/printed/report-documents.service.js';
import { idOfBody } from './named-body.js';
import { type AskedOptions, askedReport, detailsOf, PERIOD_OPTIONS, withReportOptions } from './report-options.js';
import { reportProgress } from './report-progress.js';
import { EXIT, UsageError } from './usage-error.js';

type WithRegistry = (work: (registry: OpenRegistry) => Promise<void>) => Promise<void>;

interface ReportOptions extends AskedOptions {
  body?: string;
  published?: string;
  format: DocumentFormat[];
  form?: string;
  template?: string;
  withHeading?: boolean;
  out: string;
  force?: boolean;
}

/** The time that is reported of, as far as it helps to tell bodies of one name apart. */
const timeOf = ({ year, from }: AskedOptions) => (year === undefined ? from : String(year));

const KNOWN = Object.keys(DOCUMENT_FORMAT).join(', ').toLowerCase();
const USUAL = 'docx,xlsx,pdf';

/** `report`, and `report-template`, which needs no registry. */
export function addReportCommands(program: Command, withRegistry: WithRegistry): void {
  withReportOptions(program.command('report'))
    .description('write the report of a body and a period into files / lập báo cáo của một đơn vị ra tệp')
    .option('--body <id or name>', 'whose report it is, by id or by its whole name / đơn vị, theo mã hoặc tên')
    .addOption(
      new Option(
        '--published <id>',
        'the figures of a published report / số liệu đã chốt của báo cáo đã công bố',
      ).conflicts(['body', ...PERIOD_OPTIONS]),
    )
    .addOption(
      new Option('--format <formats>', `of ${KNOWN}; several with commas / dạng tệp, cách nhau bằng dấu phẩy`)
        .argParser(formats)
        .default(formats(USUAL), USUAL),
    )
    .option('--form <code>', 'a statistical form in place of the report: 0603.N/BNV-TĐKT / biểu thống kê')
    .option('--template <file>', 'the office’s own .docx with fields (docs/documents.md) / mẫu Word của cơ quan')
    .option(
      '--with-heading',
      'a csv begins with what it is, of whom and when / tệp csv mở đầu bằng tên, đơn vị, kỳ và thời điểm số liệu',
    )
    .option('--out <directory>', 'where to / thư mục', '.')
    .option('--force', 'write over files that exist; without it they are refused / ghi đè tệp đã có')
    .addHelpText('after', '\nExit codes: 0 all written · 1 it failed · 2 bad usage / mã kết thúc')
    .showHelpAfterError('(--help: all options / xem mọi tùy chọn)')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.DONE : EXIT.BAD_USAGE))
    .action((options: ReportOptions) => toldToUser(() => report(options, withRegistry)));
  program
    .command('report-template')
    .description('write a Word template with every field, to be changed by the office / mẫu Word có đủ các trường')
    .argument('<file>', '.docx to write / tệp .docx cần ghi')
    .action((file: string) =>
      toldToUser(async () => {
        const template = await exampleTemplate();
        onDisk(file, () => writeFileSync(file, template, { flag: 'wx' }));
        process.stdout.write(`${file}\n`);
      }),
    );
}

async function toldToUser(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const known = error instanceof DomainError || error instanceof UsageError;
    if (!known && !(error instanceof InvalidArgumentError)) throw error;
    const text = error instanceof DomainError ? `${error.wordingIn('vi')}\n${error.wordingIn('en')}` : error.message;
    process.stderr.write(`${text}\n`);
    process.exitCode = EXIT.BAD_USAGE;
  }
}

/** What can be refused without a registry is refused before one is opened. */
async function report(options: ReportOptions, withRegistry: WithRegistry): Promise<void> {
  const { body, published, format, template, out } = options;
  if (body === undefined && published === undefined)
    throw new UsageError(
      'Give --body, or --published / hãy nêu đơn vị (--body) hoặc báo cáo đã công bố (--published).',
    );
  if (published === undefined) askedReport(options, '');
  if (template !== undefined && !format.includes('DOCX'))
    throw new UsageError('--template is for docx, which is not among --format / mẫu Word chỉ dùng cho dạng docx.');
  if (options.withHeading && !format.includes('CSV'))
    throw new UsageError(
      '--with-heading is for csv, which is not among --format / --with-heading chỉ dùng cho dạng csv.',
    );
  const office = template === undefined ? undefined : onDisk(template, () => readFileSync(template));
  onDisk(out, () => mkdirSync(out, { recursive: true }));
  await withRegistry(async ({ app }) => {
    const asked =
      published === undefined
        ? askedReport(options, await idOfBody(app, body!, { within: timeOf(options) }))
        : { publishedReportId: published };
    const documents = await written(app, asked, options, office);
    const paths = documents.map((document) => join(out, fileName(document)));
    if (!options.force) refuseExisting(paths);
    documents.forEach(({ bytes }, index) => {
      const path = paths[index]!;
      onDisk(path, () => writeFileSync(path, bytes, { flag: options.force ? 'w' : 'wx' }));
      process.stdout.write(`${path}\n`);
    });
  });
}

/** Before any is written: of files that belong together none is left from another day. */
function refuseExisting(paths: readonly string[]): void {
  const found = paths.filter((path) => existsSync(path));
  if (found.length === 0) return;
  throw new UsageError(
    `Exists already; nothing was written, --force writes over it / đã có tệp, không ghi gì; thêm --force để ghi đè:${found.map((path) => `\n  ${path}`).join('')}`,
  );
}

async function written(
  app: OpenRegistry['app'],
  asked: AskedDocument['report'],
  { format, form, withHeading, ...options }: ReportOptions,
  template: Buffer | undefined,
): Promise<NamedDocument[]> {
  const progress = reportProgress(format.length);
  try {
    return await app.get(ReportDocuments).write({
      report: asked,
      details: detailsOf(options),
      formats: format,
      formCode: form,
      csvHeading: withHeading,
      template,
      onWritten: (file) => progress.written(file),
    });
  } finally {
    progress.stop();
  }
}

function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(
      `"${path}" cannot be read or written / không đọc hoặc ghi được: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
    );
  }
}

function formats(value: string): DocumentFormat[] {
  const wanted = value.split(',').map((part) => {
    const found = Object.values(DOCUMENT_FORMAT).find((format) => format === part.trim().toUpperCase());
    if (found) return found;
    throw new InvalidArgumentError(`"${part}" is none of ${KNOWN} / không phải dạng tệp được dùng.`);
  });
  return [...new Set(wanted)];
}
