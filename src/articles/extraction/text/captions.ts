import { LEAD_START } from '../lexicon/furniture.js';
import { compacted } from '../patterns/compact.js';

/** "Ảnh: Ông A trao Bằng khen cho …": what the photo shows, and no credit. */
export const PHOTO_OF = compacted(
  /^\(?\s*(?:trong )?ảnh(?: \d+)?\s*[:.]\s*\p{L}(?:[^:]{12,}(?:trao|tặng|phát biểu|chủ trì|chúc mừng|nhận|quang cảnh|toàn cảnh|đại biểu)|[^:]{3,12} (?:trao|tặng) \p{L})/iu,
);

const CAPTION_START =
  /^(?:quang cảnh|toàn cảnh|các (?:đại biểu|tập thể|đơn vị|gia đình|chi hội|cá nhân|đồng chí) .{0,60}(?:chụp|nhận|được|tại|tham dự)|đại biểu|lãnh đạo|thường trực|đại diện|(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s|chủ tịch|phó |bí thư|viện trưởng|giám đốc|bộ trưởng|thứ trưởng|trưởng (?:ban|phòng|đoàn) |trao |tặng |khen thưởng )/iu;
const CAPTION_ACT =
  /(?:trao|tặng|phát biểu|chụp (?:ảnh|hình)|nhận|chủ trì|chúc mừng|tham quan|thăm|khen thưởng|biểu dương)/iu;
/** "UBND xã A trao Giấy khen cho các tập thể", "Hội B tặng Kỷ niệm chương cho các cá nhân": a line of its own without a full stop. */
const BODY_GIVES =
  /^(?:[UỦ][ỶYỷy] ban|UBND|UBMTTQ|MTTQ|Hội|Liên đoàn|LĐLĐ|Công đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Ban) (?:(?!tổ chức|phối hợp|vừa|đã|sẽ)[^,;.:]){3,80} (?:trao|tặng|trao tặng) (?:bằng khen|giấy khen|cờ|kỷ niệm chương|danh hiệu)[^;.:]{3,120}[^;.:\d\s]$/iu;
/** "Các tập thể, cá nhân có thành tích được khen thưởng": what a caption shows. */
export const SHOWS_THEM = compacted(
  /^\W*(?:các|những) (?:tập thể|cá nhân|đơn vị|gia đình|hộ|gương)(?![\p{L}])[^;:.]{0,160} (?:(?:vinh dự|đã) )*được (?:khen thưởng|tuyên dương|biểu dương|vinh danh)[^,;:.]{0,60}\W*$/iu,
);

/** "Các nhà giáo được nhận Bằng khen của Thủ tướng": who receives, called by what they are, in a line of its own. */
const SHOWS_RECEIVING =
  /^\W*(?:các|những) (?:nhà giáo|giáo viên|cán bộ|hội viên|đoàn viên|đảng viên|học sinh|chiến sĩ|nông dân|công nhân)(?! [^;:.]*(?:,|đã|vừa)(?![\p{L}]))[^;:.,]{0,60} (?:vinh dự )?(?:được )?(?:đón )?nhận (?:bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|huân chương|huy chương|danh hiệu)[^;:,]{0,90}$/iu;

/** What no caption holds. */
export const NO_CAPTION =
  /(?:tại (?:hội nghị|buổi|đại hội|lễ)[^,]*,|dịp này|nhân dịp|thừa ủy quyền|cũng (?:trong|thay mặt|đã|trao|tặng)|phát biểu (?:tại|chỉ đạo|khai mạc)[^,]*,|;)/iu;

/** "Ông A (thứ hai từ trái sang) cùng các cá nhân …", "bà B (bìa phải)": told of a photo, whoever it begins with. */
const STANDS_THERE =
  /\((?:(?:người )?(?:đứng|ngồi|thứ|hàng)[^()]{0,24} )?(?:từ |bên |bìa |ngoài cùng )(?:bên )?(?:trái|phải)(?: (?:sang|qua|vào|ảnh))?\)/iu;

/** A photo's caption: one short sentence that shows somebody doing something, or a line printed twice (caption and alt text). */
export function looksLikeCaption(text: string, twice: boolean): boolean {
  if (text.length > 330) return false;
  if (/^\s*(?:quang|toàn) cảnh/iu.test(text) || /\|\s*$/u.test(text)) return true;
  if (twice && text.length < 260 && !LEAD_START.test(text)) return true;
  // "Ông A (đứng giữa), bà B (bìa phải).": who stands where.
  if (CAPTION_START.test(text) && /\(\s*(?:đứng|ngồi) (?:thứ|giữa|bên|hàng|ngoài|đầu)/iu.test(text)) return true;
  if (STANDS_THERE.test(text) && !NO_CAPTION.test(text)) return true;
  if (/[.!?]\s+\p{Lu}/u.test(text.slice(0, -1))) return false;
  if (text.length < 200 && SHOWS_THEM.test(text)) return true;
  if (text.length < 160 && SHOWS_RECEIVING.test(text)) return true;
  if (text.length < 200 && BODY_GIVES.test(text) && !NO_CAPTION.test(text)) return true;
  return CAPTION_START.test(text) && CAPTION_ACT.test(text) && !NO_CAPTION.test(text);
}

/** A caption and the photo's alternative text run into one line: the same words twice, with or without a blank between. */
export function printedTwice(text: string): string | null {
  if (text.length < 60 || text.length > 660) return null;
  const half = text.slice(0, Math.floor(text.length / 2));
  return text === `${half}${half}` || text === `${half} ${half}` ? half : null;
}

/** "Bà A - Giám đốc Sở B phát biểu tại Hội nghị" as the first line: what a picture shows, and no name. */
const SAYS_WHAT_IS_SHOWN = compacted(
  /^\W*(?:ông|bà|đồng chí|đ\/c|anh|chị|(?:thiếu|trung|thượng|đại) (?:tướng|tá|úy)) \p{Lu}[^;.:]{5,120}(?<![\p{L}])(?:phát biểu|kết luận|trao|tặng|dâng|báo cáo|tham luận)(?![\p{L}])[^;.:]{0,60}(?:tại|cho)(?![\p{L}])[^;.:]{3,80}$/iu,
);

export function isPictureText(headline: string): boolean {
  return SAYS_WHAT_IS_SHOWN.test(headline);
}
