import { describe, expect, it } from '@jest/globals';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { bodyIn } from './body-names.js';

/** As the registry does it: looked up by the folded name, then held against what is printed. */
const isFound = (printed: string, onRecord: string): boolean => {
  const { keys, is } = bodyIn(printed);
  return keys.includes(foldVietnamese(onRecord)) && is(onRecord);
};

describe('the body that a text names', () => {
  it.each([
    ['Ủy ban MTTQ xã Mẫu', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu'],
    ['UBMTTQ Việt Nam xã Mẫu, huyện Ví Dụ', 'Ủy ban MTTQ Việt Nam xã Mẫu'],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam xã Mẫu', 'Ủy ban MTTQ Việt Nam xã Mẫu'],
    ['UBND xã Mẫu', 'Ủy ban nhân dân xã Mẫu'],
    ['Hội ND xã Mẫu', 'Hội Nông dân Việt Nam xã Mẫu'],
    ['Hội Nông dân xã Mẫu, huyện Ví Dụ', 'Hội Nông dân xã Mẫu, huyện Ví Dụ'],
    ['Ban công tác Mặt trận thôn Đông, xã Mẫu', 'Ban Công tác Mặt trận thôn Đông'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['Ủy ban Trung ương MTTQ', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ['HỘI NÔNG DÂN XÃ MẪU', 'Hội Nông dân xã Mẫu'],
  ])('%s is %s', (printed, onRecord) => expect(isFound(printed, onRecord)).toBe(true));

  it.each([
    ['Hội Nông dân xã Mẫu', 'Hội Nông dân xã Mậu'],
    ['Chi hội Nông dân thôn Đông, xã Mẫu', 'Hội Nông dân xã Mẫu'],
    ['Xã Mẫu, huyện Ví Dụ', 'Xã Mẫu'],
    ['Trường Tiểu học Mẫu', 'Trường Trung học Mẫu'],
  ])('%s is not %s', (printed, onRecord) => expect(isFound(printed, onRecord)).toBe(false));
});
