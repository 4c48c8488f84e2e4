import { describe, expect, it } from '@jest/globals';
import { isTotalLine, statedCounts } from './stated-counts.js';

const counts = (text: string, total = false): string[] =>
  statedCounts(text, 1, total).map(({ kind, count }) => `${kind} ${count}`);

describe('how many a list says it has', () => {
  it.each([
    ['cho 02 tập thể, 15 cá nhân có thành tích', ['GROUP 2', 'INDIVIDUAL 15']],
    ['tặng Giấy khen cho hai tập thể và mười lăm cá nhân', ['GROUP 2', 'INDIVIDUAL 15']],
    ['1.780 hộ gia đình', ['HOUSEHOLD 1780']],
    ['Tập thể: 2, Doanh nghiệp (3)', ['GROUP 2', 'ENTERPRISE 3']],
    ['(Kèm theo Quyết định số 15/QĐ-MTTQ ngày 12/01/2021)', []],
    ['nhiều tập thể, cá nhân', []],
  ])('in %s: %j', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['Danh sách gồm 60 tập thể, cá nhân', ['GROUP+INDIVIDUAL 60']],
    ['tặng Bằng khen cho 02 tập thể, hộ gia đình và 15 cá nhân', ['GROUP+HOUSEHOLD 2', 'INDIVIDUAL 15']],
    ['07 tập thể và cá nhân, hộ gia đình tiêu biểu', ['GROUP+INDIVIDUAL+HOUSEHOLD 7']],
    ['02 tập thể, cá nhân: 15', ['GROUP 2', 'INDIVIDUAL 15']],
  ])('counts several kinds by one number in %s: %j', (text, expected) => {
    const found = statedCounts(text, 1, true);
    expect(found.map(({ kind, also = [], count }) => `${[kind, ...also].join('+')} ${count}`)).toEqual(expected);
  });

  it('are quoted with the bracket that they stand in', () => {
    const printed = statedCounts('II. CÁ NHÂN (03) TẬP THỂ: 2 (hai)', 1).map((each) => each.printed);
    expect(printed).toEqual(['CÁ NHÂN (03)', 'TẬP THỂ: 2']);
  });

  it('in its total means all by "người" alone, and individuals beside groups', () => {
    expect(counts('Danh sách có 17 người', true)).toEqual(['ALL 17']);
    expect(counts('Tổng cộng: 02 tập thể và 15 người', true)).toEqual(['GROUP 2', 'INDIVIDUAL 15']);
    expect(counts('Tổng cộng: 17', true)).toEqual(['ALL 17']);
    expect(counts('Tổng số tiền: 7.599.000 đồng', true)).toEqual([]);
  });

  it.each([
    'Tổng cộng: 17',
    'Tổng số',
    'CỘNG',
    'Cộng: 3',
    'Danh sách này có 17 người',
    'Ấn định danh sách gồm 02 tập thể',
  ])('ends with %s', (text) => expect(isTotalLine(text)).toBe(true));

  it.each(['Tổng công ty Thử', 'Cộng đồng dân cư thôn 3', 'DANH SÁCH CÁ NHÂN NĂM 2020', 'Tổng Bí thư'])(
    'does not end with %s',
    (text) => expect(isTotalLine(text)).toBe(false),
  );
});
