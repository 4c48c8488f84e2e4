import { compacted } from '../patterns/compact.js';

/** Words that begin a meeting's title, and those that end it. Source: articles of all provinces. */
export const TITLE_START =
  'hội nghị|đại h[ộô]i|đại lễ|lễ|buổi (?:lễ|gặp|trao|họp|tọa|sinh hoạt|tổng kết|sơ kết)|kỳ họp|phiên họp|họp mặt|gặp mặt|gặp gỡ|họp(?=[ .;,]|$)|tọa đàm|hội đàm|đêm hội(?= (?:mang |với )?(?:chủ đề|[“"]))|tổng duyệt|sơ duyệt|chương trình|tổng kết|sơ kết|kỷ niệm(?! chương)|kỉ niệm(?! chương)|trao(?= (?:kỷ niệm|huân|bằng|giải|tặng|giấy|danh|cờ|huy|(?:khen )?thưởng|quyết định (?:truy |phong )*(?:tặng|khen)))|tuyên dương|biểu dương|tôn vinh|khen thưởng|sinh hoạt|hội thảo|hội thi|cuộc thi(?! đua)|hội thao|hội diễn|hội trại|diễn đàn|liên hoan|ngày hội|công bố|đón nhận|mít tinh|meeting|giao lưu|cuộc họp|lễ kỷ niệm|hn(?= )|đh(?= )|phát động|ra quân|ra mắt|giao ban|khai giảng(?= (?:năm học|khóa|khoá))|thăm(?=(?:,| và) (?:hỏi|động viên|chúc|tặng|trao|khen))|hội báo xuân|hội xuân|hội khỏe|hội khoẻ|ngày giỗ|khánh thành(?:,? (?:và )?bàn giao)? nhà|bàn giao nhà|tiếp nhận(?= (?:tiền |kinh phí )?ủng hộ)';

/** What is handed over before others, as it is printed behind "trao". */
export const FORM_GIVEN =
  'bằng (?:khen|tổ quốc|tuyên dương)|giấy khen|huân|huy (?:chương|hiệu)|kỷ niệm chương|cờ (?:thi đua|tổ quốc|truyền thống)|danh hiệu|giải thưởng|thưởng|quyết định (?:khen|tặng|số)|thư khen|bảng vàng';

/** What a meeting is called where nothing is said of what it was about, as `foldVietnamese` writes it. */
export const BARE_MEETING =
  '(?:cac |nhung )?(?:(?:buoi )?(?:hop mat|gap mat)|(?:buoi |cuoc )?lam viec|(?:buoi|cuoc|ky|phien) hop|buoi(?: gap)?|chuong trinh|su kien|hoi nghi|dai hoi|hoi thao|toa dam|phien (?:hop )?(?:tru bi|chinh thuc|be mac|khai mac)|(?:buoi )?le(?: (?:khai mac|be mac|cong bo|phat dong|ra mat|ky niem|trao giai|ban giao|khanh thanh|tong ket|tuyen duong|ton vinh|bieu duong|vinh danh|trao tang))?)';

/** "lần thứ 7", "thứ nhất", "XII" behind such a name. */
export const NUMBER_OF_MEETING =
  '(?: lan)?(?: thu)? (?:\\d+|nhat|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi(?: \\w+)?|[ivx]+)';

export const HELD =
  '(?:(?:đã|vừa|cũng|long trọng|trọng thể|trang trọng|phối hợp|chủ trì|cùng|đồng|đứng ra|tiến hành|sẽ|được) )*(?:phối hợp (?:với [^,;.]{3,140}?|cùng [^,;.]{3,140}?)?(?:long trọng |đồng )?)?(?:tổ ch[ứư]c|diễn ra|khai mạc|tiến hành|mở|chủ trì|khép lại|hoàn thành|làm(?= lễ)|họp(?= hội nghị)|đăng cai(?= (?:liên hoan|hội|đại hội|ngày hội|chương trình)))(?: long trọng| thành công| trọng thể| trang trọng| trang nghiêm|(?:,| và)(?= (?:long trọng|trọng thể|trang trọng|trang nghiêm|thành công) )| trực tiếp| trực tuyến| điểm)*';

