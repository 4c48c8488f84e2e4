import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';
import { peopleIn } from '../people/people.js';

const LEAD = 'Sáng 27/8/2019, UBND xã Nà Sơn tổ chức lễ kỷ niệm.\n';
const guestsOf = (text: string): [string, string[]][] =>
  extractArticle(LEAD + text, { readOn: '2026-11-27' }).attendees.map(({ name, positions }) => [name, positions]);

describe('guests in lines of a list', () => {
  it('several stand in the line below, with or without commas between them', () => {
    expect(
      guestsOf(
        'Về phía khách mời có ông Lò Văn Chính – Chủ tịch UBND xã Nà Sơn\nÔng Hà Văn Tưởng – Phó Chủ tịch UBND xã Nà Sơn Ông Đặng Văn Võ – Phó Bí thư Đảng ủy, Bà Vàng Thị Mỷ – Trưởng ban Văn hóa xã',
      ),
    ).toEqual([
      ['Lò Văn Chính', ['Chủ tịch UBND xã Nà Sơn']],
      ['Hà Văn Tưởng', ['Phó Chủ tịch UBND xã Nà Sơn']],
      ['Đặng Văn Võ', ['Phó Bí thư Đảng ủy']],
      ['Vàng Thị Mỷ', ['Trưởng ban Văn hóa xã']],
    ]);
  });

  it('whose the next one is stands before the name', () => {
    expect(
      guestsOf(
        'Về dự buổi lễ: Đại diện chính quyền ông: Lò Văn Chính (Chủ tịch UBND xã)\nĐại diện phụ huynh học sinh bà: Vàng Thị Mỷ (Hội trưởng Hội phụ huynh), 27 cán bộ và 314 học sinh.',
      ),
    ).toEqual([
      ['Lò Văn Chính', ['Chủ tịch UBND xã']],
      ['Vàng Thị Mỷ', ['Hội trưởng Hội phụ huynh']],
    ]);
  });

  it('nuns go on behind the full stop of a shortened title', () => {
    expect(
      guestsOf(
        'Về dự lễ có: ĐĐ Thích Quảng Lạc - Trưởng ban Trị sự huyện Tân Hòa. SC. Thích Đàm Vy - Chánh thư ký Ban Trị sự huyện cùng chư Tăng Ni.',
      ),
    ).toEqual([
      ['Thích Quảng Lạc', ['Trưởng ban Trị sự huyện Tân Hòa']],
      ['Thích Đàm Vy', ['Chánh thư ký Ban Trị sự huyện']],
    ]);
  });
});

it('the Youth Union of a province in capitals is nobody of the family name Đoàn', () => {
  expect(
    peopleIn('Thay mặt tuổi trẻ, Bí thư Tỉnh Đoàn Phú Thọ Lò Đức Chính tặng hoa.').map(({ name }) => name),
  ).toEqual(['Lò Đức Chính']);
});

describe('where a post ends', () => {
  it.each<[string, string, string[]]>([
    [
      'before others without a comma',
      'Dự có ông Lò Văn Chính, Chủ tịch UBND xã các đồng chí Thường trực Đảng ủy.',
      ['Chủ tịch UBND xã'],
    ],
    [
      'before the rest of his mission',
      'Đoàn do ông Lò Văn Chính, Trưởng ban Tôn giáo tỉnh và thành viên đoàn.',
      ['Trưởng ban Tôn giáo tỉnh'],
    ],
    [
      'before how many a pupil speaks for',
      'Em Lò Văn Chính, học sinh lớp 5/4 đại diện 109 học sinh khối 5 phát biểu.',
      ['học sinh lớp 5/4'],
    ],
    [
      'of a committee’s member before the next one, without a comma',
      'Dự có ông Lò Văn Chính, Ủy viên Ban Thường vụ Thành ủy Bí thư Quận ủy, huyện ủy viên chủ tịch UBND xã.',
      ['Ủy viên Ban Thường vụ Thành ủy', 'Bí thư Quận ủy', 'huyện ủy viên', 'chủ tịch UBND xã'],
    ],
    [
      'a body alone behind a dash is where somebody is from',
      'Dự có Thiếu tá Lò Văn Chính – Ban Quân lực tỉnh; cùng đại diện các đơn vị.',
      ['Ban Quân lực tỉnh'],
    ],
    [
      'before what somebody sets out to do',
      'Dự có ông Lò Văn Chính, Phó Trưởng Ban Tôn giáo tỉnh tổ chức Đoàn thăm các cơ sở.',
      ['Phó Trưởng Ban Tôn giáo tỉnh'],
    ],
    [
      'at a stroke',
      'Dự có ông Lò Văn Chính - Phó Bí thư Đảng ủy/Chủ tịch UBND phường.',
      ['Phó Bí thư Đảng ủy', 'Chủ tịch UBND phường'],
    ],
  ])('%s', (_, sentence, positions) => {
    expect(peopleIn(sentence).map((person) => person.positions)).toEqual([positions]);
  });
});
