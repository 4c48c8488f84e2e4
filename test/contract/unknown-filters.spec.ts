import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { givenPublicPerson } from '../support/given-awards.js';
import { givenMeeting, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const roots = Object.values(schema.getQueryType()!.getFields());
const isList = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name.endsWith('Connection');
const lists = roots.filter(isList);
/** An argument that names a record: by its place, and as it is written. */
function naming({ name, type }: GraphQLArgument): [place: string, written: string][] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [[name, `${name}: "${NOWHERE}"`]];
  if (!isInputObjectType(named) || named.getFields().id === undefined) return [];
  return [[`${name}.id`, `${name}: { id: "${NOWHERE}" }`]];
}
const filtersOf = ({ name, args }: GraphQLField<unknown, unknown>) =>
  args.flatMap((arg) => naming(arg).map((each) => [name, ...each] as const));
const yearsOf = ({ name, args }: GraphQLField<unknown, unknown>) =>
  args
    .filter((arg) => getNamedType(arg.type).name === 'Int' && arg.name.startsWith('year'))
    .map((arg) => [name, arg.name] as const);
const filters = lists.flatMap(filtersOf);
const years = lists.flatMap(yearsOf);

/** Lists below records: of each the type, and a query that leads to it. */
const below = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && type !== schema.getQueryType())
  .flatMap((type) => Object.values(type.getFields()).flatMap((field) => (isList(field) ? [{ type, field }] : [])));
const nested = below.flatMap(({ type, field }) => filtersOf(field).map((each) => [type.name, ...each] as const));
const nestedYears = below.flatMap(({ type, field }) => yearsOf(field).map((each) => [type.name, ...each] as const));

/** A query that asks for a field of records of a type, by a list of them. */
function askingFor(type: string, field: string): string {
  const open = roots.filter(({ args }) => !args.some((arg) => isRequiredArgument(arg)));
  const list = open.find((each) => getNamedType(each.type).name === `${type}Connection`);
  if (list) return `{ ${list.name}(first: 1) { nodes { ${field} { totalCount } } } }`;
  const plain = open.find((each) => getNamedType(each.type).name === type);
  if (!plain) throw new Error(`nothing leads to ${type}`);
  return `{ ${plain.name} { ${field} { totalCount } } }`;
}

describe('what a list is filtered by and is not there', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const refusal = (list: string, args: string, client = registry.as('ADMINISTRATOR')) =>
    client.refusal(`{ ${list}(${args}) { nodes { __typename } } }`);

  it('covers every list of the schema', () => {
    expect(new Set(filters.map(([list]) => list)).size).toBeGreaterThanOrEqual(13);
    expect(years).toEqual(expect.arrayContaining([['meetings', 'yearReviewed']]));
    expect(new Set(nested.map(([type, list]) => `${type}.${list}`)).size).toBeGreaterThanOrEqual(8);
    expect(nestedYears).toEqual(expect.arrayContaining([['Organisation', 'decisionsIssued', 'year']]));
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

  const nestedRefusal = (type: string, list: string, args: string, client = registry.as('ADMINISTRATOR')) =>
    client.refusal(askingFor(type, `${list}(${args})`));

  it.each(nested)('%s.%s: the same is refused below a record, at %s', async (type, list, place, written) => {
    expect(await nestedRefusal(type, list, written)).toBe(`UNKNOWN_ID at ${place}`);
  });

  it.each(nestedYears)('%s.%s: the same of a year, at %s', async (type, list, name) => {
    expect(await nestedRefusal(type, list, `${name}: 20211`)).toBe(`NUMBER_OUT_OF_RANGE at ${name}`);
    expect(await nestedRefusal(type, list, `${name}: -5`)).toBe(`NUMBER_OUT_OF_RANGE at ${name}`);
  });

  it('refuses a code that nothing has, of forms and of what was found in a list', async () => {
    expect(await nestedRefusal('Person', 'awards', 'form: "BANG_KHEN"')).toBe('FORM_UNKNOWN at form');
    expect(await nestedRefusal('ImportBatch', 'rows', 'code: "NAME_MISING"')).toBe('CODE_UNKNOWN at code');
    const known = ['NAME_MISSING', 'LIKELY_DUPLICATE'].map((code, i) => `a${i}: rows(code: "${code}") { totalCount }`);
    const ask = `{ importBatches { nodes { ${known.join(' ')} } } }`;
    expect(await registry.as('RECORDER').ask(ask)).toEqual({ importBatches: { nodes: [] } });
  });

  it('answers the history of whatever is there, of what has none with nothing', async () => {
    const history = async (of: string) => {
      const answer = await registry.as('READER').ask('query ($of: ID!) { history(of: $of) { nodes { act } } }', { of });
      return answer.history.nodes.map(({ act }: { act: string }) => act);
    };
    expect(await history(await givenMeeting(registry, {}))).toEqual(['recordMeeting']);
    const [area] = await registry.sql<{ id: string }>(
      `insert into areas (id) values ('01890000-0000-7000-8000-0000000000aa') returning id`,
    );
    expect(await history(area!.id)).toEqual([]);
  });

  it('tells the public of a person or a meeting that is hidden no more than of one that never was', async () => {
    const meeting = await givenMeeting(registry, {});
    const person = await givenPublicPerson(registry, 'Người Có Thật');
    const told = (list: string, args: string) => refusal(list, args, registry.anonymous);
    expect(await registry.anonymous.ask(`{ meetings(attendeeId: "${person}") { totalCount } }`)).toEqual({
      meetings: { totalCount: 0 },
    });
    await givenVisibility(registry, person, 'HIDDEN');
    for (const id of [NOWHERE, person, meeting]) {
      expect(await told('meetings', `attendeeId: "${id}"`)).toBe('UNKNOWN_ID at attendeeId');
      expect(await told('articles', `meetingId: "${id}"`)).toBe('UNKNOWN_ID at meetingId');
      expect(await told('articles', `honoureeId: "${id}"`)).toBe('UNKNOWN_ID at honoureeId');
      expect(await told('awards', `presenterId: "${id}"`)).toBe('UNKNOWN_ID at presenterId');
      const nested = nestedRefusal('Honouree', 'awards', `meetingId: "${id}"`, registry.anonymous);
      expect(await nested).toBe('UNKNOWN_ID at meetingId');
    }
    expect(await refusal('meetings', `area: { id: "${NOWHERE}" }`, registry.anonymous)).toBe('UNKNOWN_ID at area.id');
    expect(
      await nestedRefusal('Organisation', 'awardsReceived', `area: { id: "${NOWHERE}" }`, registry.anonymous),
    ).toBe('UNKNOWN_ID at area.id');
  });
});
