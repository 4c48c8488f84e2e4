import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { askedReport, type AskedOptions, detailsOf, withReportOptions } from './report-options.js';

const parsed = (...given: string[]): AskedOptions =>
  withReportOptions(new Command().exitOverride().configureOutput({ writeErr: () => undefined }))
    .parse(given, { from: 'user' })
    .opts();

describe('The options of a report on the command line', () => {
  it('ask for a part of a year, a scope and a cut-off', () => {
    const given = ['--year', '2020', '--quarter', '4', '--scope', 'in_area', '--view', 'as_today'];
    expect(askedReport(parsed(...given, '--cut-off', '15/12/2020'), 'x')).toEqual({
      organisationId: 'x',
      period: { kind: 'QUARTER', year: 2020, number: 4 },
      scope: 'IN_AREA',
      view: 'AS_TODAY',
      cutOff: 'CHOSEN',
      cutOffOn: '2020-12-15',
    });
  });

  it('ask for a term from day to day', () => {
    const options = parsed('--from', '01/06/2019', '--to', '2024-05-31', '--term', 'nhiệm kỳ 2019 - 2024');
    expect(askedReport(options, 'x').period).toEqual({
      kind: 'TERM',
      from: '2019-06-01',
      to: '2024-05-31',
      name: 'nhiệm kỳ 2019 - 2024',
    });
  });

  it('say who signs, in whose place, and who receives it', () => {
    const options = parsed(
      '--year',
      '2020',
      '--capacity',
      'TM. BAN THƯỜNG TRỰC',
      'KT. CHỦ TỊCH',
      '--title',
      'Phó Chủ tịch',
    );
    expect(detailsOf(options)).toMatchObject({
      signatoryCapacity: ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH'],
      signatoryTitle: 'Phó Chủ tịch',
    });
  });

  it.each([[[]], [['--year', '2020', '--half', '1', '--month', '2']], [['--year', '2020', '--from', '2020-01-01']]])(
    'are refused where they name no period, or two: %j',
    (given) => {
      expect(() => askedReport(parsed(...given), 'x')).toThrow('--year');
    },
  );

  it('refuse a day that there is not', () => {
    expect(() => parsed('--date', '31/02/2020')).toThrow('15/12/2020');
  });
});
