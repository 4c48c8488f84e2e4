import { describe, expect, it } from '@jest/globals';
import { namesBody, namesNobody } from './names-as-printed.js';

const FRONT = ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', 'MTTQ tỉnh Ví Dụ'];
const COMMITTEE = ['Ủy ban nhân dân tỉnh Ví Dụ'];

describe('a printed name', () => {
  it.each([
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', FRONT],
    ['UBMTTQ tỉnh Ví Dụ', FRONT],
    ['Uỷ ban MTTQ tỉnh', FRONT],
    ['MTTQ tỉnh ví dụ', FRONT],
    ['Chủ tịch UBND tỉnh', COMMITTEE],
  ])('is that of a body, in full, abbreviated or in short: %s', (printed, names) => {
    expect(namesBody(printed, names)).toBe(true);
  });

  it.each([
    ['UBND tỉnh Ví Dụ', FRONT],
    ['Ủy ban MTTQ Việt Nam tỉnh Mẫu', FRONT],
    ['Ủy ban Trung ương MTTQ Việt Nam', FRONT],
    ['UBND tỉnh Ví Dụ, Ủy ban MTTQ tỉnh Ví Dụ', FRONT],
    ['Ủy ban', COMMITTEE],
    ['', COMMITTEE],
    ['Ủy ban nhân dân tỉnh Ví Dụ', []],
  ])('is that of another body, of several, or of none: %s', (printed, names) => {
    expect(namesBody(printed, names)).toBe(false);
  });

  it('may name nobody at all', () => {
    for (const printed of ['của các cấp', 'Các cấp', 'cấp trên', 'cấp có thẩm quyền'])
      expect([printed, namesNobody(printed)]).toEqual([printed, true]);
    for (const printed of ['UBND tỉnh', 'Hội Nông dân các cấp tỉnh Ví Dụ'])
      expect([printed, namesNobody(printed)]).toEqual([printed, false]);
  });
});
