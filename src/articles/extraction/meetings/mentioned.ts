import { compacted } from '../patterns/compact.js';
import { daysIn } from '../text/dates.js';

/** "Tại hội nghị tổng kết …, …", "dự Đại hội …": a meeting's name behind a word that mentions it. */
export const MENTIONED = compacted(
  /(?:tại|(?<=^\W*)trong(?= (?:buổi )?(?:lễ|đại hội|hội nghị|họp mặt|gặp mặt|kỳ họp|phiên họp|chương trình (?:gặp mặt|gặp gỡ|họp mặt|giao lưu|tôn vinh|tuyên dương|biểu dương|kỷ niệm|nghệ thuật))(?![\p{L}]))|trong (?:khuôn khổ|chương trình)(?= (?:buổi )?(?:lễ|đại hội|hội nghị)(?![\p{L}]))|thứ (?:\d|hai|ba) của kỳ|(?<!(?:đi|cử|đại biểu|đại biểu tham) )dự(?: và (?:chỉ đạo|phát biểu(?: chỉ đạo)?|chúc mừng|chủ trì))?|tham gia|chủ đề của|quang cảnh|toàn cảnh|phát biểu với|bế mạc|khai mạc|kết thúc|phát biểu tại|nhân(?: dịp(?= đại hội))?|đến với|chung vui)\s+(?:buổi )?((?:hội nghị|đại hội|ngày hội|hội thao|đại lễ|lễ|buổi|họp mặt|gặp mặt|kỳ họp|phiên họp|cuộc họp|chương trình|liên hoan)(?: (?!(?:có|do|với|tại|gồm|là(?= (?:các|những|một|sự|dịp|nơi))|các|đã|này|lần này|cũng|và(?= (?:cho biết|cho hay|nêu|đề nghị|yêu cầu|chỉ đạo|phát biểu|mong|nhấn|khẳng|ghi nhận|chia sẻ|trực tiếp)(?![\p{L}]))|đồng chí|đ\/c|ông(?! bà)|bà(?! (?:mẹ|con|chúa))|ht(?= thích)|tt(?= thích)|đđ(?= thích)|về phía|ban tổ chức|\(?(?:vào )?(?:sáng|chiều|tối|hôm|ngày)(?= (?:ngày )?\d))(?![\p{L}]))[^,.;: ]{1,14}){0,28})/iu,
);

/** "sẽ bầu 230 đại biểu về dự Đại hội …", "giới thiệu 2 cá nhân tiêu biểu tham dự Đại hội thi đua của tỉnh": delegates of one that is still to come. */
const ELECTS = compacted(
  /(?<![\p{L}])(?:bầu|cử|lựa chọn)(?![\p{L}])[^.;]{0,60} đại biểu(?: chính thức)? (?:đi |về |tham )?$|(?<![\p{L}]|được (?:(?:bình|lựa) )?)(?:bầu|cử|chọn|giới thiệu(?! đại biểu))(?![\p{L}])[^.;]{0,60} (?:đại biểu|cá nhân|tập thể|điển hình)(?: (?:chính thức|tiêu biểu|xuất sắc|tiên tiến)){0,2} (?:đi |về |tham )?$/iu,
);

/** "có thành tích xuất sắc tại Đại hội Thể thao Đông Nam Á": games at which they won, and no meeting; where their day is told they are one. */
const WON_AT = compacted(/(?:thành tích|(?:đạt|giành|đoạt) [^,;.]{0,20}huy chương)(?![\p{L}])[^,;.]{0,60} $/iu);
const GAMES = /^đại hội (?:thể (?:dục|thao)|TDTT|olympic)(?![\p{L}])/iu;

/** The name of a meeting as a sentence mentions it; null where it mentions none, or only one that is still to come. */
export function mentionedIn(text: string): string | null {
  const found = MENTIONED.exec(text);
  if (found === null) return null;
  const ahead = text.slice(0, found.index);
  const won = GAMES.test(found[1]!) && WON_AT.test(ahead) && daysIn(text).every(({ start }) => start < found.index);
  return won || ELECTS.test(ahead) ? null : found[1]!;
}
