import type { Day } from '../../../platform/time/day.js';
import { extractArticle } from '../../extraction/extract-article.js';
import { contentsOf } from '../reading/contents-of-reading.js';
import { lastDayWith } from './last-day-kept.js';
import type { DraftContents, DraftMeetingPart } from '../draft-contents.js';

const SURE: ReadonlySet<string | null> = new Set(['PRINTED', 'STAFF']);

/** The contents with the days of which the year was inferred, or not known, read anew with another day of publication. */
export function yearsAgain(
  contents: DraftContents,
  publishedOn: string | null,
  readOn: Day,
  text: string,
  accepted: ReadonlySet<string>,
): DraftContents {
  const { title, outlet, author } = contents.article;
  const hints = { title: title ?? undefined, outlet: outlet ?? undefined, author: author ?? undefined };
  const read = contentsOf(extractArticle(text, { ...hints, publishedOn: publishedOn ?? undefined, readOn }), text);
  const again = (meeting: DraftMeetingPart): DraftMeetingPart => {
    if (SURE.has(meeting.yearFrom) || accepted.has(meeting.key) || meeting.added || wasCleared(meeting)) return meeting;
    const same = sameOf(meeting, read.meetings);
    if (!same) return meeting;
    const { heldOn, heldPrinted, yearFrom } = same;
    // What staff said of the last day stays, and goes with the first one.
    const heldTo = meeting.changed.includes('heldTo') ? lastDayWith(meeting, heldOn) : same.heldTo;
    const words = [meeting.values.filter(notOfDay), same.values.filter((each) => !notOfDay(each))].flat();
    const values = heldPrinted === meeting.heldPrinted ? meeting.values : words;
    return { ...meeting, heldOn, heldTo, heldPrinted, yearFrom, values };
  };
  return { ...contents, meetings: contents.meetings.map(again) };
}

/** The words of the day are kept when staff clear the day. */
function wasCleared({ heldOn, heldPrinted }: DraftMeetingPart): boolean {
  return heldOn === null && heldPrinted !== null;
}

const notOfDay = ({ field }: { field: string }): boolean => field !== 'heldOn';

/**
 * The meeting that is told in the same words on the same day. "Sáng nay" is the words of a day only where the day of
 * publication is known.
 */
function sameOf(
  { evidence, heldPrinted }: DraftMeetingPart,
  read: readonly DraftMeetingPart[],
): DraftMeetingPart | undefined {
  const told = read.filter((each) => each.evidence?.start === evidence?.start && each.evidence?.end === evidence?.end);
  return (
    told.find((each) => each.heldPrinted === heldPrinted) ??
    told.find((each) => each.heldPrinted === null || heldPrinted === null)
  );
}
