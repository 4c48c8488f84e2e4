import { describe, expect, it } from '@jest/globals';
import type { DraftAward } from '../draft.js';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Công đoàn xã Khuôn Vẽ tổng kết năm 2022\nNgày 12/1/2023, LĐLĐ huyện Nà Lươn tổ chức Hội nghị tổng kết hoạt động công đoàn năm 2022.\n';
const awards = (sentences: string): DraftAward[] => extractArticle(`${OPENING}${sentences}`).awards;

describe('quoting a proposal', () => {
  it.each([
    'Dịp này, LĐLĐ huyện đề nghị LĐLĐ tỉnh tặng Cờ thi đua cho 01 tập thể.',
    'Hội nghị đã thống nhất, đề nghị cấp trên xem xét tặng Bằng khen cho 3 cá nhân.',
    'Tại hội nghị, LĐLĐ huyện thông báo sẽ trao Bằng khen cho 3 cá nhân vào tháng sau.',
    'LĐLĐ huyện đã trình UBND tỉnh tặng Bằng khen cho 7 cá nhân.',
  ])('keeps the verb that makes it one: %s', (sentence) => {
    const [award] = awards(sentence);
    expect(award!.status).toBe('PROPOSED');
    expect(award!.evidence.quote).toMatch(/đề nghị|xem xét|sẽ|trình/u);
  });

  it('goes back to the sentence before, where the list stands in one of its own', () => {
    const text = 'LĐLĐ huyện đề nghị khen thưởng 12 tập thể. Trong đó, 3 tập thể được UBND tỉnh tặng Bằng khen.';
    const listed = awards(text).find(({ form }) => form === 'CERTIFICATE_OF_MERIT')!;
    expect([listed.status, listed.evidence.quote]).toEqual(['PROPOSED', text.slice(0, -1)]);
  });

  it('never takes whoever is asked for the grantor of what is given after it', () => {
    const [asked, given] = awards(
      'Hội nghị đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể; tặng Giấy khen cho 3 cá nhân.',
    );
    expect([asked!.status, asked!.grantors]).toEqual(['PROPOSED', ['Chủ tịch UBND tỉnh']]);
    expect([given!.status, given!.grantors, given!.carriedOver]).toEqual(['GRANTED', [], []]);
  });
});
