import type { AwardItem } from '../tellings/award-item.js';
import type { AwardFormCode } from '../draft.js';
import { EACH } from '../lexicon/award-words.js';
import { AWARD_CLASS, AWARD_NAME, FORMS } from '../lexicon/forms.js';
import { IN_WORDS_AGAIN, NUMBER, readNumber } from '../text/numbers.js';
import { compacted } from '../patterns/compact.js';
import { isAbout } from '../tellings/recipient-counts.js';
import { scanner } from '../patterns/scanning.js';
import { isHeldForYears } from './asides.js';
import type { Told } from './same-forms.js';

const FORM_GROUPS = FORMS.map((_, i) => `f${i}`);
const FORM = compacted(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<pieces>${NUMBER})${IN_WORDS_AGAIN}? (?:tấm )?)?(?:${FORMS.map(({ words }, i) => `(?<${FORM_GROUPS[i]}>${words})`).join('|')})(?![\\p{L}])(?<name>${AWARD_CLASS}${AWARD_NAME}${AWARD_CLASS})`,
    'giu',
  ),
);
/** "Giải thưởng Lý Tự Trọng năm 2020": a prize is called after somebody, who receives nothing. */
const PRIZE_NAME = compacted(
  /^(?: (?!Trung|Tỉnh|Thành|Huyện|Hội|Đoàn|Tổng|Liên|Ban|Ủy|Uỷ|Bộ|Sở|Mặt|Cho|Của)\p{Lu}\p{Ll}+){2,4}(?: năm \d{4})?(?![\p{L}\p{N}])/u,
);
/** "Giải thưởng 28/7", "Giải thưởng 15 tháng 10": called after a day. */
const PRIZE_DAY = /^ \d{1,2}(?:[/-]| tháng )\d{1,2}(?![/\d-])/u;
/** "giải thưởng cán bộ Đoàn xuất sắc cho 4 cá nhân": what a prize is called, up to whom it goes to. */
const PRIZE_CALLED = compacted(
  /^(?: (?!(?:của|cho|tới|đến|và|do|được|trị|tập|toàn|cấp|cuộc|hội|tại|trong|năm|đạt|có)(?![\p{L}]))\p{L}+){2,8}(?= cho (?:\d|các |những ))/u,
);
const scanForms = scanner(FORM);

const EACH_GETS = compacted(new RegExp(`(?<![\\p{L}])${EACH}$`, 'iu'));

/** The forms, titles and prizes that a sentence calls by their names, with how many papers of them it tells. */
export function formsIn(text: string): AwardItem[] {
  const items: AwardItem[] = [];
  for (const { 0: whole, index, groups = {} } of scanForms(text)) {
    const at = FORM_GROUPS.findIndex((group) => groups[group] !== undefined);
    const entry = FORMS[at];
    // "215 học sinh đạt giải Ba trở lên": how high they came before.
    if (!entry || /^ trở lên(?![\p{L}])/iu.test(text.slice(index + whole.length, index + whole.length + 10))) continue;
    if (entry.code === 'EMULATION_TITLE' && isHeldForYears(text, index)) continue;
    const pieces = groups['pieces'];
    const noNumber = pieces !== undefined && isNoNumber(pieces, text.slice(Math.max(0, index - 12), index));
    const named = entry.code === 'PRIZE' ? prizeName(text.slice(index + whole.length, index + whole.length + 90)) : '';
    const title = `${whole.slice(`${pieces ?? ''}${groups['again'] ?? ''}`.length)}${named}`.trim();
    const quote = closingQuote(title, text[index + whole.length + named.length]);
    const printed = `${title}${quote}`;
    items.push({
      type: 'FORM',
      code: entry.code,
      printed,
      pieces: noNumber || pieces === undefined || countsNoPapers(text, index, entry.code) ? null : readNumber(pieces),
      start: noNumber ? index + pieces!.length + 1 : index,
      end: index + whole.length + named.length + quote.length,
    });
  }
  return items;
}

/** "tặng ông Lò Văn Bảy Giấy khen": a name; "lần thứ 10 Giải thưởng A được trao": which time it is. */
function isNoNumber(pieces: string, before: string): boolean {
  return (/^\p{Lu}/u.test(pieces) && /\p{Lu}\p{Ll}* $/u.test(before)) || /(?<![\p{L}])(?:lần|thứ) $/iu.test(before);
}

/** "danh hiệu “Anh hùng Lao động”": the sign that ends what another one began. */
function closingQuote(title: string, next: string | undefined): string {
  const opens = /[“"«](?=[^“”"«»]*$)/u.exec(title)?.[0];
  return opens !== undefined && next !== undefined && CLOSES.get(opens) === next ? next : '';
}
const CLOSES = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
]);

/** The titles that a sentence calls by their names: "danh hiệu Nhà giáo ưu tú", "Chiến sĩ thi đua". */
export function titlesNamed(text: string): Told[] {
  return formsIn(text).flatMap((form) =>
    form.type === 'FORM' && form.code.endsWith('_TITLE') && !/^danh hiệu$/iu.test(form.printed)
      ? [{ form: form.code, formPrinted: form.printed }]
      : [],
  );
}

/** "mỗi người một giấy khen", "hơn 20 chiến sĩ thi đua". */
function countsNoPapers(text: string, index: number, code: AwardFormCode): boolean {
  return (
    EACH_GETS.test(text.slice(Math.max(0, index - 40), index)) || (code === 'EMULATION_TITLE' && isAbout(text, index))
  );
}

function prizeName(after: string): string {
  return (PRIZE_NAME.exec(after) ?? PRIZE_DAY.exec(after) ?? PRIZE_CALLED.exec(after))?.[0] ?? '';
}
