import { describe, expect, it } from '@jest/globals';
import { EVERY_KIND, receiversTold } from './receivers-told.js';

const PRESENTER = 'Đồng chí Hoàng Thị Nhài, Chủ tịch Ủy ban MTTQ huyện';

describe('whom the words of a handing-over mean, where they neither count nor name anybody', () => {
  it.each([
    ['trao Giấy khen cho các cá nhân', ['INDIVIDUAL']],
    ['trao tặng Bằng khen của UBND tỉnh cho các cá nhân có thành tích xuất sắc năm 2021', ['INDIVIDUAL']],
    ['trao Giấy khen cho các tập thể, cá nhân tiêu biểu năm 2021.', ['GROUP', 'INDIVIDUAL', 'UNKNOWN']],
    ['trao Giấy khen đến các hộ', ['HOUSEHOLD']],
    ['trao Giấy khen cho các hộ gia đình, doanh nghiệp', ['ENTERPRISE', 'HOUSEHOLD', 'UNKNOWN']],
  ])('all of a kind: “%s”', (words, kinds) => {
    expect([...receiversTold(`${PRESENTER} ${words}`)!].sort()).toEqual(kinds);
  });

  it('all of a kind who received it', () => {
    expect(receiversTold('Các cá nhân nhận Bằng khen tại hội nghị')).toEqual(new Set(['INDIVIDUAL']));
  });

  it.each([`${PRESENTER} trao Giấy khen`, `${PRESENTER} trao Giấy khen cho các điển hình`])(
    'everybody: “%s”',
    (quote) => expect(receiversTold(quote)).toBe(EVERY_KIND),
  );

  it.each([
    'trao Giấy khen cho đại diện các hộ',
    'trao Giấy khen cho một số cá nhân',
    'trao Giấy khen cho nhiều tập thể, cá nhân',
    'trao Giấy khen cho 5 cá nhân',
    'trao Giấy khen cho các cá nhân xã Nà Lầu',
    'trao Giấy khen cho ông Lý Văn Sơn',
    'trao Giấy khen cho con cháu trong dòng tộc',
  ])('nobody for sure: “%s”', (words) => {
    const told = receiversTold(`${PRESENTER} ${words}`);
    expect(told === null || !told.has('GROUP')).toBe(true);
    if (!words.includes('con cháu')) expect(told).toBeNull();
  });
});