export const KINDS: readonly {
  kind: 'YEAR_END_REVIEW' | 'INTERIM_REVIEW' | 'CONGRESS' | 'AWARD_CEREMONY' | 'SESSION';
  words: RegExp;
}[] = [
  {
    kind: 'SESSION',
    words:
      /^(?:(?:phiên [^,]{0,24})?(?:khai mạc |bế mạc )?kỳ họp|phiên họp(?! (?:trù bị |chính thức |của |(?:lần )?thứ (?:nhất|hai|ba|[12I]{1,2}) )*đại hội)|họp (?!mặt|(?:tổng|sơ) kết(?![\p{L}]))|(?:cuộc |buổi )?hội đàm|cuộc họp(?! mặt| (?:tổng|sơ) kết(?![\p{L}]))|họp$)/iu,
  },
  {
    // "Đại hội biểu dương gia đình hiếu học", "Hội nghị gặp mặt biểu dương …": an assembly to praise, whatever it is called.
    kind: 'AWARD_CEREMONY',
    words: compacted(
      /^(?:đại hội|(?:hội nghị )?(?:họp mặt|gặp mặt)(?: và|,)?|hội nghị(?: thi đua)?|chương trình [“"][^”"]{2,90}[”"],?(?: [-–])?) (?:biểu dương|tuyên dương|tôn vinh|vinh danh)|^chương trình [“"]?(?:tôn vinh|tuyên dương|biểu dương|vinh danh)(?![\p{L}])|^(?:buổi )?lễ đón nhận(?![\p{L}])|^(?:họp mặt|gặp mặt) và trao giải thưởng|^(?:buổi )?lễ (?:truy tặng|phong tặng|tổng kết(?:,| và|, và) trao giải|trao(?! (?:quyết định|quà|học bổng|nhà|tiền|kinh phí)))/iu,
    ),
  },
  // "Hội nghị xét khen thưởng tổng kết năm 2022", "Hội nghị nghe báo cáo và cho ý kiến về Kế hoạch tổ chức Lễ A": nothing is given yet.
  {
    kind: 'SESSION',
    words:
      /^(?:hội nghị|họp) (?:(?:họp |để )?xét(?= (?:thưởng|khen|thi đua|tặng|chọn|duyệt|đề nghị|công nhận))|(?:nghe )?(?:báo cáo và )?(?:cho|lấy|tham gia|đóng góp) ý kiến|nghe báo cáo)(?![\p{L}])/iu,
  },
  // "Hội nghị đánh giá hoạt động năm 2022, triển khai nhiệm vụ năm 2023": a year that is over, and the next one.
  {
    kind: 'YEAR_END_REVIEW',
    words:
      /^hội nghị [^.;]*?(?:đánh giá|kiểm điểm|nhìn lại)[^.;]{0,90} năm (?:19|20)\d{2}(?! ?[-–] ?\d)[^.]{0,60}?(?:nhiệm vụ|phương hướng|kế hoạch|chương trình)[^.;]{0,60} (?:năm )?(?:19|20)\d{2}/iu,
  },
  { kind: 'CONGRESS', words: compacted(/^hội nghị (?:đại biểu )?nhiệm kỳ(?![\p{L}])/iu) },
  { kind: 'SESSION', words: /^hội nghị (?:đại biểu )?(?:người lao động|cán bộ,? (?:công chức|viên chức))/iu },
  {
    kind: 'AWARD_CEREMONY',
    words: /^(?:buổi )?lễ kỷ niệm [^.;]{0,160}(?:và|,) đón nhận (?:huân chương|danh hiệu|cờ thi đua|bằng khen)/iu,
  },
  { kind: 'CONGRESS', words: /^(?:phiên [^,]{0,24})?(?:lễ )?(?:khai mạc |bế mạc )?(?:đại h[ộô]i|đh )/iu },
  { kind: 'YEAR_END_REVIEW', words: /tổng k[ếê]t/iu },
  {
    // "đánh giá giữa nhiệm kỳ", "đánh giá hoạt động 9 tháng đầu năm".
    kind: 'INTERIM_REVIEW',
    words: compacted(
      /sơ kết|(?:đánh giá|kiểm điểm)(?! chất lượng)[^,;.]{0,60}?(?:giữa (?:nhiệm )?kỳ|nửa (?:đầu )?nhiệm kỳ|(?:\d+|ba|sáu|chín) tháng đầu năm|quý [ivx\d]+)(?![\p{L}])/iu,
    ),
  },
  {
    kind: 'AWARD_CEREMONY',
    words: compacted(
      /^(?:hội nghị |buổi |chương trình )?(?:lễ )?(?:(?:đánh giá|tổng hợp|bình chọn)(?:,| và) )?(?:biểu dương|khen thưởng|trao(?! (?:(?:tặng )?(?:\d+ )?(?:căn )?nhà(?! giáo)|quyết định(?! (?:khen|tặng|phong))|quà|học bổng|nhà|tiền|kinh phí))|đón nhận|công bố và trao|tuyên dương|vinh danh|tôn vinh|công bố quyết định (?:khen|tặng|và trao))|(?<!^(?:buổi )?(?:lễ )?k[ỷỉ] niệm.*)trao tặng(?! (?:(?:\d+ )?(?:căn )?nhà(?! giáo)|quà|phần quà|suất quà|học bổng))|^(?:buổi )?lễ công bố [^,;.]{2,60} và trao (?:cờ|bằng|giấy|huân|huy|kỷ niệm)|lễ (?:công bố (?:các )?quyết định [^,;.]{0,80}?(?:khen thưởng|tặng thưởng|phong tặng|truy tặng|tặng (?:huân|huy|bằng|cờ|danh))|trao(?! (?:quyết định(?! (?:khen|tặng|phong))|quà|học bổng|nhà|tiền|kinh phí))|tuyên dương|tôn vinh|vinh danh|đón nhận|công bố (?:các )?quyết định (?:công nhận [^,;.]{0,90}? )?(?:và |, )đón (?:nhận )?(?:bằng|danh hiệu|huân))/iu,
    ),
  },
  {
    kind: 'SESSION',
    words: /hội nghị (?:lần thứ|ủy ban|ban chấp hành|bch|đoàn chủ tịch|ban thường trực|thường kỳ|giao ban)/iu,
  },
];
