import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenArea } from '../support/given-organisations.js';
import { askReport, cell } from '../support/given-reports.js';
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
