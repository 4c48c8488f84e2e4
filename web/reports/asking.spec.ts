import { describe, expect, it } from '@jest/globals';
import {
  addressOfReport,
  type Asked,
  fitting,
  inputOf,
  lastFinishedYear,
  partsOf,
  reportAt,
  usually,
} from './asking.js';

const NOW = new Date('2026-11-26T08:00:00Z');
const ID = '019af3c2-7d40-7aa1-8a3e-1f2e3d4c5b6a';
const asked = (more: Partial<Asked> = {}): Asked => ({
  ...usually(NOW),
  body: { id: ID, name: 'Mặt trận xã Hoa Mơ' },
  ...more,
});

describe('which report is asked for at the desk', () => {
  it('is that of the year that is over in Vietnam, where it is new year seven hours before it is in Greenwich', () => {
    expect(lastFinishedYear(NOW)).toBe(2025);
    expect(lastFinishedYear(new Date('2026-12-31T16:59:59Z'))).toBe(2025);
    expect(lastFinishedYear(new Date('2026-12-31T17:00:00Z'))).toBe(2026);
  });

  it('is sent as the API takes it', () => {
    const usual = { organisationId: ID, scope: 'GRANTED_BY_BODY', cutOff: 'PERIOD_END' };
    expect(inputOf(asked())).toEqual({ input: { ...usual, period: { kind: 'YEAR', year: 2025 } } });
    expect(inputOf(asked({ kind: 'QUARTER', number: '3' }))).toEqual({
      input: { ...usual, period: { kind: 'QUARTER', year: 2025, number: 3 } },
    });
    expect(inputOf(asked({ kind: 'TERM', from: '1/6/2019', to: '31/5/2024', name: ' nhiệm kỳ 2019 - 2024 ' }))).toEqual(
      {
        input: {
          ...usual,
          period: { kind: 'TERM', from: '2019-06-01', to: '2024-05-31', name: 'nhiệm kỳ 2019 - 2024' },
        },
      },
    );
    expect(inputOf(asked({ cutOff: 'CHOSEN', cutOffOn: '30/11/2025' }))).toMatchObject({
      input: { cutOff: 'CHOSEN', cutOffOn: '2025-11-30' },
    });
  });

  it('goes by the map that the registry sees fit, unless one is chosen', () => {
    expect(inputOf(asked())).not.toHaveProperty('input.view');
    expect(inputOf(asked({ view: 'AS_THEN' }))).toHaveProperty('input.view', 'AS_THEN');
    expect(reportAt(addressOfReport(asked({ view: 'AS_THEN' }), NOW), NOW)).toHaveProperty('view', 'AS_THEN');
  });

  it.each<[Partial<Asked>, string]>([
    [{ body: null }, 'Hãy chọn đơn vị báo cáo.'],
    [{ year: 'năm ngoái' }, 'Năm: hãy gõ như 2025.'],
    [{ year: '' }, 'Năm: hãy gõ như 2025.'],
    [{ kind: 'FREE', from: '31/2/2025', to: '1/3/2025' }, 'Từ ngày: lịch không có ngày 31/2/2025.'],
    [{ kind: 'FREE', from: '1/2/2025', to: '' }, 'Đến ngày: hãy gõ như 14/1/2022.'],
    [{ cutOff: 'CHOSEN' }, 'Ngày chốt: hãy gõ như 14/1/2022.'],
  ])('is told what of it cannot be understood: %j', (more, words) => {
    expect(inputOf(asked(more))).toMatchObject({ wrong: expect.arrayContaining([words]) });
  });

  it('gives up a choice that no longer fits the kind of period', () => {
    expect(fitting(asked({ kind: 'HALF_YEAR', number: '7', cutOff: 'DECEMBER_15' }))).toMatchObject({
      number: '1',
      cutOff: 'PERIOD_END',
    });
    expect(fitting(asked({ kind: 'MONTH', number: '7' })).number).toBe('7');
    expect(['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'TERM'].map((kind) => partsOf(kind).length)).toEqual([
      0, 2, 4, 12, 0,
    ]);
  });

  it.each<Partial<Asked>>([
    {},
    { kind: 'MONTH', number: '12', scope: 'IN_AREA', view: 'AS_TODAY' },
    { kind: 'TERM', from: '1/6/2019', to: '31/5/2024', name: 'nhiệm kỳ 2019 - 2024' },
    { cutOff: 'CHOSEN', cutOffOn: '30/11/2025' },
  ])('is found again at its address: %j', (more) => {
    const { body, ...rest } = asked(more);
    expect(reportAt(addressOfReport(asked(more), NOW), NOW)).toEqual({ ...rest, body: { id: body!.id, name: '' } });
    // Next year the same address is of the same report.
    expect(reportAt(addressOfReport(asked(more), NOW), new Date('2028-01-01T00:00:00Z'))!.year).toBe(rest.year);
  });

  it.each(['#/reports', '#/reports/', '#/reports?year=2020', '#/', '#/reports/decisions'])(
    'is none at %s',
    (address) => {
      expect(reportAt(address, NOW)).toBeNull();
    },
  );
});
