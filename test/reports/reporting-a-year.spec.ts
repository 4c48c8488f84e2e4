import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadExamples } from '../../src/examples/examples.js';
import { prepareReferenceData } from '../../src/reference-data.js';
import { AnnualReports } from '../../src/reports/annual-reports.service.js';
import { Registry } from '../support/registry.js';
import { allCells, askReport, cell, openFigure, rowOf, tableOf } from '../support/given-reports.js';

describe('the report of a year', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await prepareReferenceData(registry.app);
    await loadExamples(registry.app);
    const [row] = await registry.sql<{ id: string }>(
      `select id from organisations where name = 'Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang'`,
    );
    front = row!.id;
  }, 60_000);
  afterAll(() => registry.close());

  it('counts what the body granted, by form and kind of recipient', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    expect(cell(report, 'byForm', 'CERTIFICATE_OF_MERIT.-', 'TOTAL').exactly).toBe(5);
    expect(cell(report, 'byForm', 'TOTAL', 'INDIVIDUAL').exactly).toBe(3);
    expect(cell(report, 'byPosition', 'OTHER_LEADER', 'TOTAL').exactly).toBe(2);
    expect(cell(report, 'presentation', 'TOTAL', 'PRESENTED').exactly).toBe(3);
    expect(cell(report, 'presentation', 'TOTAL', 'NOT_YET').exactly).toBe(2);
    expect(rowOf(tableOf(report, 'byMonth'), '2020-12').label).toBe('Tháng 12/2020');
  });

  it('says it in words, with the figures of its tables', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    expect(report.narrative.slice(0, 2)).toEqual([
      'Năm 2020, Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang đã tặng 05 lượt khen thưởng cho 01 lượt tập thể, 01 lượt hộ gia đình và 03 lượt cá nhân.',
      'Chia theo hình thức khen thưởng và danh hiệu thi đua: 05 Bằng khen.',
    ]);
    expect(report.narrative.join('\n')).toContain(
      'Trong tổng số 05 lượt khen thưởng, 03 lượt đã được trao tặng (tại hội nghị của kỳ khác hoặc do đơn vị khác tổ chức); 02 lượt sổ chưa ghi việc trao tặng.',
    );
  });

  it('puts what was proposed, granted, presented and reported side by side', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    const table = tableOf(report, 'reconciliation');
    expect(table.rows.length).toBeGreaterThan(0);
    const granted = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 'GRANTED'));
    expect(granted.map(({ exactly }) => exactly ?? 0).reduce((a, b) => a + b, 0)).toBe(5);
    const presented = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 'PRESENTED'));
    expect(presented.map(({ exactly }) => exactly ?? 0).reduce((a, b) => a + b, 0)).toBe(
      cell(report, 'presentation', 'TOTAL', 'PRESENTED').exactly,
    );
  });

  it('leaves what records and articles disagree on out of the document that is signed', async () => {
    const asked = { organisationId: front, period: { kind: 'YEAR', year: 2020 } as const };
    const { report, documents } = await registry.asSystem(() => registry.app.get(AnnualReports).documentsOf(asked));
    expect(report.tables.find(({ key }) => key === 'reconciliation')!.notes).not.toEqual([]);
    const printed = documents[0]!.blocks.flatMap((block) =>
      block.type === 'TABLE' && block.table.key === 'reconciliation' ? [block.table] : [],
    );
    expect(printed.map(({ notes }) => notes)).toEqual([[]]);
    expect(printed[0]!.columns.map(({ key }) => key)).toEqual([
      'label',
      'PROPOSED',
      'GRANTED',
      'PRESENTED',
      'REPORTED',
    ]);
  });

  it('opens every figure of every table into just as many records', async () => {
    for (const [scope, view] of [
      ['GRANTED_BY_BODY', 'AS_THEN'],
      ['GRANTED_BY_BODY_AND_BELOW', 'AS_TODAY'],
      ['IN_AREA', 'AS_THEN'],
    ]) {
      const report = await askReport(registry, {
        organisationId: front,
        period: { kind: 'YEAR', year: 2020 },
        scope,
        view,
      });
      const wrong: unknown[] = [];
      const left = allCells(report)
        .filter(({ figureKey }) => figureKey !== null)
        .values();
      const worker = async () => {
        for (const each of left) {
          const opened = await openFigure(registry, each, report.key);
          const unsure = each.exactly === null && each.kind !== 'HONOUREES';
          if (opened.known !== (each.exactly ?? each.atLeast ?? 0) || opened.silent > 0 !== unsure)
            wrong.push([scope, view, each, opened]);
        }
      };
      await Promise.all([worker(), worker(), worker(), worker()]);
      expect(wrong).toEqual([]);
    }
  }, 240_000);
});
