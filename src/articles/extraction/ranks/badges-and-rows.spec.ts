import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const LEAD = 'Ngày 12/1/2023, Huyện ủy Nà Lươn tổ chức Hội nghị tổng kết công tác xây dựng Đảng năm 2022.';
const read = (text: string): ReturnType<typeof extractArticle> => extractArticle(`${LEAD}\n${text}`);
const people = (text: string): [string, string[]][] =>
  read(text).attendees.map(({ name, positions }) => [name, positions]);

describe('badges', () => {
  it('a badge of an organisation is one', () => {
    const { awards } = read('Dịp này, Tỉnh đoàn trao Huy hiệu “Tuổi trẻ dũng cảm” cho 2 đoàn viên.');
    expect(awards.map(({ recipients }) => recipients.individuals)).toEqual([2]);
  });

  it('who receives one there is no guest, and another name of somebody is nobody else', () => {
    const text =
      'Bí thư Huyện ủy Giáp Văn Bền đã trao Huy hiệu 70 năm tuổi Đảng cho 2 đảng viên đến dự lễ, gồm các đồng chí: Lò Thị Mây (tức Vàng Thị Mỷ), thuộc Đảng bộ xã Na Vài; Nông Văn Tợn (tức Nông Văn Thắng), thuộc Đảng bộ xã Yên Khuôn.';
    expect(people(text)).toEqual([['Giáp Văn Bền', ['Bí thư Huyện ủy']]]);
    expect(
      people(
        'Phát biểu tại hội nghị, Trưởng Ban Tổ chức Tỉnh ủy Lò Thị Mây chúc mừng các đảng viên nhận Huy hiệu 70 năm tuổi Đảng.',
      ),
    ).toEqual([['Lò Thị Mây', ['Trưởng Ban Tổ chức Tỉnh ủy']]]);
  });
});

describe('lists of guests', () => {
  it('go on with the next line', () => {
    expect(
      people(
        'Về dự có đồng chí: Lò Thị Mây - UVBCH LĐLĐ tỉnh, Chủ tịch LĐLĐ huyện, cùng các đồng chí trong thường trực\nĐồng chí: Giáp Văn Bền - PBT, CT UBND xã.\nĐại hội đã bầu Ban Chấp hành.',
      ),
    ).toEqual([
      ['Lò Thị Mây', ['UVBCH LĐLĐ tỉnh', 'Chủ tịch LĐLĐ huyện']],
      ['Giáp Văn Bền', ['PBT', 'CT UBND xã']],
    ]);
  });

  it('hold no Youth Union of a block', () => {
    expect(people('Đồng chí Lò Văn Tuân – Bí thư Đoàn Khối các cơ quan tỉnh, chủ trì hội nghị.')).toEqual([
      ['Lò Văn Tuân', ['Bí thư Đoàn Khối các cơ quan tỉnh']],
    ]);
  });
});

describe('meetings', () => {
  const meeting = (text: string): { title: string; kind: string; organisers: string[] } => {
    const [{ title, kind, organisers }] = extractArticle(text).meetings as [
      ReturnType<typeof extractArticle>['meetings'][0],
    ];
    return { title, kind, organisers };
  };

  it.each([
    [
      'Chiều ngày 3/6/2024, Ủy ban MTTQ huyện Nà Lươn tổ chức phiên trù bị Đại hội Đại biểu MTTQ Việt Nam huyện lần thứ XX.',
      {
        title: 'Đại hội Đại biểu MTTQ Việt Nam huyện lần thứ XX',
        kind: 'CONGRESS',
        organisers: ['Ủy ban MTTQ huyện Nà Lươn'],
      },
    ],
    [
      'Ngày 1/9/2015, Quận ủy - HĐND - UBND - Ủy ban MTTQ Quận 31 tổ chức Lễ kỷ niệm chào mừng 70 năm Quốc khánh.',
      {
        title: 'Lễ kỷ niệm chào mừng 70 năm Quốc khánh',
        kind: 'OTHER',
        organisers: ['Quận ủy', 'HĐND Quận 31', 'UBND Quận 31', 'Ủy ban MTTQ Quận 31'],
      },
    ],
    [
      'Ngày 25/10/2015, Nhân dân khu phố 6 phường Nà Kho tưng bừng tổ chức ngày hội đại đoàn kết toàn dân tộc.',
      {
        title: 'ngày hội đại đoàn kết toàn dân tộc',
        kind: 'OTHER',
        organisers: ['Nhân dân khu phố 6 phường Nà Kho'],
      },
    ],
    [
      'Ngày 30/9/2015, Đảng ủy Khối các cơ quan tỉnh tổ chức hội nghị mở rộng nhằm sơ kết công tác quý III.',
      { title: 'hội nghị mở rộng', kind: 'INTERIM_REVIEW', organisers: ['Đảng ủy Khối các cơ quan tỉnh'] },
    ],
    [
      'Chiều 28/11/2023, đồng chí Lò Văn Khánh, Bí thư Tỉnh ủy có buổi gặp mặt Đoàn đại biểu tham dự Đại hội XIII Công đoàn Việt Nam.',
      { title: 'gặp mặt Đoàn đại biểu tham dự Đại hội XIII Công đoàn Việt Nam', kind: 'OTHER', organisers: [] },
    ],
  ])('%s', (text, expected) => expect(meeting(text)).toEqual(expected));

  it('a hamlet that praises grants', () => {
    const { awards } = read('Dịp này, khu phố tuyên dương các điển hình Người tốt việc tốt.');
    expect(awards.map(({ grantors }) => grantors)).toEqual([['khu phố']]);
  });
});
