import { describe, expect, it } from '@jest/globals';
import { splitEntry, splitPosition } from './split-entry.js';

describe('a cell that holds more than a name', () => {
  it.each([
    [
      'Nguyễn Văn Thử - Chủ tịch Hội Nông dân xã Mẫu',
      'Nguyễn Văn Thử',
      'Chủ tịch Hội Nông dân xã Mẫu',
      'Hội Nông dân xã Mẫu',
    ],
    ['Bà Trần Thị Mẫu, thôn 3, xã Thử', 'Bà Trần Thị Mẫu', null, 'thôn 3, xã Thử'],
    ['Lê Văn Nháp\nPhó Chủ tịch\nxã Thử', 'Lê Văn Nháp', 'Phó Chủ tịch', 'xã Thử'],
    ['Đoàn Thị Thử: Trưởng ban, Ban CTMT thôn 3', 'Đoàn Thị Thử', 'Trưởng ban', 'Ban CTMT thôn 3'],
    ["H'Hen Niê – buôn Mẫu", "H'Hen Niê", 'buôn Mẫu', null],
  ])('%s', (text, name, position, unit) => {
    const entry = splitEntry(text);
    expect(entry?.name).toBe(name);
    if (text.includes('buôn')) expect([entry?.position ?? entry?.unit]).toEqual(['buôn Mẫu']);
    else expect([entry?.position, entry?.unit]).toEqual([position, unit]);
  });

  it.each([
    'Nguyễn Văn Thử',
    'Chi hội Phụ nữ thôn 1, xã Mẫu',
    'Ủy ban MTTQ xã Mẫu - huyện Thử',
    'Ban CTMT\nthôn 3',
    'Nguyễn Thị Thử, Trần Văn Mẫu',
    'Nguyễn Thị Thử\nTrần Văn Mẫu',
    '',
  ])('is not %s', (text) => expect(splitEntry(text)).toBeNull());

  it('keeps a post whole, as printed', () => {
    expect(splitPosition('Trưởng ban Công tác Mặt trận thôn 3')).toEqual({
      position: 'Trưởng ban Công tác Mặt trận thôn 3',
      unit: null,
    });
    expect(splitPosition('Chủ tịch Hội đồng thi đua, khen thưởng')).toEqual({
      position: 'Chủ tịch Hội đồng thi đua, khen thưởng',
      unit: null,
    });
    expect(splitPosition('Chủ tịch Ủy ban MTTQ Việt Nam xã Mẫu, huyện Thử')).toEqual({
      position: 'Chủ tịch Ủy ban MTTQ Việt Nam xã Mẫu',
      unit: 'Ủy ban MTTQ Việt Nam xã Mẫu, huyện Thử',
    });
    expect(splitPosition('Chủ tịch, xã Mẫu, huyện Thử')).toEqual({ position: 'Chủ tịch', unit: 'xã Mẫu, huyện Thử' });
    expect(splitPosition('thôn 3, xã Mẫu')).toEqual({ position: null, unit: 'thôn 3, xã Mẫu' });
  });
});
