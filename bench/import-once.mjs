import { readdirSync, readFileSync } from 'node:fs';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';

/**
 * Stages and commits one list with the built program, in a process of its own, so that its memory and its time are its own too.
 * `node import-once.mjs DATABASE_URL FILE ISSUER NUMBER POSTMASTER [confirm]`; prints JSON. Seconds of a processor are those of
 * this process with its threads, and of PostgreSQL with all that it runs, where POSTMASTER is its id and the system tells.
 */
const [url = '', file = '', issuerId = '', number = '', postmaster = '', then = ''] = argv.slice(2);
const built = (module) => import(new URL(`../dist/src/${module}`, import.meta.url).href);
const { createApplication } = await built('application.js');
const { AwardDecisionsService } = await built('awards/decisions/award-decisions.service.js');
const { keepHeapSmall } = await built('frugal-heap.js');
const { FilesService } = await built('files/files.service.js');
const { CommitWorker } = await built('imports/committing/commit-worker.service.js');
const { Committing } = await built('imports/committing/committing.service.js');
const { ImportsService } = await built('imports/imports.service.js');
const { readConfig } = await built('platform/config/config.js');
const { Database } = await built('platform/database/database.js');
const { runAsSystem } = await built('platform/request/request-context.js');

keepHeapSmall();
const app = await createApplication(readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }), url);
const database = app.get(Database);
const acting = (work) => runAsSystem('bench', () => database.transaction(work));
const startMiB = resourceUsage().maxRSS / 1024;

const { file: stored } = await acting(() =>
  app.get(FilesService).store({
    name: 'danh-sach.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    origin: 'UPLOADED',
    bytes: [readFileSync(file)],
  }),
);
const stage = await measured(() =>
  acting(() =>
    app.get(ImportsService).stageImport({ source: { fileId: stored.id }, issuerId, number, signedOn: '2020-12-28' }),
  ),
);
const id = stage.answer;
const commit = await measured(async () => {
  await acting(() => app.get(Committing).commitImport({ id, version: 1, which: 'VALID' }));
  await app.get(CommitWorker).finished(id);
});
const importMiB = resourceUsage().maxRSS / 1024;
const [batch] = await database.query(
  `select state, decision_id, (counts ->> 'valid')::int as rows, problem, counts -> 'byCode' as by_code from import_batches where id = $1`,
  [id],
);
if (batch?.state !== 'COMMITTED') throw new Error(JSON.stringify(batch));
const confirm =
  then === 'confirm'
    ? await measured(() =>
        acting(() => app.get(AwardDecisionsService).confirmAwardDecision({ id: batch.decision_id, version: 1 })),
      )
    : null;
await app.close();
const told = ({ ms, nodeMs, databaseMs }) => ({ ms, nodeMs, databaseMs });
stdout.write(
  `${JSON.stringify({
    stage: told(stage),
    commit: told(commit),
    confirm: confirm && told(confirm),
    startMiB,
    importMiB,
    peakMiB: resourceUsage().maxRSS / 1024,
    rows: batch.rows,
    decisionId: batch.decision_id,
    byCode: batch.by_code,
  })}\n`,
);

async function measured(work) {
  const [begun, own, theirs] = [performance.now(), cpuUsage(), databaseCpuMs()];
  const answer = await work();
  const { user, system } = cpuUsage(own);
  return {
    answer,
    ms: performance.now() - begun,
    nodeMs: (user + system) / 1000,
    databaseMs: databaseCpuMs() - theirs,
  };
}

/** Of PostgreSQL, its living children and those that ended; 0 where there is no /proc. */
function databaseCpuMs() {
  if (postmaster === '') return 0;
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    return all.reduce((sum, pid) => {
      const { parent, own, ended } = statOf(pid);
      if (pid === postmaster) return sum + own + ended;
      return parent === postmaster ? sum + own : sum;
    }, 0);
  } catch {
    return 0;
  }
}

function statOf(pid) {
  try {
    // After the name in brackets: state, parent …; the fields 14 to 17 are ticks of a hundredth of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    const ticks = (n) => Number(fields[n - 3]) * 10;
    return { parent: fields[1], own: ticks(14) + ticks(15), ended: ticks(16) + ticks(17) };
  } catch {
    return { parent: '', own: 0, ended: 0 };
  }
}
