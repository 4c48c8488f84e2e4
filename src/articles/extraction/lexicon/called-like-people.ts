import { compacted } from '../patterns/compact.js';

/**
 * What is written like a person's name, with a capital to each word and a family name at its head, and is nobody. Sources: parts
 * of the world and countries as the Ministry of Foreign Affairs prints them; the list of the 54 peoples (Quyết định
 * 121-TCTK/PPCĐ, 1979) with their local groups; lakes, islands, arts, campaigns and prizes as printed in articles.
 */

/** Nobody's name, whatever stands before it. */
export const CALLED_LIKE_PEOPLE: ReadonlySet<string> = new Set([
  'Tây Nguyên',
  'Tây Bắc',
  'Đông Bắc',
  'Việt Bắc',
  'Nam Bộ',
  'Trung Bộ',
  'Bắc Bộ',
  'Trường Sơn',
  'Hồ Chí Minh',
  'Tôn Đức Thắng',
  'Lý Tự Trọng',
  'Hai Bà Trưng',
  'Mai An Tiêm',
  'Tăng Ni',
  'Tăng Sự',
  'Thi Thợ',
  'Mạnh Thường Quân',
  'Văn Phòng',
  'Đoàn Nghệ',
]);

/** Nobody's name unless a form of address stands before, or a post behind. */
export const CALLED_ONLY_WITHOUT_TITLE: ReadonlySet<string> = new Set(
  [
    'Châu Á, Châu Âu, Châu Phi, Châu Mỹ, Châu Úc, Châu Đại Dương, Châu Nam Cực, Thái Bình Dương, Đại Tây Dương, Ấn Độ Dương',
    'Hà Lan, Hàn Quốc, Thái Lan, Triều Tiên, Đan Mạch, Mông Cổ, Mã Lai, Ma Cao, Ma Rốc, Cao Ly, La Mã, Hoàng Sa, Thổ Chu',
    'Cao Nguyên, Châu Thổ, Hồ Tây, Hồ Gươm, Hồ Hoàn Kiếm, Hồ Ba Bể, Cù Lao, Hà Thành, Kinh Bắc, Cao Đài',
    'Hà Nhì, La Hủ, La Chí, La Ha, Lô Lô, Lô Lô Hoa, Lô Lô Đen, Cao Lan, Phù Lá, Chu Ru, Thái Đen, Thái Trắng, Mông Hoa',
    'Mông Đen, Mông Trắng, Mông Xanh, Nùng An, Nùng Cháo, Nùng Phàn Slình, Ca Dong, Rơ Măm, Xa Phó, Y Miên',
    'Ca Trù, Ca Huế, Thái Cực Quyền, Võ Cổ Truyền, Mùa Xuân, Mùa Hè Xanh, Mùa Hè, Mùa Thu, Mùa Đông, Mai Vàng',
    'Kim Hòa Bình, Kim Hoà Bình, Kim Chỉ Nam, Đường Lên Đỉnh, Đoàn Hội, Đoàn Đội, Chung Tay, Chung Sức, Đồng Hành, Đồng Bào',
    'Từ Thiện, Tiêu Dùng, Văn Hóa, Văn Hoá, Văn Học, Văn Nghệ, Văn Minh Đô Thị, Du Lịch, An Sinh, An Toàn, Tiết Kiệm, Thi Đua',
  ].flatMap((line) => line.split(', ')),
);

/** "mừng xuân Giáp Thìn": a year of the lunar calendar. */
export const LUNAR_YEAR =
  /^(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)$/u;

/** Whatever is called by a name of its own: "Bệnh viện mắt …", "dân tộc …", "điệu múa …", "thương hiệu …". */
export const NAMED_THINGS_BEFORE = compacted(
  /(?<![\p{L}])(?:(?:bệnh viện|quỹ (?:tín dụng|khuyến học|khuyến tài|học bổng|từ thiện|bảo trợ|nhân ái|thiện nguyện|hỗ trợ)|phòng khám|nhà (?:hát|văn hóa|văn hoá|thờ|hàng|sách|thi đấu|khách|lưu niệm|bảo tàng)|khách sạn|siêu thị|trung tâm|sân vận động|sân bay|công viên|quảng trường|tượng đài|khu (?:công nghiệp|du lịch|di tích|đô thị|lưu niệm|tưởng niệm|căn cứ))(?: \p{Ll}+){0,3}|khu vực|vùng|bán đảo|quần đảo|cửa khẩu|vương quốc|dân tộc|tộc người|đồng bào|điệu múa|múa|làn điệu|dân ca|lễ hội|hãng|thương hiệu|nhãn (?:hiệu|hàng)|taxi|giáo xứ|giáo họ|tòa giám mục|thánh thất|tịnh xá|tịnh thất|thiền viện|ca khúc|bài hát|vở kịch|bộ phim|chi nhánh)\s+$/iu,
);
