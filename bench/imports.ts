import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { createApplication } from '../src/application.js';
import { prepareReferenceData } from '../src/reference-data.js';
import { OrganisationsService } from '../src/organisations/organisations.service.js';
import { readConfig } from '../src/platform/config/config.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { runAsSystem } from '../src/platform/request/request-context.js';
// @ts-expect-error what a bare clone needs is plain JavaScript
import { ensureBuilt } from '../scripts/ensure.mjs';
import { copyIn, copyOut } from './copy.js';

/**
 * From a workbook to committed lines by the built program, beside a bare COPY of the same rows into the same table in the same
 * run. Of several rounds the least is told: other work on the machine only adds. Seconds of a processor are those of node and of
 * PostgreSQL.
 * `npm run bench:imports -- [--rounds 3] [--sizes 1000,10000,100000] [--confirm]`. Ends what it started.
 */
const option = (name: string, usual: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const rounds = Number(option('rounds', '3'));
const confirm = process.argv.includes('--confirm');
const sizes = option('sizes', '1000,10000,100000').split(',').map(Number);

interface Step {
  ms: number;
  nodeMs: number;
  databaseMs: number;
}
interface Run {
  stage: Step;
  commit: Step;
  confirm: Step | null;
  /** Of the program when it has started, when the list was committed, and at the end. */
  startMiB: number;
  importMiB: number;
  peakMiB: number;
  rows: number;
  decisionId: string;
  byCode: unknown;
}

await ensureBuilt({ quiet: true });
const dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-bench-imports-'));
const database = await prepareDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir });
try {
  const issuerId = await givenIssuer();
  const client = new pg.Client(database.url);
  await client.connect();
  for (const size of sizes) {
    const file = join(dataDir, `${size}.xlsx`);
    await writeList(file, size);
    const runs: (Run & { copyMs: number })[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const run = await importOnce(file, issuerId, `${size}${round}/QĐ-MTTQ`);
      runs.push({ ...run, copyMs: await bareCopy(client, run.decisionId) });
    }
    tell(size, runs);
  }
  await client.end();
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function givenIssuer(): Promise<string> {
  const app = await createApplication(
    readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }),
    database.url,
  );
  await prepareReferenceData(app);
  const { organisation } = await runAsSystem('bench', () =>
    app.get(OrganisationsService).recordOrganisation({
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ',
      system: 'FRONT',
      kind: 'FRONT_COMMITTEE',
      level: 'PROVINCE',
    }),
  );
  await app.close();
  return organisation.id;
}

/** Made-up people: names and units repeat as they do in life. */
async function writeList(file: string, size: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file });
  const sheet = workbook.addWorksheet('Danh sách');
  const add = (cells: (string | number)[]) => sheet.addRow(cells).commit();
  add(['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức', 'Thành tích', 'Thời gian', 'Tiền thưởng']);
  const pick = <T>(list: readonly T[], n: number) => list[n % list.length]!;
  for (let n = 0; n < size; n += 1) {
    const family = pick(
      ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ma', 'Lý', 'Nông'],
      n * 7,
    );
    const middle = `${pick(['Văn', 'Thị', 'Minh', 'Ngọc', 'Đức', 'Thu', 'Quốc', 'Thanh'], n * 5 + (n >> 3))}`;
    const given = `${pick(['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Hùng', 'Lan', 'Mai', 'Nam', 'Sơn', 'Yến'], n * 11 + (n >> 7))}`;
    add([
      n + 1,
      `${family} ${middle} ${given}`,
      pick(['Chủ tịch', 'Trưởng ban Công tác Mặt trận', 'Ủy viên', 'Hội viên'], n),
      `Thôn ${1 + (n % 900)}, xã Ví Dụ ${1 + (n % 130)}`,
      pick(['Bằng khen', 'Giấy khen'], n >> 4),
      'Có thành tích xuất sắc trong công tác Mặt trận',
      '2020',
      '',
    ]);
  }
  await workbook.commit();
}

async function importOnce(file: string, issuerId: string, number: string): Promise<Run> {
  const then = confirm ? ['confirm'] : [];
  const script = fileURLToPath(new URL('import-once.mjs', import.meta.url));
  const args = [script, database.url, file, issuerId, number, postmaster(), ...then];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return JSON.parse(said) as Run;
}

/** Its process; none of ours where the bench was given a database. */
function postmaster(): string {
  return database.embedded
    ? (readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0] ?? '')
    : '';
}

/** The same rows once more, under another decision, into the same table with all its indexes, keys and triggers. */
async function bareCopy(client: pg.Client, decisionId: string): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'awards' and is_generated = 'NEVER' order by ordinal_position`,
  );
  const columns = rows.map(({ name }) => name);
  const twin = await client.query<{ id: string }>(
    `insert into award_decisions (id, issuer_id, number_printed, number_normalised, signed_on, subject)
     select gen_random_uuid(), issuer_id, number_printed || ' copy', gen_random_uuid()::text, signed_on, subject from award_decisions where id = $1
     returning id`,
    [decisionId],
  );
  const values = columns.map((name) =>
    name === 'id' ? 'gen_random_uuid()' : name === 'decision_id' ? `'${twin.rows[0]?.id}'::uuid` : name,
  );
  const sent = await copyOut(
    client,
    `select ${values.join(', ')} from awards where decision_id = '${decisionId}' order by annex_order`,
  );
  const begun = performance.now();
  await client.query('begin');
  await copyIn(client, `awards (${columns.join(', ')})`, [Buffer.concat(sent)]);
  await client.query('commit');
  return performance.now() - begun;
}

function tell(size: number, runs: readonly (Run & { copyMs: number })[]): void {
  const least = (pick: (run: Run & { copyMs: number }) => number) => Math.min(...runs.map(pick));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const perRow = (ms: number) => `${((ms / size) * 1000).toFixed(0)} µs a row`;
  const said = (name: string, pick: (run: Run) => Step | null) => {
    const of = (part: keyof Step) => least((run) => pick(run)?.[part] ?? 0);
    const cpu = of('nodeMs') + of('databaseMs');
    return `${name} ${seconds(of('ms'))} (processor: node ${seconds(of('nodeMs'))}, database ${seconds(of('databaseMs'))}, ${perRow(cpu)})`;
  };
  const [commit, copy] = [least((run) => run.commit.ms), least((run) => run.copyMs)];
  const memory = (pick: (run: Run) => number) => `${Math.round(Math.max(...runs.map(pick)))} MiB`;
  const figures = [
    `${size.toLocaleString('en-GB')} rows`,
    said('staging', (run) => run.stage),
    said('commit', (run) => run.commit),
    `bare COPY ${seconds(copy)}`,
    `commit / COPY ${(commit / copy).toFixed(2)}`,
    ...(confirm ? [said('confirming', (run) => run.confirm)] : []),
    `memory at the start ${memory((run) => run.startMiB)}, at most ${memory((run) => run.importMiB)}` +
      (confirm ? `, with the confirming ${memory((run) => run.peakMiB)}` : ''),
  ];
  process.stdout.write(`${figures.join('\n  ')}\n  ${JSON.stringify(runs[0]?.byCode)}\n`);
}
