import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenArea } from '../support/given-organisations.js';
import { askReport, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';

/** Each table, and the column of the sheet in which its rows are found. */
const COLUMNS = { byArea: 'Địa bàn', byMode: 'Loại hình', byLevel: 'Cấp tặng' };

describe('the list of awards in the workbook of a report', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const province = await givenArea(registry, { name: 'Tỉnh Suối Ví Dụ', kind: 'PROVINCE' });
    const district = (name: string) => givenArea(registry, { name, kind: 'DISTRICT', parentId: province });
    const commune = (name: string, parentId: string, life: object = {}) =>
      givenArea(registry, { name, kind: 'COMMUNE', parentId, ...life });
    const [upper, lower] = [await district('Huyện Thượng'), await district('Huyện Hạ')];
    // Two of one name, which the tables tell apart by the district; one of them is part of a ward since July.
    const [one, two] = [await commune('Xã Bến Đá', upper), await commune('Xã Bến Đá', lower)];
    const ward = await commune('Xã Bến Mới', province, { validFrom: '2025-07-01' });
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordAreaSuccession',
        { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId: one, toId: ward, principal: true }] },
        '__typename',
      );
    front = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Suối Ví Dụ', areaId: province });
    await givenPublicDecision(
      registry,
      front,
      [
        line('Lý Thị Một', { mode: 'THEMATIC' }, { unitAreaId: one }),
        line('Lý Thị Hai', { mode: 'SUDDEN' }, { unitAreaId: two }),
        line('Lý Thị Ba', {}, { unitAreaId: two }),
        line('Lý Thị Bốn', { mode: 'THEMATIC' }),
      ],
      { signedOn: '2025-05-05' },
    );
  });
  afterAll(() => registry.close());

  async function listed(input: object): Promise<Record<string, string>[]> {
    const reader = registry.as('READER');
    const { files } = await reader.act('requestReportDocument', { ...input, formats: ['XLSX'] }, 'files { path }');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await reader.download(files[0].path)) as never);
    const [headings = [], ...rows] = workbook
      .getWorksheet('Khen thưởng')!
      .getSheetValues()
      .filter((row) => Array.isArray(row))
      .map((row) => Array.from(row.slice(1), (value) => String(value ?? '')));
    return rows.map((row) => Object.fromEntries(row.map((text, index) => [headings[index], text])));
  }

  it.each(['AS_THEN', 'AS_TODAY'])(
    'has for each row of the tables by area, mode and level its lines (%s)',
    async (view) => {
      const input = { organisationId: front, period: { kind: 'YEAR', year: 2025 }, view };
      const [report, lines] = [await askReport(registry, input), await listed(input)];
      for (const [table, heading] of Object.entries(COLUMNS)) {
        const rows = tableOf(report, table).rows.filter(({ key }) => key !== 'TOTAL');
        const told = rows.map(({ label, cells }) => [label, cells.find(({ column }) => column === 'TOTAL')!.text]);
        const found = rows.map(({ label }) => [label, String(lines.filter((row) => row[heading] === label).length)]);
        expect(found).toEqual(told);
        expect(rows.length).toBeGreaterThan(0);
      }
      const areas = lines.map((row) => row['Địa bàn']);
      expect(areas).toEqual(
        view === 'AS_THEN'
          ? ['Xã Bến Đá (Huyện Thượng)', 'Xã Bến Đá (Huyện Hạ)', 'Xã Bến Đá (Huyện Hạ)', 'Chưa rõ địa bàn']
          : ['Xã Bến Mới', 'Xã Bến Đá', 'Xã Bến Đá', 'Chưa rõ địa bàn'],
      );
    },
  );
});
