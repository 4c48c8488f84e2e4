import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import type { INestApplication } from '@nestjs/common';
import { Command, Option } from 'commander';
import { MODE, type Mode, RECIPIENT_KIND, type RecipientKind } from '../awards/vocabulary.js';
import { FilesService } from '../files/files.service.js';
import { FILE_ORIGIN } from '../files/vocabulary.js';
import { CommitWorker } from '../imports/committing/commit-worker.service.js';
import { Committing } from '../imports/committing/committing.service.js';
import { ImportsService } from '../imports/imports.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database } from '../platform/database/database.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { foldVietnamese } from '../platform/text/fold-vietnamese.js';
import { parsePartialDate } from '../platform/time/partial-date.js';
import { parseVietnameseDate } from '../platform/time/vietnamese-date.js';
import { type ImportReport, importReport, saidOf } from './import-report.js';
import { watchCommit } from './watch-commit.js';

/** What the exit code tells. */
const EXIT = { DONE: 0, ROWS_REFUSED: 1, BAD_USAGE: 2, NOT_COMMITTED: 3 } as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

interface Options {
  issuer?: string;
  number?: string;
  signedOn?: string;
  subject?: string;
  mode?: Mode;
  form?: string;
  kind?: Exclude<RecipientKind, 'UNKNOWN'>;
  dryRun?: boolean;
  validOnly?: boolean;
  append?: boolean;
  json?: boolean;
}

/** A mistake of whoever typed the command. */
class UsageError extends Error {}
/** Carries the report of a dry run out of the transaction that is rolled back by it. */
class DryRun extends Error {
  constructor(readonly report: ImportReport) {
    super('dry run');
  }
}

type WithApplication = (work: (app: INestApplication) => Promise<void>) => Promise<void>;

/** `import FILE`: a list that came with a decision, read, judged and committed by the acts of the API. */
export function importCommand(withApplication: WithApplication): Command {
  return new Command('import')
    .description('record the list that came with a decision / ghi danh sách kèm một quyết định khen thưởng')
    .argument('<file>', '.xlsx, .docx, .csv, .tsv')
    .option('--issuer <id or name>', 'who issued the decision; by default as the list says / cơ quan ban hành')
    .option('--number <number>', 'as printed; by default as the list says / số quyết định')
    .option('--signed-on <date>', '12/01/2021, 01/2021, 2021 or 2021-01-12; by default as the list says / ngày ký')
    .option('--subject <text>', 'by default the title of the list / trích yếu')
    .addOption(new Option('--mode <mode>', 'loại hình khen thưởng').choices(Object.keys(MODE)))
    .option('--form <code>', 'form of rows that name none / hình thức của các dòng không ghi')
    .addOption(
      new Option('--kind <kind>', 'kind of rows that do not say / đối tượng của các dòng không ghi').choices(
        Object.keys(RECIPIENT_KIND).filter((kind) => kind !== 'UNKNOWN'),
      ),
    )
    .option('--dry-run', 'read and judge only; nothing is written / chỉ đọc và kiểm tra')
    .option('--valid-only', 'commit the rows without an error / chỉ ghi các dòng không lỗi')
    .option('--append', 'to the decision of this number that is on record / ghi nối vào quyết định đã có')
    .option('--json', 'print the report as JSON, as importBatch answers it / in báo cáo dạng JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 all recorded · 1 rows refused (with --valid-only the others are recorded) · 2 bad usage, or the file cannot be read · 3 the commit came to nothing',
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.DONE : EXIT.BAD_USAGE))
    .action(async (file: string, options: Options) => {
      try {
        await requireFile(file);
        await withApplication(async (app) => {
          process.exitCode = await run(app, file, options);
        });
      } catch (error) {
        if (!(error instanceof DomainError) && !(error instanceof UsageError)) throw error;
        const text = error instanceof DomainError ? `${error.wordingIn('vi')}\n${error.message}` : error.message;
        process.stderr.write(`${text}\n`);
        process.exitCode = EXIT.BAD_USAGE;
      }
    });
}

