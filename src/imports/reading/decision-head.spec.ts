import { describe, expect, it } from '@jest/globals';
import { readBanner } from './banner.js';
import type { GridRow } from './grid.js';

const rows = (...lines: string[][]): GridRow[] =>
  lines.map((cells, index) => ({
    sheet: 'S',
    row: index + 1,
    cells: cells.map((text, column) => ({ column, text, span: 1 })),
    notices: [],
  }));

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const LEFT = 'ỦY BAN MTTQ VIỆT NAM\nTỈNH MẪU\nBAN THƯỜNG TRỰC\nSố: 58/QĐ-MTTQ-BTT';
const BODY = [
  ['QUYẾT ĐỊNH'],
  ['Về việc tặng Bằng khen của Ủy ban MTTQ Việt Nam tỉnh'],
  ['BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM TỈNH MẪU'],
  ['Căn cứ Điều lệ Mặt trận Tổ quốc Việt Nam;'],
];

describe('the head of a decision in two columns', () => {
  it('says number, day, issuer and what it is about', () => {
    const head = [LEFT, `${NATION}\nMẫu, ngày 26 tháng 02 năm 2026`];
    expect(readBanner(rows(head, ...BODY, ['DANH SÁCH']))).toMatchObject({
      decisionNumber: '58/QĐ-MTTQ-BTT',
      signedOn: '2026-02-26',
      issuer: 'BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM TỈNH MẪU',
      about: 'Về việc tặng Bằng khen của Ủy ban MTTQ Việt Nam tỉnh',
    });
  });

  it('says who issued it where the line about the decision names number and day alone', () => {
    const line = '(Kèm theo Quyết định số 58/QĐ-MTTQ-BTT ngày 26/02/2026)';
    expect(readBanner(rows([LEFT, NATION], ...BODY, ['DANH SÁCH'], [line]))).toMatchObject({
      decisionNumber: '58/QĐ-MTTQ-BTT',
      issuer: 'BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM TỈNH MẪU',
    });
  });

  it('names the lower of two bodies as the issuer', () => {
    const left = 'ỦY BAN NHÂN DÂN TỈNH MẪU\nSỞ NỘI VỤ\nSố: 7/QĐ-SNV';
    expect(readBanner(rows([left, NATION], ['DANH SÁCH'])).issuer).toBe('SỞ NỘI VỤ');
  });

  it('stands in rows of their own in a workbook', () => {
    const sheet = rows(
      ['ỦY BAN MTTQ VIỆT NAM TỈNH MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 58/QĐ-MTTQ', 'Mẫu, ngày 26 tháng 02 năm 2026'],
      ['DANH SÁCH TẶNG BẰNG KHEN'],
    );
    expect(readBanner(sheet)).toMatchObject({
      decisionNumber: '58/QĐ-MTTQ',
      signedOn: '2026-02-26',
      issuer: 'ỦY BAN MTTQ VIỆT NAM TỈNH MẪU',
    });
  });

  it('may be the one body above a list without a number, and is none of two', () => {
    expect(readBanner(rows(['ỦY BAN MTTQ VIỆT NAM TỈNH MẪU'], ['DANH SÁCH'])).issuer).toBe(
      'ỦY BAN MTTQ VIỆT NAM TỈNH MẪU',
    );
    const two = rows(['ỦY BAN NHÂN DÂN TỈNH MẪU'], ['SỞ NỘI VỤ'], ['DANH SÁCH']);
    expect(readBanner(two).issuer).toBeNull();
  });

  it('is no issuer where the list only asks for something', () => {
    const asking = rows(['ỦY BAN MTTQ VIỆT NAM XÃ MẪU'], ['DANH SÁCH ĐỀ NGHỊ UBND TỈNH MẪU TẶNG BẰNG KHEN']);
    expect(readBanner(asking).issuer).toBeNull();
  });
});
