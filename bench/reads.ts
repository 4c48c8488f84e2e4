import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { createApplication } from '../src/application.js';
import { readConfig } from '../src/platform/config/config.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { allStatementsDuring } from '../test/support/statements.js';
import { fill, USUAL } from './dataset.js';
import { operations, type Operation, variablesOf } from './operations.js';

/**
 * Requests a second of the promised reads beside the floor, interleaved in one run; medians of the rounds and their ratio.
 * `npm run bench -- [--rounds 3] [--seconds 5] [--scale 1]`. Ends what it started.
 */
const option = (name: string, usual: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? usual) || usual;
const rounds = process.argv.includes('--rounds') ? option('rounds', 3) : 3;
const seconds = process.argv.includes('--seconds') ? option('seconds', 5) : 5;
const scale = process.argv.includes('--scale') ? option('scale', 1) : 1;

const dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-bench-'));
const database = await prepareDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir });
const children: ChildProcess[] = [];
try {
  await fillOnce();
  const statements = await capture();
  const floor = await start('bench/floor.ts', [database.url, JSON.stringify(statements)], {});
  const registry = await start('bench/server.ts', [database.url], {});
  for (const name of Object.keys(operations) as Operation[]) await compare(name, floor, registry);
} finally {
  for (const child of children) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function fillOnce(): Promise<void> {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query('select 1 from awards limit 1');
  const size = Object.fromEntries(
    Object.entries(USUAL).map(([key, n]) => [key, Math.round(n * scale)]),
  ) as unknown as typeof USUAL;
  if (rows.length === 0) await fill(client, size);
  await client.end();
}

/** The very statements that the registry sends, so that the floor does the same work in the database. */
async function capture(): Promise<Record<string, { text: string; values: unknown[] }>> {
  const app = await createApplication(
    readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }),
    database.url,
  );
  await app.listen(0, '127.0.0.1');
  const found: Record<string, { text: string; values: unknown[] }> = {};
  for (const name of Object.keys(operations) as Operation[]) {
    const { answer, statements } = await allStatementsDuring(async () => {
      const response = await fetch(`${await app.getUrl()}/graphql`, request(name));
      return response.text();
    });
    // Before the one that reads there may be one that looks whether what a filter names is there.
    if (statements.length > 2 || answer.includes('"errors"')) throw new Error(`${name}: ${answer.slice(0, 500)}`);
    found[`/${name}`] = { text: statements.at(-1)?.text ?? '', values: statements.at(-1)?.values ?? [] };
    process.stdout.write(`${name}: ${answer.length} characters\n`);
  }
  await app.close();
  return found;
}

function request(name: Operation) {
  const body = JSON.stringify({ query: operations[name], variables: variablesOf(name) });
  return { method: 'POST' as const, headers: { 'content-type': 'application/json' }, body };
}

async function start(file: string, args: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--import', './test/support/typescript.mjs', file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return `http://127.0.0.1:${said.toString().trim()}`;
}

async function compare(name: Operation, floor: string, registry: string): Promise<void> {
  const rates: Record<'floor' | 'registry', number[]> = { floor: [], registry: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const plain = await autocannon({ url: `${floor}/${name}`, connections: 16, duration: seconds });
    const ours = await autocannon({ url: `${registry}/graphql`, connections: 16, duration: seconds, ...request(name) });
    if (plain.non2xx + ours.non2xx + plain.errors + ours.errors > 0) throw new Error(`${name}: some requests failed`);
    // The first round warms up.
    if (round > 0) {
      rates.floor.push(plain.requests.average);
      rates.registry.push(ours.requests.average);
    }
  }
  const [low, high] = [median(rates.registry), median(rates.floor)];
  process.stdout.write(
    `${name}: registry ${low.toFixed(0)}/s, floor ${high.toFixed(0)}/s, ratio ${(low / high).toFixed(2)}\n`,
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
