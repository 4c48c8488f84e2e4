import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDecisionNumber } from './decision-number.js';

describe('the number of a decision', () => {
  it.each([
    ['1034/QĐ-UBND', '1034', null, 'QĐ', 'UBND', '1034/QĐ-UBND'],
    ['05/QĐ-UBND', '5', null, 'QĐ', 'UBND', '5/QĐ-UBND'],
    ['222/QĐ-MTTW', '222', null, 'QĐ', 'MTTW', '222/QĐ-MTTW'],
    ['221/QĐ-MTTW-BTT', '221', null, 'QĐ', 'MTTW-BTT', '221/QĐ-MTTW-BTT'],
    ['2763/QĐ-CTUBND', '2763', null, 'QĐ', 'CTUBND', '2763/QĐ-CTUBND'],
    ['45/QĐ-LĐLĐ', '45', null, 'QĐ', 'LĐLĐ', '45/QĐ-LĐLĐ'],
    ['45/QD-LDLD', '45', null, 'QĐ', 'LĐLĐ', '45/QĐ-LĐLĐ'],
    ['304-QĐ/TW', '304', null, 'QĐ', 'TW', '304/QĐ-TW'],
    ['15-QĐ/HU', '15', null, 'QĐ', 'HU', '15/QĐ-HU'],
    ['07/QĐ/HND', '7', null, 'QĐ', 'HND', '7/QĐ-HND'],
    ['12/2021/QĐ-UBND', '12', 2021, 'QĐ', 'UBND', '12/2021/QĐ-UBND'],
    ['Số: 12a/qđ – ubnd', '12A', null, 'QĐ', 'UBND', '12A/QĐ-UBND'],
    ['Quyết định số 1034 / QÐ - UBND', '1034', null, 'QĐ', 'UBND', '1034/QĐ-UBND'],
    ['QĐ số 9/QĐ-SGD&ĐT', '9', null, 'QĐ', 'SGD&ĐT', '9/QĐ-SGD&ĐT'],
    ['1034/QĐ-UBND ngày 12/01/2021 của UBND tỉnh', '1034', null, 'QĐ', 'UBND', '1034/QĐ-UBND'],
    ['18/QĐKT-LĐLĐ', '18', null, 'QĐKT', 'LĐLĐ', '18/QĐKT-LĐLĐ'],
    ['1034/QĐ', '1034', null, 'QĐ', null, '1034/QĐ'],
    ['quyet dinh so 1034/qd-ubnd ngay 12/01/2021', '1034', null, 'QĐ', 'UBND', '1034/QĐ-UBND'],
    ['qd 34', '34', null, null, null, '34'],
    ['Số 0034', '34', null, null, null, '34'],
    ['12a', '12A', null, null, null, '12A'],
  ])('%s is read', (printed, number, year, typeSymbol, issuerSymbol, normalised) => {
    expect(parseDecisionNumber(printed)).toEqual({ parsed: true, number, year, typeSymbol, issuerSymbol, normalised });
  });

  it.each([
    ['…/QĐ-UBND', '…/QĐ-UBND'],
    ['Số:   /qđ-ubnd', 'SỐ: /QĐ-UBND'],
    ['không số', 'KHÔNG SỐ'],
    ['', ''],
  ])('%s is kept as printed and said to be unread', (printed, normalised) => {
    expect(parseDecisionNumber(printed)).toMatchObject({ parsed: false, number: null, normalised });
  });

  const decided = fc.record({
    number: fc.integer({ min: 1, max: 99_999 }),
    zeros: fc.constantFrom('', '0', '00'),
    letter: fc.constantFrom('', 'a', 'B'),
    issuer: fc.constantFrom('UBND', 'MTTW-BTT', 'HND', 'TW', 'LĐLĐ', 'BTV'),
    frame: fc.constantFrom(
      '# /QĐ-@',
      '#-QĐ/@',
      '#/QĐ/@',
      'Số: #/qđ-@',
      '#/QD-@',
      'Quyết định số #/QĐ - @ ngày 2/3/2021',
    ),
  });

  it('is one number however it was printed, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(decided, ({ number, zeros, letter, issuer, frame }) => {
        const { normalised } = parseDecisionNumber(
          frame.replace('#', `${zeros}${number}${letter}`).replace('@', issuer),
        );
        expect(normalised).toBe(`${number}${letter.toUpperCase()}/QĐ-${issuer}`);
        expect(parseDecisionNumber(normalised).normalised).toBe(normalised);
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { normalised } = parseDecisionNumber(text);
        expect(parseDecisionNumber(normalised).normalised).toBe(normalised);
      }),
    );
  });

  it('is quick about what is no number, however long', () => {
    const begun = performance.now();
    for (const long of [',', ' (', '.;', '1/', 'Đ-', '0']) parseDecisionNumber(`1${long.repeat(100_000)}x`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
