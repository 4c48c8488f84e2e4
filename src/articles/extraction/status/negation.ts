import type { AwardEvent } from '../tellings/award-event.js';
import {
  GIVEN_BEFORE,
  NOBODY_GIVEN,
  NO_FORM,
  NOT_DONE_AFTER,
  NOT_GIVEN,
  REACH_ENDS,
  REVOKED,
  REVOKED_AFTER,
} from '../lexicon/negation-words.js';
import { matchesOf } from '../patterns/matches.js';
import { compacted } from '../patterns/compact.js';

/** A word of every denial and of all that is put off; most sentences have none. */
const MAY_DENY = compacted(/không|chưa|chẳng|từ chối|tạm dừng|hoãn|h(?:ủy|uỷ)|thu hồi|bãi bỏ|rút lại|đình chỉ|sẽ/iu);

/** How far before the form a negation is looked for. */
const REACH = 260;

/**
 * "Không tổ chức trao Giấy khen", "không có cá nhân nào được tặng Bằng khen": that form was not given. "Không ngừng",
 * "không chỉ … mà còn trao", "không có hộ nghèo" deny something else, and the form stands. "Hủy bỏ Quyết định về việc tặng Bằng khen" takes it back.
 */
export function isDenied(text: string, { headStart, formPrinted, pieces }: AwardEvent): boolean {
  if (!MAY_DENY.test(text)) return false;
  const printedAt = pieces === null ? headStart : Math.max(headStart, text.indexOf(formPrinted, headStart));
  const head = text.slice(Math.max(0, headStart - REACH), headStart);
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf('. ')) + 1);
  if (NO_FORM.test(clause)) return true;
  // In praise ("không khen thưởng cá nhân nào") the form is the verb.
  const printed = text.slice(headStart, printedAt + formPrinted.length);
  if (reaches(`${clause}${printed}`, clause.length, NOT_GIVEN)) return true;
  if (reaches(`${clause}${printed}`, clause.length, NOBODY_GIVEN)) return true;
  if (reaches(`${clause}${printed}`, clause.length, REVOKED)) return true;
  const after = text.slice(headStart + printed.length, headStart + printed.length + 140);
  if (/quyết định|việc/iu.test(clause) && REVOKED_AFTER.test(after)) return true;
  return NOT_DONE_AFTER.test(after) && !GIVEN_BEFORE.test(clause);
}

/** A denial that nothing ends before the form, or that the form itself is the verb of. */
function reaches(text: string, headAt: number, denial: RegExp): boolean {
  return matchesOf(text, denial).some(({ 0: words, index }) => {
    const end = index + words.length;
    return index < headAt && (end > headAt || !REACH_ENDS.test(text.slice(end, headAt)));
  });
}
