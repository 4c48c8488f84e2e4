import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const read = (text: string): unknown[] =>
  extractArticle(text).awards.map(({ recipients, named }) => [
    recipients.groups,
    recipients.individuals,
    named.map(({ name }) => name).join(' / '),
  ]);

describe('a list of units parted by semicolons', () => {
  it('tells behind a comma whose unit each is', () => {
    expect(
      read(
        'UBND tỉnh tặng Bằng khen cho Phòng Tổng hợp, Sở Nội vụ; Phòng Tham mưu, Sở Xây dựng; Trường THPT Bãi Xanh.',
      ),
    ).toEqual([[3, null, 'Phòng Tổng hợp / Phòng Tham mưu / Trường THPT Bãi Xanh']]);
  });

  it('names those counted before by as many', () => {
    expect(
      read(`Chủ tịch UBND TP đã tặng Bằng khen cho 3 tập thể, 7 cá nhân đã có thành tích đột xuất.

Các tập thể được tặng Bằng khen gồm: Đội Cảnh sát điều tra tội phạm về trật tự xã hội, Công an quận Đống Mây; Công an phường Láng Sen, quận Đống Mây; Công an huyện Khe Lâm.`).map(
        (award) => (award as unknown[]).slice(0, 2),
      ),
    ).toEqual([[3, 7]]);
  });

  it.each([
    ['Công an tỉnh khen thưởng Đội Điều tra trọng án, Phòng Cảnh sát hình sự, Công an thành phố.', 3],
    ['UBND tỉnh tặng Bằng khen cho Công an huyện Bãi Xanh, Công an huyện Suối Bạc; Trường THPT Bãi Xanh.', 3],
    ['UBND tỉnh tặng Bằng khen cho Phòng Tài chính huyện Bãi Xanh, Công an huyện Suối Bạc; Trạm Y tế xã Nà Vài.', 3],
    ['UBND tỉnh tặng Bằng khen cho Phòng Cảnh sát cơ động, Công an huyện Suối Bạc; Công an huyện Bãi Xanh.', 3],
    ['UBND tỉnh tặng Bằng khen cho Đồn Biên phòng Nà Vài, Công an huyện Suối Bạc; Bệnh viện Mắt, Sở Y tế.', 4],
    ['UBND tỉnh tặng Bằng khen cho Trạm Y tế xã Nà Vài, Sở Y tế; Trường THPT Bãi Xanh.', 3],
    ['UBND tỉnh tặng Bằng khen cho Bệnh viện Mắt, Bộ Tư lệnh Vùng 9; Trường THPT Bãi Xanh.', 3],
    ['UBND tỉnh tặng Bằng khen cho Văn phòng UBND tỉnh, Sở Xây dựng; Phòng Tham mưu, Sở Y tế; Cục Thuế tỉnh.', 5],
    ['UBND tỉnh tặng Bằng khen cho Phòng Tham mưu, Sở Xây dựng, Cục Thuế tỉnh; Trường THPT Bãi Xanh.', 4],
  ])('is another than units beside each other: %s', (text, groups) => {
    expect(read(text).map((award) => (award as unknown[])[0])).toEqual([groups]);
  });
});

describe('a list that holds as many bodies as it says', () => {
  it('names each of them', () => {
    expect(
      read('UBND tỉnh tặng Bằng khen cho 4 tập thể: Phòng Tham mưu, Sở Xây dựng; Cục Thuế tỉnh; Trường THPT Bãi Xanh.'),
    ).toEqual([[4, null, 'Phòng Tham mưu / Sở Xây dựng / Cục Thuế tỉnh / Trường THPT Bãi Xanh']]);
  });
});

describe('the school of a pupil', () => {
  it.each([
    'UBND tỉnh tặng Giấy khen cho em Hà Hoàng Phong lớp 7E Trường THCS Khe Chang.',
    'UBND tỉnh tặng Giấy khen cho em Hà Hoàng Phong (học sinh lớp 7E) Trường THCS Khe Chang.',
  ])('receives nothing behind the class: %s', (text) => {
    expect(read(text)).toEqual([[null, 1, 'Hà Hoàng Phong']]);
  });

  it.each([
    'UBND tỉnh tặng Giấy khen cho em Hà Hoàng Phong (thôn 7) và Trường THCS Khe Chang.',
    'Dịp này, em Hà Hoàng Phong, lớp 7E và Trường THCS Khe Chang được UBND huyện tặng Giấy khen.',
  ])('receives where it is told besides: %s', (text) => {
    expect(read(text)).toEqual([[1, 1, 'Hà Hoàng Phong / Trường THCS Khe Chang']]);
  });
});

describe('where somebody works', () => {
  it.each([
    'UBND huyện tặng Giấy khen cho anh Lò Văn Páo - nhân viên Bưu điện huyện Bãi Xanh về hành động đẹp.',
    'UBND huyện tặng Giấy khen cho anh Lò Văn Páo, lái xe của Trung tâm Y tế huyện Bãi Xanh.',
  ])('receives nothing: %s', (text) => {
    expect(read(text)).toEqual([[null, 1, 'Lò Văn Páo']]);
  });

  it.each([
    'UBND huyện tặng Giấy khen cho anh Lò Văn Páo và Bưu điện huyện Bãi Xanh.',
    'UBND huyện tặng Giấy khen cho anh Lò Văn Páo (nhân viên) và Bưu điện huyện Bãi Xanh.',
  ])('receives where it is told besides: %s', (text) => {
    expect(read(text)).toEqual([[1, 1, 'Lò Văn Páo / Bưu điện huyện Bãi Xanh']]);
  });
});

describe('who stands behind where somebody works or learns', () => {
  it.each([
    ['anh Lò Văn Páo - nhân viên Bưu điện huyện, Chi hội Nà Vài và Chi hội Nà Khà', 'Chi hội Nà Vài / Chi hội Nà Khà'],
    ['anh Lò Văn Páo, bảo vệ Trường THCS Khe Chang, và Chi hội Nà Khà', 'Chi hội Nà Khà'],
    ['em Lò Văn Páo, lớp 7A Trường THCS Khe Chang và Trường THCS Nà Vài', 'Trường THCS Nà Vài'],
  ])('receives: %s', (words, behind) => {
    expect(read(`UBND huyện tặng Giấy khen cho ${words}.`)).toEqual([
      [behind.split(' / ').length, 1, `Lò Văn Páo / ${behind}`],
    ]);
  });

  it('is no unit’s own body', () => {
    expect(read('UBND tỉnh tặng Giấy khen cho anh Lò Văn Páo, chiến sĩ Phòng Cảnh sát cơ động, Công an tỉnh.')).toEqual(
      [[null, 1, 'Lò Văn Páo']],
    );
  });
});

describe('where those commended did it', () => {
  it('names no receiver', () => {
    const text =
      'Dịp này, các đơn vị tham gia chữa cháy tại huyện Bãi Xanh, tỉnh Khe Vàng đã được UBND tỉnh tuyên dương, khen thưởng.';
    expect(extractArticle(text).awards.flatMap(({ named }) => named)).toEqual([]);
  });

  it('is another than a commune that was commended', () => {
    expect(
      extractArticle('Dịp này, xã Nà Vài, huyện Bãi Xanh được UBND tỉnh tặng Bằng khen.').awards[0]!.named.map(
        ({ name }) => name,
      ),
    ).toEqual(['xã Nà Vài']);
  });
});
