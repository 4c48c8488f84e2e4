import { describe, expect, it } from '@jest/globals';
import { awardsTold } from '../../../../test/support/awards-told.js';

describe('what reports of agencies and sectors tell', () => {
  it.each([
    [
      'by a ward whose name is "Thống Nhất" was given, and not agreed upon',
      'Tại buổi lễ ở phường Thống Nhất, Đảng ủy phường đã tặng giấy khen cho 36 đảng viên.',
      ['giấy khen | GRANTED | Đảng ủy phường | -/36'],
    ],
    [
      'where it was agreed upon is proposed',
      'Tại cuộc họp, các thành viên thống nhất tặng giấy khen cho 36 đảng viên.',
      ['giấy khen | PROPOSED |  | -/36'],
    ],
    [
      'of a chance to commend about so many is no award',
      'Sự kiện là cơ hội để tỉnh ghi nhận, khen thưởng khoảng 80 doanh nghiệp có nhiều đóng góp.',
      [],
    ],
    [
      'as part of what will be is proposed',
      'Nằm trong chương trình lễ kỷ niệm và đón nhận Huân chương Lao động hạng Ba, Trường THPT Nà Lươn sẽ tổ chức hội trại.',
      ['Huân chương Lao động hạng Ba | PROPOSED |  | -/-'],
    ],
  ])('%s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });
});
