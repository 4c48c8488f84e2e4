import { NUMBER, readNumber } from '../../articles/extraction/text/numbers.js';
import type { RecipientKind } from '../../awards/vocabulary.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { RECIPIENT_WORDS } from './lexicon/recipient-words.js';
import type { ListBanner } from './list.js';

export type StatedCount = ListBanner['stated'][number];

/** What is longer is no line about the list. */
const LONGEST_LINE = 1_000;
const WORDS = 'tập thể|cá nhân|hộ gia đình|hộ|gia đình|doanh nghiệp|đơn vị|người|đồng chí|đ\\/c|ông bà|trường hợp';
/** "60 tập thể, cá nhân": the number is of all of them; of "02 tập thể, cá nhân: 15" it is not. */
const JOINED = `(?:(?:\\s*[,/–-]\\s*|\\s+(?:và|hoặc)\\s+)(?:${WORDS})(?!\\p{L})(?!\\s*[:=(]?\\s*\\d))*`;
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d/.-])(${NUMBER})\\s*(?:\\([^)]{1,40}\\)\\s*)?(${WORDS})(?![\\p{L}])(${JOINED})`,
  'giu',
);
const WORD = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'giu');
const AFTER = new RegExp(`(?<!\\p{L})(${WORDS})\\s*[:=(]\\s*(\\d{1,6})(?![\\d./]\\d)`, 'giu');
const TOTAL =
  /^(?:\p{Lu}[.)]\s*)?(?:(?:tổng cộng|tổng số)(?!\p{L})|(?:tổng|cộng)(?: chung)?\s*(?:[:=(\d]|[IVX]+\s*$|$|\p{Lu}\s*$))/iu;

/** Whether a line sums the list up, and so is none of its rows. */
export function isTotalLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (TOTAL.test(line) || /^\(?(?:số tiền |tổng số tiền )?bằng chữ\s*:/iu.test(line)) return true;
  return /^(?:ấn định |\(?\s*)?(?:danh sách|bảng|biểu)(?: \p{L}+){0,4} (?:có|gồm|gồm có|là|trên có|bao gồm)[: ]+(?:[^\d]{0,30})?\d/iu.test(
    line,
  );
}

/** The counts that a line states, by kind: "02 tập thể, 15 cá nhân" → two, "Tổng cộng: 17 người" → ALL 17. */
export function statedCounts(text: string, row: number, isTotal = false): StatedCount[] {
  const line = text.slice(0, LONGEST_LINE).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const before = [...line.matchAll(BEFORE)];
  // Of "Tập thể (02 tập thể)" the number is of the noun behind it.
  const after = [...line.matchAll(AFTER)].filter(({ index, 0: printed }) => {
    const end = index + printed.length;
    return !before.some((each) => each.index < end && index < each.index + each[0].length);
  });
  const found = [
    ...before.map(([printed, number, word, joined]) => ({
      printed,
      number: number!,
      word: word!,
      more: joined!.match(WORD) ?? [],
    })),
    ...after.map(([printed, word, number]) => ({ printed, number: number!, word: word!, more: [] as string[] })),
  ];
  const counts = found.flatMap(({ printed, number, word, more }): StatedCount[] => {
    const count = readNumber(number);
    const alone = isTotal && found.length === 1 && more.length === 0;
    const kind = kindOf(word, alone);
    const kinds = more.map((each) => kindOf(each, false));
    const also = [...new Set(kinds)].filter((each): each is RecipientKind => each !== 'ALL' && each !== kind);
    if (count === null) return [];
    return [{ kind, ...(also.length > 0 && { also }), count, row, printed: closed(printed.trim(), line) }];
  });
  if (counts.length > 0 || !isTotal) return counts;
  const [, number] = /[:=]?\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![.\d])/u.exec(line) ?? [];
  const count = number === undefined ? null : readNumber(number);
  // A total of money is no count of people.
  if (count === null || /đồng|(?<!\p{L})đ(?!\p{L})|tiền/iu.test(line)) return [];
  return [{ kind: 'ALL', count, row, printed: line }];
}

/** "Cá nhân (03" of "Cá nhân (03)", with its bracket. */
function closed(printed: string, line: string): string {
  return printed.includes('(') && !printed.includes(')') && line.includes(`${printed})`) ? `${printed})` : printed;
}

/** "17 người" in a total means every line of the list; "15 người" beside "02 tập thể" means the individuals. */
function kindOf(word: string, alone: boolean): StatedCount['kind'] {
  const key = foldVietnamese(word);
  if (key === 'truong hop' || (alone && /^(?:nguoi|dong chi|d c|ong ba)$/u.test(key))) return 'ALL';
  return RECIPIENT_WORDS.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(key))?.[1] ?? 'ALL';
}
