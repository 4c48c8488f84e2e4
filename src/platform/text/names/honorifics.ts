/**
 * Words put before a person's name, which are no part of it. Longest match wins, so order does not matter here.
 *
 * Sources: forms of address in reports of the Front; ranks from the laws on officers of the People's Army (1999, amended
 * 2014) and of the People's Public Security (2018); State honorary titles from the Law on Emulation and Commendation
 * (06/2022/QH15, chapter III); ranks of clergy from the charters of the Buddhist Sangha and usage of the Catholic,
 * Protestant and Cao Đài churches; degrees and professions from usual abbreviations.
 */
export const HONORIFICS: readonly string[] = [
  'Ông, Bà, Anh, Chị, Em, Cụ, Cô, Chú, Bác, Cháu, Thầy, Thầy giáo, Cô giáo, Nhà báo',
  'Đồng chí, Các đồng chí, Đ/c, ĐC, Đc, Các đ/c, Mẹ Việt Nam Anh hùng, Mẹ VNAH, Bà mẹ Việt Nam Anh hùng',
  'Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đô đốc, Phó Đô đốc, Chuẩn Đô đốc',
  'Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Chuẩn úy',
  'Thượng sĩ, Trung sĩ, Hạ sĩ, Binh nhất, Binh nhì, Liệt sĩ, Thương binh, Cựu chiến binh, CCB',
  'Anh hùng Lao động, AHLĐ, Anh hùng LLVTND, AHLLVT, AHLLVTND, Anh hùng Lực lượng vũ trang nhân dân',
  'NGƯT, NGND, NSƯT, NSND, TTƯT, TTND, NNƯT, NNND',
  'Nhà giáo Nhân dân, Nhà giáo Ưu tú, Nghệ sĩ Nhân dân, Nghệ sĩ Ưu tú, Thầy thuốc Nhân dân',
  'Thầy thuốc Ưu tú, Nghệ nhân Nhân dân, Nghệ nhân Ưu tú, Nghệ nhân, Già làng, Trưởng lão',
  'Thượng tọa, TT, Hòa thượng, HT, Đại lão Hòa thượng, Đại đức, ĐĐ, Ni trưởng, Ni sư, Sư cô, Sư thầy',
  'Linh mục, LM, Giám mục, Tổng Giám mục, Đức cha, Đức Hồng y, Nữ tu, Mục sư, Mục sư nhiệm chức',
  'Phối sư, Giáo sư, GS, Phó Giáo sư, PGS, Tiến sĩ, TS, TSKH, Tiến sĩ khoa học, Thạc sĩ, ThS',
  'Bác sĩ, BS, BSCKI, BSCKII, BSCK1, BSCK2, CKI, CKII, CK1, CK2, Dược sĩ, DS, Kỹ sư, KS, Luật sư, LS, KTS, CN',
].flatMap((line) => line.split(', '));

/** Honorifics that are family names too: "Ông Ích Khiêm" is a whole name. */
export const HONORIFICS_THAT_ARE_FAMILY_NAMES: readonly string[] = ['Ông'];

/** Family names that make a preceding "Ông" a form of address: the common Kinh ones and common ones of other peoples. */
export const FAMILY_NAMES: readonly string[] = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bành Cao Châu Chu Chung Cù Cung ' +
  'Diệp Doãn Đàm Đào Đậu Điền Đinh Đoàn Đồng Đường Giang Giáp Hà Hạ Hán Hứa Khổng Khuất Khúc Kiều Kim La Lại Lâm Lã Lữ ' +
  'Lương Lưu Mạc Mạch Mai Nghiêm Ngụy Nhữ Ninh Nông Ông Phí Phó Phùng Phương Quách Quan Tạ Tăng Thạch Thái Thân Thẩm Thích ' +
  'Tiêu Tô Tôn Tống Triệu Trình Trịnh Trương Từ Tưởng Uông Ứng Văn Vi Viên Vương Xa Giàng Sùng Vàng Lò Quàng Cà Tòng Lù Thào ' +
  'Mùa Hạng Vừ Và Cứ Ma Chẩu Bế Hoa Sầm Bàn Đặng Phàn Tẩn Lầu Ksor Siu Rơ Kpă Nay Rmah Niê Y'
).split(' ');
