import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const PEOPLE = 5;

describe('any merges of people', () => {
  let registry: Registry;
  const people: string[] = [];
  beforeAll(async () => {
    registry = await Registry.open();
    for (let i = 0; i < PEOPLE; i += 1) {
      // Two share a printed name, so that a merge meets a twin which cannot move.
      const personId = await givenPerson(registry, `Thào A ${i % 3}`, { confirmed: true });
      people.push(personId);
      await registry.as('RECORDER').act('recordPost', { personId, titlePrinted: `Chức vụ ${i}` }, '__typename');
    }
    await givenMeeting(registry, { attendances: people.map((personId) => ({ personId })) });
  });
  afterAll(() => registry.close());

  const world = () =>
    registry.sql(
      `select 'post' as t, id, person_id from posts union all select 'name', id, person_id from person_names
       union all select 'attendance', id, person_id from attendances
       union all select 'person', id, merged_into_id from people order by 1, 2`,
    );
  const versions = async () => {
    const rows = await registry.sql<{ id: string; version: number }>('select id, version from people');
    return new Map(rows.map(({ id, version }) => [id, version]));
  };

  it('are undone in reverse to exactly what was there, and every id leads to somebody while they stand', async () => {
    const before = await world();
    const pair = fc.tuple(fc.nat(PEOPLE - 1), fc.nat(PEOPLE - 1));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 6 }), async (pairs) => {
        const merges: string[] = [];
        const approver = registry.as('APPROVER');
        for (const [kept, merged] of pairs) {
          const [keptId, mergedId] = [people[kept], people[merged]];
          const at = await versions();
          const { data, errors } = await approver.send(
            'mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { merge { id } } }',
            {
              input: {
                keptId,
                mergedId,
                keptVersion: at.get(keptId ?? ''),
                mergedVersion: at.get(mergedId ?? ''),
                reason: 'Thử mọi thứ tự',
              },
            },
          );
          const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
          expect(codes.every((code) => code === 'MERGE_WITH_ITSELF' || code === 'PERSON_MERGED')).toBe(true);
          if (!errors) merges.push(data.mergePeople.merge.id);
        }
        const standing = await registry.sql('select id from people where merged_into_id is null');
        expect(standing).toHaveLength(PEOPLE - merges.length);
        for (const id of people) {
          const { person } = await registry.anonymous.ask('query ($id: ID!) { person(id: $id) { id } }', { id });
          expect(standing).toContainEqual({ id: person.id });
        }
        for (const mergeId of merges.reverse())
          await approver.act('undoPersonMerge', { mergeId, reason: 'Trả lại' }, '__typename');
        expect(await world()).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});
