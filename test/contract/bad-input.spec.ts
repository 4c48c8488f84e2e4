import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType } from 'graphql';
import { NOBODY, nastyArguments, REFUSED } from '../support/nasty-values.js';
import { fromSource } from '../support/from-source.js';
import { type GraphQLAnswer, Registry } from '../support/registry.js';

/** Acts on the account that the test itself speaks as. */
const NOT_TRIED = new Set(['signIn', 'signOut', 'changePassword']);
const AT_ONCE = 8;

/**
 * Refusals that lack something: a code that is the sender's to mend, both languages (INVALID_VALUE quotes a library in
 * English), or the place of the fault.
 */
function lacking({ status, errors = [] }: GraphQLAnswer): unknown[] {
  return errors.filter(({ path, extensions }) => {
    const { code, messages, field } = extensions as Refusal;
    const ofOurs = code === 'INTERNAL' || code === 'INVALID_VALUE';
    return status >= 500 || !code || ofOurs || !messages?.vi || !messages.en || (!field && !path);
  });
}

interface Refusal {
  code?: string;
  messages?: { vi: string; en: string };
  field?: string;
}

describe('input with something wrong in it', () => {
  let registry: Registry;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    schema = registry.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => registry.close());

  const textOf = (root: string, field: GraphQLField<unknown, unknown>, values: object) => {
    const given = field.args.filter(({ name }) => name in values);
    const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const args = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
    return `${root}${variables && ` (${variables})`} { ${field.name}${args && `(${args})`} ${selection} }`;
  };

  it.each(['query', 'mutation'] as const)(
    'is refused, wherever a %s takes any, with a code, both languages and a place; never as a failure of ours',
    async (root) => {
      const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
      const requests = Object.values(type?.getFields() ?? {})
        .filter(({ name }) => !NOT_TRIED.has(name))
        .flatMap((field) => {
          // One and the same everywhere: one act shows it.
          const args = field.args.filter(({ name }) => name !== 'idempotencyKey' || field.name === 'recordPerson');
          return nastyArguments(args).map((nasty) => ({ field, ...nasty }));
        });
      const client = registry.as('ADMINISTRATOR');
      const wrong: unknown[] = [];
      const left = requests.values();
      const worker = async () => {
        for (const { field, at, values } of left) {
          const lacks = lacking(await client.send(textOf(root, field, values), values));
          if (lacks.length > 0) wrong.push({ name: field.name, at, lacks });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(requests.length).toBeGreaterThan(200);
    },
  );

  it.each([
    ['Boolean', 'query ($x: Boolean!) { areas(today: $x) { __typename } }', 'today'],
    ['ID', 'query ($x: ID!) { node(id: $x) { id } }', 'id'],
    ['Int', 'query ($x: Int!) { meetings(year: $x) { __typename } }', 'year'],
    ['String', 'query ($x: String!) { search(text: $x) { __typename } }', 'text'],
    ['Date', 'query ($x: Date!) { meetings(from: $x) { __typename } }', 'from'],
    [
      'PartialDate',
      'mutation ($x: PartialDate!) { recordMeeting(input: { title: "x", kind: OTHER, heldFrom: $x }) { __typename } }',
      'input.heldFrom',
    ],
    [
      'DateTime',
      'mutation ($x: DateTime!) { recordArticle(input: { title: "x", accessedAt: $x }) { __typename } }',
      'input.accessedAt',
    ],
    [
      'Dong',
      'mutation ($x: Dong!) { recordReportedAward(input: { form: "x", recipient: { kind: GROUP }, bonusPrinted: $x }) { __typename } }',
      'input.bonusPrinted',
    ],
  ])(
    'is refused by the scalar %s as a variable, and the argument is named that it was given to',
    async (scalar, query, place) => {
      for (const x of REFUSED[scalar] ?? []) {
        const answer = await registry.as('RECORDER').send(query, { x });
        const told = answer.errors?.map(({ extensions }) => [extensions.code, extensions.field]);
        expect([x, answer.status, told]).toEqual([x, 400, [['BAD_USER_INPUT', place]]]);
        expect(lacking(answer)).toEqual([]);
      }
    },
  );

  it('is refused in a document, too, and the place in the document is told', async () => {
    const { status, errors } = await registry.anonymous.send('{ meetings(from: "2021-02-30") { __typename } }');
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: 'Không có ngày "2021-02-30"; hãy viết như 2021-01-12.',
        locations: [{ line: 1, column: 18 }],
        extensions: {
          kind: 'INVALID',
          code: 'GRAPHQL_VALIDATION_FAILED',
          field: 'from',
          messages: {
            vi: 'Không có ngày "2021-02-30"; hãy viết như 2021-01-12.',
            en: 'There is no day "2021-02-30"; write it as 2021-01-12.',
          },
        },
      },
    ]);
  });

  it('names the line of a list that is at fault', async () => {
    const lines = [0, 1, 2, 3].map((i) => ({
      form: 'CERTIFICATE_OF_MERIT',
      recipient: { kind: i === 3 ? 'NHÓM' : 'GROUP', namePrinted: 'Tổ dân phố Ví Dụ' },
    }));
    const refused = await registry.as('RECORDER').refusalOf('recordAwardDecision', { subject: 'Khen thưởng', lines });
    expect(refused).toBe('BAD_USER_INPUT at input.lines.3.recipient.kind');
  });

  it('is told at the path of the argument as the schema calls it, whatever the client calls its variables', async () => {
    const places = async (query: string, variables = {}) =>
      (await registry.as('RECORDER').send(query, variables)).errors?.map(({ extensions }) => extensions.field);
    const act = (vars: string, input: string) => `mutation ${vars} { recordMeeting(input: ${input}) { __typename } }`;
    const i = { title: 'x', kind: 'OTHER', heldFrom: '2020-13-01' };
    expect(await places(act('($i: RecordMeetingInput!)', '$i'), { i })).toEqual(['input.heldFrom']);
    expect(await places(act('', '{ title: "x", kind: OTHER, heldFrom: "2020-13-01" }'))).toEqual(['input.heldFrom']);
    expect(await places(act('', '{ title: 7, kind: OTHER, nothing: 1 }'))).toEqual(
      expect.arrayContaining(['input.title', 'input.nothing']),
    );
    expect(await places('query ($who: ID!) { person(id: $who) { id } }')).toEqual(['id']);
    expect(await places('{ person { id } }')).toEqual(['id']);
  });

  it('is refused as a null that comes by a variable with a default', async () => {
    const nobody = 'query ($id: ID = "x") { node(id: $id) { id } }';
    expect(await registry.anonymous.refusal(nobody, { id: null })).toBe('BAD_USER_INPUT at id');
    const skipped = 'query ($x: Boolean = true) { viewer { id @include(if: $x) } }';
    expect(await registry.as('READER').refusal(skipped, { x: null })).toBe('BAD_USER_INPUT at if');
  });

  it('is refused as a cursor that is broken, forged, or of another sort', async () => {
    const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64');
    const people = (after: string) =>
      registry.as('READER').refusal('query ($after: String!) { people(after: $after) { nodes { id } } }', { after });
    const bad = [
      '',
      '?',
      'null',
      cursor(),
      cursor('Person', 'NAME'),
      cursor('Person', 'NAME', 'a', "' or 1=1"),
      cursor('Person', 'NAME', null, NOBODY),
      cursor('Person', 'NAME', '\u0000', NOBODY),
      cursor('Person', 'NAME', 'a', '-'.repeat(36)),
    ];
    for (const after of [
      ...bad,
      cursor({}, 'NAME', 'a', NOBODY),
      cursor('Person', {}, 'a', NOBODY),
      cursor('Person', 'NAME', ['a'], NOBODY),
    ])
      expect([after, await people(after)]).toEqual([after, 'BAD_CURSOR at after']);
    expect(await people(cursor('Person', 'NAME_DESC', 'a', NOBODY))).toBe('CURSOR_OF_ANOTHER_ORDER at after');
    expect(await people(cursor('Honouree', 'NAME', 'a', NOBODY))).toBe('CURSOR_OF_ANOTHER_LIST at after');
    const ranked = (after: string) =>
      registry.anonymous.refusal(
        'query ($after: String!) { awards(after: $after, orderBy: FORM_RANK) { nodes { id } } }',
        { after },
      );
    for (const rank of ['1', 1.5, 2 ** 31, true])
      expect([rank, await ranked(cursor('Award', 'FORM_RANK', rank, NOBODY))]).toEqual([rank, 'BAD_CURSOR at after']);
  });

  it('is refused as an id that is malformed, unknown, or of another type', async () => {
    const { person } = await registry.as('RECORDER').act('recordPerson', { name: 'Nguyễn Văn Thử' }, 'person { id }');
    const meeting = (id: string) =>
      registry.as('READER').refusal('query ($id: ID!) { meeting(id: $id) { id } }', { id });
    expect(await meeting('1')).toBe('MALFORMED_ID at id');
    expect(await meeting(NOBODY)).toBe('UNKNOWN_ID at id');
    expect(await meeting(person.id as string)).toBe('WRONG_TYPE_OF_ID at id');
    expect(await registry.as('READER').ask('query ($id: ID!) { node(id: $id) { id } }', { id: NOBODY })).toEqual({
      node: null,
    });
  });
});
