import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING =
  'Hội nghị tổng kết công tác Mặt trận xã Khuôn Vẽ\nNgày 12/1/2023, Ủy ban MTTQ Việt Nam xã Khuôn Vẽ tổ chức Hội nghị tổng kết công tác Mặt trận năm 2022.\n';
const awardsOf = (sentences: string): string[] =>
  extractArticle(`${OPENING}${sentences}`).awards.map(({ formPrinted, status }) => `${formPrinted} ${status}`);

describe('awards that an article says were not given', () => {
  it.each([
    'Tại hội nghị, không có tập thể, cá nhân nào được tặng Bằng khen. Hội nghị không tổ chức trao Giấy khen cho cá nhân.',
    'Dịp này, không có cá nhân nào của xã được nhận Giấy khen của UBND huyện.',
    'Tại hội nghị, UBND xã chưa trao Giấy khen cho 5 cá nhân.',
    'Tại hội nghị, không ai trong số đó được tặng Bằng khen.',
    'Tại hội nghị, chưa có tập thể được tặng Bằng khen, Giấy khen.',
    'Dịp này, UBND huyện không khen thưởng 3 tập thể và 5 cá nhân như đã đăng ký.',
    'Tại hội nghị, 3 cá nhân chưa được UBND huyện tặng Giấy khen.',
    'Tại hội nghị, việc trao Giấy khen cho 5 cá nhân không được tổ chức.',
    'Tại hội nghị, không có Bằng khen nào được trao cho các tập thể.',
    'Tại hội nghị, UBND xã hoãn trao Giấy khen cho 4 hộ gia đình.',
  ])('gives none for: %s', (sentences) => {
    expect(awardsOf(sentences)).toEqual([]);
  });

  it.each([
    ['Dịp này, UBND huyện tặng Giấy khen cho 3 tập thể không ngừng đổi mới.', 'Giấy khen'],
    ['Với sự không ngừng nỗ lực, tại hội nghị, 3 tập thể được UBND huyện tặng Giấy khen.', 'Giấy khen'],
    ['Dịp này, UBND huyện không chỉ biểu dương mà còn trao Giấy khen cho 3 tập thể.', 'Giấy khen'],
    ['Dịp này, UBND huyện không những động viên mà còn tặng Giấy khen cho 3 tập thể.', 'Giấy khen'],
    ['Trong không khí phấn khởi, UBND huyện trao Giấy khen cho 3 tập thể.', 'Giấy khen'],
    ['Dịp này, 3 thôn không có hộ nghèo được UBND huyện tặng Giấy khen.', 'Giấy khen'],
    ['Dịp này, 3 thôn không có hộ nào tái nghèo được UBND huyện tặng Giấy khen.', 'Giấy khen'],
    ['Dịp này, UBND huyện tặng Giấy khen cho 3 hộ chưa được hỗ trợ vốn.', 'Giấy khen'],
    ['Dịp này, không có tập thể nào được tặng Bằng khen, 3 cá nhân được UBND huyện tặng Giấy khen.', 'Giấy khen'],
    ['Dịp này, UBND tỉnh không tặng Bằng khen; UBND huyện tặng Giấy khen cho 3 tập thể.', 'Giấy khen'],
    ['Dịp này, UBND huyện tặng Giấy khen cho 3 cá nhân chưa được tặng Bằng khen.', 'Giấy khen'],
    ['Tuy chưa đạt chỉ tiêu thu quỹ, dịp này UBND huyện vẫn tặng Giấy khen cho 3 tập thể.', 'Giấy khen'],
  ])('keeps what was given in: %s', (sentence, form) => {
    expect(awardsOf(sentence)).toEqual([expect.stringMatching(new RegExp(`^${form} (?:GRANTED|PRESENTED)$`, 'iu'))]);
  });
});

describe('awards that were taken back', () => {
  it.each([
    'UBND huyện quyết định hủy bỏ Quyết định số 12/QĐ-UBND về việc tặng Giấy khen cho 3 cá nhân.',
    'Tại hội nghị, UBND huyện bãi bỏ Quyết định số 7/QĐ-UBND, ngày 5/3/2021, của Chủ tịch UBND huyện, về việc khen thưởng 3 tập thể.',
    'Chủ tịch UBND huyện đã ký quyết định thu hồi các quyết định tặng thưởng Giấy khen đối với 4 cá nhân.',
    'Tại hội nghị, UBND huyện rút lại quyết định tặng Giấy khen cho 2 hộ gia đình.',
    'Quyết định tặng Giấy khen cho 3 cá nhân bị hủy bỏ.',
    'Tại hội nghị, Quyết định số 12/QĐ-UBND về việc tặng Giấy khen cho 3 cá nhân đã được UBND huyện thu hồi.',
  ])('are none: %s', (sentence) => {
    expect(awardsOf(sentence)).toEqual([]);
  });

  it.each([
    'Dịp này, UBND huyện tặng Giấy khen cho 5 tập thể; hủy bỏ quyết định tặng Giấy khen cho 1 cá nhân.',
    'Tuy phần văn nghệ bị hủy bỏ, dịp này UBND huyện tặng Giấy khen cho 3 cá nhân.',
    'Tại hội nghị, UBND huyện thu hồi quyết định cũ và tặng Giấy khen cho 4 cá nhân.',
    'Ngân hàng đã thu hồi nợ của 30 hộ; dịp này UBND huyện tặng Giấy khen cho 4 cá nhân.',
    'Dịp này, UBND huyện tặng Giấy khen cho 4 cá nhân đã thu hồi nhiều tang vật.',
    'Thay thế Quyết định số 3/QĐ-UBND, dịp này UBND huyện tặng Giấy khen cho 3 cá nhân.',
  ])('leave alone what was given: %s', (sentence) => {
    expect(awardsOf(sentence)).toEqual(['Giấy khen GRANTED']);
  });
});
