import { Injectable } from '@nestjs/common';
import type { AttendanceInput } from '../../../meetings/attendance/attendance-input.js';
import { AttendancesService } from '../../../meetings/attendance/attendances.service.js';
import { meetingWarning, type MeetingDoubt } from '../../../meetings/warnings/meeting-warning.type.js';
import { MeetingsService } from '../../../meetings/meetings.service.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { VISIBILITY } from '../../../people/vocabulary.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import type { DraftMeetingPart } from '../draft-contents.js';
import type { Acceptance } from './acceptance.js';
import { AcceptanceRepository, type ListedAttendance } from './acceptance.repository.js';
import { doubtsOfLines, lineOf } from './doubts-of-lines.js';
import { heldOnOf } from './held-on.js';
import { linked } from './plan.js';
import { titleOnRecord } from '../claiming/title-on-record.js';
import { quotesOf, signOfMinor } from '../claiming/sign-of-minor.js';

/** Meetings with their organisers, and who attended them. */
@Injectable()
export class AcceptMeetings {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly attendances: AttendancesService,
    private readonly records: AcceptanceRepository,
  ) {}

  /** Attendances, by key of the attendee. `people` says who is a person of the registry. */
  async accept(acceptance: Acceptance, people: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const listed = new Map<string, string>();
    for (const part of acceptance.plan.meetings) {
      const lines = linesOf(acceptance, part, people);
      const known = acceptance.plan.accepted.get(part.key) ?? linked(acceptance.plan.choices, part.key, 'meetingId');
      const ids =
        known === null ? await this.record(acceptance, part, lines) : await this.join(acceptance, part, known, lines);
      for (const [key, id] of ids) listed.set(key, id);
    }
    return listed;
  }

  private async record(
    acceptance: Acceptance,
    part: DraftMeetingPart,
    lines: readonly Line[],
  ): Promise<[string, string][]> {
    const { choices } = acceptance.plan;
    const organisers = part.organisers.filter(({ key }) => choices.get(key)?.action !== 'LEAVE_OUT');
    const input = {
      kind: part.kind,
      title: titleOnRecord(part.title),
      ...heldOnOf(part),
      placePrinted: part.placePrinted,
      areaId: linked(choices, `${part.key}.place`, 'areaId'),
      yearReviewed: part.yearReviewed,
      yearPlanned: part.yearPlanned,
      sessionNumber: part.sessionNumber,
      termPrinted: part.termPrinted,
      organisers: organisers.map(({ key, printed }) => ({ printed, organisationId: acceptance.bodyOf(key) })),
      attendances: lines.map((line) => line.input),
      keptById: acceptance.keptById ?? undefined,
    };
    const { meeting, attendances, doubts } = await acceptance.within(
      part.key,
      () => this.meetings.recordMeeting(input),
      (path) => {
        const [list, at] = path.split('.');
        if (list === 'areaId') return `${part.key}.place`;
        return { organisers, attendances: lines }[list ?? '']?.[Number(at)]?.key;
      },
    );
    acceptance.meetings.set(part.key, meeting.id);
    acceptance.became(part.key, true, { meetingId: meeting.id });
    say(acceptance, part.key, doubts);
    return lines.map(({ key }, i): [string, string] => {
      const { id } = attendances[i]!;
      this.wrote(acceptance, key, id);
      return [key, id];
    });
  }

  /** Whoever is on the list of the meeting already stays as they are. */
  private async join(
    acceptance: Acceptance,
    part: DraftMeetingPart,
    meetingId: string,
    lines: readonly Line[],
  ): Promise<[string, string][]> {
    acceptance.meetings.set(part.key, meetingId);
    if (!acceptance.plan.accepted.has(part.key)) acceptance.became(part.key, false, { meetingId });
    const listed = await this.records.attendancesOf(meetingId);
    const there = new Map(lines.map(({ key, input }) => [key, listed.find((line) => isSame(line, input))]));
    const missing = lines.filter(({ key }) => there.get(key) === undefined);
    const { attendances, doubts } = await acceptance.within(
      part.key,
      () =>
        this.attendances.recordAttendances(
          meetingId,
          missing.map(({ input }) => input),
        ),
      (path) => missing[lineOf(path) ?? missing.length]?.key,
    );
    const written = new Map(missing.map(({ key }, i) => [key, attendances[i]!.id]));
    for (const [key, said] of doubtsOfLines(doubts, missing, part.key)) say(acceptance, key, said);
    return lines.map(({ key }): [string, string] => {
      const id = written.get(key);
      if (id !== undefined) this.wrote(acceptance, key, id);
      else acceptance.became(key, false, { attendanceId: there.get(key)!.id });
      return [key, id ?? there.get(key)!.id];
    });
  }

  private wrote(acceptance: Acceptance, key: string, attendanceId: string): void {
    acceptance.became(key, true, { attendanceId });
  }
}

interface Line {
  key: string;
  input: AttendanceInput;
}

function linesOf({ plan }: Acceptance, meeting: DraftMeetingPart, people: ReadonlyMap<string, string>): Line[] {
  const here = ({ meetingKey }: { meetingKey: string | null }) => meetingKey === meeting.key;
  return [
    ...plan.attendees.filter(here).map(({ key, name, positions, roles, evidence }) => ({
      key,
      input: {
        personId: people.get(key) ?? null,
        namePrinted: name,
        roles,
        positionsPrinted: positions.length === 0 ? null : positions.join(', '),
        positions: positions.map((printed) => ({ printed })),
        ...(signOfMinor({ name, positions }, plan.article, quotesOf({ evidence })) === null
          ? {}
          : { nameVisibility: VISIBILITY.MINOR }),
      },
    })),
    // A number in the words is not taken for a count: the reader does not read it.
    ...plan.delegations.filter(here).map(({ key, printed, count }) => ({
      key,
      input: { delegationPrinted: printed, delegationCount: count },
    })),
  ];
}

function isSame(line: ListedAttendance, { personId, namePrinted, delegationPrinted }: AttendanceInput): boolean {
  if (delegationPrinted) return foldVietnamese(line.delegationPrinted ?? '') === foldVietnamese(delegationPrinted);
  if (personId && line.personId) return line.personId === personId;
  return foldVietnamese(line.namePrinted ?? '') === foldVietnamese(namePrinted ?? '');
}

function say(acceptance: Acceptance, key: string, doubts: readonly MeetingDoubt[]): void {
  const { language } = currentRequest();
  acceptance.passOn(
    key,
    doubts.map((doubt) => meetingWarning(doubt, language)),
  );
}
