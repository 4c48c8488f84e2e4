import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { createApplication } from '../src/application.js';
import { prepareReferenceData } from '../src/reference-data.js';
import { readConfig } from '../src/platform/config/config.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { runInRequest } from '../src/platform/request/request-context.js';
import type { Viewer } from '../src/platform/request/viewer.js';
import type { AskedReport } from '../src/reports/annual/annual-report.js';
import { AnnualReports } from '../src/reports/annual/annual-reports.service.js';
import { fillBodies, fillYear, prepareLists } from './report-dataset.js';

/**
 * Database time of the whole report of one year, first among a million awards of twenty years, then among two million of
 * forty. `npm run bench:reports -- [--years 20] [--explain]`. Ends what it started.
 */
const years = Number(process.argv[process.argv.indexOf('--years') + 1]) || 20;
const explain = process.argv.includes('--explain');
const YEAR = 2020;
const ROUNDS = 9;
const SYSTEM: Viewer = { kind: 'SYSTEM', name: 'bench' };

const dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-bench-'));
const database = await prepareDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir });
const app = await createApplication(readConfig({ NODE_ENV: 'test', BANGVANG_LOG_LEVEL: 'error' }), database.url);
const client = new pg.Client(database.url);
try {
  await app.init();
  await client.connect();
  const isEmpty = (await yearsFilled()) === 0;
  if (isEmpty) await prepareReferenceData(app);
  await prepareLists(client);
  if (isEmpty) await fillBodies(client);
  await growTo(years);
  await measureAll();
  if (!process.argv.includes('--once')) {
    await growTo(2 * years);
    await measureAll();
  }
} finally {
  await client.end();
  await app.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function yearsFilled(): Promise<number> {
  const sql = 'select (select min(granted_year) from awards) as first, (select max(granted_year) from awards) as last';
  const { rows } = await client.query<{ first: number | null; last: number | null }>(sql);
  const { first, last } = rows[0]!;
  return first === null || last === null ? 0 : last - first + 1;
}

/** Adds the years that are missing, before those that are there: the database may have been filled by an earlier run. */
async function growTo(wanted: number): Promise<void> {
  const filled = await yearsFilled();
  for (let back = filled; back < wanted; back += 1) await fillYear(client, YEAR - back);
  if (filled < wanted) await client.query('vacuum analyze');
}

async function measureAll(): Promise<void> {
  const { rows } = await client.query<{ n: string }>('select count(*) as n from awards');
  const among = `among ${rows[0]?.n} awards of ${await yearsFilled()} years`;
  const [central, provincial] = ['000000000000', '000000000004'].map((n) => `0191a000-0000-7000-8000-${n}`) as [
    string,
    string,
  ];
  const period = { kind: 'YEAR', year: YEAR } as const;
  await measure(`one body ${among}`, { organisationId: provincial, period });
  await measure(`the whole country, as then ${among}`, { organisationId: central, period, scope: 'IN_AREA' });
  await measure(`the whole country, as today ${among}`, {
    organisationId: central,
    period,
    scope: 'IN_AREA',
    view: 'AS_TODAY',
  });
  // Drafts are of the body that keeps them: whoever sees not all of them has every line looked at for that, too.
  const writer = writerOf(provincial);
  await measure(`one body, for its writer ${among}`, { organisationId: provincial, period }, writer);
  const country = { organisationId: central, period, scope: 'IN_AREA' } as const;
  await measure(`the whole country, as then, for a writer of one body ${among}`, country, writer);
}

/** A staff account with a scope, as one who records for a body has it. */
function writerOf(organisationId: string): Viewer {
  return {
    kind: 'STAFF',
    id: organisationId,
    name: 'bench',
    grants: [{ role: 'RECORDER', organisationId, reach: [organisationId] }],
    mustChangePassword: false,
    credential: { kind: 'SESSION', id: organisationId },
  };
}

interface Timed {
  text: string;
  ms: number;
}

async function measure(what: string, asked: AskedReport, viewer = SYSTEM): Promise<void> {
  const reports = app.get(AnnualReports);
  const rounds: { database: number; cpu: number; whole: number; statements: Timed[] }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const statements: Timed[] = [];
    const restore = timeStatements(statements);
    const busy = await processorTime();
    const began = performance.now();
    await runInRequest({ requestId: 'bench', language: 'vi', viewer }, () => reports.figuresOf(asked, 'vi'));
    const whole = performance.now() - began;
    restore();
    rounds.push({
      cpu: (await processorTime()) - busy,
      database: statements.reduce((sum, { ms }) => sum + ms, 0),
      whole,
      statements,
    });
  }
  // The first round warms up. On a machine that does other things, too, the least is what tells of the statements.
  const warm = rounds.slice(1).sort((a, b) => a.database - b.database);
  const [least, middle] = [warm[0], warm[Math.floor(ROUNDS / 2)]];
  if (!least || !middle) throw new Error('there are rounds');
  const processor = warm.map(({ cpu }) => cpu).sort((a, b) => a - b);
  process.stdout.write(
    `${what}: database ${least.database.toFixed(0)} ms at least, ${middle.database.toFixed(0)} ms in the middle, in ${least.statements.length} statements ` +
      `(processor ${processor[0]} ms at least, ${processor[Math.floor(ROUNDS / 2)]} ms in the middle), whole ${least.whole.toFixed(0)} ms\n`,
  );
  for (const { text, ms } of explain ? least.statements : [])
    if (ms > 5) process.stdout.write(`  ${ms.toFixed(0)} ms  ${text.slice(0, 100)}\n`);
}

/** Milliseconds that the database spent computing so far, however busy the machine is with other things; 0 where /proc is not. */
async function processorTime(): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'bang-vang'`,
  );
  return rows.reduce((sum, { pid }) => {
    try {
      const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .split(') ')[1]!
        .split(' ')
        .slice(11, 13)
        .map(Number);
      return sum + 10 * ((user ?? 0) + (system ?? 0));
    } catch {
      return sum;
    }
  }, 0);
}

function timeStatements(into: Timed[]): () => void {
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const began = performance.now();
    const [query] = args;
    const text = typeof query === 'string' ? query : String((query as { text?: string }).text);
    const done = () => into.push({ text, ms: performance.now() - began });
    const callback = args.at(-1);
    if (typeof callback === 'function')
      args[args.length - 1] = (...answer: unknown[]) => {
        done();
        (callback as (...given: unknown[]) => void)(...answer);
      };
    const answer = Reflect.apply(original, this, args) as unknown;
    if (answer instanceof Promise) void answer.then(done, done);
    return answer as never;
  } as typeof original;
  return () => {
    pg.Client.prototype.query = original;
  };
}
