import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const PERSON = 'person { id version recordStatus displayName sortKey names { printed } }';

describe('recording a person', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const record = (name: string) => registry.as('RECORDER').act('recordPerson', { name }, PERSON);

  it('keeps the name as printed and sorts by given name', async () => {
    const { person } = await record('  Trần  Thị An ');
    expect(person).toMatchObject({
      displayName: 'Trần Thị An',
      recordStatus: 'DRAFT',
      version: 1,
      names: [{ printed: 'Trần Thị An' }],
    });
    await record('Lê Thị Bình');
    const { people } = await registry.as('READER').ask('{ people(first: 10) { totalCount nodes { displayName } } }');
    expect(people.nodes.map((node: { displayName: string }) => node.displayName)).toEqual([
      'Trần Thị An',
      'Lê Thị Bình',
    ]);
  });

  it('lists drafts, public and withdrawn people apart for staff who ask for it', async () => {
    const { person } = await record('Vàng Thị Sổ');
    const among = async (recordStatus: string) => {
      const { people } = await registry
        .as('READER')
        .ask(
          'query ($recordStatus: RecordStatus) { people(recordStatus: $recordStatus, first: 50) { nodes { id } } }',
          {
            recordStatus,
          },
        );
      return (people.nodes as { id: string }[]).some(({ id }) => id === person.id);
    };
    expect([await among('DRAFT'), await among('CONFIRMED'), await among('WITHDRAWN')]).toEqual([true, false, false]);
    await registry.as('RECORDER').act('withdrawPerson', { id: person.id, version: 1, reason: 'Ghi thử' }, '__typename');
    expect([await among('DRAFT'), await among('CONFIRMED'), await among('WITHDRAWN')]).toEqual([false, false, true]);
  });

  it('finds people without accents, in any order of words, by prefixes', async () => {
    const { people } = await registry.as('READER').ask('{ people(text: "an tran") { nodes { displayName } } }');
    expect(people.nodes).toEqual([{ displayName: 'Trần Thị An' }]);
  });

  it('pages by cursor and refuses the cursor of another order', async () => {
    const reader = registry.as('READER');
    const query =
      'query ($after: String, $order: PeopleOrder) { people(first: 1, after: $after, orderBy: $order) { pageInfo { hasNextPage endCursor } edges { cursor node { displayName } } } }';
    const { people: first } = await reader.ask(query);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { people: second } = await reader.ask(query, { after: first.pageInfo.endCursor });
    expect(second.edges.map((edge: { node: object }) => edge.node)).toEqual([{ displayName: 'Lê Thị Bình' }]);
    expect(await reader.refusal(query, { after: first.pageInfo.endCursor, order: 'NAME_DESC' })).toBe(
      'CURSOR_OF_ANOTHER_ORDER at after',
    );
    expect(await reader.refusal(query, { after: 'xyz' })).toBe('BAD_CURSOR at after');
  });

  it('shows the loser of two changes both values', async () => {
    const { person } = await record('Nguyễn Văn Cường');
    const recorder = registry.as('RECORDER');
    await recorder.act('changePerson', { id: person.id, version: 1, name: 'Nguyễn Văn Cương' }, 'person { version }');
    const { errors } = await recorder.send(
      'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { person { id } } }',
      { input: { id: person.id, version: 1, name: 'Nguyễn Văn Kường' } },
      { 'accept-language': 'en' },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      kind: 'CONFLICT',
      code: 'VERSION_CONFLICT',
      field: 'input.version',
    });
    expect(errors?.[0]?.extensions.details).toMatchObject({
      yours: 1,
      current: 2,
      differences: expect.arrayContaining([
        { field: 'displayName', yours: 'Nguyễn Văn Kường', current: 'Nguyễn Văn Cương' },
      ]),
    });
  });

  it('lets one of two win who write at the same moment, and loses nothing of the other in silence', async () => {
    const { person } = await record('Đinh Văn Khoa');
    const recorder = registry.as('RECORDER');
    const names = ['Đinh Văn Khoá', 'Đinh Văn Khóa', 'Đinh Văn Khoa Một', 'Đinh Văn Khoa Hai'];
    const answers = await Promise.all(
      names.map((name) =>
        recorder.send('mutation ($input: ChangePersonInput!) { changePerson(input: $input) { person { version } } }', {
          input: { id: person.id, version: 1, name },
        }),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect(codes).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT']);
  });

  it('answers the same key with the same answer and one effect', async () => {
    const recorder = registry.as('RECORDER');
    const text =
      'mutation ($key: String) { recordPerson(input: { name: "Hoàng Thị Dung" }, idempotencyKey: $key) { person { id } } }';
    const [one, two] = await Promise.all([recorder.ask(text, { key: 'k1' }), recorder.ask(text, { key: 'k1' })]);
    expect(two).toEqual(one);
    expect(await registry.sql(`select 1 from people where display_name = 'Hoàng Thị Dung'`)).toHaveLength(1);
    expect(
      await recorder.refusal(
        'mutation { recordPerson(input: { name: "Khác" }, idempotencyKey: "k1") { person { id } } }',
      ),
    ).toBe('IDEMPOTENCY_KEY_REUSED at idempotencyKey');
  });

  it('hides drafts from the public, and everything from those who are not signed in', async () => {
    const { person } = await record('Phạm Văn Em');
    const query = 'query ($id: ID!) { node(id: $id) { __typename id ... on Person { displayName } } }';
    expect(await registry.anonymous.ask(query, { id: person.id })).toEqual({ node: null });
    await registry.as('APPROVER').act('confirmPerson', { id: person.id, version: 1 }, 'person { recordStatus }');
    expect(await registry.anonymous.ask(query, { id: person.id })).toEqual({
      node: { __typename: 'Person', id: person.id, displayName: 'Phạm Văn Em' },
    });
    expect(
      await registry.anonymous.refusal('query ($id: ID!) { node(id: $id) { ... on Person { visibility } } }', {
        id: person.id,
      }),
    ).toBe('STAFF_ONLY');
    expect(await registry.anonymous.refusal('{ people { nodes { id } } }')).toBe('SIGN_IN_NEEDED');
    expect(await registry.as('READER').refusalOf('recordPerson', { name: 'X' })).toBe('NOT_ALLOWED');
  });

  it('writes one audit entry for each act, and none for one that failed', async () => {
    const { person } = await record('Vũ Thị Giang');
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act actorName before after } } }', { of: person.id });
    expect(history.nodes).toMatchObject([
      { act: 'recordPerson', before: null, after: { displayName: 'Vũ Thị Giang' } },
    ]);
    const [before] = await registry.sql<{ n: string }>('select count(*) as n from audit_entries');
    await registry.as('RECORDER').refusalOf('recordPerson', { name: ' \u200b ' });
    expect(await registry.sql('select count(*) as n from audit_entries')).toEqual([before]);
  });

  it('reads a page of people with names and posts in one statement', async () => {
    const { statements } = await statementsDuring(() =>
      registry
        .as('READER')
        .ask(
          '{ people { nodes { displayName names { printed } posts { titlePrinted organisation { name parent { name } } } } } }',
        ),
    );
    expect(statements).toHaveLength(1);
  });
});
