import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type GraphQLAnswer, Registry } from '../support/registry.js';

const many = (times: number, piece: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => piece(i)).join(' ');
const children = (levels: number, first = 1): string =>
  levels === 0 ? 'id' : `id children(first: ${first}) { nodes { ${children(levels - 1, first)} } }`;
const past = (levels: number): string => (levels === 0 ? 'id' : `predecessors { from { ${past(levels - 1)} } }`);
const codesOf = ({ errors = [] }: Pick<GraphQLAnswer, 'errors'>) => errors.map(({ extensions }) => extensions.code);

/** Nothing of the inside: stack, file, library, SQL, table. */
const INSIDE =
  /\bat \S+ \(|node_modules|\.[jt]s\b|\/src\/|QueryFailed|TypeError|select .* from|relation "|constraint "/i;

describe('the address of the API', () => {
  let registry: Registry;
  let production: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    production = await Registry.open({ NODE_ENV: 'production' });
  });
  afterAll(async () => {
    await registry.close();
    await production.close();
  });

  it.each([
    ['too many levels', `{ areas { nodes { ${children(9)} } } }`, 'QUERY_TOO_DEEP'],
    ['one field named again and again', `{ ${many(490, () => 'awards { totalCount }')} }`, 'FIELDS_REPEATED'],
    ['too many aliases', `{ ${many(40, (i) => `a${i}: __typename`)} }`, 'ALIASES_TOO_MANY'],
    ['too many directives', `{ ${many(12, () => '... @include(if: true) { __typename }')} }`, 'DIRECTIVES_TOO_MANY'],
    ['too many tokens', `{ ${many(3000, () => '__typename')} }`, 'QUERY_TOO_LONG'],
    [
      'a field that is not there, after much white',
      `{ ${' '.repeat(200_000)} areas { nodes { nothing } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a circle of fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a tree of fragments',
      `{ ...F0 } ${many(12, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)} fragment F12 on Query { __typename }`,
      'SELECTIONS_TOO_MANY',
    ],
    ['too many rows on three levels', `{ areas(first: 50) { nodes { ${children(2, 50)} } } }`, 'QUERY_TOO_LARGE'],
    [
      'rows under many names',
      `{ ${many(11, (i) => `a${i}: areas(first: 100) { nodes { ${children(1, 100)} } }`)} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'all that hangs together, through a list that leads to itself',
      '{ meetings(first: 5) { nodes { presentations { items { award { presentations { presentation { items { id } } } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    [
      'counts below lists below lists',
      '{ organisations(first: 100) { nodes { children(first: 100) { nodes { awardsGranted { totalCount } meetingsOrganised { totalCount } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    [
      'lists below every hit of a search',
      '{ search(text: "a") { honouree { awards(first: 100) { nodes { decision { awards(first: 60) { nodes { id } } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    [
      'lists below every form of the catalogue',
      '{ awardForms { awards(first: 100) { nodes { decision { awards(first: 50) { nodes { id } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['the whole past of many', `{ areas(first: 5) { nodes { ${past(3)} } } }`, 'QUERY_TOO_LARGE'],
  ])('refuses a document for %s, in both languages', async (_what, query, code) => {
    const answer = await registry.anonymous.send(query);
    expect(codesOf(answer)).toContain(code);
    expect(answer.status).toBeLessThan(500);
    for (const { extensions } of answer.errors ?? [])
      expect(extensions.messages).toEqual({ vi: expect.any(String), en: expect.any(String) });
  });

  it('says how much there was of what is too much, and how much there may be', async () => {
    const details = async (query: string) => (await registry.anonymous.send(query)).errors?.[0]?.extensions.details;
    expect(await details(`{ ${many(40, (i) => `a${i}: __typename`)} }`)).toEqual({ most: 30, found: 40 });
    expect(await details(`{ areas { nodes { ${children(9)} } } }`)).toMatchObject({ most: 16 });
    expect(await details(`{ ${many(3000, () => '__typename')} }`)).toEqual({ most: 2000 });
  });

  it('says what to do instead', async () => {
    const said = async (query: string) => (await registry.anonymous.send(query)).errors?.[0]?.extensions.messages;
    expect(await said(`{ ${many(40, (i) => `a${i}: __typename`)} }`)).toMatchObject({
      en: expect.stringContaining('nodes(ids)'),
    });
    expect(await said(`{ ${many(3000, () => '__typename')} }`)).toMatchObject({
      en: expect.stringContaining('variables'),
    });
  });

  it('counts rows that are asked for by variables, as well', async () => {
    const query = `query ($n: Int) { areas(first: $n) { nodes { ${children(2, 100).replaceAll('100', '$n')} } } }`;
    expect(codesOf(await registry.anonymous.send(query, { n: 100 }))).toContain('QUERY_TOO_LARGE');
    expect(codesOf(await registry.anonymous.send(query, { n: 20 }))).toEqual([]);
  });

  it("refuses what the database could not take in an argument of a nested field, as the sender's to mend", async () => {
    const nested = (field: string) =>
      registry.anonymous.send(`{ organisations(first: 1) { nodes { ${field} { totalCount } } } }`);
    expect(codesOf(await nested('children(area: { id: "x" })'))).toEqual(['MALFORMED_ID']);
    expect(codesOf(await nested('decisionsIssued(number: "a\\u0000b")'))).toEqual(['CONTROL_CHARACTER']);
    expect(codesOf(await nested(`children(text: "${'x'.repeat(3000)}")`))).toEqual([]);
  });

  it('looks at no text in a nested field that is longer than any name or number', async () => {
    const long = { long: 'x'.repeat(1_000_000) };
    const nested = (field: string) =>
      registry.anonymous.refusal(
        `query ($long: String!) { organisations { nodes { ${field} { totalCount } } } }`,
        long,
      );
    expect(await nested('children(text: $long)')).toBe('TEXT_TOO_LONG at text');
    expect(await nested('decisionsIssued(number: $long)')).toBe('TEXT_TOO_LONG at number');
    expect(await nested('meetingsOrganised(after: $long)')).toBe('TEXT_TOO_LONG at after');
  });

  it('is not held up by marks heaped on a letter, which take long to be brought in order', async () => {
    const text = `a${'\u0301\u0316'.repeat(100_000)}`;
    const searched = registry.anonymous.refusal('query ($text: String!) { search(text: $text) { kind } }', { text });
    expect(await searched).toBe('CONTROL_CHARACTER at text');
    const drafted = registry.as('RECORDER').refusalOf('draftFromArticle', { source: { text } });
    expect(await drafted).toMatch(/ at input\.source\.text$/);
  });

  it('refuses variables with more in them than any argument takes, before anything is made of them', async () => {
    const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1]));
    const wide = 'query ($grantor: GrantorFilterInput) { awards(grantor: $grantor) { totalCount } }';
    expect(await registry.anonymous.refusal(wide, { grantor: fields })).toBe('VARIABLES_TOO_WIDE at grantor');
    const long = 'query ($kinds: [SearchKind!]) { search(text: "a", kinds: $kinds) { title } }';
    const kinds = Array.from({ length: 100_000 }, () => 'MEETING');
    expect(await registry.anonymous.refusal(long, { kinds })).toBe('VARIABLES_TOO_WIDE at kinds');
    expect(await registry.anonymous.refusal(long, { kinds: kinds.slice(0, 11) })).toBe('TOO_MANY at kinds');
    const wrong = await registry.anonymous.send(long, { kinds: kinds.slice(0, 200).map(() => 'X') });
    expect(new Set(codesOf(wrong))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(wrong.status).toBe(400);
  });

  it('does not send back at length what was sent to it', async () => {
    const name = 'a'.repeat(1_000_000);
    const query = 'query ($order: AreaOrder) { areas(orderBy: $order) { nodes { id } } }';
    for (const answer of [
      await registry.anonymous.send(`{ ${name} }`),
      await registry.anonymous.send(query, { order: name }),
    ]) {
      expect(answer.errors?.[0]?.message).toMatch(
        /^(Kiểu Query không có trường "a+…a+"|"a+…a+" không phải là một giá trị)/,
      );
      expect(JSON.stringify(answer).length).toBeLessThan(3000);
    }
  });

  it('takes what honest programs ask for', async () => {
    await registry.anonymous.ask(`{ areas(first: 100) { nodes { ${children(1, 100)} } } }`);
    await registry.anonymous.ask(`{ areas(first: 10) { nodes { ${past(2)} } } }`);
    await registry.anonymous.ask(getIntrospectionQuery());
  });

  it('tells of a failure of ours no more than the number of the request, which the log has, too', async () => {
    const logged: string[] = [];
    const log = jest.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
    await registry.sql('alter table meetings rename to meetings_elsewhere');
    const answer = await registry.anonymous.send('{ meetings { nodes { id } } }', {}, { 'accept-language': 'en' });
    await registry.sql('alter table meetings_elsewhere rename to meetings');
    log.mockRestore();
    const [error] = answer.errors ?? [];
    const { requestId } = error?.extensions ?? {};
    expect(error).toEqual({
      message: `The server failed. Nothing was written. Request id: ${String(requestId)}`,
      locations: expect.any(Array),
      path: ['meetings'],
      extensions: {
        code: 'INTERNAL',
        messages: expect.any(Object),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(INSIDE);
    expect(logged.join('')).toContain(String(requestId));
    expect(logged.join('')).toContain('meetings');
  });

  it('says nothing of its inside in what it refuses', async () => {
    const { person } = await registry.as('RECORDER').act('recordPerson', { name: 'Nguyễn Văn Thử' }, 'person { id }');
    const id = person.id as string;
    const act = (name: string, input: object) =>
      registry
        .as('ADMINISTRATOR')
        .send(
          `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
          { input },
        );
    const answers = [
      await act('recordPost', { personId: id, titlePrinted: 'Chủ tịch', organisationId: id }),
      await act('mergePeople', { keptId: id, keptVersion: 1, mergedId: id, mergedVersion: 1, reason: 'x' }),
      await act('recordPerson', { name: '\u0000' }),
      await act('changePerson', { id, version: 7, name: 'Khác' }),
      await registry.anonymous.send('{ honouree(id: "x") { birthDate } }'),
      await registry.anonymous.send('{'),
    ];
    for (const answer of answers) {
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toMatch(INSIDE);
    }
  });

  it.each([
    [undefined, 'Con trỏ'],
    ['vi', 'Con trỏ'],
    ['en', 'The cursor'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'The cursor'],
    ['fr, vi;q=0.5, en;q=0.1', 'Con trỏ'],
    ['vi;q=0, en', 'The cursor'],
    ['*', 'Con trỏ'],
    [';;,,q=x', 'Con trỏ'],
  ])('answers Accept-Language "%s" with a message in that language, and both beside it', async (wanted, begins) => {
    const headers: Record<string, string> = wanted === undefined ? {} : { 'accept-language': wanted };
    const answer = await registry.anonymous.send('{ areas(after: "x") { nodes { id } } }', {}, headers);
    expect(answer.errors?.[0]?.message.startsWith(begins)).toBe(true);
    expect(answer.errors?.[0]?.extensions.messages).toEqual({
      vi: 'Con trỏ trang không đúng dạng.',
      en: 'The cursor is malformed.',
    });
  });

  describe('in production', () => {
    it.each([
      ['the schema', getIntrospectionQuery()],
      ['a type', '{ __type(name: "Person") { name } }'],
      ['the schema in a fragment', '{ ...A } fragment A on Query { x: __schema { description } }'],
    ])('shows %s to staff only', async (_what, query) => {
      const refused = await production.anonymous.send(query);
      expect([refused.status, codesOf(refused)]).toEqual([401, ['SIGN_IN_NEEDED']]);
      expect(refused.data).toBeUndefined();
      expect((await production.as('READER').send(query)).errors).toBeUndefined();
    });

    it('does not guess what was meant, which would tell the schema', async () => {
      const misspelt = '{ honouree(id: "x") { nam } }';
      expect(JSON.stringify(await production.anonymous.send(misspelt))).not.toMatch(/Did you mean|name/);
    });

    it('says no more of a failure than elsewhere', async () => {
      expect(JSON.stringify(await production.anonymous.send('{ node(id: "x") { id } }'))).not.toMatch(INSIDE);
    });
  });
});
