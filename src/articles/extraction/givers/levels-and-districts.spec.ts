import { describe, expect, it } from '@jest/globals';
import { awardsTold } from '../../../../test/support/awards-told.js';

describe('awards of all levels and for a district', () => {
  it.each([
    [
      'for people of a district, which receives none',
      'Dịp này, Hội Chữ thập đỏ tỉnh trao giấy khen của Ban Vận động tỉnh cho các tập thể, cá nhân huyện Nà Lươn đạt nhiều thành tích.',
      ['giấy khen | PRESENTED | Ban Vận động tỉnh | -/-'],
    ],
    [
      'at the meeting by all levels',
      'Tại hội nghị, 12 cá nhân được các cấp khen thưởng.',
      ['khen thưởng | GRANTED |  | -/12'],
    ],
  ])('%s', (_what, sentence, awards) => {
    expect(awardsTold(sentence)).toEqual(awards);
  });

  it('are read where the second of them is the verb and nothing follows', () => {
    expect(awardsTold('nhiều tập thể, cá nhânbằng công nhận danh hiệu được Akhen thưởng khen thưởng ')).toEqual([]);
  });

  it.each(['Phong trào lan rộng. 32 cá nhân, 4 tập thể được Ban Chỉ đạo hiến máu các cấp, ngành khen thưởng.'])(
    'are none of the meeting: %s',
    (sentence) => {
      expect(awardsTold(sentence)).toEqual([]);
    },
  );
});
