import { awardShape } from '../../awards/award.shape.js';
import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { presentationShape } from '../../awards/presentations/presentation.shape.js';
import { attendanceShape } from '../../meetings/attendance/attendance.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { personShape, postShape } from '../../people/person.shape.js';
import { recordFields } from '../../platform/graphql/records/record.shape.js';
import {
  column,
  defineShape,
  expression,
  many,
  one,
  priced,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { heldOverWork, workIsVisible } from '../../platform/graphql/compiling/work-visible.js';
import type { Role } from '../../platform/request/viewer.js';
import { articleShape } from '../article.shape.js';
import { claimShape } from '../claims/claim.shape.js';

/** What its parts may be is looked up record by record, a dozen statements or two for each draft. */
const ROWS_OF_CANDIDATES = 10_000;

const isHeldOver = (role: Role) =>
  expression((t, reading) => `coalesce(${heldOverWork(role, t, reading) ?? 'true'}, false)`);

const became = (to: () => Shape, key: string) => one(to, (outcome, record) => `${record}.id = ${outcome}.${key}`);

const draftOutcomeShape = defineShape({
  type: 'DraftOutcome',
  table: 'article_draft_outcomes',
  fields: {
    id: column('id'),
    partKey: column('part_key'),
    made: column('made'),
    meeting: became(() => meetingShape, 'meeting_id'),
    attendance: became(() => attendanceShape, 'attendance_id'),
    claim: became(() => claimShape, 'claim_id'),
    presentation: became(() => presentationShape, 'presentation_id'),
    award: became(() => awardShape, 'award_id'),
    decision: became(() => awardDecisionShape, 'decision_id'),
    person: became(() => personShape, 'person_id'),
    post: became(() => postShape, 'post_id'),
    organisation: became(() => organisationShape, 'organisation_id'),
  },
});

const draftAcceptanceShape = defineShape({
  type: 'DraftAcceptance',
  table: 'article_draft_acceptances',
  fields: {
    id: column('id'),
    ordinal: column('ordinal'),
    acceptedAt: column('accepted_at'),
    article: one(
      () => articleShape,
      (acceptance, article) => `${article}.id = ${acceptance}.article_id`,
    ),
    articleMade: column('article_made'),
    outcomes: many(
      () => draftOutcomeShape,
      (acceptance, outcome) => `${outcome}.acceptance_id = ${acceptance}.id`,
      { order: (outcome) => `${outcome}.ordinal` },
    ),
    undoneAt: column('undone_at'),
    undoReason: column('undo_reason'),
  },
});

export const articleDraftShape = defineShape({
  type: 'ArticleDraft',
  table: 'article_drafts',
  node: true,
  visible: workIsVisible,
  fields: {
    ...recordFields,
    state: column('state'),
    source: column('source'),
    title: column('title'),
    url: column('url'),
    canonicalUrl: column('canonical_url'),
    accessedAt: column('accessed_at'),
    snapshotText: column('snapshot_text'),
    snapshotSha256: column('snapshot_sha256'),
    contents: expression((t) => `coalesce(${t}.revised, ${t}.as_read)`),
    asRead: column('as_read'),
    settledDoubts: expression(
      (t) => `(select coalesce(jsonb_agg(d.doubt order by d.n), '[]'::jsonb)
         from jsonb_array_elements(${t}.as_read -> 'doubts') with ordinality as d(doubt, n)
        where ${t}.revised is not null and not ${t}.revised -> 'doubts' @> jsonb_build_array(d.doubt)
          and not coalesce(${t}.revised -> 'dismissed' @> jsonb_build_array(d.doubt), false))`,
    ),
    dismissedDoubts: expression((t) => `coalesce(${t}.revised -> 'dismissed', '[]'::jsonb)`),
    doubtCount: column('doubt_count'),
    isRevised: expression((t) => `${t}.revised is not null`),
    // Looked for by the resolver of DraftCandidates, which has to know no more than of which draft.
    candidates: priced(column('id'), ROWS_OF_CANDIDATES),
    article: one(
      () => articleShape,
      (draft, article) => `${article}.id = ${draft}.article_id`,
    ),
    outcomes: many(
      () => draftOutcomeShape,
      (draft, outcome) =>
        `${outcome}.acceptance_id in
          (select id from article_draft_acceptances where draft_id = ${draft}.id and undone_at is null)`,
      { order: (outcome) => `${outcome}.ordinal` },
    ),
    acceptances: many(
      () => draftAcceptanceShape,
      (draft, acceptance) => `${acceptance}.draft_id = ${draft}.id`,
      { order: (acceptance) => `${acceptance}.ordinal` },
    ),
    discardReason: column('discard_reason'),
    mayRevise: isHeldOver('RECORDER'),
    mayConfirm: isHeldOver('APPROVER'),
    keptBy: one(
      () => organisationShape,
      (draft, organisation) => `${organisation}.id = ${draft}.kept_by_id`,
    ),
  },
});
