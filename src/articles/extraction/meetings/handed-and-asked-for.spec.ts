import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const titles = (text: string): string[] => extractArticle(text).meetings.map(({ title }) => title);

describe('commendations that a body holds', () => {
  it('are a meeting where they are handed over', () => {
    expect(titles('Ngày 2/6/2023, Công an quận Đống Mây tổ chức trao khen thưởng 2 đơn vị và 3 công dân.')).toEqual([
      'trao khen thưởng 2 đơn vị và 3 công dân',
    ]);
  });

  it('are none where they are only asked for on that day', () => {
    expect(
      titles(
        'Ngày 24/12/2020, Công an phường An Mây cho biết đơn vị đã đề xuất biểu dương, khen thưởng tài xế Vi Quốc An.',
      ),
    ).toEqual([]);
  });

  it('are one where what was asked for was held', () => {
    expect(
      titles('Ngày 24/12/2020, UBND phường An Mây, đơn vị đề xuất, đã tổ chức biểu dương, khen thưởng 3 cá nhân.'),
    ).toHaveLength(1);
  });
});

describe('whoever fastens an order', () => {
  it('has a post that ends before it', () => {
    const { attendees } = extractArticle(
      'Thiếu tướng Du Hồng Giang, Phó Tư lệnh Quân khu 7 gắn Huân chương Bảo vệ Tổ quốc hạng Nhì lên Quân kỳ của đơn vị.',
    );
    expect(attendees.map(({ name, positions }) => [name, positions])).toEqual([
      ['Du Hồng Giang', ['Phó Tư lệnh Quân khu 7']],
    ]);
  });
});
