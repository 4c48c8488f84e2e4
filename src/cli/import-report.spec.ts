import { describe, expect, it } from '@jest/globals';
import { type ImportReport, saidOf, takenBack } from './import-report.js';

const verdict = (severity: string, message: string) => ({
  code: message,
  severity,
  sheet: null,
  row: null,
  column: null,
  value: null,
  message,
  mend: '',
  evidence: [],
});
const counts = { rows: 38, clean: 0, notes: 0, warnings: 37, errors: 1, leftOut: 0, valid: 38, byCode: [] };
const report = {
  id: 'the id',
  state: 'STAGED',
  problem: null,
  sourceName: 'a.csv',
  format: 'CSV',
  encoding: null,
  signedOn: null,
  counts,
  notices: [verdict('NOTE', 'note'), verdict('ERROR', 'no issuer')],
  rows: {
    nodes: [
      { id: 'id of a row', row: 2, name: null, verdicts: [verdict('WARNING', 'doubt'), verdict('ERROR', 'bad row')] },
    ],
    pageInfo: { hasNextPage: true, endCursor: 'a cursor' },
  },
} as unknown as ImportReport;

describe('the report of an import at a terminal', () => {
  it('has errors before doubts, and says that none is recorded while the list itself is at fault', () => {
    const said = saidOf(report);
    expect(said.indexOf('bad row')).toBeLessThan(said.indexOf('doubt.'));
    expect(said.indexOf('no issuer')).toBeLessThan(said.indexOf('NOTE note'));
    expect(said).toContain('valid 38 (chưa ghi được dòng nào');
    expect(saidOf({ ...report, notices: [] })).not.toContain('chưa ghi được');
  });

  it('prints the day, or what of it is known, as papers do, and leaves it as it is for programs', () => {
    const of = (signedOn: string | null) => ({ ...report, numberPrinted: '7/QĐ-MTTQ', signedOn, issuer: null });
    const printed = ['2021-01-05', '2021-01', '2021', null].map((day) => saidOf(of(day)).split('\n')[1]);
    expect(printed).toEqual(
      ['05/01/2021', '01/2021', '2021', '?'].map((day) => `Quyết định / decision: 7/QĐ-MTTQ · ${day} · ?`),
    );
    expect(takenBack(of('2021-01-05')).signedOn).toBe('2021-01-05');
  });

  it('offers no id of what a dry run took back', () => {
    expect(saidOf(report)).toContain('the id');
    expect(saidOf(takenBack(report))).not.toContain('the id');
    expect(JSON.stringify(takenBack(report))).not.toMatch(/the id|id of a row|a cursor/u);
  });
});
