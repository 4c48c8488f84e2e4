import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Chiều 9/1/2024, Trung ương Hội Nông dân Việt Nam tổ chức Hội nghị tổng kết công tác năm 2023.';
const told = (text: string): string[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(
    ({ grantors, named, recipients: { groups, individuals } }) =>
      `${grantors.join(', ')} | ${groups ?? '-'}/${individuals ?? '-'} | ${named.map(({ name }) => name).join('; ')}`,
  );

describe('bodies counted by their provinces', () => {
  it.each([
    ['Hội Nông dân 12 tỉnh, thành dẫn đầu phong trào', '12/-'],
    ['Hội Nông dân 12 tỉnh/thành dẫn đầu phong trào', '12/-'],
    ['8 tỉnh/thành Hội xuất sắc', '8/-'],
    ['9 tỉnh, thành đoàn dẫn đầu', '9/-'],
    ['Hội Nông dân 5 xã', '5/-'],
  ])('are counted, and none is named: %s', (words, counts) => {
    expect(told(`Dịp này, Ban Thường vụ Trung ương Hội tặng Cờ thi đua cho ${words}.`)).toEqual([
      `Ban Thường vụ Trung ương Hội | ${counts} | `,
    ]);
  });

  it.each(['đến từ 34 tỉnh, thành', 'của 34 tỉnh, thành phố', 'đại diện cho 34 tỉnh, thành'])(
    'receive nothing where people are from there: %s',
    (where) => {
      expect(told(`Dịp này, Ban Thường vụ Trung ương Hội tặng Bằng khen cho 50 cá nhân ${where}.`)).toEqual([
        'Ban Thường vụ Trung ương Hội | -/50 | ',
      ]);
    },
  );

  it.each(['công nhân tiêu biểu 28 tỉnh, thành phố phía Bắc', 'hội viên tiêu biểu 28 tỉnh, thành'])(
    'are none where people of so many are meant: %s',
    (whom) => {
      expect(told(`Dịp này, Ban Thường vụ Trung ương Hội tặng Bằng khen cho ${whom}.`)).toEqual([
        'Ban Thường vụ Trung ương Hội | -/- | ',
      ]);
    },
  );
});

describe('bodies called by a number', () => {
  it.each(['UBND Phường 12 quận Suối Lê', 'UBND Phường 4 Quận 5', 'Công an Phường 3 thị xã Nà Vài'])(
    'are in a district: %s',
    (body) => {
      expect(told(`Dịp này, ${body} tặng Giấy khen cho 5 tập thể.`)).toEqual([`${body} | 5/- | `]);
    },
  );

  it('are in a province', () => {
    expect(told('Dịp này, Tỉnh đoàn tặng Bằng khen cho Bệnh viện Đa khoa khu vực 2 tỉnh Nà Lươn.')).toEqual([
      'Tỉnh đoàn | 1/- | Bệnh viện Đa khoa khu vực 2 tỉnh Nà Lươn',
    ]);
  });
});

describe('who grants', () => {
  it.each(['Cũng trong đêm hội, Ban Thường vụ Tỉnh đoàn', 'Về phía Hội, Ban Thường vụ Tỉnh đoàn'])(
    'is no “hội” of an evening, nor on whose behalf it is done: %s',
    (words) => {
      expect(told(`${words} tặng bằng khen cho 5 cá nhân.`)).toEqual(['Ban Thường vụ Tỉnh đoàn | -/5 | ']);
    },
  );

  it('is the one of "Về phía" where no comma parts it from the verb', () => {
    expect(told('Về phía Hội Nông dân tỉnh tặng Giấy khen cho 5 tập thể, 7 cá nhân.')).toEqual([
      'Hội Nông dân tỉnh | 5/7 | ',
    ]);
  });

  it('is the department that held the meeting, where “Sở” alone is printed', () => {
    const held = 'Ngày 12/12/2024, Sở Y tế tỉnh Nà Lươn tổ chức Hội nghị tổng kết năm 2024.\n';
    const given = 'Giám đốc Sở Hoàng Thị Minh trao Giấy khen của Sở cho 22 cá nhân.';
    expect(extractArticle(`${held}${given}`).awards.map(({ grantors }) => grantors)).toEqual([
      ['Sở Y tế tỉnh Nà Lươn'],
    ]);
  });
});
