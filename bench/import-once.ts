import { readFileSync } from 'node:fs';
import { createApplication } from '../src/application.js';
import { AwardDecisionsService } from '../src/awards/decisions/award-decisions.service.js';
import { FilesService } from '../src/files/files.service.js';
import { FILE_ORIGIN } from '../src/files/vocabulary.js';
import { CommitWorker } from '../src/imports/committing/commit-worker.service.js';
import { Committing } from '../src/imports/committing/committing.service.js';
import { ImportsService } from '../src/imports/imports.service.js';
import { readConfig } from '../src/platform/config/config.js';
import { Database } from '../src/platform/database/database.js';
import { runAsSystem } from '../src/platform/request/request-context.js';

/**
 * Stages and commits one list in a process of its own, so that its memory is its own too.
 * `node import-once.ts DATABASE_URL FILE ISSUER NUMBER [confirm]`; prints JSON { stageMs, commitMs, confirmMs, peakMiB, rows, … }.
 */
const [url = '', file = '', issuerId = '', number = '', then = ''] = process.argv.slice(2);
const app = await createApplication(readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }), url);
const database = app.get(Database);
const acting = <T>(work: () => Promise<T>) => runAsSystem('bench', () => database.transaction(work));

const { file: stored } = await acting(() =>
  app.get(FilesService).store({
    name: 'danh-sach.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    origin: FILE_ORIGIN.UPLOADED,
    bytes: [readFileSync(file)],
  }),
);
const begun = performance.now();
const id = await acting(() =>
  app.get(ImportsService).stageImport({ source: { fileId: stored.id }, issuerId, number, signedOn: '2020-12-28' }),
);
const staged = performance.now();
await acting(() => app.get(Committing).commitImport({ id, version: 1, which: 'VALID' }));
await app.get(CommitWorker).finished(id);
const committed = performance.now();
const [batch] = await database.query<{
  state: string;
  decision_id: string;
  rows: number;
  problem: unknown;
  by_code: unknown;
}>(
  `select state, decision_id, (counts ->> 'valid')::int as rows, problem, counts -> 'byCode' as by_code from import_batches where id = $1`,
  [id],
);
if (batch?.state !== 'COMMITTED') throw new Error(JSON.stringify(batch));
const imported = performance.now();
if (then === 'confirm')
  await acting(() => app.get(AwardDecisionsService).confirmAwardDecision({ id: batch.decision_id, version: 1 }));
const confirmMs = performance.now() - imported;
await app.close();
process.stdout.write(
  `${JSON.stringify({
    stageMs: staged - begun,
    commitMs: committed - staged,
    confirmMs,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    rows: batch.rows,
    decisionId: batch.decision_id,
    byCode: batch.by_code,
  })}\n`,
);
