import { Injectable } from '@nestjs/common';
import { evidenceWording } from '../../../people/matching/match-evidence.js';
import { wording } from '../../../platform/errors/domain-error.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { DraftCountMatches } from './count-matches.service.js';
import { DraftAwardMatches } from './award-matches.service.js';
import { familiarPeople } from './familiar-people.js';
import { type DraftToMatch, MatchesRepository } from './matches.repository.js';
import { DraftMatches } from './matches.service.js';
import { DraftMeetingMatches } from './meeting-matches.service.js';
import { DraftPersonMatches } from './person-matches.service.js';
import { DraftPlaces } from './places.service.js';
import { DRAFT_REASON_MESSAGES, FAMILIAR_MESSAGES } from './reason-messages.js';
import type { DraftSureChoiceType } from './sure-choice.type.js';
import { areaKeys, bodiesPrinted, toldIn } from './told-in-draft.js';
import { sureAreas, sureBodies, sureDecisions, type SureMatch, sureMeetings, surePeople } from './sure-choices.js';

/** What staff need not choose: parts of which there is no doubt which record they are. */
@Injectable()
export class SureMatches {
  constructor(
    private readonly matches: DraftMatches,
    private readonly meetings: DraftMeetingMatches,
    private readonly awards: DraftAwardMatches,
    private readonly counts: DraftCountMatches,
    private readonly persons: DraftPersonMatches,
    private readonly records: MatchesRepository,
    private readonly places: DraftPlaces,
  ) {}

  /** `chosen`: meetings that staff say parts are, null where they say that it is another. */
  async choices(
    draft: DraftToMatch,
    chosen: ReadonlyMap<string, string | null> = new Map(),
  ): Promise<DraftSureChoiceType[]> {
    const bodies = await this.matches.organisations(draft);
    const near = await this.records.near(
      draft.id,
      bodies.map(({ id }) => id),
      areaKeys(toldIn(draft)),
    );
    // Families of one name live in many communes of a province.
    const households = new Set(
      bodiesPrinted(draft.contents).flatMap(({ key, isHousehold }) => (isHousehold ? [key] : [])),
    );
    const standing = sureBodies(
      bodies.filter(({ partKey }) => !households.has(partKey)),
      near,
    );
    const linked = new Map(standing.map(({ partKey, id }) => [partKey, id]));
    const meetings = sureMeetings(await this.meetings.meetings(draft, linked));
    const held = new Map([...meetings.map(({ partKey, id }) => [partKey, id] as const), ...chosen]);
    const lines = await this.awards.same(draft, present(held), { people: {}, organisations: {} });
    const ofLine = new Set(lines.map(({ partKey }) => partKey));
    const sure = [
      ...meetings,
      ...sureAreas(await this.matches.areas(draft)),
      ...standing,
      // Whose line it is the line says.
      ...(await this.people(draft)).filter(({ partKey }) => !ofLine.has(partKey)),
      ...sureDecisions(await this.awards.decisions(draft)),
      ...lines,
      ...(await this.counts.sure(draft, present(held))),
    ];
    return sure.map((match) => ({ partKey: match.partKey, kind: match.kind, id: match.id, why: whyOf(match) }));
  }

  private async people(draft: DraftToMatch): Promise<SureMatch[]> {
    const found = await this.persons.people(draft);
    const attended = await this.records.organisersOf(found.map(({ personId }) => personId));
    if (attended.length === 0) return surePeople(found);
    return surePeople(found, familiarPeople(draft.contents, found, attended, await this.places.of(draft)));
  }
}

function present(held: ReadonlyMap<string, string | null>): Map<string, string> {
  return new Map([...held].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])));
}

function whyOf({ reasons, evidence, isFamiliar }: SureMatch): string[] {
  const { language } = currentRequest();
  return [
    ...reasons.map((reason) => wording(DRAFT_REASON_MESSAGES[reason], language)),
    ...evidence.map((each) => evidenceWording(each, language)),
    ...(isFamiliar ? [wording(FAMILIAR_MESSAGES.ATTENDED_SAME_ORGANISER, language)] : []),
  ];
}