async function run(app: INestApplication, file: string, options: Options): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const tell = (report: ImportReport) =>
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${saidOf(report)}\n`);
  if (!options.json) say(`${basename(file)}: đang đọc / reading …`);
  const staged = await stage(app, file, options);
  if (options.dryRun) {
    tell(staged);
    return staged.counts.errors > 0 || hasErrors(staged) ? EXIT.ROWS_REFUSED : EXIT.DONE;
  }
  if (hasErrors(staged) || (staged.counts.errors > 0 && !options.validOnly)) {
    tell(staged);
    if (!options.json) say(`Chưa ghi gì / nothing was recorded. importBatch(id: "${staged.id}")`);
    return EXIT.ROWS_REFUSED;
  }
  const which = options.validOnly ? 'VALID' : 'ALL';
  const { id, version } = staged;
  await app.get(Database).transaction(() => app.get(Committing).commitImport({ id, version, which }));
  await watchCommit(app, id, app.get(CommitWorker).finished(id));
  const done = await importReport(app, id);
  tell(done);
  if (done.state !== 'COMMITTED') return EXIT.NOT_COMMITTED;
  return done.counts.errors > 0 ? EXIT.ROWS_REFUSED : EXIT.DONE;
}

/** One transaction, as over the API; a dry run takes it back when it has seen enough. */
async function stage(app: INestApplication, file: string, options: Options): Promise<ImportReport> {
  const issuerId = options.issuer === undefined ? undefined : await issuerOf(app, options.issuer);
  const imports = app.get(ImportsService);
  const work = async (): Promise<ImportReport> => {
    const { file: stored } = await app.get(FilesService).store({
      name: basename(file),
      mediaType: 'application/octet-stream',
      origin: FILE_ORIGIN.UPLOADED,
      bytes: createReadStream(file),
    });
    const id = await imports.stageImport({
      source: { fileId: stored.id },
      issuerId,
      number: options.number,
      signedOn: options.signedOn === undefined ? undefined : dayOf(options.signedOn),
      subject: options.subject,
      mode: options.mode,
      defaultForm: options.form,
      defaultKind: options.kind,
    });
    let report = await importReport(app, id);
    const [twin] = report.notices.find(({ code }) => code === 'DECISION_RECORDED_ALREADY')?.evidence ?? [];
    if (options.append && twin !== undefined) {
      await imports.changeImportDetails({ id, version: report.version, appendToId: twin });
      report = await importReport(app, id);
    }
    if (options.dryRun) throw new DryRun(report);
    return report;
  };
  try {
    return await app.get(Database).transaction(work);
  } catch (error) {
    if (error instanceof DryRun) return error.report;
    throw error;
  }
}

function hasErrors({ notices }: ImportReport): boolean {
  return notices.some(({ severity }) => severity === 'ERROR');
}

/** @throws UsageError where there is no such body, or more than one */
async function issuerOf(app: INestApplication, given: string): Promise<string> {
  if (UUID.test(given)) return given;
  const found = await app.get(OrganisationsService).findNamed([foldVietnamese(given)]);
  const exact = found.filter(({ name }) => name === given.normalize('NFC'));
  const [only, ...more] = exact.length > 0 ? exact : found;
  if (only && more.length === 0) return only.id;
  const several = [only, ...more].flatMap((body) => (body ? [`\n  ${body.id} ${body.name}`] : [])).join('');
  throw new UsageError(
    several === ''
      ? `Sổ không có cơ quan tên "${given}".\nThere is no body of the name "${given}".`
      : `Nhiều cơ quan mang tên này; hãy dùng mã.\nSeveral bodies have this name; use the id:${several}`,
  );
}

/** @throws UsageError where there is no such day */
function dayOf(given: string): string {
  const date = /^\d{4}-\d{2}$/u.test(given) ? parsePartialDate(given) : parseVietnameseDate(given);
  if (date.ok) return date.value;
  const { vi, en } = platformMessages.NO_SUCH_PARTIAL_DATE;
  const filled = (text: string) =>
    text.replace('{value}', `"${given}"`).replace('2021-01-12,', '12/01/2021, 2021-01-12,');
  throw new UsageError(`${filled(vi)}\n${filled(en)}`);
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`Không có tệp ${file}.\nThere is no file ${file}.`);
}
