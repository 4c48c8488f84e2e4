import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Database } from '../../src/platform/database/database.js';
import { givenMeeting } from '../support/given-meetings.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

describe('those who wait for the same record', () => {
  let registry: Registry;
  let other: pg.Client;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    other = new pg.Client(registry.url);
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await registry.close();
  });

  it('leave those who read alone, and go on one after the other', async () => {
    const id = await givenMeeting(registry, {});
    await other.query('begin');
    await other.query('select from meetings where id = $1 for update', [id]);
    const change = 'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { __typename } }';
    const acts = Array.from({ length: 15 }, (_, n) =>
      registry.as('RECORDER').send(change, { input: { id, version: 1, title: `Tên mới ${n}` } }),
    );
    await waitFor(async () => (await waiting(other)) > 0);
    // It would never answer if the acts held every connection: they are let go only afterwards.
    expect(await registry.anonymous.ask('{ meetings { totalCount } }')).toEqual({ meetings: { totalCount: 0 } });
    await other.query('rollback');
    const answers = await Promise.all(acts);
    const refused = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect(refused).toEqual(Array.from({ length: 14 }, () => 'VERSION_CONFLICT'));
  });

  it('leave staff, and whoever asks for the state of the server, alone where they are many and not signed in', async () => {
    const staff = registry.as('READER');
    await staff.ask('{ viewer { id } }');
    await other.query('begin');
    await other.query('lock table meetings in access exclusive mode');
    const many = Array.from({ length: 30 }, (_, i) => `m${i}: meetings(from: "2021-01-12") { totalCount }`).join(' ');
    const one = registry.anonymous.ask(`{ ${many} }`);
    await waitFor(async () => (await waiting(other)) >= 3);
    expect(await waiting(other)).toBe(3);
    const more = Array.from({ length: 4 }, () => registry.anonymous.ask(`{ ${many} }`));
    await waitFor(async () => (await waiting(other)) >= 6);
    // None of these would be answered if whoever asks much held every connection.
    expect((await fetch(`${registry.address}/health/ready`)).status).toBe(200);
    expect(await staff.ask('{ areas { totalCount } }')).toEqual({ areas: { totalCount: 0 } });
    expect(await waiting(other)).toBe(6);
    await other.query('rollback');
    for (const answer of await Promise.all([one, ...more])) expect(Object.keys(answer)).toHaveLength(30);
  });

  it('are told that the record is busy once their patience ends', async () => {
    const id = await givenMeeting(registry, {});
    await other.query('begin');
    await other.query('select from meetings where id = $1 for update', [id]);
    const database = registry.app.get(Database);
    const hold = () => database.query('select from meetings where id = $1 for update', [id]);
    await expect(registry.asSystem(() => database.transaction(hold, { patience: '1s' }))).rejects.toMatchObject({
      text: { code: 'RECORD_BUSY' },
    });
    await other.query('rollback');
    await registry.asSystem(() => database.transaction(hold, { patience: '1s' }));
  });

  it('are told that somebody else changed the same record where each waits for the other', async () => {
    const [one, another] = [await givenMeeting(registry, {}), await givenMeeting(registry, {})];
    const hold = 'select from meetings where id = $1 for update';
    await other.query('begin');
    await other.query(hold, [one]);
    const database = registry.app.get(Database);
    const crossing = registry.asSystem(() =>
      database.transaction(async () => {
        await database.query(hold, [another]);
        const mine = database.query(hold, [one]);
        // Whoever has waited longer looks for a circle first, and gives up.
        const theirs = waitFor(async () => (await registry.sql<{ n: number }>(WAITING))[0]!.n > 0).then(() =>
          other.query(hold, [another]),
        );
        await Promise.all([mine, theirs]);
      }),
    );
    await expect(crossing).rejects.toMatchObject({ text: { code: 'CHANGED_AT_ONCE' } });
    await other.query('rollback');
  });
});

const WAITING = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;

async function waiting(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(WAITING);
  return rows[0]?.n ?? 0;
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((next) => setTimeout(next, 20));
}
