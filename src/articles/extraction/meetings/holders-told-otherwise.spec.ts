import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const heldBy = (text: string): [string, string[]][] =>
  extractArticle(text).meetings.map(({ title, organisers }) => [title, organisers]);

describe('who holds a meeting', () => {
  it.each<[string, string, string, string[]]>([
    [
      'residents who are told by their cluster, ward and town',
      'Chiều 15/11, Tổ dân phố số 26, cụm Đức Hòa, phường Việt Tân, thành phố Hà Nội long trọng tổ chức Ngày hội Đại đoàn kết toàn dân tộc.',
      'Ngày hội Đại đoàn kết toàn dân tộc',
      ['Tổ dân phố số 26, cụm Đức Hòa, phường Việt Tân, thành phố Hà Nội'],
    ],
    [
      'the women of a force',
      'Chiều 15/11, Phụ nữ Công an tỉnh Hòa Tân đã tổ chức hội nghị gặp mặt cán bộ hội cơ sở.',
      'hội nghị gặp mặt cán bộ hội cơ sở',
      ['Phụ nữ Công an tỉnh Hòa Tân'],
    ],
    [
      'for the first time',
      'Hội nghị điển hình dân vận khéo\nĐây là lần đầu tiên Huyện Hòa Lương tổ chức gặp mặt các điển hình. 71 đại biểu về dự buổi gặp mặt.',
      'gặp mặt các điển hình',
      ['Huyện Hòa Lương'],
    ],
    [
      'by the headline, where the text only tells of a council that met before',
      'Công đoàn trường tổ chức Hội nghị tổng kết công tác năm học 2014-2015\nKết thúc năm học, Hội đồng thi đua của Công đoàn trường đã họp để đánh giá, xếp loại. Công đoàn trường vinh dự được tặng Cờ thi đua.',
      'Hội nghị tổng kết công tác năm học 2014-2015',
      ['Công đoàn trường'],
    ],
  ])('%s', (_, text, title, holders) => expect(heldBy(text)).toEqual([[title, holders]]));
});
