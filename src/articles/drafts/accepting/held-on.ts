import { InvalidError } from '../../../platform/errors/domain-error.js';
import { parsePartialDate } from '../../../platform/time/partial-date.js';
import type { DraftMeetingPart } from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';

/** How a year was inferred, as the record says it. */
const INFERRED: Readonly<Record<string, (meeting: DraftMeetingPart) => string>> = {
  PUBLISHED_ON: () => 'năm suy ra từ ngày đăng bài',
  DATELINE: () => 'năm suy ra từ dòng ngày của bài',
  ANNIVERSARY: () => 'năm suy ra từ số năm kỷ niệm',
  YEAR_REVIEWED: ({ yearReviewed }) =>
    `năm suy ra từ năm được tổng kết${yearReviewed === null ? '' : ` (${yearReviewed})`}`,
  YEAR_PLANNED: ({ yearPlanned }) =>
    `năm suy ra từ năm triển khai nhiệm vụ${yearPlanned === null ? '' : ` (${yearPlanned})`}`,
  DECISION_DATE: () => 'năm suy ra từ ngày quyết định',
  TERM: () => 'năm suy ra từ nhiệm kỳ',
  YEAR_IN_TITLE: () => 'năm suy ra từ nhan đề',
  OTHER_DATE: () => 'năm suy ra từ ngày khác trong bài',
  STAFF: () => 'cán bộ xác định khi đọc bài',
};

/** @throws InvalidError MEETING_NEEDS_DAY where not even the year is known: a day is never made up */
export function heldOnOf(
  meeting: DraftMeetingPart,
  field = 'input.parts',
): {
  heldFrom: string;
  heldTo: string | null;
  heldPrinted: string | null;
  heldInferredFrom: string | null;
} {
  const { key, heldOn, heldTo = null, heldPrinted, yearFrom } = meeting;
  if (heldOn === null || !parsePartialDate(heldOn).ok)
    throw new InvalidError(draftMessages.MEETING_NEEDS_DAY, { field, details: { key, heldOn } });
  const inferred = yearFrom === null || yearFrom === 'PRINTED' ? undefined : INFERRED[yearFrom];
  const other = yearFrom === null || yearFrom === 'PRINTED' ? null : 'năm không in trong bài mà được suy ra';
  return {
    heldFrom: heldOn,
    heldTo,
    heldPrinted,
    heldInferredFrom: inferred ? inferred(meeting) : other,
  };
}
