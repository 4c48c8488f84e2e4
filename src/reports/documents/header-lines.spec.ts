import { describe, expect, it } from '@jest/globals';
import { headerLines, printedDay, printedNumber, wholeNames } from './header-lines.js';
import type { DocumentHeader } from './report-document.js';

const header: DocumentHeader = {
  template: 'STATE',
  superior: 'Ủy ban nhân dân tỉnh Sơn Thủy',
  issuer: 'Sở Nội vụ',
  number: '12/BC-SNV',
  documentSymbol: 'BC-SNV',
  place: 'Sơn Thủy',
  on: '2021-01-08',
};

describe('The head of a paper', () => {
  it('has the Quốc hiệu and a rule as long as the Tiêu ngữ, in the State’s papers', () => {
    const { left, right } = headerLines(header);
    expect(left.map(({ text }) => text)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH\u00A0SƠN\u00A0THỦY',
      'SỞ NỘI VỤ',
      'Số: 12/BC-SNV',
    ]);
    expect(right).toEqual([
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12, bold: true },
      { text: 'Độc lập - Tự do - Hạnh phúc', size: 13, bold: true, rule: 1 },
      { text: 'Sơn Thủy, ngày 08 tháng 01 năm 2021', size: 13, italic: true },
    ]);
  });

  it('has the heading of the Party over a rule of its length, and a star under the issuer', () => {
    const { left, right } = headerLines({ ...header, template: 'PARTY', number: '7-BC/HU' });
    expect(right[0]).toMatchObject({ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15, rule: 1 });
    expect(left.map(({ text }) => text).slice(-2)).toEqual(['*', 'Số 7-BC/HU']);
  });

  it('has room for what is filled in by hand', () => {
    expect(printedNumber({ ...header, number: null })).toMatch(/^Số: \u00A0{8}\/BC-SNV$/);
    expect(printedDay(null)).toBe('ngày …… tháng …… năm ………');
  });

  it('writes days, January and February with a zero in front, and other months without', () => {
    expect(printedDay('2021-02-05')).toBe('ngày 05 tháng 02 năm 2021');
    expect(printedDay('2021-03-15')).toBe('ngày 15 tháng 3 năm 2021');
  });

  it('puts the standing board that signs under the name of its committee, with the rule', () => {
    const { left } = headerLines({ ...header, issuer: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy', board: 'Ban Thường trực' });
    expect(left.slice(0, 2)).toEqual([
      { text: 'ỦY BAN MTTQ VIỆT NAM TỈNH\u00A0SƠN\u00A0THỦY', size: 12 },
      { text: 'BAN THƯỜNG TRỰC', size: 12, bold: true, rule: 0.4 },
    ]);
  });

  it.each([
    ['UBND xã Bản Mới, huyện Suối Đá', 'UBND xã_Bản_Mới, huyện_Suối_Đá'],
    ['ĐẢNG ỦY XÃ BẢN MỚI HUYỆN SUỐI ĐÁ', 'ĐẢNG ỦY XÃ_BẢN_MỚI HUYỆN_SUỐI_ĐÁ'],
    ['Ủy ban MTTQ Việt Nam', 'Ủy ban MTTQ Việt Nam'],
  ])('never breaks inside the name of a unit: %s', (given, kept) => {
    expect(wholeNames(given)).toBe(kept.replaceAll('_', '\u00A0'));
  });

  it('does not say twice what a form was issued by', () => {
    const form = {
      code: '0603.N',
      issuedBy: 'Ban hành theo Thông tư 02',
      reportingUnit: 'A',
      receivingUnit: 'B',
      receivedBy: '',
    };
    const { left } = headerLines({ ...header, template: 'STATISTICAL_FORM', form });
    expect(left[1]!.text).toBe('Ban hành theo Thông tư 02');
  });
});
