import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOfBirth, minorSign } from './minor-sign.js';

const DAY = '2021-11-20';
const sign = (name: string | null, position: string | null = null, unit: string | null = null, born: string[] = []) =>
  minorSign({ name, position, unit, born }, DAY);

describe('signs that an award is a child’s', () => {
  it.each<[string, string | null, string | null]>([
    ['Cháu Lò Thị Mận', null, null],
    ['EM VÀNG A ẢO', null, null],
    ['Em: Nông Văn Ký', null, 'Trường Tiểu học Bãi Xanh'],
    ['Bé Nguyễn Ngọc Vẽ', null, null],
  ])('are forms of address before the name: %s', (...printed) => expect(sign(...printed)).toBe('ADDRESS'));

  it.each<[string, string | null, string | null]>([
    ['Lò Thị Mận', 'Học sinh lớp 5A Trường Tiểu học Bãi Xanh', null],
    ['Lò Thị Mận', 'học sinh', 'Trường THPT Bãi Xanh'],
    ['Lò Thị Mận', 'Em học sinh lớp 9/2', 'Trường THCS Bãi Xanh'],
    ['Em học sinh Lò Thị Mận', null, null],
    ['Lò Thị Mận (học sinh lớp 12A1)', null, null],
    ['Lò Thị Mận - lớp 7B', null, 'Trường THCS Bãi Xanh'],
    ['Lò Thị Mận', null, 'Lớp 5A, Trường Tiểu học Bãi Xanh'],
    ['Lò Thị Mận', null, 'Lớp 5 Trường Tiểu học Bãi Xanh'],
    ['Lò Thị Mận', 'Lớp trưởng', 'Lớp 5A Trường Tiểu học Bãi Xanh'],
    ['LÒ THỊ MẬN', 'HS LỚP 8A', null],
    ['Lò Thị Mận', 'Liên đội trưởng, học sinh lớp 9A', 'Trường THCS Nguyên Xá'],
    ['Lò Thị Mận', 'Học sinh lớp 9A, Chủ nhiệm Câu lạc bộ đọc sách', 'Trường THCS Bãi Xanh'],
    ['Lò Thị Mận', 'Chủ tịch Hội đồng tự quản', 'Lớp 5A Trường Tiểu học Bãi Xanh'],
    ['Lò Thị Mận', 'Cán bộ lớp', 'Lớp 5A Trường Tiểu học Bãi Xanh'],
    ['Lò Thị Mận', null, 'Khối lớp 5 Trường Tiểu học Bãi Xanh'],
    // Of 15 and more, and called pupils by law.
    ['Lò Thị Mận', 'Học sinh', 'Trường Trung cấp nghề Bãi Xanh'],
  ])('are pupils and their classes: %s, %s, %s', (...printed) => expect(sign(...printed)).toBe('PUPIL'));

  it.each<[string, string | null, string | null]>([
    ['Lò Thị Mận', 'Thiếu nhi', 'thôn Bãi Xanh'],
    ['Lò Thị Mận (nhi đồng)', null, null],
    ['Lò Thị Mận', 'Đội viên Đội TNTP Hồ Chí Minh', null],
    ['Lò Thị Mận', 'Đội viên', 'Liên đội Trường THCS Bãi Xanh'],
    ['Lò Thị Mận', 'Chi đội phó', null],
  ])('are children’s groups: %s, %s, %s', (...printed) => expect(sign(...printed)).toBe('CHILDREN'));

  it.each<[string, string | null, string[]]>([
    ['Lò Thị Mận', 'sinh năm 2009', []],
    ['Lò Thị Mận (SN 2009)', null, []],
    ['Lò Thị Mận (sinh ngày 21/11/2003)', null, []],
    ['Lò Thị Mận, 15 tuổi', null, []],
    ['Lò Thị Mận', null, ['2009']],
    ['Lò Thị Mận', null, ['', '21/11/2003']],
    ['Lò Thị Mận', null, ['2003-11-21']],
    ['Lò Thị Mận', null, ['14']],
    // Of whoever was born in 2003 nobody can say that they were 18 by then.
    ['Lò Thị Mận', null, ['2003']],
  ])('are ages and births: %s, %s, %s', (name, position, born) =>
    expect(sign(name, position, null, born)).toBe('BORN'),
  );

  it.each<[string, string | null, string | null, string[]]>([
    ['Nguyễn Thị Cháu', null, null, []],
    ['Lò Văn Em', 'Trưởng thôn', null, []],
    ['Châu Văn Bé', null, null, []],
    ['Bé Thị Nhỏ', null, null, []],
    ['Nguyễn Văn Mẫu', 'Giáo viên chủ nhiệm', 'Lớp 5A Trường Tiểu học Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Giáo viên lớp 5A', 'Trường Tiểu học Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', null, 'Trường Tiểu học Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Chủ tịch Hội đồng Đội', 'huyện Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Tổng phụ trách Đội', 'Liên đội Trường THCS Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Phụ huynh học sinh lớp 5A', null, []],
    ['Nguyễn Văn Mẫu', 'Nguyên học sinh Trường THPT Bãi Xanh', null, []],
    ['Nguyễn Văn Mẫu', 'Phó Trưởng phòng Công tác học sinh, sinh viên', 'Trường Cao đẳng Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Học sinh, sinh viên', 'Trường Đại học Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Đội viên', 'Đội dân phòng thôn Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Học viên', 'Lớp bồi dưỡng lý luận', []],
    ['Nguyễn Văn Mẫu', '30 tuổi Đảng', null, []],
    ['Nguyễn Văn Mẫu', '15 tuổi quân', null, []],
    ['Bùi Văn Em', null, null, []],
    ['Nguyễn Thị Út Em', null, null, []],
    ['ông Thạch Em', null, null, []],
    ['Nguyễn Văn Mẫu', 'Bí thư Đoàn trường', 'Trường THPT Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Trưởng ban', 'Ban đại diện cha mẹ học sinh', []],
    ['Nguyễn Văn Mẫu', 'Phụ huynh em Lò Thị Mận, học sinh lớp 5A', null, []],
    ['Nguyễn Văn Mẫu', 'Cựu học sinh', 'Lớp 12A Trường THPT Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Học sinh miền Nam trên đất Bắc', null, []],
    ['Nguyễn Văn Mẫu', null, 'Khối 5, phường Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Bí thư Chi bộ', 'Khối 7', []],
    ['Nguyễn Văn Mẫu', 'Khối trưởng', 'Khối 10', []],
    ['Nguyễn Văn Mẫu', null, 'Lớp 3 Trường Chính trị tỉnh Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Liên đội trưởng', 'Liên đội 12 Thanh niên xung phong', []],
    ['Nguyễn Văn Mẫu', 'Chi đội trưởng Chi đội Kiểm ngư số 9', null, []],
    ['Nguyễn Văn Mẫu', 'Đội viên', 'Đội bóng đá Trường ĐH Bãi Xanh', []],
    ['Nguyễn Văn Mẫu', 'Vợ liệt sĩ, chồng hy sinh năm 2005', null, []],
    ['Nguyễn Văn Mẫu', 'Phụ trách giải thưởng học sinh năm 2019', null, []],
    ['Nguyễn Văn Mẫu', null, null, ['45', '1/1/1980', '85']],
    ['Nguyễn Văn Mẫu', 'Đoàn viên thanh niên', 'Thanh thiếu niên thôn Bãi Xanh', []],
    ['Nguyễn Văn Mẫu (sinh năm 1960)', null, null, ['20/11/2003', '1971', '61']],
    ['Nguyễn Văn Mẫu', null, null, ['2022', 'x', '']],
  ])('are not grown-ups’ names, work and years: %s, %s, %s, %s', (...printed) => expect(sign(...printed)).toBeNull());

  it('of a birth are none where the day of the decision is not known', () => {
    expect(minorSign({ name: 'Lò Thị Mận (SN 2009)', position: null, unit: null }, null)).toBeNull();
    expect(minorSign({ name: 'Lò Thị Mận (9 tuổi)', position: null, unit: null }, null)).toBe('BORN');
  });

  it('are looked for in any text whatever', () => {
    const text = fc.option(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, text, fc.array(fc.string()), (name, position, unit, born) => {
        expect([null, 'ADDRESS', 'PUPIL', 'CHILDREN', 'BORN']).toContain(sign(name, position, unit, born));
      }),
    );
  });

  it('stand in columns of birth days, years and ages', () => {
    for (const heading of [
      'Năm sinh',
      'Ngày sinh',
      'Ngày, tháng, năm sinh',
      'Năm sinh: Nam',
      'Sinh năm',
      'Tuổi',
      'Tuổi đời',
    ])
      expect([heading, isOfBirth(heading)]).toEqual([heading, true]);
    for (const heading of ['Học sinh', 'Nơi sinh', 'Đơn vị', 'Tuổi Đảng', 'Số năm'])
      expect([heading, isOfBirth(heading)]).toEqual([heading, false]);
  });
});
