import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const granted = (text: string) =>
  extractArticle(`Sáng 5/1/2023, UBND tỉnh Vàng Khê tổ chức hội nghị tổng kết.\n${text}`).awards.map(
    ({ formPrinted, grantors }) => [formPrinted, grantors],
  );

describe('titles of the whole country', () => {
  it.each([
    [
      'are not of the province that is told behind the next form',
      'Tại hội nghị, nhiều cá nhân vinh dự được nhận Chiến sĩ thi đua toàn quốc, Cờ thi đua của UBND tỉnh.',
      [
        ['Chiến sĩ thi đua toàn quốc', []],
        ['Cờ thi đua', ['UBND tỉnh']],
      ],
    ],
    [
      'nor of whose certificates are told with them',
      'Tại hội nghị, nhiều cá nhân được tặng danh hiệu Chiến sĩ thi đua toàn quốc và Bằng khen của UBND tỉnh.',
      [
        ['danh hiệu Chiến sĩ thi đua toàn quốc', []],
        ['Bằng khen', ['UBND tỉnh']],
      ],
    ],
    [
      'are of the Prime Minister where he is told',
      'Tại hội nghị, Thủ tướng Chính phủ tặng danh hiệu Chiến sĩ thi đua toàn quốc cho 2 cá nhân.',
      [['danh hiệu Chiến sĩ thi đua toàn quốc', ['Thủ tướng Chính phủ']]],
    ],
    [
      'and those of the province are its own',
      'Tại hội nghị, UBND tỉnh tặng danh hiệu Chiến sĩ thi đua cấp tỉnh cho 2 cá nhân.',
      [['danh hiệu Chiến sĩ thi đua cấp tỉnh', ['UBND tỉnh']]],
    ],
  ])('%s', (_, text, expected) => {
    expect(granted(text)).toEqual(expected);
  });
});
