import { Injectable } from '@nestjs/common';
import { areasNamed, type NamedArea } from '../../../organisations/printed/named-areas.js';
import type { DraftReason } from '../../vocabulary.js';
import type { DraftMeetingPart } from '../draft-contents.js';
import { bestOf, type Candidate, printedDay } from './candidate.js';
import { meetingReasons, type MeetingOnRecord } from './match-rules.js';
import { type DraftToMatch, MatchesRepository } from './matches.repository.js';
import { DraftMatches } from './matches.service.js';
import { DraftPlaces } from './places.service.js';
import { sureBodies } from './sure-choices.js';
import { areaKeys, isDate, mayBeOneDay, toldIn } from './told-in-draft.js';

type Unscored = Omit<Candidate, 'score'>;
type Around = ReadonlyMap<string, readonly (readonly NamedArea[])[]>;

/** Meetings of one name and day of which articles are looked through for the places that they name. */
const MOST_LOOKED_THROUGH = 20;

/** Meetings on record that those of a draft may be. */
@Injectable()
export class DraftMeetingMatches {
  constructor(
    private readonly records: MatchesRepository,
    private readonly matches: DraftMatches,
    private readonly places: DraftPlaces,
  ) {}

  /** Bodies that printed ones surely are, by key of the part. */
  async linked(draft: DraftToMatch, bodies?: readonly Candidate[]): Promise<Map<string, string>> {
    const found = bodies ?? (await this.matches.organisations(draft));
    const near = await this.records.near(
      draft.id,
      found.map(({ id }) => id),
      areaKeys(toldIn(draft)),
    );
    return new Map(sureBodies(found, near).map(({ partKey, id }) => [partKey, id]));
  }

  /** `linked`: as above, where the caller has it. */
  async meetings(draft: DraftToMatch, linked?: ReadonlyMap<string, string>): Promise<Candidate[]> {
    const { meetings: parts } = draft.contents;
    const days = parts.flatMap(({ heldOn }) => (heldOn !== null && isDate(heldOn) ? [heldOn] : []));
    const meetings = await this.records.meetings(days);
    const found = await this.compared(draft, meetings, linked, ({ heldOn }, { heldFrom }) =>
      heldOn === null ? false : mayBeOneDay(heldFrom, heldOn),
    );
    return bestOf(found.filter(({ reasons }) => reasons.length > 0));
  }

  /** And those of which an article tells that is likely the same report, whatever day stands there: one of the two may be wrong. */
  async offered(draft: DraftToMatch): Promise<Candidate[]> {
    const ofDay = await this.meetings(draft);
    const alike = await this.matches.articles(draft);
    const told = await this.records.meetingsToldBy(alike.filter(({ kind }) => kind === 'ARTICLE').map(({ id }) => id));
    const isNew = ({ key }: DraftMeetingPart, { id }: MeetingOnRecord) =>
      !ofDay.some((one) => one.partKey === key && one.id === id);
    const others = (await this.compared(draft, told, undefined, isNew))
      .map((one): Unscored => {
        const reasons = one.reasons.filter((reason) => reason !== 'SAME_DAY');
        return { ...one, reasons: [...reasons, 'TEXT_ALIKE'] };
      })
      // Of several meetings the report does not say which is which.
      .filter(({ reasons }) => reasons.length > 1 || (draft.contents.meetings.length === 1 && told.length === 1));
    return [...ofDay, ...bestOf(others)];
  }

  /** Each part with each meeting that it fits, and why. Where only the places are open, what articles tell around them is read. */
  private async compared(
    draft: DraftToMatch,
    meetings: readonly MeetingOnRecord[],
    linked: ReadonlyMap<string, string> | undefined,
    fits: (part: DraftMeetingPart, meeting: MeetingOnRecord) => boolean,
  ): Promise<Unscored[]> {
    if (meetings.length === 0) return [];
    const placesOf = await this.places.of(draft);
    const compare = (around: Around, bodies: ReadonlyMap<string, string>) =>
      draft.contents.meetings.flatMap((part) =>
        meetings
          .filter((meeting) => fits(part, meeting))
          .map((meeting) => ({
            meeting,
            found: meetingFound(
              part,
              meeting,
              meetingReasons(
                part,
                meeting,
                { ...placesOf(part.key), linked: bodies },
                around.get(meeting.id) ?? [areasOn(meeting)],
              ),
            ),
          })),
      );
    const first = compare(new Map(), linked ?? new Map());
    const open = first
      .filter(({ found }) => found.reasons.includes('PLACE_NOT_KNOWN'))
      .toSorted((one, other) => titleRank(other.found) - titleRank(one.found))
      .map(({ meeting }) => meeting);
    if (open.length === 0) return first.map(({ found }) => found);
    const isLinked = open.some(({ organisers }) => organisers.some(({ organisationId }) => organisationId !== null));
    const bodies = linked ?? (isLinked ? await this.linked(draft) : new Map<string, string>());
    return compare(await this.aroundOf(open.slice(0, MOST_LOOKED_THROUGH)), bodies).map(({ found }) => found);
  }

  private async aroundOf(meetings: readonly MeetingOnRecord[]): Promise<Around> {
    const texts = await this.records.textsOfMeetings(meetings.map(({ id }) => id));
    return new Map(
      meetings.map((meeting) => {
        const told = texts.filter(({ meetingId }) => meetingId === meeting.id);
        const heads = told.map(({ title, outlet }) => [title, outlet].filter(Boolean).join('\n')).join('\n');
        const whole = told.flatMap(({ title, outlet, text }) =>
          areasNamed([title, outlet, text].filter(Boolean).join('\n')),
        );
        return [meeting.id, [areasOn(meeting), areasNamed(heads), whole]];
      }),
    );
  }
}

/** Areas that the meeting itself names. */
function areasOn({ title, placePrinted, placeAreas, organisers }: MeetingOnRecord): NamedArea[] {
  const texts = [
    title,
    placePrinted,
    ...organisers.map(({ printed }) => printed),
    ...placeAreas.map(({ name }) => name),
  ];
  return areasNamed(texts.filter(Boolean).join('\n'));
}

function titleRank({ reasons }: Unscored): number {
  return reasons.includes('TITLE_EQUAL') ? 2 : reasons.includes('TITLE_ALIKE') ? 1 : 0;
}

function meetingFound(part: DraftMeetingPart, meeting: MeetingOnRecord, reasons: DraftReason[]): Unscored {
  const organisers = meeting.organisers.map(({ printed }) => printed);
  const detail = [printedDay(meeting.heldFrom), ...organisers].join('; ');
  return { partKey: part.key, kind: 'MEETING', id: meeting.id, label: meeting.title, detail, reasons };
}
