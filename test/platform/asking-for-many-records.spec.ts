import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicPerson } from '../support/given-awards.js';
import { givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const NOBODY = '01890000-0000-7000-8000-00000000dead';
const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Award { decision { id } } ... on Person { displayName } } }`;

describe('many records by their ids', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  const ask = async (ids: readonly string[], as = registry.anonymous) =>
    (await as.ask(NODES, { ids })).nodes as ({ __typename: string; id: string } | null)[];

  it('are answered in the order of the ids, null for what is not there or not public, whatever they are', async () => {
    const front = await givenProvincialFront(registry);
    const { line, personId } = await lineForPerson(registry, 'Ma Thị Nhiều');
    const { decision, meetingId } = await givenHonour(registry, front, [line]);
    const draft = await givenPerson(registry, 'Ma Thị Nháp');
    const awardId = decision.awards[0]?.id ?? '';
    expect(await ask([personId, NOBODY, awardId, draft, meetingId, awardId])).toEqual([
      { __typename: 'Person', id: personId, displayName: 'Ma Thị Nhiều' },
      null,
      { __typename: 'Award', id: awardId, decision: { id: decision.id } },
      null,
      { __typename: 'Meeting', id: meetingId },
      { __typename: 'Award', id: awardId, decision: { id: decision.id } },
    ]);
    expect((await ask([draft], registry.as('READER')))[0]).toMatchObject({ id: draft });
    expect(await ask([])).toEqual([]);
  });

  it('lead on from whoever was merged: the id in the answer says so', async () => {
    const [keptId, mergedId] = [
      await givenPublicPerson(registry, 'Ma Thị Giữ'),
      await givenPublicPerson(registry, 'Ma Thị Bỏ'),
    ];
    await registry
      .as('APPROVER')
      .act('mergePeople', { keptId, mergedId, keptVersion: 2, mergedVersion: 2, reason: 'Một người' }, '__typename');
    expect(await ask([mergedId, keptId])).toMatchObject([{ id: keptId }, { id: keptId }]);
  });

  it('take a statement for each type of record, and not for each record', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(await givenPublicPerson(registry, `Ma Thị Số ${i}`));
    const few = await statementsDuring(() => ask(ids.slice(0, 1)));
    const many = await statementsDuring(() => ask(ids));
    expect(many.answer).toHaveLength(5);
    expect(many.statements).toEqual(few.statements);
    expect(many.statements).toHaveLength(2);
  });

  it('are a thousand at the most, and count among the rows that a request may ask for', async () => {
    const ids = (many: number) => Array.from({ length: many }, () => NOBODY);
    expect(await registry.anonymous.refusal(NODES, { ids: ids(1_001) })).toBe('TOO_MANY at ids');
    expect(await ask(ids(1_000))).toHaveLength(1_000);
    const people: string[] = [];
    for (let i = 0; i < 5; i++) people.push(await givenPublicPerson(registry, `Ma Thị Sâu ${i}`));
    const awards =
      '... on Person { awards(first: 100) { nodes { decision { awards(first: 100) { nodes { id claims { id } } } } } } }';
    const deep = (ids: readonly string[]) =>
      registry.anonymous.refusal(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${awards} } }`, { ids });
    expect(await deep(people)).toBe('QUERY_TOO_LARGE');
    expect(await registry.anonymous.refusal(NODES, { ids: ['x'] })).toBe('MALFORMED_ID at ids');
  });
});
