import { awardItems } from '../items/award-items.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { AwardFormCode } from '../draft.js';
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
