import { Injectable } from '@nestjs/common';
import { InvalidError, type Problem } from '../../../platform/errors/domain-error.js';
import { requireAccess } from '../../../platform/graphql/access.js';
import { currentRequest } from '../../../platform/request/request-context.js';
import { requireScope } from '../../../platform/request/scope.js';
import { draftMessages } from '../drafts.messages.js';
import type { PartOutcome } from '../drafts.repository.js';
import { DraftsService } from '../drafts.service.js';
import { likelySameArticle } from '../draft-warning.type.js';
import { DraftMatches } from '../matching/matches.service.js';
import type { AcceptDraftInput, AcceptDraftPayload } from './accept-draft.js';
import { Acceptance } from './acceptance.js';
import { AcceptedArticle } from './accepted-article.service.js';
import { ConfirmAccepted } from './confirm-accepted.service.js';
import { KeptAcceptances } from './kept-acceptances.service.js';
import { payloadOf } from './payload-of.js';
import { type Before, type Plan, planOf } from './plan.js';

/** From a draft to records, in the one transaction of the mutation: all that was asked for, or nothing. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly drafts: DraftsService,
    private readonly kept: KeptAcceptances,
    private readonly article: AcceptedArticle,
    private readonly confirmation: ConfirmAccepted,
    private readonly matches: DraftMatches,
  ) {}

  /**
   * What was accepted before stays as it is; the rest joins the same article and meetings.
   * @throws NotFoundError UNKNOWN_ID; ConflictError DRAFT_NOT_OPEN, VERSION_CONFLICT; ForbiddenError NOT_ALLOWED,
   * OUT_OF_SCOPE; InvalidError as planOf and LayGround, MEETING_NEEDS_DAY, MEETING_NOT_CHOSEN
   */
  async acceptDraft(input: AcceptDraftInput): Promise<AcceptDraftPayload> {
    if (input.confirm) requireAccess('APPROVER');
    const before = await this.drafts.lockOpen(input.id, input.version);
    if (input.confirm) requireScope('APPROVER', before.keptById, 'input.confirm');
    const earlier = await this.kept.earlier(before.id);
    const plan = planOf(before.revised ?? before.asRead, input, partsBefore(earlier));
    if (input.confirm) await this.requireMeetingsChosen(before.id, plan);
    const title = plan.article.title ?? untitled(before.snapshotText);
    const acceptance = new Acceptance(plan, before.keptById, `Bài: ${title}`.slice(0, 500), currentRequest().language);
    if (plan.article.title === null) acceptance.warn('TITLE_NOT_KNOWN', null);
    for (const key of plan.adrift) acceptance.warn('NO_MEETING_FOR_PERSON', key);
    for (const key of plan.withoutMeeting) acceptance.warn('CLAIM_WITHOUT_MEETING', key, { key });
    const accepted = await this.article.record(acceptance, before, title);
    const { article } = accepted;
    for (const each of accepted.alike) acceptance.add(likelySameArticle(each));
    if (input.confirm)
      for (const { partKey, name } of await this.confirmation.confirm(acceptance.outcomes, article))
        acceptance.warn('PERSON_NOT_PUBLIC', partKey, { name });
    const state = plan.left.length === 0 ? 'ACCEPTED' : 'OPEN';
    await this.kept.keep(before, state, accepted, acceptance.outcomes);
    return payloadOf(before.id, article.id, acceptance.outcomes, acceptance.warnings);
  }

  /** Nothing public is made beside a meeting that it almost certainly is, unless somebody says that it is another. */
  private async requireMeetingsChosen(draftId: string, plan: Plan): Promise<void> {
    const open = plan.meetings.filter(({ key }) => !plan.accepted.has(key) && !plan.choices.has(key));
    if (open.length === 0) return;
    const candidates = await this.matches.meetings(draftId);
    const problems: Problem[] = open.flatMap(({ key }) => {
      const same = candidates.find(({ partKey, score }) => partKey === key && score >= ALMOST_CERTAIN);
      if (!same) return [];
      const details = { key, title: same.label, meetingId: same.id, score: same.score };
      return [{ text: draftMessages.MEETING_NOT_CHOSEN, field: 'input.parts', details }];
    });
    if (problems.length > 0) throw InvalidError.all(problems);
  }
}

/** From this on a meeting on record is taken for the one told of by whoever does not look. */
const ALMOST_CERTAIN = 0.9;

function partsBefore(outcomes: readonly PartOutcome[]): Before {
  return {
    outcomes,
    parts: new Set(outcomes.map(({ partKey }) => partKey.split('.')[0]!)),
    meetings: new Map(outcomes.flatMap(({ partKey, of }) => (of.meetingId ? [[partKey, of.meetingId] as const] : []))),
  };
}

const OPENING = 80;

/** Words were pasted without their headline: the opening stands in its place, marked as such. */
function untitled(text: string): string {
  const opening = text.replace(/\s+/gu, ' ').slice(0, OPENING);
  return `[Không có nhan đề] ${opening.slice(0, Math.max(opening.lastIndexOf(' '), OPENING / 2)).trim()}…`;
}
