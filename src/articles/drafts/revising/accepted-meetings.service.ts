import { Injectable } from '@nestjs/common';
import type { ChangeMeetingInput } from '../../../meetings/change-meeting.js';
import type { MeetingDoubt } from '../../../meetings/warnings/meeting-warning.type.js';
import type { Meeting } from '../../../meetings/meeting.entity.js';
import { MeetingsService } from '../../../meetings/meetings.service.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { toldAt } from '../../../platform/errors/told-at.js';
import { requireMayChange } from '../../../platform/graphql/records/status-roles.js';
import { holdsOver } from '../../../platform/request/scope.js';
import { heldOnOf } from '../accepting/held-on.js';
import { titleOnRecord } from '../claiming/title-on-record.js';
import type { DraftContents, DraftMeetingPart } from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';
import { DraftsRepository, type PartOutcome } from '../drafts.repository.js';
import { differs } from './changed-values.js';
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
  'heldTo',
  'placePrinted',
  'yearReviewed',
  'yearPlanned',
  'sessionNumber',
  'termPrinted',
] as const;

/** Fields of a record that the draft calls otherwise. */
const IN_DRAFT: Readonly<Record<string, string>> = { heldFrom: 'heldOn', id: 'key' };

/** Meetings that an open draft made: what a revision says of them holds for the record, too, by the act that changes it. */
@Injectable()
export class AcceptedMeetings {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly drafts: DraftsRepository,
  ) {}

  /**
   * What a patch says no otherwise than the record leaves the record alone.
   * @throws InvalidError MEETING_ACCEPTED, MEETING_NEEDS_DAY, and as MeetingsService.changeMeeting; ForbiddenError OUT_OF_SCOPE,
   * CONFIRMED_NEEDS_APPROVER
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
      if (!outcome?.of.meetingId || !part || isEmpty(patch)) continue;
      const doubts = await this.putOneRight({ patch, part, outcome, field: `input.meetings.${i}` }, article);
      if (doubts) right.push({ partKey: part.key, meetingId: outcome.of.meetingId, doubts });
    }
    return right;
  }

  /** Null: the record says it already. */
  private async putOneRight(
    { patch, part, outcome, field }: Patched,
    article: DraftContents['article'],
  ): Promise<MeetingDoubt[] | null> {
    const id = outcome.of.meetingId!;
    if (!outcome.made || !isShared(patch))
      throw accepted(part, await this.meetings.getMeeting(id, `${field}.key`), field);
    const meeting = await this.meetings.lock(id, 'RECORDER', `${field}.key`);
    const values = sharedValues(patch, part, field);
    if (Object.entries(values).every(([name, value]) => !differs(meeting[name as keyof Meeting], value))) return null;
    const { version, recordStatus, keptById } = meeting;
    const made = outcome.version ?? version;
    // What somebody else said of it on record is not overwritten by those who look at the draft.
    if (recordStatus === 'WITHDRAWN' || (version !== made && (await this.drafts.isChangedSince(id, made))))
      throw accepted(part, meeting, field);
    requireMayChange(meeting, keptById, `${field}.key`);
    const reason = `Bài: ${article.title ?? part.title}`.slice(0, 500);
    const { doubts } = await toldAt(
      (path) => `${field}.${IN_DRAFT[path ?? ''] ?? path ?? 'key'}`,
      () => this.meetings.changeMeeting({ id, version, ...values, reason }),
    );
    await this.drafts.countChange('meeting_id', [id], version + 1 - made);
    return doubts;
  }
}

interface Patched {
  patch: RevisedMeetingInput;
  part: DraftMeetingPart;
  outcome: PartOutcome;
  /** Where the patch stands in the input. */
  field: string;
}

function isEmpty({ key: _key, ...said }: RevisedMeetingInput): boolean {
  return Object.values(said).every((value) => value === undefined);
}

function isShared(patch: RevisedMeetingInput): boolean {
  const shared: readonly string[] = ['key', ...SHARED];
  return Object.entries(patch).every(([name, value]) => value === undefined || shared.includes(name));
}

/** What the record is to say where the patch says something. @throws InvalidError MEETING_NEEDS_DAY */
function sharedValues(
  patch: RevisedMeetingInput,
  part: DraftMeetingPart,
  field: string,
): Omit<ChangeMeetingInput, 'id' | 'version' | 'reason'> {
  const given = (name: (typeof SHARED)[number]) => patch[name] !== undefined;
  const held = () => {
    const { heldFrom, heldTo, heldInferredFrom } = heldOnOf(part, `${field}.heldOn`);
    return { heldFrom, heldTo, heldInferredFrom };
  };
  return {
    ...(given('title') ? { title: titleOnRecord(part.title) } : {}),
    ...(given('kind') ? { kind: part.kind } : {}),
    ...(given('heldOn') || given('heldTo') ? held() : {}),
    ...(given('placePrinted') ? { placePrinted: part.placePrinted } : {}),
    ...(given('yearReviewed') ? { yearReviewed: part.yearReviewed } : {}),
    ...(given('yearPlanned') ? { yearPlanned: part.yearPlanned } : {}),
    ...(given('sessionNumber') ? { sessionNumber: part.sessionNumber } : {}),
    ...(given('termPrinted') ? { termPrinted: part.termPrinted } : {}),
  };
}

/** The record and its version are named to those who see it: there it is changed. */
function accepted({ key, title: printed }: DraftMeetingPart, meeting: Meeting, field: string): InvalidError {
  const { id: meetingId, version, title, recordStatus, keptById } = meeting;
  const seen = recordStatus === 'CONFIRMED' || holdsOver('READER', keptById);
  const details = { key, meetingId, ...(seen ? { version, title } : { title: printed }) };
  return new InvalidError(draftMessages.MEETING_ACCEPTED, { field: `${field}.key`, details });
}
