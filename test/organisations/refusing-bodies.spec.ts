import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const UNKNOWN = '01890000-0000-7000-8000-00000000ffff';
const FRONT = { name: 'Ủy ban thử', system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'COMMUNE' };

describe('bad input about areas and bodies', () => {
  let registry: Registry;
  let before: unknown;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const written = () =>
    registry.sql(
      `select (select count(*) from organisations) as bodies, (select count(*) from areas) as areas,
              (select count(*) from audit_entries) as entries`,
    );
  const body = (more: object) => registry.as('RECORDER').refusalOf('recordOrganisation', { ...FRONT, ...more });
  const area = (more: object) =>
    registry.as('ADMINISTRATOR').refusalOf('recordArea', { name: 'Xã thử', kind: 'COMMUNE', ...more });

  it('is refused with its place, and nothing is written', async () => {
    before = await written();
    expect(await body({ validFrom: '2021-02-29' })).toMatch(/^BAD_USER_INPUT/);
    expect(await body({ validFrom: '12/01/2021' })).toMatch(/^BAD_USER_INPUT/);
    expect(await body({ validFrom: '2021-01-02', validTo: '2021-01-01' })).toBe('END_BEFORE_START at input.validTo');
    expect(await body({ name: ' \u00a0\u200b ' })).toBe('EMPTY_TEXT at input.name');
    expect(await body({ name: 'a'.repeat(10_000) })).toBe('TEXT_TOO_LONG at input.name');
    expect(await body({ name: 'Ủy ban\u0007' })).toBe('CONTROL_CHARACTER at input.name');
    expect(await body({ name: 'Ủy ban \u202emã' })).toBe('CONTROL_CHARACTER at input.name');
    expect(await body({ kind: 'KINGDOM' })).toMatch(/^BAD_USER_INPUT/);
    expect(await body({ areaId: 'xyz' })).toBe('MALFORMED_ID at input.areaId');
    expect(await body({ areaId: UNKNOWN })).toBe('UNKNOWN_ID at input.areaId');
    expect(await body({ parentId: UNKNOWN })).toBe('UNKNOWN_ID at input.parentId');
    expect(await area({ validFrom: '2021-04-31' })).toMatch(/^BAD_USER_INPUT/);
    expect(await area({ validFrom: '2021-01-02', validTo: '2021-01-01' })).toBe('END_BEFORE_START at input.validTo');
    expect(await area({ name: '' })).toBe('EMPTY_TEXT at input.name');
    expect(await area({ name: 'x'.repeat(10_000) })).toBe('TEXT_TOO_LONG at input.name');
    expect(await area({ code: '1'.repeat(21) })).toBe('TEXT_TOO_LONG at input.code');
    expect(await area({ parentId: UNKNOWN })).toBe('UNKNOWN_ID at input.parentId');
    expect(await written()).toEqual(before);
  });

  it('names every problem at once, in both languages', async () => {
    const { errors } = await registry
      .as('RECORDER')
      .send(
        'mutation ($input: RecordOrganisationInput!) { recordOrganisation(input: $input) { organisation { id } } }',
        {
          input: { ...FRONT, name: '', areaId: 'xyz' },
        },
      );
    const problems = errors?.[0]?.extensions.problems as { code: string; field: string; messages: object }[];
    expect(problems.map(({ code, field }) => `${code} ${field}`).sort()).toEqual([
      'EMPTY_TEXT input.name',
      'MALFORMED_ID input.areaId',
    ]);
    expect(problems[0]?.messages).toEqual({ vi: expect.any(String), en: expect.any(String) });
  });

  it('takes a decomposed name and a look-alike Đ for what they mean', async () => {
    const id = await givenOrganisation(registry, { name: 'Ủy ban xã Ðồng Ðăng'.normalize('NFD') });
    const { organisation } = await registry
      .as('READER')
      .ask('query ($id: ID!) { organisation(id: $id) { name } }', { id });
    expect(organisation.name).toBe('Ủy ban xã Đồng Đăng'.normalize('NFC'));
    const { organisations } = await registry
      .as('READER')
      .ask('{ organisations(text: "dang dong") { nodes { name } } }');
    expect(organisations.nodes).toEqual([organisation]);
  });

  it('says so when an id belongs to another type of record', async () => {
    const areaId = await givenArea(registry, { name: 'Xã Thật' });
    const bodyId = await givenOrganisation(registry);
    const reader = registry.as('READER');
    expect(await reader.refusal('query ($id: ID!) { organisation(id: $id) { id } }', { id: areaId })).toBe(
      'WRONG_TYPE_OF_ID at id',
    );
    expect(await reader.refusal('query ($id: ID!) { area(id: $id) { id } }', { id: bodyId })).toBe(
      'WRONG_TYPE_OF_ID at id',
    );
    expect(await reader.refusal('query ($id: ID!) { area(id: $id) { id } }', { id: UNKNOWN })).toBe('UNKNOWN_ID at id');
    expect(await body({ areaId: bodyId })).toBe('UNKNOWN_ID at input.areaId');
    expect(await body({ parentId: areaId })).toBe('UNKNOWN_ID at input.parentId');
  });

  it('lets no area lie in one of its own level or below, and no body below itself', async () => {
    const commune = await givenArea(registry, { name: 'Xã Ngoài' });
    expect(await area({ kind: 'DISTRICT', parentId: commune })).toBe('PARENT_NOT_ABOVE at input.parentId');
    expect(await area({ parentId: commune })).toBe('PARENT_NOT_ABOVE at input.parentId');
    const top = await givenOrganisation(registry, { name: 'Trên' });
    const below = await givenOrganisation(registry, { name: 'Dưới', parentId: top });
    const change = (parentId: string) =>
      registry.as('RECORDER').refusalOf('changeOrganisation', { id: top, version: 1, parentId });
    expect(await change(below)).toBe('PARENT_IS_BELOW at input.parentId');
    expect(await change(top)).toBe('PARENT_IS_BELOW at input.parentId');
  });

  it('refuses the cursor of another order, and pages that are too large', async () => {
    await givenOrganisation(registry, { name: 'Thêm một' });
    const query =
      'query ($after: String, $order: OrganisationOrder, $first: Int) { organisations(first: $first, after: $after, orderBy: $order) { pageInfo { endCursor } nodes { id } } }';
    const reader = registry.as('READER');
    const { organisations } = await reader.ask(query, { first: 1, order: 'LEVEL' });
    const after = organisations.pageInfo.endCursor as string;
    const { organisations: next } = await reader.ask(query, { first: 1, order: 'LEVEL', after });
    expect(next.nodes[0].id).not.toBe(organisations.nodes[0].id);
    expect(await reader.refusal(query, { first: 1, order: 'NAME', after })).toBe('CURSOR_OF_ANOTHER_ORDER at after');
    expect(await reader.refusal(query, { first: 101 })).toBe('PAGE_SIZE at first');
  });

  it('gives the second of two simultaneous changes a conflict, and keeps the first', async () => {
    const id = await givenOrganisation(registry, { name: 'Hai người sửa', validFrom: '2000-01-01' });
    const rename = (name: string) =>
      registry
        .as('RECORDER')
        .send(
          'mutation ($input: RecordOrganisationVersionInput!) { recordOrganisationVersion(input: $input) { organisation { name } } }',
          { input: { organisationId: id, version: 1, name, validFrom: '2020-01-01' } },
        );
    const answers = await Promise.all(['Tên một', 'Tên hai', 'Tên ba'].map(rename));
    const refused = answers.filter(({ errors }) => errors);
    expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT']);
    expect(await registry.sql('select 1 from organisation_versions where organisation_id = $1', [id])).toHaveLength(2);
  });
});
