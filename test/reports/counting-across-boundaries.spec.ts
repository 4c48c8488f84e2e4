import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { askReport, cell, openFigure, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';

describe('a commune that goes over to another province within a year', () => {
  let registry: Registry;
  let [before, after]: string[] = [];
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const [old, young] = [
      await givenArea(registry, { name: 'Tỉnh Sông Cũ', kind: 'PROVINCE' }),
      await givenArea(registry, { name: 'Tỉnh Sông Mới', kind: 'PROVINCE' }),
    ];
    const commune = await givenArea(registry, { name: 'Xã Bến Sang', kind: 'COMMUNE', parentId: old });
    const renamed = await givenArea(registry, { name: 'Xã Đổi Tên', kind: 'COMMUNE', parentId: old });
    const ended = await givenArea(registry, {
      name: 'Xã Đã Hết',
      kind: 'COMMUNE',
      parentId: old,
      validTo: '2025-06-30',
    });
    const version = (input: object) =>
      registry
        .as('ADMINISTRATOR')
        .act('recordAreaVersion', { version: 1, validFrom: '2025-07-01', ...input }, '__typename');
    await version({ areaId: commune, parentId: young });
    await version({ areaId: renamed, name: 'Phường Đổi Tên', kind: 'WARD' });
    before = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Sông Cũ', areaId: old });
    after = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Sông Mới', areaId: young });
    const award = (signedOn: string, unitAreaId: string) =>
      givenPublicDecision(registry, before!, [line(`Người ${signedOn}`, {}, { unitAreaId })], { signedOn });
    for (const signedOn of ['2025', '2025-07', '2025-06-30', '2024']) await award(signedOn, commune);
    for (const area of [renamed, ended]) await award('2025', area);
  });
  afterAll(() => registry.close());

  const counted = async (organisationId: string | undefined, period: object, view = 'AS_THEN') => {
    const report = await askReport(registry, { organisationId, scope: 'IN_AREA', view, period });
    return {
      certain: cell(report, 'byForm', 'TOTAL', 'TOTAL').exactly,
      uncertain: cell(report, 'notCounted', 'DATE_TOO_COARSE', 'TOTAL').exactly,
      said: report.notes.find(({ code }) => code === 'DATES_TOO_COARSE')?.message,
    };
  };
  const YEAR = { kind: 'YEAR', year: 2025 };

  it('what is dated by that year only is certain in neither, and what has a day or month counts where it lay', async () => {
    const said =
      '1 trường hợp chỉ rõ tháng hoặc năm khen thưởng nên chưa chắc thuộc kỳ này hoặc địa bàn này, chưa được tính.';
    expect(await counted(before, YEAR)).toEqual({ certain: 3, uncertain: 1, said });
    expect(await counted(after, YEAR)).toEqual({ certain: 1, uncertain: 1, said });
  });

  it('other years, and boundaries of today, are certain', async () => {
    expect(await counted(before, { kind: 'YEAR', year: 2024 })).toMatchObject({ certain: 1, uncertain: 0 });
    expect(await counted(after, YEAR, 'AS_TODAY')).toMatchObject({ certain: 3, uncertain: 0 });
  });
});

