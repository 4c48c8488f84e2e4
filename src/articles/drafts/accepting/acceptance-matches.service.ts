import { Injectable } from '@nestjs/common';
import type { DraftContents } from '../draft-contents.js';
import type { Candidate } from '../matching/candidate.js';
import { MatchesRepository } from '../matching/matches.repository.js';
import { DraftMatches } from '../matching/matches.service.js';
import type { DraftSureChoiceType } from '../matching/sure-choice.type.js';
import { SureMatches } from '../matching/sure-matches.service.js';
import type { AcceptDraftInput } from './accept-draft.js';
import { likelyMeetings, openMeetings } from './meetings-not-chosen.js';
import type { Plan } from './plan.js';
import { applicable } from './take-sure.js';
import type { Before } from './taken-parts.js';

/** What of a draft is likely on record already: looked for before anything is recorded, so that nothing is found as itself. */
@Injectable()
export class AcceptanceMatches {
  constructor(
    private readonly drafts: MatchesRepository,
    private readonly matches: DraftMatches,
    private readonly sure: SureMatches,
  ) {}

  async meetingsNotChosen(draftId: string, plan: Plan): Promise<Candidate[]> {
    const open = openMeetings(plan);
    if (open.length === 0) return [];
    return likelyMeetings(open, await this.matches.meetings(await this.drafts.getDraft(draftId)));
  }

  /** What is linked without a choice of staff, because they asked for it. */
  async sureOf(input: AcceptDraftInput, contents: DraftContents, before: Before): Promise<DraftSureChoiceType[]> {
    if (!input.takeSure) return [];
    const sure = await this.sure.choices(await this.drafts.getDraft(input.id));
    return applicable(sure, input, contents, before);
  }
}
