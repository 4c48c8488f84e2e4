import type { EditableRecord } from '../platform/database/editable-record.js';
import type { ChangeMeetingInput } from './change-meeting.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingDetailsInput } from './record-meeting.js';

/** What a meeting says of itself: everything that staff type but for who keeps the record. */
export type MeetingDetails = Omit<Meeting, 'keptById' | keyof EditableRecord>;

export const NOTHING_KNOWN: Omit<MeetingDetails, 'kind' | 'title' | 'heldFrom'> = {
  heldTo: null,
  heldPrinted: null,
  heldInferredFrom: null,
  placePrinted: null,
  areaId: null,
  sessionNumber: null,
  termPrinted: null,
  yearReviewed: null,
  yearPlanned: null,
  parentMeetingId: null,
};

type Named = Pick<ChangeMeetingInput, 'kind' | 'title' | 'heldFrom'>;

/** What was known before, changed by what an input says: absent leaves alone, null clears. */
export function meetingDetails(input: MeetingDetailsInput & Named, before: MeetingDetails): MeetingDetails {
  const kept = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  return {
    kind: input.kind ?? before.kind,
    title: input.title ?? before.title,
    heldFrom: input.heldFrom ?? before.heldFrom,
    heldTo: kept(input.heldTo, before.heldTo),
    heldPrinted: kept(input.heldPrinted, before.heldPrinted),
    heldInferredFrom: kept(input.heldInferredFrom, before.heldInferredFrom),
    placePrinted: kept(input.placePrinted, before.placePrinted),
    areaId: kept(input.areaId, before.areaId),
    sessionNumber: kept(input.sessionNumber, before.sessionNumber),
    termPrinted: kept(input.termPrinted, before.termPrinted),
    yearReviewed: kept(input.yearReviewed, before.yearReviewed),
    yearPlanned: kept(input.yearPlanned, before.yearPlanned),
    parentMeetingId: kept(input.parentId, before.parentMeetingId),
  };
}
