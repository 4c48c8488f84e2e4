import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenOrganisation, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const POST = `post { id version titlePrinted organisation { id } organisationPrinted heldFrom heldTo former person { id } }
  warnings { code post { id } }`;

describe('holding a post', () => {
  let registry: Registry;
  let body: string;
  beforeAll(async () => {
    registry = await Registry.open();
    body = await givenOrganisation(registry, { name: 'Hội Nông dân xã Ví Dụ', confirmed: true });
  });
  afterAll(() => registry.close());

  const record = async (input: Record<string, unknown> = {}) => {
    const personId = input.personId ?? (await givenPerson(registry, `Lý Thị ${Math.random()}`, { confirmed: true }));
    return registry
      .as('RECORDER')
      .act('recordPost', { titlePrinted: 'Chủ tịch Hội Nông dân', ...input, personId }, POST);
  };

  it('is kept as printed, at a body known or only printed, for a period as precise as the source', async () => {
    const { post } = await record({
      organisationId: body,
      organisationPrinted: 'HND xã',
      heldFrom: '2015',
      heldTo: '2020-06',
    });
    expect(post).toMatchObject({
      titlePrinted: 'Chủ tịch Hội Nông dân',
      organisation: { id: body },
      organisationPrinted: 'HND xã',
      heldFrom: '2015',
      heldTo: '2020-06',
      former: false,
    });
    const { post: former } = await record({ titlePrinted: 'nguyên Bí thư Chi bộ' });
    expect(former).toMatchObject({ former: true, heldFrom: null, heldTo: null, organisation: null });
  });

  it('is refused when it ends before it begins, or names what does not exist', async () => {
    const personId = await givenPerson(registry, 'Lý Văn Sửa');
    const refusal = (input: object) =>
      registry.as('RECORDER').refusalOf('recordPost', { personId, titlePrinted: 'Bí thư', ...input });
    expect(await refusal({ heldFrom: '2020-05', heldTo: '2020-04' })).toBe('POST_END_BEFORE_START at input.heldTo');
    expect(await refusal({ heldFrom: '2021-02-30' })).toMatch(/^BAD_USER_INPUT/);
    expect(await refusal({ organisationId: personId })).toBe('UNKNOWN_ID at input.organisationId');
    expect(await refusal({ personId: body })).toBe('UNKNOWN_ID at input.personId');
    expect(await refusal({ titlePrinted: '' })).toBe('EMPTY_TEXT at input.titlePrinted');
    expect(await registry.as('READER').refusalOf('recordPost', { personId, titlePrinted: 'Bí thư' })).toBe(
      'NOT_ALLOWED',
    );
  });

  it('warns of the same post for times that overlap, and keeps several posts at once', async () => {
    const { post } = await record({ organisationId: body, heldFrom: '2015', heldTo: '2020' });
    const again = await record({ personId: post.person.id, organisationId: body, heldFrom: '2018' });
    expect(again.warnings).toEqual([{ code: 'SAME_POST', post: { id: post.id } }]);
    const other = await record({ personId: post.person.id, titlePrinted: 'Ủy viên BCH Đảng bộ', heldFrom: '2018' });
    expect(other.warnings).toEqual([]);
  });

  it('changes what is sent, at the version that was read', async () => {
    const { post } = await record({ heldFrom: '2015', source: 'Báo cáo năm 2020' });
    const change = (input: object) => registry.as('RECORDER').act('changePost', { id: post.id, ...input }, POST);
    expect((await change({ version: 1, heldTo: '2021-03' })).post).toMatchObject({
      version: 2,
      heldFrom: '2015',
      heldTo: '2021-03',
    });
    expect((await change({ version: 2, heldTo: null })).post.heldTo).toBeNull();
    expect(await registry.as('RECORDER').refusalOf('changePost', { id: post.id, version: 2, heldTo: '2022' })).toBe(
      'VERSION_CONFLICT at input.version',
    );
  });

  it('is public once confirmed, of a public person only, from the person and from the body', async () => {
    const { post } = await record({ organisationId: body, titlePrinted: 'Phó Chủ tịch Hội Nông dân' });
    const seen = async () => {
      const { organisation, person } = await registry.anonymous.ask(
        `query ($body: ID!, $person: ID!) {
           organisation: node(id: $body) { ... on Organisation { posts { nodes { id person { id } } } } }
           person: node(id: $person) { ... on Person { posts { id } } }
         }`,
        { body, person: post.person.id },
      );
      return [organisation.posts.nodes, person?.posts ?? null] as unknown;
    };
    expect(await seen()).toEqual([[], []]);
    await registry.as('APPROVER').act('confirmPost', { id: post.id, version: 1 }, '__typename');
    expect(await seen()).toEqual([[{ id: post.id, person: { id: post.person.id } }], [{ id: post.id }]]);
    await givenVisibility(registry, post.person.id, 'HIDDEN');
    expect(await seen()).toEqual([[], null]);
    await registry.as('APPROVER').act('withdrawPost', { id: post.id, version: 2, reason: 'Sai' }, '__typename');
    expect(await registry.sql('select 1 from posts where id = $1', [post.id])).toHaveLength(1);
  });
});
