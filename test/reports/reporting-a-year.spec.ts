import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadExamples } from '../../src/examples/examples.js';
import { prepareReferenceData } from '../../src/first-start.js';
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

  it('opens every figure of every table into just as many records', async () => {
    for (const scope of ['GRANTED_BY_BODY', 'GRANTED_BY_BODY_AND_BELOW', 'IN_AREA'])
      for (const view of ['AS_THEN', 'AS_TODAY']) {
        const report = await askReport(registry, {
          organisationId: front,
          period: { kind: 'YEAR', year: 2020 },
          scope,
          view,
        });
        const wrong: unknown[] = [];
        for (const each of allCells(report)) {
          if (each.figureKey === null) continue;
          const opened = await openFigure(registry, each, report.key);
          if (opened.known !== (each.exactly ?? each.atLeast ?? 0)) wrong.push([scope, view, each, opened]);
        }
        expect(wrong).toEqual([]);
      }
  }, 240_000);
});
