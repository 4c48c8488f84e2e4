import type { AwardItem } from '../tellings/award-item.js';
import type { PersonMention } from '../people/people.js';
import { awardItems } from '../items/award-items.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { AwardFormCode } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';

const DECISION = /quyết định(?: khen thưởng)?(?: số [^\s,;]{1,24})?(?:,? ngày \d[^,;.:]{3,24})? của\s*$/iu;
const ABOUT = /^\s*(?:(?:về việc|về|v\/v) )?$/iu;

/**
 * "công bố quyết định của Chủ tịch nước về việc tặng thưởng Huân chương": who decided of a form. Null where two are told to
 * have decided of it, or where it is an order that somebody but the President is said to grant.
 */
export function decisionsIn(sentences: readonly Sentence[]): ReadonlyMap<AwardFormCode, string | null> {
  const found = new Map<AwardFormCode, string | null>();
  for (const { text } of sentences) {
    if (!/quyết định[^;.]{0,60} của /iu.test(text)) continue;
    const items = awardItems(text, []);
    items.forEach((of, at) => {
      const [body, verb, form] = items.slice(at + 1, at + 4);
      if (of.type !== 'OF' || body?.type !== 'BODY' || verb?.type !== 'GIVE' || form?.type !== 'FORM') return;
      const told =
        DECISION.test(text.slice(Math.max(0, of.start - 60), of.end)) &&
        ABOUT.test(text.slice(body.end, verb.start)) &&
        /^[^,;.]{0,20}$/u.test(text.slice(verb.end, form.start));
      if (!told) return;
      const byTheState = /^(?:ORDER|MEDAL|STATE_TITLE)$/u.test(form.code);
      const other = found.get(form.code);
      const clash = (other !== undefined && other !== body.name) || (byTheState && !/chủ tịch nước/iu.test(body.name));
      found.set(form.code, clash ? null : body.name);
    });
  }
  return found;
}

/** The same for what the article tells of that form without saying who grants it: carried over, and marked so. */
export function grantedByDecision(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): void {
  const open = tellings.filter(
    ({ event, status }) => event.grantors.length === 0 && event.grantorsPrinted === null && status !== 'PROPOSED',
  );
  if (open.length === 0) return;
  const decisions = decisionsIn(sentences);
  for (const telling of open) {
    const by = decisions.get(telling.event.form);
    if (by)
      telling.event = { ...telling.event, grantors: [by], carriedOver: [...telling.event.carriedOver, 'GRANTOR'] };
  }
}

/** "ông A đã trao Quyết định số 12/QĐ-CTN của Chủ tịch nước về việc tặng thưởng Huân chương …": who hands over the decision does so with what it grants. */
export function decisionHandedBy(
  text: string,
  left: readonly AwardItem[],
  verb: AwardItem | undefined,
): readonly PersonMention[] {
  const hand = left.findLastIndex(
    (item) => item.type === 'GIVE' && item !== verb && /^trao(?: tặng)?$/iu.test(text.slice(item.start, item.end)),
  );
  const giver = left[hand - 1];
  if (!verb || hand < 1 || giver?.type !== 'PERSON') return [];
  const does = /^,? (?:(?:đã|trực tiếp|trân trọng|long trọng) )*$/iu.test(text.slice(giver.end, left[hand]!.start));
  return does && ABOUT_GIVING.test(text.slice(left[hand]!.end, verb.start)) ? [giver.person] : [];
}
const ABOUT_GIVING = compacted(/^ (?:các )?quyết định(?![\p{L}])[^;.]{0,140} (?:về(?: việc)?|v\/v) $/iu);
