import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { batchOf, commit, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { askReport, cell } from '../support/given-reports.js';
import { found, givenPlacedLists, HEADINGS, homes, type PlacedLists, ROWS } from '../support/given-placed-lists.js';
import { Registry } from '../support/registry.js';

describe('where the recipients of a list are at home', () => {
  let registry: Registry;
  let given: PlacedLists;
  beforeAll(async () => {
    registry = await Registry.open();
    given = await givenPlacedLists(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const person = (name: string, unit: string, position = '') => [name, position, unit, 'Bằng khen'];

  it('are found by the unit, in the issuer’s given.province, as it was on the day of the decision', async () => {
    const rows = [
      person('Nguyễn Văn Một', 'Xã Tân Lập'),
      person('Trần Thị Hai', 'Hội Nông dân xã Minh Thanh, huyện Hạ'),
      person('Lê Văn Ba', 'Thôn Đông, xã Minh Thanh huyện Thượng'),
      person('Phạm Thị Tư', 'Tân Lập - huyện Thượng'),
      person('Hoàng Văn Năm', 'Tân Yên'),
      person('Vũ Thị Sáu', 'xã Xa Xôi, tỉnh Khác'),
    ];
    const batch = await given.stage(rows);
    expect(homes(batch)).toEqual([
      given.areas.lập,
      given.areas.thanhHạ,
      given.areas.thanhThượng,
      given.areas.lập,
      given.areas.yên,
      given.areas.xa,
    ]);
    expect(batch.rows.nodes[0]).toMatchObject({ areaFrom: 'BY_NAME', area: { name: 'Xã Tân Lập' } });
    expect(batch.notices.find(({ code }: { code: string }) => code === 'AREAS_BY_NAME').message).toContain('6 dòng');
    const later = await given.stage(rows.slice(0, 1), { signedOn: '2025-08-01' });
    expect(homes(later)).toEqual([given.areas.mới]);
  });

  it('are never guessed: what is not exactly one says why, and what would mend it', async () => {
    const batch = await given.stage([
      person('Nguyễn Văn Một', 'Xã Minh Thanh'),
      person('Trần Thị Hai', 'Xã Không Có'),
      person('Lê Văn Ba', 'Xã Tân Yên'),
      person('Phạm Thị Tư', 'Xã Xa Xôi'),
      person('Hoàng Văn Năm', 'Xã Tân Lạp'),
      person('Vũ Thị Sáu', 'Sở Nội vụ'),
    ]);
    expect(homes(batch)).toEqual([null, null, null, null, null, null]);
    const ambiguous = found(batch, 0, 'AREA_AMBIGUOUS');
    expect(ambiguous).toMatchObject({ severity: 'WARNING', value: 'Xã Minh Thanh' });
    expect(ambiguous.evidence.toSorted()).toEqual([given.areas.thanhThượng, given.areas.thanhHạ].toSorted());
    expect(ambiguous.message).toContain('Xã Minh Thanh (Huyện Hạ, Tỉnh Ví Dụ)');
    expect(ambiguous.mend).toContain('huyện, tỉnh');
    expect(found(batch, 1, 'AREA_NOT_FOUND')).toMatchObject({ severity: 'NOTE' });
    expect(found(batch, 2, 'AREA_UNLIKE').message).toContain('Thị trấn Tân Yên');
    expect(found(batch, 3, 'AREA_ELSEWHERE').message).toContain('Tỉnh Khác');
    expect(found(batch, 4, 'AREA_UNLIKE').message).toContain('Xã Tân Lập');
    expect(batch.notices.find(({ code }: { code: string }) => code === 'AREAS_UNKNOWN').message).toContain('6 dòng');
    const late = await given.stage([person('Nguyễn Văn Một', 'Xã Minh Thanh')], { signedOn: '2025-08-01' });
    expect(found(late, 0, 'AREA_NOT_THEN').message).toContain('đến 30/06/2025');
  });

  it('are not guessed where a letter is mistyped, but what it most likely means is told', async () => {
    const batch = await given.stage([
      person('Nguyễn Văn Một', 'thôn Đông, xã Minh Thanhh, huyện Thượng'),
      person('Trần Thị Hai', 'Xã Tna Lập'),
      person('Lê Văn Ba', 'Xã Xa Xôii'),
    ]);
    expect(homes(batch)).toEqual([null, null, null]);
    expect(found(batch, 0, 'AREA_UNLIKE').evidence.toSorted()).toEqual(
      [given.areas.thanhThượng, given.areas.thanhHạ].toSorted(),
    );
    expect(found(batch, 1, 'AREA_UNLIKE')).toMatchObject({
      evidence: [given.areas.lập],
      suggestions: ['Xã Tân Lập (Huyện Thượng, Tỉnh Ví Dụ)'],
    });
    expect(found(batch, 2, 'AREA_NOT_FOUND')).toBeDefined();
  });

  it('are looked for in what the issuer’s area went over into, and tell where a former commune belongs today', async () => {
    const ended = { validTo: '2025-06-30' };
    const since = { validFrom: '2025-07-01' };
    const cũ = await givenArea(registry, { name: 'Tỉnh Cũ', kind: 'PROVINCE', ...ended });
    const gộp = await givenArea(registry, { name: 'Tỉnh Gộp', kind: 'PROVINCE', ...since });
    const suối = await givenArea(registry, { name: 'Xã Suối Cũ', kind: 'COMMUNE', parentId: cũ, ...ended });
    const nguồn = await givenArea(registry, { name: 'Xã Nguồn Mới', kind: 'COMMUNE', parentId: gộp, ...since });
    for (const [fromId, toId] of [
      [cũ, gộp],
      [suối, nguồn],
    ])
      await registry.as('ADMINISTRATOR').act(
        'recordAreaSuccession',
        {
          kind: 'MERGE',
          effectiveOn: '2025-07-01',
          endsFormer: false,
          lines: [{ fromId, toId, principal: true }],
        },
        'former { id }',
      );
    const issuer = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Cũ', areaId: cũ });
    const text = pasted(HEADINGS, [1, ...person('Một', 'Xã Nguồn Mới')], [2, ...person('Hai', 'Xã Suối Cũ')]);
    const input = { signedOn: '2025-09-02', defaultKind: 'INDIVIDUAL' };
    const batch = await batchOf(recorder(), (await givenImport(registry, issuer, text, input)).id, ROWS);
    expect(homes(batch)).toEqual([nguồn, null]);
    const told = found(batch, 1, 'AREA_NOT_THEN');
    expect(told.message).toContain('Xã Suối Cũ (Tỉnh Cũ; đến 30/06/2025), nay thuộc Xã Nguồn Mới');
    expect(told.evidence).toEqual([suối, nguồn]);
  });

  it('are told by columns of areas, and by the headings above, which the unit keeps beside its own', async () => {
    const columns = await given.stage([['Nguyễn Văn Một', 'Chi hội 3', 'Minh Thanh', 'Thượng', 'Bằng khen']], {}, [
      'STT',
      'Họ và tên',
      'Đơn vị',
      'Xã',
      'Huyện',
      'Hình thức',
    ]);
    expect(homes(columns)).toEqual([given.areas.thanhThượng]);
    const value = (batch: GivenBatch, field: string) =>
      batch.rows.nodes[0].values.find((each: { field: string }) => each.field === field)?.value;
    expect(value(columns, 'UNIT')).toBe('Chi hội 3');
    const { id } = await givenImport(
      registry,
      given.front,
      pasted(
        HEADINGS,
        ['I', 'Huyện Hạ', '', '', ''],
        [1, 'Nguyễn Văn Hai', 'Nông dân', 'Xã Minh Thanh', 'Bằng khen'],
        [2, 'Nguyễn Văn Ba', 'Nông dân', '', 'Bằng khen'],
      ),
      { defaultKind: 'INDIVIDUAL' },
    );
    const headed = await batchOf(recorder(), id, ROWS);
    expect(homes(headed)).toEqual([given.areas.thanhHạ, given.areas.hạ]);
    expect(value(headed, 'UNIT')).toBe('Xã Minh Thanh, Huyện Hạ');
    const only = await given.stage([['Nguyễn Văn Bốn', 'Tân Lập', 'Bằng khen']], {}, [
      'STT',
      'Họ và tên',
      'Xã',
      'Hình thức',
    ]);
    expect([homes(only)[0], value(only, 'UNIT')]).toEqual([given.areas.lập, 'Xã Tân Lập']);
  });

  it('are changed by a person, row by row or for all rows alike, and stay so when the list is judged again', async () => {
    let batch = await given.stage([
      person('Nguyễn Văn Một', 'Xã Minh Thanh'),
      person('Trần Thị Hai', 'xã  Minh Thanh'),
      person('Lê Văn Ba', 'Xã Tân Lập'),
      person('Phạm Thị Tư', 'Sở Nội vụ'),
    ]);
    batch = await given.mend(batch, {
      rows: [{ rowId: batch.rows.nodes[2].id, place: { none: true } }],
      alike: [
        { unit: 'Xã Minh Thanh', place: { areaId: given.areas.thanhHạ } },
        { withoutArea: true, place: { areaId: given.province } },
      ],
    });
    expect(homes(batch)).toEqual([given.areas.thanhHạ, given.areas.thanhHạ, null, given.province]);
    expect(batch.rows.nodes[0]).toMatchObject({ areaFrom: 'CHOSEN' });
    expect(found(batch, 0, 'AREA_AMBIGUOUS')).toBeUndefined();
    const { batch: again } = await recorder().act(
      'changeImportDetails',
      { id: batch.id, version: batch.version, mode: 'THEMATIC' },
      'batch { id version }',
    );
    batch = await batchOf(recorder(), again.id, ROWS);
    expect(homes(batch)).toEqual([given.areas.thanhHạ, given.areas.thanhHạ, null, given.province]);
    batch = await given.mend(batch, { rows: [{ rowId: batch.rows.nodes[2].id, place: { byName: true } }] });
    expect(homes(batch)[2]).toBe(given.areas.lập);
    const refusal = (alike: object) =>
      recorder().refusalOf('mendImportRows', { id: batch.id, version: batch.version, alike: [alike] });
    expect(await refusal({ unit: 'Xã Khác', place: { none: true } })).toBe('NO_ROWS_ALIKE at input.alike.0');
    expect(await refusal({ unit: 'Xã Tân Lập' })).toBe('ALIKE_IN_WHAT at input.alike.0');
    expect(await refusal({ withoutArea: true, place: { areaId: given.front } })).toMatch(/UNKNOWN_ID|NO_ROWS_ALIKE/u);
  });

  it('come with the unit itself, where one body of that name was on record that day', async () => {
    const hội = await givenPublicOrganisation(registry, {
      name: 'Hội Nông dân xã Tân Lập',
      system: 'FARMERS',
      kind: 'ORGANISATION_COMMITTEE',
      level: 'COMMUNE',
      areaId: given.areas.lập,
      validTo: '2025-06-30',
    });
    const sở = await givenPublicOrganisation(registry, {
      name: 'Sở Nội vụ',
      system: 'STATE',
      kind: 'DEPARTMENT',
      areaId: given.province,
    });
    const batch = await given.stage([
      person('Nguyễn Văn Một', 'Hội Nông dân Việt Nam xã Tân Lập, huyện Thượng', 'Chủ tịch'),
      person('Trần Thị Hai', 'Sở Nội vụ'),
    ]);
    const units = ({ rows }: GivenBatch) =>
      rows.nodes.map((row: { unitOrganisation: { id: string } | null }) => row.unitOrganisation?.id);
    expect(units(batch)).toEqual([hội, sở]);
    expect(homes(batch)).toEqual([given.areas.lập, given.province]);
    const chosen = await given.mend(batch, { alike: [{ unit: 'Sở Nội vụ', place: { organisationId: hội } }] });
    expect([units(chosen)[1], homes(chosen)[1]]).toEqual([hội, given.areas.lập]);
  });

  it('propose the body that bore a group’s name that day as its recipient; a word takes all proposals', async () => {
    const body = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam xã Tân Lập',
      level: 'COMMUNE',
      areaId: given.areas.lập,
      validTo: '2025-06-30',
    });
    const rows = [
      ['Ủy ban MTTQ xã Tân Lập', '', 'Huyện Thượng', 'Bằng khen'],
      ['Tập thể thôn Tây', '', '', 'Bằng khen'],
    ];
    let batch = await given.stage(rows, { defaultKind: 'GROUP' });
    expect(batch.rows.nodes[0]).toMatchObject({ proposedOrganisation: { id: body }, recipient: 'PRINTED' });
    expect(found(batch, 0, 'BODY_PROPOSED').evidence).toEqual([body]);
    expect(homes(batch)).toEqual([given.areas.lập, null]);
    batch = await given.mend(batch, { proposedBodies: true });
    expect(batch.rows.nodes.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      'ORGANISATION',
      'PRINTED',
    ]);
    const after = await given.stage(rows, { defaultKind: 'GROUP', signedOn: '2025-08-01' });
    expect(after.rows.nodes[0]).toMatchObject({ proposedOrganisation: null });
    expect(found(after, 0, 'BODY_DISSOLVED').message).toContain('đến 30/06/2025');
  });

  it('are proposed as of now when all proposals are taken: of a body recorded after the list was staged, too', async () => {
    const batch = await given.stage([['Hội Cựu chiến binh xã Tân Lập', '', 'Huyện Thượng', 'Bằng khen']], {
      defaultKind: 'GROUP',
    });
    expect(batch.rows.nodes[0]).toMatchObject({ proposedOrganisation: null });
    await givenPublicOrganisation(registry, {
      name: 'Hội Cựu chiến binh xã Tân Lập',
      system: 'VETERANS',
      level: 'COMMUNE',
      areaId: given.areas.lập,
    });
    expect((await given.mend(batch, { proposedBodies: true })).rows.nodes[0]).toMatchObject({
      recipient: 'ORGANISATION',
    });
  });

  it('are written with the position class onto the award, and the report of the year counts them', async () => {
    let batch = await given.stage(
      [
        person('Nguyễn Văn Một', 'Ủy ban MTTQ xã Tân Lập', 'Chủ tịch'),
        person('Trần Thị Hai', 'Thôn Đông, xã Tân Lập', 'Trưởng Ban Công tác Mặt trận'),
        person('Lê Văn Ba', 'Xã Minh Thanh, huyện Hạ', 'Cán bộ'),
      ],
      { signedOn: '2022-03-01' },
    );
    expect(batch.rows.nodes.map(({ positionClass }: { positionClass: string | null }) => positionClass)).toEqual([
      'OTHER_LEADER',
      'DIRECT_WORKER',
      null,
    ]);
    expect(batch.rows.nodes[0].positionClassFrom).toBe('POSITION');
    batch = await given.mend(batch, { alike: [{ position: 'Cán bộ', positionClass: 'DIRECT_WORKER' }] });
    expect(batch.rows.nodes[2]).toMatchObject({ positionClass: 'DIRECT_WORKER', positionClassFrom: 'CHOSEN' });
    const { decision } = await commit(recorder(), batch);
    await registry.as('APPROVER').act('confirmAwardDecision', { id: decision.id, version: 1 }, 'decision { id }');
    const report = await askReport(registry, { organisationId: given.front, period: { kind: 'YEAR', year: 2022 } });
    expect(cell(report, 'byArea', given.areas.lập!, 'TOTAL').exactly).toBe(2);
    expect(cell(report, 'byArea', given.areas.thanhHạ!, 'TOTAL').exactly).toBe(1);
    expect(cell(report, 'byPosition', 'DIRECT_WORKER', 'TOTAL').exactly).toBe(2);
    expect(cell(report, 'byPosition', 'OTHER_LEADER', 'TOTAL').exactly).toBe(1);
  });
});
