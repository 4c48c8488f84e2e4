import type { AwardTelling } from '../tellings/award-telling.js';
import type { DraftRecipients } from '../draft.js';

const MANY: DraftRecipients = {
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: true,
};

/** "cho các ông: A; B; …" in a sentence that was cut: where the text states no number, those named up to the cut are not counted. */
export function countedUpToTheCut(telling: AwardTelling): AwardTelling {
  const { event, sentence } = telling;
  if (!sentence.unfinished || event.recipients.stated || event.named.length < 2) return telling;
  return { ...telling, event: { ...event, recipients: { ...event.recipients, counts: MANY } } };
}

/** Whether those whom a sentence lists go on behind the place where it was cut. */
export function isListCut({ event, sentence }: AwardTelling): boolean {
  return sentence.unfinished === true && event.named.length > 1;
}
