import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/5/2023, Hội Nông dân tỉnh Nà Lươn tổ chức hội nghị tổng kết phong trào thi đua.';
const read = (text: string): unknown[] =>
  extractArticle(`${LEAD}\n${text}`).awards.map(({ status, grantors, recipients, named }) => [
    status,
    grantors.join(' & '),
    recipients.groups ?? recipients.households,
    recipients.individuals,
    named.map(({ name }) => name).join('; '),
  ]);

describe('proposals', () => {
  it('count whom they are for, and not those who were only recognised before them', () => {
    expect(
      read(
        'Hội nghị bình xét, công nhận 34 tập thể, 21 cá nhân tiêu biểu, đồng thời đề nghị UBND tỉnh khen thưởng 16 cá nhân.',
      ),
    ).toEqual([['PROPOSED', 'UBND tỉnh', null, 16, '']]);
  });

  it.each([
    ['Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho 3 đơn vị, Bằng khen cho 2 đơn vị.'],
    ['Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho 3 đơn vị, tặng Bằng khen cho 2 đơn vị.'],
  ])('ask one body for both: %s', (text) => {
    expect(read(text)).toEqual([
      ['PROPOSED', 'UBND tỉnh', 3, null, ''],
      ['PROPOSED', 'UBND tỉnh', 2, null, ''],
    ]);
  });

  it('of whoever asks are nobody’s beside that', () => {
    expect(
      read('Hội nghị đề nghị tặng Cờ thi đua cho 3 đơn vị, Bằng khen cho 2 đơn vị.').map((a) => (a as unknown[])[1]),
    ).toEqual(['', '']);
  });
});

describe('praise and titles', () => {
  it('are given to forces by "trao thưởng cho", and their money is no part of their name', () => {
    expect(
      read(
        'Tại buổi lễ, ông Hà Văn Thanh, Chủ tịch UBND tỉnh đã trao thưởng cho Bộ đội Biên phòng tỉnh 20 triệu đồng.',
      ),
    ).toEqual([['PRAISED', '', 1, null, 'Bộ đội Biên phòng tỉnh']]);
  });

  it('are told by the decision that rewards', () => {
    expect(read('Ông Hà Văn Thanh đã ký Quyết định số 28 về việc tặng thưởng cho 5 đơn vị lập thành tích.')).toEqual([
      ['GRANTED', '', 5, null, ''],
    ]);
    expect(
      read('Ông Hà Văn Thanh đã ký Quyết định số 28 về việc tặng thưởng cho 5 đơn vị Bằng khen của UBND tỉnh.').filter(
        (award) => (award as unknown[])[1] === '',
      ),
    ).toEqual([]);
  });

  it('are announced by a decision, too', () => {
    expect(
      read('UBND xã công bố Quyết định công nhận danh hiệu gia đình văn hóa cho 1.146 hộ, tặng giấy khen cho 35 hộ.'),
    ).toEqual([
      ['GRANTED', 'UBND xã', 1146, null, ''],
      ['GRANTED', 'UBND xã', 35, null, ''],
    ]);
  });

  it('on that day are no statistics, whatever time they are for', () => {
    const told =
      '12 tập thể có thành tích xuất sắc trong công tác Hội nhiệm kỳ qua được Chủ tịch UBND tỉnh tặng bằng khen.';
    expect(read(`Dịp này, ${told}`)).toEqual([['GRANTED', 'Chủ tịch UBND tỉnh', 12, null, '']]);
    expect(read(`Nhiệm kỳ qua, ${told}`)).toEqual([]);
  });
});

describe('numbers', () => {
  it('in a name count nobody', () => {
    expect(read('Tại buổi lễ, UBND tỉnh tặng Bằng khen cho Trường THPT Ba Xã.')).toEqual([
      ['GRANTED', 'UBND tỉnh', 1, null, 'Trường THPT Ba Xã'],
    ]);
  });

  it('count those called "tổ dân cư", who are named', () => {
    expect(read('Dịp này, UBND phường khen thưởng 2 tập thể là tổ dân cư số 4, tổ dân cư số 6 và 3 cá nhân.')).toEqual([
      ['GRANTED', 'UBND phường', 2, 3, 'tổ dân cư số 4; tổ dân cư số 6'],
    ]);
  });
});

describe('committees, schools and delegations', () => {
  it('are called by the contest they hold', () => {
    expect(
      read('Kết quả, Ban Tổ chức Hội thi đã trao giải nhất cho đội xã Nà Pát, giải nhì cho đội xã Lũng Vài.'),
    ).toEqual([
      ['PRESENTED', 'Ban Tổ chức Hội thi', 1, null, 'đội xã Nà Pát'],
      ['PRESENTED', 'Ban Tổ chức Hội thi', 1, null, 'đội xã Lũng Vài'],
    ]);
  });

  it('are named with their boarders', () => {
    expect(
      read('Tại buổi lễ, UBND tỉnh tặng Bằng khen cho Trường THPT Dân tộc nội trú tỉnh, Trường PTDT bán trú Nà Pát.'),
    ).toEqual([['GRANTED', 'UBND tỉnh', 2, null, 'Trường THPT Dân tộc nội trú tỉnh; Trường PTDT bán trú Nà Pát']]);
  });

  it('have some of those counted, who are named', () => {
    expect(
      read(
        'Chị Lò Thị Thảo, Bí thư Tỉnh đoàn trao Bằng khen của Tỉnh đoàn cho 22 thanh niên xuất sắc.\nĐoàn Nà Pát tham gia 14 đại biểu, trong đó 2 đại biểu được nhận bằng khen của Tỉnh đoàn là: anh Hà Văn Thanh, Bí thư Chi đoàn; chị Vi Thị Hoa.',
      ),
    ).toEqual([['PRESENTED', 'Tỉnh đoàn', null, 22, 'Hà Văn Thanh; Vi Thị Hoa']]);
  });
});

describe('whoever handed over the one', () => {
  it('hands over the decision of the next, too', () => {
    expect(
      extractArticle(
        `${LEAD}\nThừa ủy quyền Chủ tịch nước, đồng chí Hà Văn Thanh, Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Ba cho ông Vi Văn Lâm. Cùng với đó, đồng chí công bố và trao Quyết định tặng Bằng khen của Thủ tướng Chính phủ cho 4 cá nhân.`,
      ).awards.map(({ presenters }) => presenters),
    ).toEqual([['Hà Văn Thanh'], ['Hà Văn Thanh']]);
  });
});
