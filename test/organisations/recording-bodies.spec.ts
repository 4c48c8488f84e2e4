import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArea, givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const BODY =
  'organisation { id name shortName version recordStatus validFrom validTo versions { name validFrom validTo basis } }';

describe('recording bodies', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const read = async (id: string, selection: string, client = registry.as('READER')) =>
    (await client.ask(`query ($id: ID!) { organisation(id: $id) { ${selection} } }`, { id })).organisation;
  const front = { system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'COMMUNE' };

  it('keeps a body apart from the area it lies in, as a draft with its first name', async () => {
    const areaId = await givenArea(registry, { name: 'Xã Núi Xanh' });
    const { organisation, warnings } = await recorder().act(
      'recordOrganisation',
      {
        ...front,
        name: 'Ủy ban MTTQ Việt Nam xã Núi Xanh',
        areaId,
        validFrom: '2010-01-01',
        basis: 'Quyết định ví dụ',
      },
      `${BODY.slice(0, -2)} area { name kind } } warnings { code }`,
    );
    expect(organisation).toMatchObject({
      name: 'Ủy ban MTTQ Việt Nam xã Núi Xanh',
      recordStatus: 'DRAFT',
      version: 1,
      validTo: null,
      area: { name: 'Xã Núi Xanh', kind: 'COMMUNE' },
      versions: [{ validFrom: '2010-01-01', validTo: null, basis: 'Quyết định ví dụ' }],
    });
    expect(warnings).toEqual([]);
  });

  it('renames a body from a day on, and still finds who bore which name when', async () => {
    const id = await givenPublicOrganisation(registry, {
      name: 'Hội Nông dân tập thể Suối Mơ',
      validFrom: '1980-01-01',
    });
    const { organisation } = await registry
      .as('APPROVER')
      .act(
        'recordOrganisationVersion',
        { organisationId: id, version: 2, name: 'Hội Nông dân Suối Mơ', shortName: 'HND', validFrom: '1988-03-01' },
        BODY,
      );
    expect(organisation).toMatchObject({
      name: 'Hội Nông dân Suối Mơ',
      shortName: 'HND',
      version: 3,
      validFrom: '1980-01-01',
      versions: [
        { name: 'Hội Nông dân tập thể Suối Mơ', validTo: '1988-02-29' },
        { name: 'Hội Nông dân Suối Mơ', validFrom: '1988-03-01', validTo: null },
      ],
    });
  });

  it('refuses two names on the same day, and a name that ends before it begins', async () => {
    const id = await givenOrganisation(registry, { name: 'Trường THCS Ví Dụ', validFrom: '2000-01-01' });
    const version = { organisationId: id, version: 1, name: 'Trường THCS Số Một' };
    const refusal = (more: object) => recorder().refusalOf('recordOrganisationVersion', { ...version, ...more });
    expect(await refusal({ validFrom: '2000-01-01' })).toBe('ORGANISATION_VERSIONS_OVERLAP at input.validFrom');
    expect(await refusal({ validFrom: '1990-01-01', validTo: '2000-01-01' })).toBe(
      'ORGANISATION_VERSIONS_OVERLAP at input.validFrom',
    );
    expect(await refusal({ validFrom: '2001-02-01', validTo: '2001-01-31' })).toBe('END_BEFORE_START at input.validTo');
    expect(await read(id, 'version versions { name }')).toEqual({
      version: 1,
      versions: [{ name: 'Trường THCS Ví Dụ' }],
    });
  });

  it('gives a new name within the life of a body that ended, and says why there is none before or after it', async () => {
    const id = await givenOrganisation(registry, {
      name: 'Hợp tác xã Khe Mẫu',
      validFrom: '1990-01-01',
      validTo: '2010-12-31',
    });
    const version = { organisationId: id, version: 1, name: 'Hợp tác xã dịch vụ Khe Mẫu' };
    const refusal = (more: object) => recorder().refusalOf('recordOrganisationVersion', { ...version, ...more });
    expect(await refusal({ validFrom: '1985-01-01' })).toBe('RENAMED_BEFORE_IT_BEGAN at input.validFrom');
    expect(await refusal({ validFrom: '2011-01-01' })).toBe('RENAMED_AFTER_IT_ENDED at input.validFrom');
    expect(await refusal({ validFrom: '2005-01-01', validTo: '2011-01-01' })).toBe(
      'ORGANISATION_VERSIONS_OVERLAP at input.validTo',
    );
    await recorder().act('recordOrganisationVersion', { ...version, validFrom: '2005-07-01' }, BODY);
    const more = { organisationId: id, version: 2, name: 'Hợp tác xã Khe Mẫu cũ', validFrom: '2000-01-01' };
    await recorder().act('recordOrganisationVersion', more, BODY);
    expect(await read(id, 'name validTo versions { name validFrom validTo }')).toEqual({
      name: 'Hợp tác xã dịch vụ Khe Mẫu',
      validTo: '2010-12-31',
      versions: [
        { name: 'Hợp tác xã Khe Mẫu', validFrom: '1990-01-01', validTo: '1999-12-31' },
        { name: 'Hợp tác xã Khe Mẫu cũ', validFrom: '2000-01-01', validTo: '2005-06-30' },
        { name: 'Hợp tác xã dịch vụ Khe Mẫu', validFrom: '2005-07-01', validTo: '2010-12-31' },
      ],
    });
  });

  it('mends a slip in the newest name without making a new one, and clears what is null', async () => {
    const id = await givenOrganisation(registry, {
      name: 'Hội Cựu chiến bin',
      shortName: 'CCB',
      validFrom: '2000-01-01',
    });
    const change = { id, version: 1, name: 'Hội Cựu chiến binh', shortName: null, validFrom: null, reason: 'gõ sai' };
    const { organisation } = await recorder().act('changeOrganisation', change, BODY);
    expect(organisation).toMatchObject({
      name: 'Hội Cựu chiến binh',
      shortName: null,
      validFrom: null,
      version: 2,
      versions: [{ name: 'Hội Cựu chiến binh' }],
    });
    expect(await recorder().refusalOf('changeOrganisation', change)).toBe('VERSION_CONFLICT at input.version');
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act before after reason } } }', { of: id });
    expect(history.nodes[0]).toMatchObject({
      act: 'changeOrganisation',
      before: { name: 'Hội Cựu chiến bin', shortName: 'CCB' },
      after: { name: 'Hội Cựu chiến binh', shortName: null },
      reason: 'gõ sai',
    });
    expect(history.nodes).toHaveLength(2);
  });

  it('shows the public confirmed bodies only, above and below too, and no more once withdrawn', async () => {
    const top = await givenPublicOrganisation(registry, { name: 'Ủy ban Mặt trận cấp trên' });
    const draft = await givenOrganisation(registry, { name: 'Ban nháp', parentId: top });
    const shown = await givenPublicOrganisation(registry, { name: 'Ban hiện', parentId: top });
    expect(await read(top, 'children { totalCount nodes { name } }', registry.anonymous)).toEqual({
      children: { totalCount: 1, nodes: [{ name: 'Ban hiện' }] },
    });
    const query = 'query ($id: ID!) { organisation(id: $id) { id } }';
    expect(await registry.anonymous.refusal(query, { id: draft })).toBe('UNKNOWN_ID at id');
    const { organisations } = await registry.anonymous.ask('{ organisations(text: "ban nhap") { totalCount } }');
    expect(organisations.totalCount).toBe(0);

    const withdraw = { id: top, version: 2, reason: 'ghi nhầm' };
    await registry.as('APPROVER').act('withdrawOrganisation', withdraw, 'organisation { recordStatus }');
    expect(await read(shown, 'name parent { name }', registry.anonymous)).toEqual({ name: 'Ban hiện', parent: null });
    expect(await read(shown, 'parent { name recordStatus }')).toEqual({
      parent: { name: 'Ủy ban Mặt trận cấp trên', recordStatus: 'WITHDRAWN' },
    });
    expect(await registry.as('APPROVER').refusalOf('withdrawOrganisation', { ...withdraw, version: 3 })).toMatch(
      /^STATUS_ALREADY/,
    );
  });

  it('warns, and does not refuse, when the area or the body above had ended, or the body seems to be there already', async () => {
    const areaId = await givenArea(registry, { name: 'Huyện Cũ', kind: 'DISTRICT', validTo: '2025-06-30' });
    const parentId = await givenOrganisation(registry, { name: 'Ủy ban huyện Cũ', areaId, validTo: '2025-06-30' });
    const { organisation, warnings } = await recorder().act(
      'recordOrganisation',
      { ...front, name: 'ỦY BAN HUYỆN CŨ', areaId, parentId, validFrom: '2025-07-01' },
      'organisation { id } warnings { code field message area { name } organisation { id name } }',
    );
    expect(organisation.id).toEqual(expect.any(String));
    expect(warnings).toMatchObject([
      { code: 'AREA_NOT_THEN', field: 'input.areaId', area: { name: 'Huyện Cũ' }, organisation: null },
      { code: 'PARENT_NOT_THEN', field: 'input.parentId', organisation: { id: parentId } },
      { code: 'LIKELY_THE_SAME', field: 'input.name', organisation: { id: parentId, name: 'Ủy ban huyện Cũ' } },
    ]);
  });

  it('lets nobody act beyond their role or their body', async () => {
    const mine = await givenPublicOrganisation(registry, { name: 'Ủy ban của tôi' });
    const other = await givenPublicOrganisation(registry, { name: 'Ủy ban nơi khác' });
    const body = { ...front, name: 'Ban thử quyền' };
    expect(await registry.anonymous.refusalOf('recordOrganisation', body)).toBe('SIGN_IN_NEEDED');
    expect(await registry.as('READER').refusalOf('recordOrganisation', body)).toBe('NOT_ALLOWED');
    expect(await recorder().refusalOf('confirmOrganisation', { id: mine, version: 2 })).toBe('NOT_ALLOWED');
    expect(await registry.as('APPROVER').refusalOf('recordArea', { name: 'Xã Lạ', kind: 'COMMUNE' })).toBe(
      'NOT_ALLOWED',
    );

    const scoped = registry.as('RECORDER', mine);
    await scoped.act('recordOrganisation', { ...body, parentId: mine }, '__typename');
    await registry
      .as('APPROVER', mine)
      .act('changeOrganisation', { id: mine, version: 2, shortName: 'UB' }, '__typename');
    expect(await scoped.refusalOf('recordOrganisation', { ...body, parentId: other })).toMatch(/^OUT_OF_SCOPE/);
    expect(await scoped.refusalOf('changeOrganisation', { id: other, version: 2, shortName: 'UB' })).toBe(
      'OUT_OF_SCOPE at input.id',
    );
    const dissolve = { kind: 'DISSOLVE', effectiveOn: '2025-07-01', lines: [{ fromId: other }] };
    expect(await scoped.refusalOf('recordOrganisationSuccession', dissolve)).toBe('OUT_OF_SCOPE at input.lines');
  });

  it('reads bodies with area, body above, names, successors and lineage in one statement', async () => {
    const { statements } = await statementsDuring(() =>
      registry
        .as('READER')
        .ask(
          '{ organisations(first: 20, orderBy: LEVEL, on: "2020-01-01") { totalCount nodes { name area { name today { name } } parent { name } versions { name } successors { to { name } } predecessors { from { name } } lineage { name } children(first: 3) { nodes { name } } } } }',
        ),
    );
    expect(statements).toHaveLength(1);
  });
});
