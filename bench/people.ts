import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApplication } from '../src/application.js';
import { LikelyDuplicates } from '../src/people/duplicates/likely-duplicates.service.js';
import type { PersonToMatch } from '../src/people/matching/person-matching.repository.js';
import { PersonMatching } from '../src/people/matching/person-matching.service.js';
import { readConfig } from '../src/platform/config/config.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { runAsSystem } from '../src/platform/request/request-context.js';
import { newStaffToken } from '../test/support/staff-token.js';
import { fillPeople } from './people-dataset.js';

/**
 * Matching and the list of likely duplicates among a million made-up people: what writing pays for it, candidates for one person,
 * a thousand and a hundred thousand, how fast a backlog is compared, and pages of the list.
 * `node --import ./test/support/typescript.mjs bench/people.ts [--people 1000000] [--ask 100000] [--compare 1000000] [--data DIR]`.
 * With --data what was filled is kept there, and found again. Ends what it started.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const people = Number(option('people') ?? 1_000_000);
const ask = Number(option('ask') ?? 100_000);
const compare = Number(option('compare') ?? people);
const kept = option('data');
const say = (text: string) => process.stdout.write(`${text}\n`);

const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'bang-vang-bench-'));
const database = await prepareDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir });
const client = new pg.Client(database.url);
try {
  await client.connect();
  const { rows: filled } = await client.query('select 1 from people limit 1');
  if (filled.length === 0) await timed(`filling ${people} people`, () => fillPeople(client, people));
  if (filled.length === 0) await writing();
  const app = await createApplication(
    readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }),
    database.url,
  );
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/graphql`;
  const authorization = `Bearer ${await newStaffToken(database.url, 'READER', null)}`;
  await candidates(app.get(PersonMatching));
  const duplicates = app.get(LikelyDuplicates);
  await timed(`comparing ${compare} people`, () => runAsSystem('bench', () => duplicates.compareAll(compare)), compare);
  await client.query('truncate people_to_compare');
  await client.query('vacuum analyze likely_duplicates');
  const { rows } = await client.query<{ n: number; likely: number; mb: string }>(
    `select count(*)::integer as n, (count(*) filter (where verdict = 'LIKELY'))::integer as likely,
            pg_size_pretty(pg_total_relation_size('person_blocks')) as mb from likely_duplicates`,
  );
  say(`pairs: ${rows[0]?.n}, likely ${rows[0]?.likely}; keys take ${rows[0]?.mb}`);
  await pages(url, authorization);
  await app.close();
} finally {
  await client.end();
  await database.stop();
  if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
}

/** The same lines with and without the triggers that note them, each undone. */
async function writing(): Promise<void> {
  for (const traced of [true, false, true, false]) {
    await client.query('begin');
    if (!traced) await client.query('alter table awards disable trigger awards_inserted');
    await timed(`writing 20,000 award lines, ${traced ? 'traced' : 'bare'}`, () =>
      client.query(`insert into awards (id, form_id, recipient_kind, person_id, recipient_name_printed, recipient_unit_printed, unit_area_id, granted_on)
        select gen_random_uuid(), form_id, recipient_kind, person_id, recipient_name_printed, recipient_unit_printed, unit_area_id, '2026-01-02'
          from awards order by id limit 20000`),
    );
    await client.query('rollback');
  }
}

async function pages(url: string, authorization: string): Promise<void> {
  const { rows } = await client.query<{ id: string; level: string }>(
    `(select id, level from areas where level = 'PROVINCE' limit 1)
     union all (select area_id, 'COMMUNE' from likely_duplicates where area_id is not null order by id limit 1)`,
  );
  const query = `query ($areaId: ID, $minScore: Float, $after: String) { likelyDuplicates(first: 50, areaId: $areaId, minScore: $minScore, after: $after) {
    nodes { score verdict evidence { code message } one { displayName posts { titlePrinted } } other { displayName posts { titlePrinted } } }
    pageInfo { endCursor hasNextPage } } }`;
  const page = async (variables: object) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
    return (JSON.parse(text) as { data: { likelyDuplicates: { pageInfo: { endCursor: string } } } }).data
      .likelyDuplicates;
  };
  await repeated('first page of 50', () => page({}));
  const { pageInfo } = await page({});
  await repeated('next page of 50', () => page({ after: pageInfo.endCursor }));
  await repeated('page from 0.6', () => page({ minScore: 0.6 }));
  for (const { id, level } of rows) await repeated(`page of a ${level.toLowerCase()}`, () => page({ areaId: id }));
}

async function candidates(matching: PersonMatching): Promise<void> {
  const { rows } = await client.query<PersonToMatch>(
    `select upper(recipient_name_printed) as name, recipient_unit_printed as unit, recipient_position_printed as position, '2026' as on
       from awards tablesample system (20) repeatable (7) limit $1`,
    [ask],
  );
  const system = <T>(work: () => Promise<T>) => runAsSystem('bench', work);
  await repeated('candidates of one', (n) => system(() => matching.matchAll(rows.slice(n, n + 1))));
  await repeated(
    'candidates of 1,000',
    (n) => system(() => matching.matchAll(rows.slice(n * 1000, (n + 1) * 1000))),
    5,
  );
  let likely = 0;
  await timed(
    `candidates of ${rows.length}, streamed`,
    () =>
      system(async () => {
        for await (const { candidates: found } of matching.matchStream(rows))
          likely += Number(found[0]?.verdict === 'LIKELY');
      }),
    rows.length,
  );
  say(
    `of these ${likely} have a likely candidate; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  );
}

async function timed(name: string, work: () => Promise<unknown>, rows?: number): Promise<void> {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  say(`${name}: ${seconds.toFixed(2)} s${rows === undefined ? '' : `, ${Math.round(rows / seconds)}/s`}`);
}

/** Median and 95th percentile, in milliseconds, after a warm-up. */
async function repeated(name: string, work: (n: number) => Promise<unknown>, times = 40): Promise<void> {
  const all: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await work(n);
    all.push(performance.now() - start);
  }
  const sorted = all.slice(1).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  say(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
