import { Injectable } from '@nestjs/common';
import type { ChangeMeetingInput } from '../../../meetings/change-meeting.js';
import type { MeetingDoubt } from '../../../meetings/meeting-warning.type.js';
import { MeetingsService } from '../../../meetings/meetings.service.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { requireMayChange } from '../../../platform/graphql/status-roles.js';
import { heldOnOf } from '../accepting/held-on.js';
import { titleOnRecord } from '../accepting/title-on-record.js';
import type { DraftContents } from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';
import { DraftsRepository, type PartOutcome } from '../drafts.repository.js';
import type { RevisedMeetingInput } from './revise-draft.js';

/** A meeting on record that a revision of its draft changed. */
export interface MeetingPutRight {
  partKey: string;
  meetingId: string;
  doubts: MeetingDoubt[];
}

/** What of a meeting is put right in draft and record at once; its organisers are records of their own. */
const SHARED = [
  'title',
  'kind',
  'heldOn',
  'placePrinted',
  'yearReviewed',
  'yearPlanned',
  'sessionNumber',
  'termPrinted',
] as const;

/** Meetings that an open draft made: what a revision says of them holds for the record, too, by the act that changes it. */
@Injectable()
export class AcceptedMeetings {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly drafts: DraftsRepository,
  ) {}

  /**
   * @throws InvalidError MEETING_ACCEPTED, MEETING_NEEDS_DAY, and as MeetingsService.changeMeeting; ForbiddenError OUT_OF_SCOPE,
   * CONFIRMED_NEEDS_APPROVER, WITHDRAWN_NEEDS_APPROVER
   */
  async putRight(
    patches: readonly RevisedMeetingInput[],
    { meetings, article }: DraftContents,
    outcomes: readonly PartOutcome[],
  ): Promise<MeetingPutRight[]> {
    const right: MeetingPutRight[] = [];
    for (const [i, patch] of patches.entries()) {
      const outcome = outcomes.find(({ partKey, of }) => partKey === patch.key && of.meetingId);
      const part = meetings.find(({ key }) => key === patch.key);
      if (!outcome?.of.meetingId || !part) continue;
      const field = `input.meetings.${i}`;
      const { id, version, title, recordStatus, keptById } = await this.meetings.lock(outcome.of.meetingId, 'RECORDER');
      if (!outcome.made || !isShared(patch))
        throw new InvalidError(draftMessages.MEETING_ACCEPTED, {
          field: `${field}.key`,
          details: { key: part.key, meetingId: id, version, title },
        });
      requireMayChange({ recordStatus }, keptById, `${field}.key`);
      const { heldFrom, heldInferredFrom } = heldOnOf(part, `${field}.heldOn`);
      const given = (name: (typeof SHARED)[number]) => patch[name] !== undefined;
      const change: ChangeMeetingInput = {
        id,
        version,
        ...(given('title') ? { title: titleOnRecord(part.title) } : {}),
        ...(given('kind') ? { kind: part.kind } : {}),
        ...(given('heldOn') ? { heldFrom, heldInferredFrom } : {}),
        ...(given('placePrinted') ? { placePrinted: part.placePrinted } : {}),
        ...(given('yearReviewed') ? { yearReviewed: part.yearReviewed } : {}),
        ...(given('yearPlanned') ? { yearPlanned: part.yearPlanned } : {}),
        ...(given('sessionNumber') ? { sessionNumber: part.sessionNumber } : {}),
        ...(given('termPrinted') ? { termPrinted: part.termPrinted } : {}),
        reason: `Bài: ${article.title ?? part.title}`.slice(0, 500),
      };
      const { doubts } = await this.meetings.changeMeeting(change);
      await this.drafts.countChange('meeting_id', [id]);
      right.push({ partKey: part.key, meetingId: id, doubts });
    }
    return right;
  }
}

function isShared(patch: RevisedMeetingInput): boolean {
  const shared: readonly string[] = ['key', ...SHARED];
  return Object.entries(patch).every(([name, value]) => value === undefined || shared.includes(name));
}