describe('an award of December to somebody of a town that was merged in June', () => {
  let registry: Registry;
  const bodies: string[] = [];
  let late: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const admin = registry.as('ADMINISTRATOR');
    const [old, gone, young, other] = [
      await givenArea(registry, { name: 'Tỉnh Hồ Xưa', kind: 'PROVINCE' }),
      await givenArea(registry, { name: 'Tỉnh Rừng Xưa', kind: 'PROVINCE' }),
      await givenArea(registry, { name: 'Tỉnh Hồ Nay', kind: 'PROVINCE', validFrom: '2025-07-01' }),
      await givenArea(registry, { name: 'Tỉnh Bên Cạnh', kind: 'PROVINCE' }),
    ];
    const ward = { name: 'Phường Hồ Trẻ', kind: 'WARD', parentId: young, validFrom: '2025-07-01' };
    const town = await givenArea(registry, { name: 'Thành phố Hồ Con', kind: 'DISTRICT', parentId: old });
    for (const [fromId, toId] of [
      [town, young],
      [old, young],
      [gone, young],
    ])
      await admin.act(
        'recordAreaSuccession',
        { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId, toId, principal: true }] },
        '__typename',
      );
    for (const [name, areaId] of [
      ['Hồ Xưa', old],
      ['Rừng Xưa', gone],
      ['Hồ Nay', young],
      ['Bên Cạnh', other],
    ])
      bodies.push(await givenPublicOrganisation(registry, { name: `Ủy ban MTTQ tỉnh ${name}`, areaId }));
    const award = (signedOn: string, unitAreaId: string) =>
      givenPublicDecision(registry, bodies[3]!, [line(`Người ${signedOn}`, {}, { unitAreaId })], { signedOn });
    await award('2025-06-01', town);
    const { awards } = await award('2025-12-06', town);
    late = awards[0]!.id;
    await award('2024-03-01', await givenArea(registry, ward));
  });
  afterAll(() => registry.close());

  const ask = (body: number, year: number, view = 'AS_THEN') =>
    askReport(registry, { organisationId: bodies[body], scope: 'IN_AREA', view, period: { kind: 'YEAR', year } });
  const told = async (body: number, year: number, view?: string) => {
    const report = await ask(body, year, view);
    const left = tableOf(report, 'notCounted').rows.some(({ key }) => key === 'AREA_NOT_PLACED');
    return {
      counted: cell(report, 'byForm', 'TOTAL', 'TOTAL').exactly,
      left: left ? cell(report, 'notCounted', 'AREA_NOT_PLACED', 'TOTAL').exactly : 0,
    };
  };

  it('is left out, and shown as left out, of the province that has its successor, and of no other', async () => {
    expect([await told(0, 2025), await told(1, 2025), await told(2, 2025), await told(3, 2025)]).toEqual([
      { counted: 1, left: 0 },
      { counted: 0, left: 0 },
      { counted: 0, left: 1 },
      { counted: 0, left: 0 },
    ]);
    const report = await ask(2, 2025);
    expect(report.notes.find(({ code }) => code === 'AREAS_NOT_PLACED')!.message).toMatch(/^1 trường hợp ghi địa bàn/u);
    const opened = await openFigure(registry, cell(report, 'notCounted', 'AREA_NOT_PLACED', 'TOTAL'));
    expect(opened.ids).toEqual([late]);
  });

  it('counts as of today, and what names an area before it was there is shown by all that it may have been', async () => {
    expect(await told(2, 2025, 'AS_TODAY')).toEqual({ counted: 2, left: 0 });
    expect([await told(0, 2024), await told(1, 2024), await told(2, 2024), await told(3, 2024)]).toEqual([
      { counted: 0, left: 1 },
      { counted: 0, left: 1 },
      { counted: 0, left: 0 },
      { counted: 0, left: 0 },
    ]);
  });

  it('is a row of its province in public figures of today, of its town in those of then, and of no other level', async () => {
    const rows = async (area: string) => {
      const { awardFigures } = await registry.anonymous.ask(
        `{ awardFigures(by: AREA${area}) { rows { key label awards } } }`,
      );
      return (awardFigures.rows as { label: string; awards: number }[]).map(
        ({ label, awards }) => `${label}: ${awards}`,
      );
    };
    expect(await rows('')).toContain('Tỉnh Hồ Nay: 3');
    expect((await rows('')).join()).not.toContain('Hồ Con');
    const [found] = await registry.sql("select id from areas where name = 'Tỉnh Hồ Xưa'");
    const old = found!.id as string;
    expect(await rows(`, area: { id: "${old}", view: AS_THEN }`)).toEqual(['Thành phố Hồ Con: 1']);
    expect(await rows(`, area: { id: "${old}" }`)).toEqual(['Thành phố Hồ Con: 1']);
    expect(await rows(`, area: { id: "${old}", view: AS_TODAY }`)).toEqual([
      'Phường Hồ Trẻ: 1',
      'Không thuộc địa bàn nào bên dưới: 2',
    ]);
  });
});
