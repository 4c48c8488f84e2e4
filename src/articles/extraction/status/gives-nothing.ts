import type { AwardEvent } from '../tellings/award-event.js';
import { isDenied } from './negation.js';

/** What was not given, and a letter that is nobody's to commend by: of a guest, of a patient's family, of people who are glad. */
export function givesNothing(text: string, event: AwardEvent): boolean {
  return isDenied(text, event) || isAnybodysLetter(text, event);
}

/** "Gia đình bệnh nhân gửi thư khen tới Bệnh viện A": commended by somebody who is no body and holds no post. */
function isAnybodysLetter(text: string, { headStart, grantors, carriedOver }: AwardEvent): boolean {
  return (
    (grantors.length === 0 || carriedOver.includes('GRANTOR')) &&
    SENT.test(text.slice(Math.max(0, headStart - 12), headStart)) &&
    LETTER.test(text.slice(headStart, headStart + 16))
  );
}
const SENT = /gửi (?:bức |lá )?$/iu;
const LETTER = /^(?:bức |lá )?thư khen/iu;
