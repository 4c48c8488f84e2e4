import { describe, expect, it } from '@jest/globals';
import type { Report } from '../report.js';
import { isDoubtCounted, listsOfDoubtful } from './doubtful.js';

const report = (countedFrom: string, countedTo: string, scope = 'GRANTED_BY_BODY') =>
  ({ scope, organisation: { id: 'b', name: 'Mặt trận tỉnh' }, period: { countedFrom, countedTo } }) as Report;
const asked = (of: Report) =>
  listsOfDoubtful(of).map(({ address }) => Object.fromEntries(new URLSearchParams(address.split('?')[1])));

describe('the decisions that are to be looked at before a report is published', () => {
  it('are those of its body and year, whoever records for it', () =>
    expect(asked(report('2025-01-01', '2025-12-31'))).toEqual([
      { shelf: 'decisions', left: 'DOUBTS', year: '2025', body: 'b', called: 'Mặt trận tỉnh', below: 'false' },
    ]));

  it('are those of all below it where the report counts them, and of both years that the period reaches into', () =>
    expect(
      asked(report('2024-12-16', '2025-12-15', 'GRANTED_BY_BODY_AND_BELOW')).map(({ year, below }) => [year, below]),
    ).toEqual([
      ['2024', 'true'],
      ['2025', 'true'],
    ]));

  it('are counted by nobody where the report is of an area', () => {
    expect(isDoubtCounted(report('2025-01-01', '2025-12-31', 'IN_AREA'))).toBe(false);
    expect(isDoubtCounted(report('2025-01-01', '2025-12-31'))).toBe(true);
  });
});
