import { describe, expect, it } from '@jest/globals';
import { documentName } from './document-name.js';
import type { CountedPeriod } from '../periods/period.js';
import type { ReportToPrint } from './report-to-print.js';
import type { ReportScope } from '../vocabulary.js';

const YEAR: CountedPeriod = {
  kind: 'YEAR',
  from: '2020-01-01',
  to: '2020-12-31',
  name: null,
  cutOff: 'PERIOD_END',
  countedFrom: '2020-01-01',
  countedTo: '2020-12-31',
};
const named = (period: Partial<CountedPeriod> = {}, scope: ReportScope = 'GRANTED_BY_BODY', published = false) =>
  documentName(
    {
      body: { name: 'Ủy ban MTTQ Việt Nam xã Nà Lươn' },
      parameters: { scope, period: { ...YEAR, ...period } },
      published: published ? {} : null,
    } as ReportToPrint,
    null,
  ).replace('Báo cáo khen thưởng Ủy ban MTTQ Việt Nam xã Nà Lươn ', '');

describe('The name of the file of a report', () => {
  it('has the period only, where scope and cut-off are the usual ones', () => {
    expect(named()).toBe('năm 2020');
  });

  it('tells scope, cut-off and publication apart', () => {
    expect(named({}, 'IN_AREA')).toBe('năm 2020 (trên địa bàn)');
    const cut = { cutOff: 'DECEMBER_15', countedTo: '2020-12-15' } as const;
    expect(named(cut, 'GRANTED_BY_BODY_AND_BELOW', true)).toBe('năm 2020 (gồm cấp dưới, chốt 15/12/2020, đã công bố)');
  });

  it('calls a term by its name', () => {
    const term = { kind: 'TERM', from: '2019-06-01', to: '2024-05-31' } as const;
    expect(named({ ...term, name: 'nhiệm kỳ 2019 - 2024' })).toBe('nhiệm kỳ 2019 - 2024');
    expect(named({ ...term, kind: 'FREE' })).toBe('2019-06-01 - 2024-05-31');
  });
});
