import { Injectable } from '@nestjs/common';
import { evidenceWording } from '../../../people/matching/match-evidence.js';
import { wording } from '../../../platform/errors/domain-error.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { MatchesRepository } from './matches.repository.js';
import { DraftMatches } from './matches.service.js';
import { DraftPersonMatches } from './person-matches.service.js';
import { DRAFT_REASON_MESSAGES } from './reason-messages.js';
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
      ...surePeople(await this.persons.people(draftId)),
      ...sureDecisions(await this.matches.decisions(draftId)),
    ];
    return sure.map((match) => ({ partKey: match.partKey, kind: match.kind, id: match.id, why: whyOf(match) }));
  }
}

function whyOf({ reasons, evidence }: SureMatch): string[] {
  const { language } = currentRequest();
  return [
    ...reasons.map((reason) => wording(DRAFT_REASON_MESSAGES[reason], language)),
    ...evidence.map((each) => evidenceWording(each, language)),
  ];
}
