import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApplication } from '../../src/application.js';
import { readConfig } from '../../src/platform/config/config.js';
import { givenCatalogue, line } from '../support/given-awards.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Client, Registry } from '../support/registry.js';
import { newStaffToken } from '../support/staff-token.js';

const RECORD = `mutation ($input: RecordAwardDecisionInput!, $key: String) {
  recordAwardDecision(input: $input, idempotencyKey: $key) {
    decision { id version subject } awards { id annexOrder } warnings { code line message } } }`;

const PERSON =
  'mutation ($name: String!, $key: String) { recordPerson(input: { name: $name }, idempotencyKey: $key) { person { id } } }';

describe('the same idempotency key', () => {
  let registry: Registry;
  let headers: Record<string, string>;
  let recorder: Client;
  let input: Record<string, unknown>;
  let key: string;
  let keys = 0;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    headers = { authorization: `Bearer ${await newStaffToken(registry.url, 'RECORDER', null)}` };
    recorder = new Client(registry.address, async () => headers);
    const issuerId = await givenOrganisation(registry);
    input = { issuerId, number: '1/QĐ-MTTQ', signedOn: '2021-01-05', subject: 'Khen thưởng' };
  });
  afterAll(() => registry.close());
  beforeEach(() => {
    keys += 1;
    key = `key ${keys}`;
    const lines = [line('Nguyễn Văn Thử'), line('Trần Thị Mẫu'), line('Nguyễn Văn Thử')];
    input = { ...input, number: `${keys}/QĐ-MTTQ`, lines };
  });

  const decisions = async () => {
    const [counts] = await registry.sql(
      `select (select count(*)::int from award_decisions where number_printed = $1) as decisions,
              (select count(*)::int from awards a join award_decisions d on d.id = a.decision_id where d.number_printed = $1) as lines,
              (select count(*)::int from audit_entries where subject_id in (select id from award_decisions where number_printed = $1)) as entries`,
      [input.number],
    );
    return counts;
  };
  const ONE = { decisions: 1, lines: 3, entries: 1 };

  it('one after the other gives the same answer and one effect', async () => {
    const first = await recorder.ask(RECORD, { input, key });
    expect(first.recordAwardDecision.warnings.length).toBeGreaterThan(0);
    expect(await recorder.ask(RECORD, { input, key })).toEqual(first);
    expect(await decisions()).toEqual(ONE);
  });

  it('twenty times at the same moment gives the same answer and one effect', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => recorder.ask(RECORD, { input, key })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await decisions()).toEqual(ONE);
  });

  it('answers the same after the registry was stopped and started again', async () => {
    const first = await recorder.ask(RECORD, { input, key });
    const again = await createApplication(readConfig({ NODE_ENV: 'test', BANGVANG_LOG_LEVEL: 'error' }), registry.url);
    try {
      await again.listen(0, '127.0.0.1');
      const restarted = new Client(await again.getUrl(), async () => headers);
      expect(await restarted.ask(RECORD, { input, key })).toEqual(first);
    } finally {
      await again.close();
    }
    expect(await decisions()).toEqual(ONE);
  });

  it('is good for 24 hours, and then for another act', async () => {
    const { recordPerson: first } = await recorder.ask(PERSON, { name: 'Nguyễn Văn Một', key });
    const age = (hours: number) =>
      registry.sql(`update idempotency_keys set created_at = now() - make_interval(hours => $2) where key = $1`, [
        key,
        hours,
      ]);
    await age(23);
    expect((await recorder.ask(PERSON, { name: 'Nguyễn Văn Một', key })).recordPerson).toEqual(first);
    await age(25);
    const { recordPerson: second } = await recorder.ask(PERSON, { name: 'Nguyễn Văn Một', key });
    expect(second.person.id).not.toBe(first.person.id);
  });

  it('of many that are over does not make acts wait for each other', async () => {
    await registry.sql(
      `insert into idempotency_keys (actor_id, key, act, request_sha256, created_at)
       select gen_random_uuid(), n::text, 'x', '', now() - interval '2 days' from generate_series(1, 2000) n`,
    );
    const names = Array.from({ length: 16 }, (_, i) => `Nguyễn Văn Mẫu ${i}`);
    await Promise.all(names.map((name) => recorder.ask(PERSON, { name, key: `${key} ${name}` })));
    expect(await registry.sql(`select from idempotency_keys where act = 'x'`)).toEqual([]);
  });

  it('for another act, or the same with other input, is a conflict and does nothing', async () => {
    await recorder.ask(RECORD, { input, key });
    expect(await recorder.refusal(PERSON, { name: 'Lê Thị Khác', key })).toBe(
      'IDEMPOTENCY_KEY_REUSED at idempotencyKey',
    );
    const other = { ...input, subject: 'Khen thưởng khác' };
    expect(await recorder.refusal(RECORD, { input: other, key })).toBe('IDEMPOTENCY_KEY_REUSED at idempotencyKey');
    expect(await registry.sql(`select from people where display_name = 'Lê Thị Khác'`)).toEqual([]);
    expect(await decisions()).toEqual(ONE);
  });

  it('does not care in which order the fields were written, or whether as variables', async () => {
    const first = await recorder.ask(RECORD, { input, key });
    const turned = Object.fromEntries(Object.entries(input).reverse());
    expect(await recorder.ask(RECORD, { input: turned, key })).toEqual(first);
  });

  it('is free again after an act that failed', async () => {
    const bad = { ...input, lines: [line('Nguyễn Văn Thử'), line('Sai', { form: 'NOTHING' })] };
    expect(await recorder.refusal(RECORD, { input: bad, key })).toMatch(/^FORM_UNKNOWN/);
    expect(await registry.sql('select from idempotency_keys where key = $1', [key])).toEqual([]);
    await recorder.ask(RECORD, { input, key });
    expect(await decisions()).toEqual(ONE);
  });

  it('waited for while the first one fails is used by the second', async () => {
    const bad = {
      ...input,
      lines: [...Array.from({ length: 200 }, (_, i) => line(`Người ${i}`)), line('Sai', { form: 'NOTHING' })],
    };
    const [refused, done] = await Promise.all([
      recorder.send(RECORD, { input: bad, key }),
      recorder.send(RECORD, { input, key }),
    ]);
    expect(refused.errors).toHaveLength(1);
    expect(done.errors).toBeUndefined();
    expect(await decisions()).toEqual(ONE);
  });

  it('of somebody else is another key', async () => {
    const name = 'Nguyễn Văn Hai';
    const { recordPerson: mine } = await recorder.ask(PERSON, { name, key });
    const { recordPerson: theirs } = await registry.as('APPROVER').ask(PERSON, { name, key });
    expect(theirs.person.id).not.toBe(mine.person.id);
  });

  it.each([
    ['nothing', ''],
    ['more than 200 characters', 'k'.repeat(201)],
    ['a control character', 'a\u0000b'],
    ['half a character', '\ud800'],
  ])('of %s is refused', async (_what, refused) => {
    expect(await recorder.refusal(PERSON, { name: 'Lê Thị Không', key: refused })).toBe(
      'IDEMPOTENCY_KEY_FORM at idempotencyKey',
    );
    expect(await registry.sql(`select from people where display_name = 'Lê Thị Không'`)).toEqual([]);
  });

  it('twice in one document acts once', async () => {
    const twice = `mutation ($key: String) {
      a: recordPerson(input: { name: "Nguyễn Văn Ba" }, idempotencyKey: $key) { person { id } }
      b: recordPerson(input: { name: "Nguyễn Văn Ba" }, idempotencyKey: $key) { person { id } } }`;
    const { a, b } = await recorder.ask(twice, { key });
    expect(b).toEqual(a);
  });
});
