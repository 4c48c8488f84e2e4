import { type DayDoubtCode, doubtOfDay } from '../../extraction/days/doubt-of-day.js';
import type { DraftMeetingPart } from '../draft-contents.js';

/** What is doubtful of the day of a meeting as it stands. A day that staff give is theirs to know. */
export function dayDoubtOf({ heldOn, yearFrom }: DraftMeetingPart): DayDoubtCode | null {
  return yearFrom === 'STAFF' ? null : doubtOfDay(heldOn, yearFrom);
}
