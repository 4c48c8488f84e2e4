import { Injectable } from '@nestjs/common';
import type { DraftContents } from '../draft-contents.js';
import { DraftCountMatches } from '../matching/count-matches.service.js';
import { DraftAwardMatches } from '../matching/award-matches.service.js';
import type { Candidate } from '../matching/candidate.js';
import { MatchesRepository } from '../matching/matches.repository.js';
import { labelOf } from '../matching/sure-counts.js';
import { DraftMeetingMatches } from '../matching/meeting-matches.service.js';
import type { DraftSureChoiceType } from '../matching/sure-choice.type.js';
import { SureMatches } from '../matching/sure-matches.service.js';
import type { AcceptDraftInput } from '../accepting/accept-draft.js';
import { type AwardNotChosen, heldAlready, openRecipients, receiversChosen } from './awards-not-chosen.js';
import { type CountNotChosen, openCounts } from './counts-not-chosen.js';
import { likelyMeetings, openMeetings } from './meetings-not-chosen.js';
import type { Plan } from '../accepting/plan.js';
import { applicable, meetingsChosen } from './take-sure.js';
import type { Before } from './taken-parts.js';

/** What of a draft is likely on record already: looked for before anything is recorded, so that nothing is found as itself. */
@Injectable()
export class AcceptanceMatches {
  constructor(
    private readonly drafts: MatchesRepository,
    private readonly meetings: DraftMeetingMatches,
    private readonly sure: SureMatches,
    private readonly awards: DraftAwardMatches,
    private readonly counts: DraftCountMatches,
  ) {}

  async meetingsNotChosen(draftId: string, plan: Plan): Promise<Candidate[]> {
    const open = openMeetings(plan);
    if (open.length === 0) return [];
    return likelyMeetings(open, await this.meetings.meetings(await this.drafts.getDraft(draftId)));
  }

  /** Lines that awards of the plan are beyond doubt, and that would be recorded once more: nobody said that they are, or are others. */
  async awardsNotChosen(draftId: string, plan: Plan): Promise<AwardNotChosen[]> {
    const open = openRecipients(plan);
    if (open.length === 0) return [];
    const keys = new Map(open.map(({ key, name }) => [key, name]));
    const draft = await this.drafts.getDraft(draftId);
    const sure = await this.awards.same(draft, heldAlready(plan), receiversChosen(plan));
    return sure.flatMap(({ partKey, id, form, isUnguarded }) => {
      const name = keys.get(partKey);
      // Of one that was never handed over no second one is recorded anyway (LIKELY_SAME_AWARD).
      return name === undefined || !isUnguarded ? [] : [{ key: partKey, name, awardId: id, form }];
    });
  }

  /** Lines of numbers that counts of the plan may be, and beside which they would be recorded: nobody said which. */
  async countsNotChosen(draftId: string, plan: Plan): Promise<CountNotChosen[]> {
    const open = openCounts(plan);
    if (open.size === 0) return [];
    const likely = await this.counts.likely(await this.drafts.getDraft(draftId), heldAlready(plan));
    return [...open].flatMap(([key, awardKey]) => {
      const one = likely.find(({ partKey }) => partKey === key);
      return one === undefined ? [] : [{ key, awardKey, awardId: one.id, label: labelOf(one) }];
    });
  }

  /** What is linked without a choice of staff, because they asked for it. */
  async sureOf(input: AcceptDraftInput, contents: DraftContents, before: Before): Promise<DraftSureChoiceType[]> {
    if (!input.takeSure) return [];
    const chosen = meetingsChosen(input.parts ?? [], before.meetings);
    const sure = await this.sure.choices(await this.drafts.getDraft(input.id), chosen);
    return applicable(sure, input, contents, before);
  }
}
