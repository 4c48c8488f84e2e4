import { describe, expect, it } from '@jest/globals';
import { recipientLines } from './signature-lines.js';

describe('The list of recipients', () => {
  it('has a semicolon after each and a full stop after the last, however they were given', () => {
    expect(recipientLines(['- Tỉnh ủy', 'UBND tỉnh;', 'Lưu: VT'])).toEqual(['Tỉnh ủy;', 'UBND tỉnh;', 'Lưu: VT.']);
  });
});
