import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLArgument, isInputObjectType, isNonNullType } from 'graphql';
import { givenPublicPerson } from '../support/given-awards.js';
import { givenMeeting, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) =>
  getNamedType(type).name.endsWith('Connection'),
);
/** An argument that names a record: by its place, and as it is written. */
function naming({ name, type }: GraphQLArgument): [place: string, written: string][] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [[name, `${name}: "${NOWHERE}"`]];
  if (!isInputObjectType(named) || named.getFields().id === undefined) return [];
  return [[`${name}.id`, `${name}: { id: "${NOWHERE}" }`]];
}
const filters = lists.flatMap(({ name, args }) =>
  // The history of an id is a list of what was done to it: of nothing, nothing.
  args.filter(({ type }) => !isNonNullType(type)).flatMap((arg) => naming(arg).map((each) => [name, ...each] as const)),
);
const years = lists.flatMap(({ name, args }) =>
  args
    .filter((arg) => getNamedType(arg.type).name === 'Int' && arg.name.startsWith('year'))
    .map((arg) => [name, arg.name] as const),
);

describe('what a list is filtered by and is not there', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const refusal = (list: string, args: string, client = registry.as('ADMINISTRATOR')) =>
    client.refusal(`{ ${list}(${args}) { nodes { __typename } } }`);

  it('covers every list of the schema', () => {
    expect(new Set(filters.map(([list]) => list)).size).toBeGreaterThanOrEqual(12);
    expect(years).toEqual(expect.arrayContaining([['meetings', 'yearReviewed']]));
  });

  it.each(filters)(
    '%s: an id that nothing has is refused at %s, in place of answering that there is nothing',
    async (list, place, written) => {
      expect(await refusal(list, written)).toBe(`UNKNOWN_ID at ${place}`);
    },
  );

  it.each(years)('%s: a year that is none is refused at %s', async (list, name) => {
    expect(await refusal(list, `${name}: 20211`)).toBe(`NUMBER_OUT_OF_RANGE at ${name}`);
    expect(await refusal(list, `${name}: -5`)).toBe(`NUMBER_OUT_OF_RANGE at ${name}`);
  });

  it('tells the public of a person or a meeting that is hidden no more than of one that never was', async () => {
    const meeting = await givenMeeting(registry, {});
    const person = await givenPublicPerson(registry, 'Người Có Thật');
    await givenVisibility(registry, person, 'HIDDEN');
    for (const id of [NOWHERE, person])
      expect(await registry.anonymous.ask(`{ meetings(attendeeId: "${id}") { totalCount } }`)).toEqual({
        meetings: { totalCount: 0 },
      });
    for (const id of [NOWHERE, meeting])
      expect(await registry.anonymous.ask(`{ articles(meetingId: "${id}") { totalCount } }`)).toEqual({
        articles: { totalCount: 0 },
      });
    expect(await refusal('meetings', `area: { id: "${NOWHERE}" }`, registry.anonymous)).toBe('UNKNOWN_ID at area.id');
  });
});
