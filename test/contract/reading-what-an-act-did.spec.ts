import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, Registry } from '../support/registry.js';

const RECORD = 'recordPerson(input: { name: $name })';
const PAGE_TOO_LARGE = '{ person { awards(first: 500) { nodes { id } } } }';
const NOBODY = '01890000-0000-7000-8000-00000000beef';

describe('what is read of what an act did', () => {
  let registry: Registry;
  let name: string;
  let names = 0;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());
  beforeEach(() => {
    names += 1;
    name = `Nguyễn Văn Thử ${names}`;
  });

  const send = (acts: string): Promise<GraphQLAnswer> =>
    registry.as('RECORDER').send(`mutation ($name: String!) { ${acts} }`, { name });
  const recorded = async () => (await registry.sql('select from people where display_name = $1', [name])).length;
  const told = ({ errors }: GraphQLAnswer) => {
    const { code, field, written } = errors?.[0]?.extensions ?? {};
    return { code, field, written };
  };

  const lots = 'awards(first: 100) { nodes { presentations { meeting { attendances(first: 100) { totalCount } } } } }';
  it.each([
    ['too large a page', PAGE_TOO_LARGE, 'PAGE_SIZE', 'first'],
    ['a cursor that is none', '{ person { awards(after: "x") { nodes { id } } } }', 'BAD_CURSOR', 'after'],
    ['a malformed id', '{ person { awards(meetingId: "x") { nodes { id } } } }', 'MALFORMED_ID', 'meetingId'],
    [
      'a malformed id, of its warnings',
      '{ warnings { person { awards(meetingId: "x") { totalCount } } } }',
      'MALFORMED_ID',
      'meetingId',
    ],
    [
      'a record that is not there',
      `{ person { awards(meetingId: "${NOBODY}") { totalCount } } }`,
      'UNKNOWN_ID',
      'meetingId',
    ],
    [
      'more than an answer carries',
      `{ person { a: ${lots} b: ${lots} ${Array.from({ length: 20 }, (_, i) => `c${i}: ${lots}`).join(' ')} } }`,
      'QUERY_TOO_LARGE',
      undefined,
    ],
  ])('is looked at before the act: %s leaves nothing behind', async (_what, selection, code, field) => {
    expect(told(await send(`${RECORD} ${selection}`))).toEqual({ code, field, written: undefined });
    expect(await recorded()).toBe(0);
  });

  it('is looked at before the first of several acts, of all of them', async () => {
    const answer = await send(`a: ${RECORD} { person { id } } b: ${RECORD} ${PAGE_TOO_LARGE}`);
    expect(told(answer)).toEqual({ code: 'PAGE_SIZE', field: 'first', written: undefined });
    expect(await recorded()).toBe(0);
  });

  it('names the acts that were done before the one that is refused', async () => {
    const answer = await send(`a: ${RECORD} { person { id } } b: recordPerson(input: { name: "" }) { person { id } }`);
    expect(told(answer)).toEqual({ code: 'EMPTY_TEXT', field: 'input.name', written: ['a'] });
    expect(answer.data).toEqual({ a: { person: { id: expect.any(String) } }, b: null });
    expect(await recorded()).toBe(1);
  });

  it('does none of the acts that stand behind the one that is refused, and says so of each', async () => {
    const answer = await send(
      `__typename a: recordPerson(input: { name: "" }) { person { id } } b: ${RECORD} { person { id } } c: ${RECORD} { person { id } }`,
    );
    expect(answer.data).toEqual({ __typename: 'Mutation', a: null, b: null, c: null });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code, extensions.details])).toEqual([
      [['a'], 'EMPTY_TEXT', {}],
      [['b'], 'EARLIER_ACT_REFUSED', { act: 'a' }],
      [['c'], 'EARLIER_ACT_REFUSED', { act: 'a' }],
    ]);
    expect(await recorded()).toBe(0);
  });

  it('says that the act was done where reading fails all the same, and the same key reads it later', async () => {
    const keyed = `recordPerson(input: { name: $name }, idempotencyKey: "${name}") { person { displayName presentationsGiven { totalCount } } }`;
    await registry.sql('alter table presentations rename to presentations_away');
    const answer = await send(keyed);
    await registry.sql('alter table presentations_away rename to presentations');
    expect(told(answer)).toEqual({ code: 'WRITTEN_NOT_READ', field: undefined, written: ['recordPerson'] });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      details: { cause: 'INTERNAL' },
      requestId: expect.any(String),
    });
    expect((await send(keyed)).data).toEqual({
      recordPerson: { person: { displayName: name, presentationsGiven: { totalCount: 0 } } },
    });
    expect(await recorded()).toBe(1);
  });

  it('is counted once, before the act, and not again while it is read', async () => {
    const half = `{ person { ${Array.from({ length: 12 }, (_, i) => `c${i}: ${lots}`).join(' ')} } }`;
    expect((await send(`${RECORD} ${half}`)).errors).toBeUndefined();
  });
});
