import type { PersonMention } from '../people/people.js';
import type { AwardItem } from '../tellings/award-item.js';

/** What stands before the verb that gives, and what is given. */
interface Giving {
  text: string;
  left: readonly AwardItem[];
  /** Where among `left` the verb stands. */
  subjectEnd: number;
  head: AwardItem;
}

const OF_A_DECISION =
  /^(?:chủ tịch nước$|chủ tịch (?:ubnd|[uủ][ỷy] ban)|thủ tướng|bộ trưởng|giám đốc (?:sở|công an))/iu;
const OF_A_LETTER =
  /^(?:chủ tịch|thủ tướng|bộ trưởng|giám đốc|bí thư (?:tỉnh|thành|huyện|quận|thị|đảng) [uủ][ỷy]|tổng bí thư)/iu;

/** The office by which somebody grants. "Bí thư Tỉnh ủy A đã có Thư khen": a letter is whose post it is. */
export function officeOf({ positions }: PersonMention, head: AwardItem): string | undefined {
  const letter = head.type === 'FORM' && head.code === 'LETTER_OF_COMMENDATION';
  return positions.find((each) => (letter ? OF_A_LETTER : OF_A_DECISION).test(each));
}

/** "Chủ tịch UBND huyện Nguyễn Văn A tặng Giấy khen": the post grants. "Trao" says only who hands over. */
export function postGrantor({ text, left, subjectEnd, head }: Giving, people: readonly PersonMention[]): string[] {
  const verb = left[subjectEnd];
  // "Chủ tịch UBND tỉnh A đã khen thưởng 4 tập thể": commending is granting; "biểu dương" is praise.
  const commends = head.type === 'PRAISE' && !verb && /^khen,? thưởng/iu.test(text.slice(head.start, head.end));
  if (people.length !== 1 || !(commends || (verb?.type === 'GIVE' && !verb.handed))) return [];
  const post = officeOf(people[0]!, head);
  return post === undefined ? [] : [post];
}

/** "được các cấp Công đoàn khen thưởng": bodies of several levels, and none named. */
export function levelsDoing({
  text,
  left,
  passive,
  passiveAt,
  subjectEnd,
}: Giving & { passive: boolean; passiveAt: number }): string | null {
  if (!passive || passiveAt < 0) return null;
  const between = left.slice(passiveAt + 1, subjectEnd);
  const at = between.findIndex(({ type }) => type === 'LEVELS');
  const levels = between[at];
  if (!levels) return null;
  const next = between[at + 1];
  const end = next?.type === 'BODY' && next.start - levels.end <= 1 ? next.end : levels.end;
  return text.slice(levels.start, end);
}
