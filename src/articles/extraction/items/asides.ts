import type { AwardItem, Placed } from '../tellings/award-item.js';
import { scanner } from '../patterns/scanning.js';
import type { PersonMention } from '../people/people.js';
import { compacted } from '../patterns/compact.js';

/** "Ban A (tiền thân của Công an quận B)", "ông C (trú tại …)", "HTX D (xã E, huyện F)", "15 cá nhân (trong đó có 4 nữ)", "21 tập thể lao động tiên tiến (trong đó có …)": what is only told about the one before. */
const ASIDE = compacted(
  /\((?:có(?= \d)|tiền thân|nay là|nay thuộc|trước đây|trực thuộc|thuộc|cùng (?:ở|trú|ngụ|sinh)|trú|ngụ|sinh năm)(?![\p{L}])[^()]{0,160}\)|\(trong đó (?:có )?\d+ [^(),;\d]{2,40}\)|(?<=\p{Lu}\p{L}* )\((?:(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?) ?\p{Lu}[^(),;:]{1,30})(?:, (?:huyện|quận|thị xã|thành phố|TP\.?|tỉnh) ?\p{Lu}[^(),;:]{1,30})?\)|(?<=\d (?:tập thể )?(?:lao động (?:tiên tiến|xuất sắc)|chiến s[ĩỹ] thi đua(?: (?:cấp )?\p{L}+)?) ?)\( ?trong đó [^()]{3,160}\)|(?<=với (?:các )?(?:mô hình|sản phẩm|giải pháp|sáng kiến|đề tài|tác phẩm)(?: tổ chức)? )[“"][^“”"]{2,160}[”"]/giu,
);
const scanAsides = scanner(ASIDE);

/** The items without what is only told about the one before them. */
export function withoutAsides(text: string, people: readonly PersonMention[], items: AwardItem[]): AwardItem[] {
  const asides: Placed[] = scanAsides(text).map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  asides.push(...described(text, people));
  asides.sort((a, b) => a.start - b.start);
  let at = 0;
  return items.filter(({ start, end }) => {
    while (at < asides.length && asides[at]!.end <= start) at += 1;
    const aside = asides[at];
    return !aside || start < aside.start || end > aside.end;
  });
}

const DESCRIBED = compacted(
  /^(?:, (?:người|chủ(?! tịch| nhiệm| trì)|con trai|con gái|vợ|chồng|thợ|lái xe|tài xế|nhân viên|công nhân|học sinh|sinh viên|hội viên|đoàn viên|thương binh|\d{2} tuổi|sinh năm|quê|trú|ngụ)(?![\p{L}])[^,;.:]{0,80}){1,3}(?=,? (?:(?:cũng|đã|vừa|vinh dự|là người) )*(?:được|nhận|đón nhận)(?![\p{L}]))/u,
);

/** "ông A, chủ vựa dừa, người báo tin cho công an, cũng được tặng …": who he is, between his name and what he was given. */
function described(text: string, people: readonly PersonMention[]): Placed[] {
  return people.flatMap((person, i): Placed[] => {
    const told = DESCRIBED.exec(text.slice(person.nameEnd, person.nameEnd + 300))?.[0] ?? '';
    const end = person.nameEnd + told.length;
    const others = people.some(({ nameStart }, at) => at !== i && nameStart > person.nameEnd && nameStart < end);
    return told === '' || others ? [] : [{ start: person.nameEnd, end }];
  });
}

const FOR_YEARS = compacted(
  /(?<![\p{L}])(?:nhiều|liên tục|suốt|\d{1,2}|hai|ba|bốn|năm|mười) (?:năm|lần)(?: (?:liền|liên tục|qua|liên tiếp)){0,2},? (?:(?:được|vinh dự|đều) ){0,3}(?:suy tôn|công nhận|đạt|là|nhận|đạt được)(?: là)?(?: danh hiệu)? $/iu,
);

/** "12 công nhân nhiều năm được suy tôn chiến sĩ thi đua nhận Bằng khen": a title held for years tells of them, and was not given there. */
export function isHeldForYears(text: string, start: number): boolean {
  return FOR_YEARS.test(text.slice(Math.max(0, start - 90), start));
}
