import { compacted } from '../patterns/compact.js';
import type { Around } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';

/** "Nhận Bằng khen của UBND tỉnh là 5 đơn vị, 20 cá nhân", "Được tặng Giấy khen là Hội A": those behind receive, nobody stands before. */
export function toldBehind({ text, left, right }: Around, verb: AwardItem | undefined): boolean {
  const [of, body, first] = right.filter(({ type }) => type !== 'COLON');
  if (!verb || !/^(?:RECEIVE|GIVE)$/u.test(verb.type) || of?.type !== 'OF' || body?.type !== 'BODY') return false;
  if (!first || !/^(?:COUNT|BODY|PERSON)$/u.test(first.type)) return false;
  const nobodyBefore = !left.some(({ type }) => /^(?:COUNT|PERSON|BODY)$/u.test(type));
  const leads = text.slice(body.end, first.type === 'PERSON' ? first.person.nameStart : first.start);
  return nobodyBefore && (first.type === 'COUNT' ? BEHIND_COUNTED : BEHIND_NAMED).test(leads);
}
const BEHIND_COUNTED = /^ (?:(?:dịp|đợt|lần) này )?(?:là|có|gồm) $|^: $/u;
const BEHIND_NAMED =
  /^ (?:(?:dịp|đợt|lần) này )?(?:là|gồm|có)(?: các)?:? (?:(?:đồng chí|đ\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m):? )?$/u;

/** "Trao Giấy khen cho 5 tập thể là ông A", "Người trao … là ông A": one person behind several counted hands over. */
export function presenterBehind(
  { text, left, right }: Around,
  verb: AwardItem | undefined,
): (AwardItem & { type: 'PERSON' }) | null {
  const people = right.filter((item) => item.type === 'PERSON');
  const [person] = people;
  const counted = right.findLast((item) => item.type === 'COUNT' && (item.recipients.count ?? 0) > 1);
  if (!person || people.length > 1 || counted?.type !== 'COUNT' || verb?.type !== 'GIVE' || !verb.handed) return null;
  const nobody = !left.some(({ type }) => /^(?:PERSON|BODY|LEVELS|COUNT)$/u.test(type));
  return nobody && IS_ONE.test(text.slice(counted.end, person.person.nameStart)) ? person : null;
}
const IS_ONE = compacted(/^[^,;:.]{0,60} là (?:đồng chí|đ\/c|ông|bà|anh|chị) (?:[\p{Lu}][^,;:.]{0,40} )?$/u);

/** The same as if "cho" led to those who are named behind. */
export function namedBehind(around: Around, verb: AwardItem | undefined): AwardItem[] | null {
  const [, body, first] = around.right;
  if (!body || !first || first.type === 'COUNT' || !toldBehind(around, verb)) return null;
  return [{ type: 'TO', start: body.end, end: first.start }, ...around.right.slice(2)];
}
