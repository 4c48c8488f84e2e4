import { COUNTED_AS, isVague, NOBODY_COUNTED } from '../receivers/counts.js';
import type { DraftNamed } from '../draft.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import type { Sentence } from '../text/sentences.js';

/** "- Tập thể (08): …", "- Hộ gia đình (14 hộ): …": how many of a kind a line of the list names. */
const LINE =
  /^\s*(?:[-–•+*]|\d{1,2}[.)])\s*(?:Về |Các )?(?<kind>tập thể|cá nhân|hộ gia đình)\s*\((?<count>\d{1,3})(?: (?:tập thể|cá nhân|hộ|người|đồng chí|gia đình))?\)\s*:/iu;
const KINDS = { 'tập thể': 'GROUP', 'cá nhân': 'INDIVIDUAL', 'hộ gia đình': 'HOUSEHOLD' } as const;
const MOST_LINES = 3;

/** Counts the receivers of an award whose sentence ends with "gồm:" by the numbers that the lines below it begin with. */
export function countByLines(telling: AwardTelling, sentences: readonly Sentence[]): void {
  const { event, sentence } = telling;
  if (!isVague(event.recipients.counts) || !/:\s*$/u.test(sentence.text)) return;
  const counts = { ...event.recipients.counts };
  const at = sentences.indexOf(sentence) + 1;
  for (const { text } of sentences.slice(at, at + MOST_LINES)) {
    const { kind, count } = LINE.exec(text)?.groups ?? {};
    if (kind === undefined) break;
    counts[COUNTED_AS[KINDS[kind.toLowerCase() as keyof typeof KINDS]]] = Number(count);
    counts.unspecified = false;
  }
  telling.event = { ...event, recipients: { ...event.recipients, counts } };
}

/** An award with those whom a list numbered from 1 to its end names, each in a line: as many are counted. */
export function countedByList(event: AwardEvent, named: readonly DraftNamed[]): AwardEvent {
  const counts = { ...NOBODY_COUNTED, unspecified: false };
  for (const { kind } of named) counts[COUNTED_AS[kind]] = (counts[COUNTED_AS[kind]] ?? 0) + 1;
  return { ...event, recipients: { ...event.recipients, counts, stated: true } };
}
