import { Injectable } from '@nestjs/common';
import { toldAt } from '../../../platform/errors/told-at.js';
import { requireAccess } from '../../../platform/graphql/compiling/access.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { requireScopeOfWork } from '../../../platform/request/scope.js';
import { DRAFT_OF_NO_BODY } from '../drafts.messages.js';
import type { PartOutcome } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import { likelySameArticle } from '../draft-warning.type.js';
import { ProposedBodies } from '../bodies/proposed-bodies.service.js';
import { AcceptanceMatches } from '../choosing/acceptance-matches.service.js';
import { asChoice } from '../choosing/take-sure.js';
import type { AcceptDraftInput, AcceptDraftPayload } from './accept-draft.js';
import { Acceptance } from './acceptance.js';
import { AcceptedArticle } from './accepted-article.service.js';
import { requireAwardsChosen } from '../choosing/awards-not-chosen.js';
import { requireCountsChosen } from '../choosing/counts-not-chosen.js';
import { awardsWithoutDay } from '../accepting-awards/award-without-day.js';
import { ConfirmAccepted } from '../confirming/confirm-accepted.service.js';
import { leftAsDrafts } from '../confirming/left-as-drafts.js';
import { ConfirmNamed } from '../confirming/confirm-named.service.js';
import { KeptAcceptances } from './kept-acceptances.service.js';
import { requireMeetingsChosen, warnOfMeetings } from '../choosing/meetings-not-chosen.js';
import { payloadOf } from './payload-of.js';
import { planOf } from './plan.js';
import type { Before } from '../choosing/taken-parts.js';
import { untitled } from '../choosing/untitled.js';

/** From a draft to records, in the one transaction of the mutation: all that was asked for, or nothing. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly drafts: DraftsService,
    private readonly kept: KeptAcceptances,
    private readonly article: AcceptedArticle,
    private readonly confirmation: ConfirmAccepted,
    private readonly named: ConfirmNamed,
    private readonly matches: AcceptanceMatches,
    private readonly bodies: ProposedBodies,
  ) {}

  /**
   * What was accepted before stays as it is, but that confirming makes it public, too; the rest joins the same article and
   * meetings.
   * @throws NotFoundError UNKNOWN_ID; ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT; ForbiddenError NOT_ALLOWED,
   * OUT_OF_SCOPE; InvalidError as planOf and LayGround, MEETING_NEEDS_DAY, MEETING_NOT_CHOSEN,
   * AWARD_NOT_CHOSEN, COUNT_NOT_CHOSEN
   */
  async acceptDraft(input: AcceptDraftInput): Promise<AcceptDraftPayload> {
    if (input.confirm) requireAccess('APPROVER');
    const before = await this.drafts.lockOpen(input.id, input.version);
    if (input.confirm) requireScopeOfWork('APPROVER', before, DRAFT_OF_NO_BODY, 'input.confirm');
    const earlier = await this.kept.earlier(before.id);
    const contents = before.revised ?? before.asRead;
    const partsTaken = partsBefore(earlier);
    const tookSure = await this.matches.sureOf(input, contents, partsTaken);
    const parts = await this.bodies.completed(before.id, input.parts ?? []);
    const plan = planOf(contents, { ...input, parts }, partsTaken, tookSure.map(asChoice));
    const likely = await this.matches.meetingsNotChosen(before.id, plan);
    if (input.confirm) requireMeetingsChosen(likely);
    const again = await this.matches.awardsNotChosen(before.id, plan);
    const fieldOf = (key: string) => plan.choices.get(key)?.field ?? null;
    requireAwardsChosen(again, fieldOf);
    requireCountsChosen(await this.matches.countsNotChosen(before.id, plan), fieldOf);
    const title = plan.article.title ?? untitled(before.snapshotText);
    const { language } = currentRequest();
    const acceptance = new Acceptance(
      plan,
      before.keptById,
      `Bài: ${title}`.slice(0, 500),
      language,
      before.snapshotText,
    );
    if (plan.article.title === null) acceptance.warn('TITLE_NOT_KNOWN', null);
    for (const key of plan.adrift) acceptance.warn('NO_MEETING_FOR_PERSON', key);
    for (const key of plan.withoutMeeting) acceptance.warn('CLAIM_WITHOUT_MEETING', key, { key });
    warnOfMeetings(acceptance, likely);
    const accepted = await this.article.record(acceptance, before, title);
    const { article } = accepted;
    for (const each of accepted.alike) acceptance.add(likelySameArticle(each));
    // What was accepted in steps is made public as a whole.
    const all = [...earlier, ...acceptance.outcomes];
    if (input.confirm) {
      const { hidden, doubts } = await toldAt(
        () => 'input.confirm',
        () => this.confirmation.confirm(all, article),
      );
      for (const { partKey, name, isDraft } of hidden)
        // Those who are drafts are told in notPublic.
        if (!isDraft) acceptance.warn('PERSON_NOT_PUBLIC', partKey, { name });
      acceptance.addNew(doubts);
      for (const each of leftAsDrafts(await this.confirmation.left(all, article.id), currentRequest().language))
        acceptance.add(each);
    }
    const notPublic = input.confirm ? await this.named.hidden(all) : null;
    const undated = await this.confirmation.withoutDay(acceptance.outcomes);
    for (const each of awardsWithoutDay(undated, currentRequest().language)) acceptance.add(each);
    const state = plan.left.length === 0 ? 'ACCEPTED' : 'OPEN';
    await this.kept.keep(before, state, accepted, acceptance.outcomes);
    return { ...payloadOf(before.id, article.id, acceptance.outcomes, acceptance.warnings), tookSure, notPublic };
  }
}

export function partsBefore(outcomes: readonly PartOutcome[]): Before {
  return {
    outcomes,
    parts: new Set(outcomes.map(({ partKey }) => partKey.split('.')[0]!)),
    meetings: new Map(outcomes.flatMap(({ partKey, of }) => (of.meetingId ? [[partKey, of.meetingId] as const] : []))),
  };
}
