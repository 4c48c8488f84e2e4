import { Injectable } from '@nestjs/common';
import { evidenceWording } from '../../../people/matching/match-evidence.js';
import { wording } from '../../../platform/errors/domain-error.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { familiarPeople } from './familiar-people.js';
import { MatchesRepository } from './matches.repository.js';
import { DraftMatches } from './matches.service.js';
import { DraftPersonMatches } from './person-matches.service.js';
import { DRAFT_REASON_MESSAGES, FAMILIAR_MESSAGES } from './reason-messages.js';
import type { DraftSureChoiceType } from './sure-choice.type.js';
import { sureAreas, sureBodies, sureDecisions, type SureMatch, sureMeetings, surePeople } from './sure-choices.js';

/** What staff need not choose: parts of which there is no doubt which record they are. */
@Injectable()
export class SureMatches {
  constructor(
    private readonly matches: DraftMatches,
    private readonly persons: DraftPersonMatches,
    private readonly records: MatchesRepository,
  ) {}

  async choices(draftId: string): Promise<DraftSureChoiceType[]> {
    const bodies = await this.matches.organisations(draftId);
    const near = await this.records.near(
      draftId,
      bodies.map(({ id }) => id),
      await this.matches.areaKeys(draftId),
    );
    const sure = [
      ...sureMeetings(await this.matches.meetings(draftId)),
      ...sureAreas(await this.matches.areas(draftId)),
      ...sureBodies(bodies, near),
      ...(await this.people(draftId)),
      ...sureDecisions(await this.matches.decisions(draftId)),
    ];
    return sure.map((match) => ({ partKey: match.partKey, kind: match.kind, id: match.id, why: whyOf(match) }));
  }

  private async people(draftId: string): Promise<SureMatch[]> {
    const found = await this.persons.people(draftId);
    const attended = await this.records.organisersOf(found.map(({ personId }) => personId));
    const { contents } = await this.records.getDraft(draftId);
    return surePeople(found, familiarPeople(contents, found, attended));
  }
}

function whyOf({ reasons, evidence, isFamiliar }: SureMatch): string[] {
  const { language } = currentRequest();
  return [
    ...reasons.map((reason) => wording(DRAFT_REASON_MESSAGES[reason], language)),
    ...evidence.map((each) => evidenceWording(each, language)),
    ...(isFamiliar ? [wording(FAMILIAR_MESSAGES.ATTENDED_SAME_ORGANISER, language)] : []),
  ];
}
