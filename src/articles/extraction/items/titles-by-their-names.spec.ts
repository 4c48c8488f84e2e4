import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const OPENING = 'Ngày 5/5/2021, Tỉnh đoàn Nà Lươn tổ chức lễ tuyên dương học sinh, sinh viên. ';
const countsOf = (text: string) =>
  extractArticle(text, {}).awards.map(({ form, status, recipients }) => [
    form,
    status,
    recipients.groups ?? recipients.individuals,
  ]);
const title = (count: number) => ['EMULATION_TITLE', 'PRESENTED', count];

describe('titles that are told by their names alone', () => {
  it.each([
    'Dịp này, Tỉnh đoàn đã trao danh hiệu “Sinh viên giỏi” cho 19 sinh viên, “Học sinh ngoan” cho 9 học sinh và “Lớp vững mạnh” cho 26 tập thể.',
    'Tỉnh đoàn trao danh hiệu “Sinh viên giỏi”, “Học sinh ngoan”, “Lớp vững mạnh” năm học 2020 - 2021 cấp tỉnh cụ thể: "Sinh viên giỏi" cho 19 sinh viên; “Học sinh ngoan” cho 9 học sinh và "Lớp vững mạnh" cho 26 tập thể.',
    'Tỉnh đoàn trao danh hiệu “Sinh viên giỏi” cho 19 sinh viên có thành tích trong học tập và rèn luyện; “Học sinh ngoan” cho 9 học sinh, “Lớp vững mạnh” cho 26 tập thể.',
    'Hội đồng xét chọn đã thống nhất, lựa chọn trao danh hiệu “Sinh viên giỏi” cho 19 sinh viên; “Học sinh ngoan” cho 9 học sinh; “Lớp vững mạnh” cho 26 tập thể.',
  ])('have each its own receivers: %s', (sentence) => {
    expect(countsOf(`${OPENING}${sentence}`)).toEqual([title(19), title(9), title(26)]);
  });

  it('are told together where how many of each is not said', () => {
    expect(countsOf(`${OPENING}Tỉnh đoàn trao danh hiệu “Sinh viên giỏi” và “Học sinh ngoan” cho 28 em.`)).toHaveLength(
      1,
    );
  });

  it.each([
    'danh hiệu “Sinh viên giỏi” cho 5 cá nhân; trao nhà “Đại đoàn kết” cho 3 hộ, “Tình thương” cho 2 phụ nữ.',
    'danh hiệu “Sinh viên giỏi” cho 5 cá nhân và học bổng “Vượt khó” cho 10 em, “Đèn đom đóm” cho 20 em.',
    'danh hiệu “Sinh viên giỏi” cho 5 cá nhân; phát động phong trào “Sạch nhà”, “Đẹp ngõ” cho 12 chi đoàn.',
    'danh hiệu “Sinh viên giỏi” cho 5 cá nhân; “Mái ấm nghĩa tình” cho 3 em.',
    'danh hiệu “Sinh viên giỏi” cho 5 cá nhân; “Vượt khó” cho 10 em nghèo.',
  ])('are none behind another thing that is given or begun: %s', (given) => {
    expect(countsOf(`${OPENING}Tỉnh đoàn trao ${given}`)).toEqual([title(5)]);
  });

  it('are none behind a certificate', () => {
    expect(
      countsOf(`${OPENING}Tỉnh đoàn trao giấy khen cho 5 cá nhân; chương trình “Áo trắng”, “Mái ấm” cho 3 hộ.`),
    ).toEqual([['CERTIFICATE_OF_COMMENDATION', 'PRESENTED', 5]]);
  });
});
