import { describe, expect, it } from '@jest/globals';
import { finerKind } from './finer-kind.js';

describe('the kind that a title names', () => {
  it('is an anniversary or the festival of great national unity, and nothing else', () => {
    expect(finerKind('Lễ kỷ niệm 90 năm Ngày thành lập Hội Nông dân', 'OTHER')).toBe('ANNIVERSARY');
    expect(finerKind('Ngày hội Đại đoàn kết toàn dân tộc thôn Mẫu', 'OTHER')).toBe('SOLIDARITY_DAY');
    expect(finerKind('Lễ trao Kỷ niệm chương', 'OTHER')).toBeNull();
    expect(finerKind('Hội nghị triển khai Ngày hội Đại đoàn kết', 'OTHER')).toBeNull();
  });

  it('is not said of a meeting whose kind says more than "other"', () => {
    expect(finerKind('Lễ kỷ niệm 90 năm và đón nhận Huân chương', 'AWARD_CEREMONY')).toBeNull();
  });
});
