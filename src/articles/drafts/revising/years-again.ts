import { extractArticle } from '../../extraction/extract-article.js';
import { contentsOf } from '../reading/contents-of-reading.js';
import type { DraftContents, DraftMeetingPart } from '../draft-contents.js';

const SURE: ReadonlySet<string | null> = new Set(['PRINTED', 'STAFF']);

/** The contents with the years that were inferred, or not known, inferred anew from another day of publication. */
export function yearsAgain(
  contents: DraftContents,
  publishedOn: string | null,
  text: string,
  accepted: ReadonlySet<string>,
): DraftContents {
  const { title, outlet, author } = contents.article;
  const hints = { title: title ?? undefined, outlet: outlet ?? undefined, author: author ?? undefined };
  const read = contentsOf(extractArticle(text, { ...hints, publishedOn: publishedOn ?? undefined }), text);
  const again = (meeting: DraftMeetingPart): DraftMeetingPart => {
    const same = read.meetings.find(
      ({ evidence, heldPrinted }) =>
        heldPrinted !== null &&
        heldPrinted === meeting.heldPrinted &&
        evidence?.start === meeting.evidence?.start &&
        evidence?.end === meeting.evidence?.end,
    );
    if (!same || SURE.has(meeting.yearFrom) || accepted.has(meeting.key)) return meeting;
    return { ...meeting, heldOn: same.heldOn, yearFrom: same.yearFrom };
  };
  return { ...contents, meetings: contents.meetings.map(again) };
}
