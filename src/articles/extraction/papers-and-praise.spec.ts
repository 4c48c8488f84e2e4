import { describe, expect, it } from '@jest/globals';
import { awardsTold } from '../../../test/support/awards-told.js';

describe('papers and praise', () => {
  it.each([
    [
      'of two bodies, that "were handed to"',
      'Trong khuôn khổ hội nghị, đã có 43 Bằng khen của UBND tỉnh và Hội Phụ nữ tỉnh được trao cho 4 tập thể, 39 cá nhân.',
      ['Bằng khen | PRESENTED | UBND tỉnh,Hội Phụ nữ tỉnh | 4/39'],
    ],
    [
      'that a body has handed over behind their name',
      'Dịp này, 12 Giấy khen của UBND huyện trao cho 5 tập thể và 7 cá nhân.',
      ['Giấy khen | PRESENTED | UBND huyện | 5/7'],
    ],
    [
      'for holders of a title, who are counted by it',
      'Dịp này, UBND tỉnh tặng Cờ thi đua cho 4 tập thể, tặng Bằng khen 9 chiến sĩ thi đua.',
      ['Cờ thi đua | GRANTED | UBND tỉnh | 4/-', 'Bằng khen | GRANTED | UBND tỉnh | -/9'],
    ],
    [
      'whose title is what they are for',
      'Dịp này, 30 hộ gia đình nhận giấy khen của UBND huyện danh hiệu gia đình tiêu biểu năm 2022.',
      ['giấy khen | PRESENTED | UBND huyện | -/-'],
    ],
    [
      'where a caption shows the paper of some of those praised',
      'Dịp này, Huyện đoàn đã khen thưởng 9 chi đoàn tiêu biểu và 13 đoàn viên, thanh niên.\nHuyện đoàn Nà Lươn tặng giấy khen cho 9 chi đoàn tiêu biểu. Ảnh: Mai Lạc',
      ['khen thưởng | GRANTED | Huyện đoàn | -/13', 'giấy khen | GRANTED | Huyện đoàn Nà Lươn | 9/-'],
    ],
    [
      'that the meeting itself gave to nobody counted',
      'Hội nghị cũng đã tổ chức tuyên dương, khen thưởng các tập thể, cá nhân điển hình.',
      ['tuyên dương, khen thưởng | GRANTED |  | -/-'],
    ],
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

  it.each([
    'Tại hội nghị, 43 Bằng khen của UBND tỉnh sẽ được trao cho 4 tập thể.',
    'Phong trào lan rộng. 32 cá nhân, 4 tập thể được Ban Chỉ đạo hiến máu các cấp, ngành khen thưởng.',
  ])('are none of the meeting: %s', (sentence) => {
    expect(awardsTold(sentence)).toEqual([]);
  });
});
