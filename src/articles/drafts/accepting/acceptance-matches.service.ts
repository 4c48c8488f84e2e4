import { Injectable } from '@nestjs/common';
import type { DraftContents } from '../draft-contents.js';
import type { Candidate } from '../matching/candidate.js';
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
    private readonly matches: DraftMatches,
    private readonly sure: SureMatches,
  ) {}

  async meetingsNotChosen(draftId: string, plan: Plan): Promise<Candidate[]> {
    const open = openMeetings(plan);
    return open.length === 0 ? [] : likelyMeetings(open, await this.matches.meetings(draftId));
  }

  /** What is linked without a choice of staff, because they asked for it. */
  async sureOf(input: AcceptDraftInput, contents: DraftContents, before: Before): Promise<DraftSureChoiceType[]> {
    return input.takeSure ? applicable(await this.sure.choices(input.id), input, contents, before) : [];
  }
}
