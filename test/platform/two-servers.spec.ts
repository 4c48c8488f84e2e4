import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createApplication } from '../../src/application.js';
import { welcome } from '../../src/first-start.js';
import { readConfig } from '../../src/platform/config/config.js';
import { prepareReferenceData } from '../../src/reference-data.js';
import { cloneDatabase, createEmptyDatabase, type TestDatabase } from '../support/database.js';
import { HEADINGS, pasted } from '../support/given-imports.js';
import { newToken, sendTo } from '../support/killed-registry.js';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';

const ROWS = 50;
const BATCH = 'id version state problem decision { id }';
const COMMIT = `mutation ($input: CommitImportInput!, $key: String) { commitImport(input: $input, idempotencyKey: $key) { batch { id } } }`;

describe('two servers on one database', () => {
  let database: TestDatabase;
  let first: RegistryProcess;
  let second: RegistryProcess;
  let authorization: string;
  let issuerId: string;
  let numbers = 0;

  const start = () => RegistryProcess.start('unused', { DATABASE_URL: database.url, BANGVANG_EXAMPLES: 'yes' });
  const send = ({ address }: RegistryProcess, query: string, variables: object = {}) =>
    sendTo(address, query, variables, { authorization }).then(({ answer }) => answer);
  const ask = async (server: RegistryProcess, query: string, variables: object = {}) => {
    const { data, errors } = await send(server, query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const sql = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  /** Keeps whoever commits in the middle of it, until it is called off. */
  const holding = async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('begin');
    await client.query('lock table award_decisions in exclusive mode');
    return () => client.end();
  };
  const staged = async (server: RegistryProcess) => {
    numbers += 1;
    const rows = Array.from({ length: ROWS }, (_, i) => [
      i + 1,
      'Nguyễn Thị Ví Dụ',
      '',
      `Thôn ${i}`,
      'Bằng khen',
      '',
      '2020',
      '',
    ]);
    const input = {
      source: { pastedText: pasted(HEADINGS, ...rows) },
      issuerId,
      number: `${numbers}/QĐ-HAI`,
      signedOn: '2020-12-28',
    };
    const { stageImport } = await ask(
      server,
      `mutation ($input: StageImportInput!) { stageImport(input: $input) { batch { id version } } }`,
      { input },
    );
    return { ...(stageImport.batch as { id: string; version: number }), number: input.number };
  };
  const batchOf = async (server: RegistryProcess, id: string) =>
    (await ask(server, `query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id })).importBatch;
  const settled = async (server: RegistryProcess, id: string) => {
    for (;;) {
      const batch = await batchOf(server, id);
      if (batch.state !== 'COMMITTING') return batch;
      await sleep(50);
    }
  };
  const lines = async (number: string) => {
    const [row] = await sql<{ decisions: number; lines: number }>(
      `select count(distinct d.id)::int as decisions, count(a.id)::int as lines
         from award_decisions d left join awards a on a.decision_id = d.id where d.number_printed = $1`,
      [number],
    );
    return [row?.decisions, row?.lines];
  };
  /** Once the transaction of the commit is open. */
  const beingWritten = async () => {
    for (;;) {
      const waiting = await sql(`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query ilike '%award_decisions%'`);
      if (waiting.length > 0) return;
      await sleep(20);
    }
  };

  beforeAll(async () => {
    database = await createEmptyDatabase();
    [first, second] = await Promise.all([start(), start()]);
    const one = /one-time password/.test(first.said) ? first : second;
    authorization = await newToken(one);
    const { recordOrganisation } = await ask(
      first,
      `mutation { recordOrganisation(input: { name: "Ủy ban MTTQ tỉnh Hai Máy", system: FRONT, kind: FRONT_COMMITTEE, level: PROVINCE }) { organisation { id } } }`,
    );
    issuerId = recordOrganisation.organisation.id;
  });
  afterAll(async () => {
    await Promise.all([first?.stop(), second?.stop()]);
    endRegistryProcesses();
    await database?.drop();
  });

  it('that start at the same moment prepare it once: one administrator, one set of areas and examples', async () => {
    const said = `${first.said}\n${second.said}`;
    expect(said.match(/one-time password: \S+/g)).toHaveLength(1);
    expect(said.match(/loaded \d+ example records/g)).toHaveLength(1);
    const [row] = await sql(
      `select (select count(*)::int from staff_accounts) as staff,
              (select count(*)::int from area_versions where level = 'PROVINCE' and upper_inf(valid)) as provinces,
              (select count(*)::int from people where display_name = 'Hoàng Thị Mai (ví dụ)') as mai`,
    );
    expect(row).toEqual({ staff: 1, provinces: 34, mai: 1 });
  });

  it('wait for each other with what a first start does: neither fails, and one of them has a password to tell', async () => {
    const fresh = await cloneDatabase();
    const config = readConfig({ NODE_ENV: 'test', BANGVANG_LOG_LEVEL: 'error', BANGVANG_EXAMPLES: 'yes' });
    const apps = await Promise.all([createApplication(config, fresh.url), createApplication(config, fresh.url)]);
    const told: string[] = [];
    try {
      await Promise.all(apps.map((app) => app.listen(0, '127.0.0.1')));
      await Promise.all(apps.map((app) => prepareReferenceData(app)));
      const tell = (line: string) => void told.push(line);
      await Promise.all(apps.map((app) => welcome({ app, config, database: { embedded: false } }, tell)));
    } finally {
      await Promise.all(apps.map((app) => app.close()));
      await fresh.drop();
    }
    expect(told.filter((line) => line.includes('one-time password'))).toHaveLength(1);
    expect(told.filter((line) => line.includes('example records'))).toHaveLength(1);
  });

  it('know the same sessions and tokens', async () => {
    for (const server of [first, second])
      expect((await ask(server, '{ viewer { username } }')).viewer).toEqual({ username: 'quantri' });
  });

  it('do once what is sent to both with one key, and give both the same answer', async () => {
    const record = `mutation ($input: RecordPersonInput!) { recordPerson(input: $input, idempotencyKey: "cả hai") { person { id } } }`;
    const input = { name: 'Lê Thị Hai Máy' };
    const answers = await Promise.all([first, second, first, second].map((server) => ask(server, record, { input })));
    expect(new Set(answers.map(({ recordPerson }) => recordPerson.person.id)).size).toBe(1);
    expect(await sql(`select 1 from people where display_name = 'Lê Thị Hai Máy'`)).toHaveLength(1);
  });

  it('tell whoever is second when a record is changed through both', async () => {
    const { recordPerson } = await ask(
      first,
      `mutation { recordPerson(input: { name: "Trần Văn Hai Máy" }) { person { id version } } }`,
    );
    const change = (distinguishingNote: string) => ({ input: { ...recordPerson.person, distinguishingNote } });
    const text = `mutation ($input: ChangePersonInput!) { changePerson(input: $input) { person { version } } }`;
    const answers = await Promise.all([
      send(first, text, change('ở thôn Một')),
      send(second, text, change('ở thôn Hai')),
    ]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['VERSION_CONFLICT', 'done']);
  });

  it('commit a list once that both are asked to commit', async () => {
    const { id, version, number } = await staged(first);
    const input = { id, version, which: 'ALL' };
    const answers = await Promise.all([first, second, first, second].map((server) => ask(server, COMMIT, { input })));
    expect(answers.map(({ commitImport }) => commitImport.batch.id)).toEqual([id, id, id, id]);
    expect((await settled(second, id)).state).toBe('COMMITTED');
    expect(await lines(number)).toEqual([1, ROWS]);
  });

  it('show how far the commit of the other is, and stop it', async () => {
    const { id, version, number } = await staged(first);
    const letGo = await holding();
    try {
      await ask(first, COMMIT, { input: { id, version, which: 'ALL' } });
      await beingWritten();
      const { importProgress } = await ask(second, 'query ($id: ID!) { importProgress(id: $id) { state total } }', {
        id,
      });
      expect(importProgress).toEqual({ state: 'COMMITTING', total: ROWS });
      await ask(second, `mutation { cancelImport(input: { id: "${id}" }) { batch { id } } }`);
    } finally {
      await letGo();
    }
    const stopped = await settled(second, id);
    expect([stopped.state, stopped.problem]).toEqual(['STAGED', expect.stringContaining('dừng theo yêu cầu')]);
    expect(await lines(number)).toEqual([0, 0]);
  });

  it('stage a list again whose server was killed in the middle, without a start; it is committed once afterwards', async () => {
    const { id, version, number } = await staged(first);
    const letGo = await holding();
    try {
      await ask(first, COMMIT, { input: { id, version, which: 'ALL' } });
      await beingWritten();
      await first.kill('server');
      // Whoever waits for a lock does not notice that nobody waits for the answer.
      await sql(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query ilike '%award_decisions%'`);
    } finally {
      await letGo();
    }
    const released = await settled(second, id);
    expect([released.state, released.problem]).toEqual([
      'STAGED',
      expect.stringContaining('Máy chủ dừng giữa lúc ghi'),
    ]);
    await ask(second, COMMIT, { input: { id, version: released.version, which: 'ALL' } });
    expect((await settled(second, id)).state).toBe('COMMITTED');
    expect(await lines(number)).toEqual([1, ROWS]);
    first = await start();
    expect(first.said).not.toMatch(/one-time password/);
    expect((await batchOf(first, id)).state).toBe('COMMITTED');
  });
});
