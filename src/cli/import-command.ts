import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import type { INestApplication } from '@nestjs/common';
import { Command, Option } from 'commander';
import { MODE, RECIPIENT_KIND } from '../awards/vocabulary.js';
import { CommitWorker } from '../imports/committing/commit-worker.service.js';
import { unacknowledged } from '../imports/committing/commit-readiness.service.js';
import { Committing } from '../imports/committing/committing.service.js';
import { ReadingThreads } from '../imports/staging/reading-threads.service.js';
import { IMPORT_ACKNOWLEDGEMENT } from '../imports/vocabulary.js';
import { Database } from '../platform/database/database.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { type ImportReport, importReport, type ReportTakenBack, saidOf, takenBack } from './import-report.js';
import { InterruptedError, Interruption } from './interruption.js';
import { Progress } from './progress.js';
import { type ImportOptions, stageFile } from './stage-file.js';
import { UsageError } from './usage-error.js';
import { watchCommit } from './watch-commit.js';

/** What the exit code tells. */
const EXIT = { DONE: 0, ROWS_REFUSED: 1, BAD_USAGE: 2, NOT_COMMITTED: 3, INTERRUPTED: Interruption.exitCode } as const;

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
    .option('--reason <text>', 'achievement of rows that state none / thành tích của các dòng không ghi')
    .option('--dry-run', 'read and judge only; nothing is written / chỉ đọc và kiểm tra')
    .option('--valid-only', 'commit the rows without an error / chỉ ghi các dòng không lỗi')
    .addOption(
      new Option(
        '--acknowledge <code...>',
        'a notice on the list that was seen, to commit it all the same / vẫn ghi dù danh sách có điều này',
      ).choices(Object.keys(IMPORT_ACKNOWLEDGEMENT)),
    )
    .option('--append', 'to the decision of this number that is on record / ghi nối vào quyết định đã có')
    .option('--json', 'print the report as JSON, as importBatch answers it / in báo cáo dạng JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 all recorded · 1 rows refused, or a notice not acknowledged (with --valid-only the others are recorded) · 2 bad usage, or the file cannot be read · 3 the commit came to nothing · 130 stopped by Ctrl-C',
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.DONE : EXIT.BAD_USAGE))
    .action(async (file: string, options: ImportOptions) => {
      try {
        await requireFile(file);
        await withApplication(async (app) => {
          const interruption = new Interruption();
          process.exitCode = await interruption.listen(() => run(app, file, options, interruption));
        });
      } catch (error) {
        if (!(error instanceof DomainError) && !(error instanceof UsageError)) throw error;
        const text = error instanceof DomainError ? `${error.wordingIn('vi')}\n${error.message}` : error.message;
        process.stderr.write(`${text}\n`);
        process.exitCode = EXIT.BAD_USAGE;
      }
    });
}

async function run(
  app: INestApplication,
  file: string,
  options: ImportOptions,
  interruption: Interruption,
): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const tell = (report: ImportReport | ReportTakenBack) =>
    process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : saidOf(report)}\n`);
  if (!options.json) say(`${basename(file)}: đang đọc / reading …`);
  const staged = await readIn(app, file, options, interruption);
  if (staged === null) {
    say('Đã dừng khi đang đọc; chưa ghi gì.\nStopped while it was read; nothing was written.');
    return EXIT.INTERRUPTED;
  }
  if (options.dryRun) {
    tell(takenBack(staged));
    return staged.counts.errors > 0 || hasErrors(staged) ? EXIT.ROWS_REFUSED : EXIT.DONE;
  }
  const { id, version } = staged;
  if (hasErrors(staged) || (staged.counts.errors > 0 && !options.validOnly)) {
    tell(staged);
    if (!options.json) say(`Chưa ghi gì / nothing was recorded. importBatch(id: "${id}")`);
    return EXIT.ROWS_REFUSED;
  }
  const unseen = unacknowledged(staged.notices, options.acknowledge ?? []);
  if (unseen.length > 0) {
    tell(staged);
    const again = unseen.map(({ code }) => code).join(' ');
    if (!options.json) say(`Chưa ghi gì / nothing was recorded. --acknowledge ${again}, importBatch(id: "${id}")`);
    return EXIT.ROWS_REFUSED;
  }
  const which = options.validOnly ? 'VALID' : 'ALL';
  const transaction = <T>(work: () => Promise<T>) => app.get(Database).transaction(work);
  await interruption.during(
    () => transaction(() => app.get(Committing).cancelImport({ id })),
    async () => {
      await transaction(() =>
        app.get(Committing).commitImport({ id, version, which, acknowledged: options.acknowledge }),
      );
      // Before that there was nothing to stop yet.
      if (interruption.happened) await transaction(() => app.get(Committing).cancelImport({ id })).catch(() => id);
      await watchCommit(app, id, app.get(CommitWorker).finished(id));
    },
  );
  const done = await importReport(app, id);
  tell(done);
  if (done.state === 'COMMITTED') return done.counts.errors > 0 ? EXIT.ROWS_REFUSED : EXIT.DONE;
  if (!interruption.happened) return EXIT.NOT_COMMITTED;
  say(
    `Đã dừng; chưa ghi gì, danh sách vẫn chờ ghi.\nStopped; nothing was recorded, the list stays staged. importBatch(id: "${id}")`,
  );
  return EXIT.INTERRUPTED;
}

/** Null where it was stopped: nothing of it is kept then. */
async function readIn(
  app: INestApplication,
  file: string,
  options: ImportOptions,
  interruption: Interruption,
): Promise<ImportReport | null> {
  const threads = app.get(ReadingThreads);
  const work = () => stageFile(app, file, options, () => interruption.check());
  const read = () => new Progress('Đang đọc / reading').until(work(), () => ({ done: threads.rowsTaken, total: 0 }));
  try {
    return await interruption.during(() => threads.close(), read);
  } catch (error) {
    if (error instanceof InterruptedError || (interruption.happened && error instanceof DomainError)) return null;
    throw error;
  }
}

function hasErrors({ notices }: ImportReport): boolean {
  return notices.some(({ severity }) => severity === 'ERROR');
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`Không có tệp ${file}.\nThere is no file ${file}.`);
}
