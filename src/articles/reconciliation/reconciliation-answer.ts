import type { Origin } from './comparing/origins.js';
import type { Language } from '../../platform/errors/domain-error.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { AWARD_CLASS } from '../../awards/vocabulary.js';
import type { Comparison } from './tellings/compare-telling.js';
import { type Count, countInWords, exactOf, isUnknown } from './comparing/count.js';
import type { Disagreement, Side } from './comparing/disagreements.js';
import { type Labels, labelsIn } from './wording/labels.js';
import type { Reason } from './comparing/likely-reasons.js';
import {
  MOST_BEHIND,
  type ReconciledCountType,
  type ReconciledReportType,
  type ReconciliationReasonType,
  type ReconciliationRowType,
} from './reconciliation-row.type.js';
import type { NamedReconciliation } from './reconciliation.service.js';
import type {
  ReconciliationDisagreementType,
  ReconciliationFigureType,
  ReconciliationType,
} from './reconciliation.type.js';
import type { ReconciledRow } from './comparing/rows.js';
import { sayDisagreement, sayNotCounted, sayReason } from './wording/say.js';
import { type ComparisonState, COUNTED } from './vocabulary.js';

/** Records named in one disagreement. */
const REFERENCES = 20;

/** The answer as the schema has it: in the reader's language, rows as the catalogue ranks them, lists cut at `first`. */
export function reconciliationAnswer(
  found: NamedReconciliation,
  first: number,
  language: Language,
): ReconciliationType {
  const labels = labelsIn(language, found);
  const inState = (state: ComparisonState) => found.rows.filter((row) => row.state === state).length;
  return {
    rows: ranked(found, labels)
      .slice(0, first)
      .map((row) => rowAnswer(row, labels, first, language)),
    totalRows: found.rows.length,
    agreeing: inState('AGREES'),
    differing: inState('DIFFERS'),
    notComparable: inState('NOT_COMPARABLE'),
    disagreements: found.disagreements.slice(0, first).map((each) => disagreementAnswer(each, labels, language)),
    totalDisagreements: found.disagreements.length,
    articles: found.articleIds.slice(0, first).map((id) => new RecordRef('Article', id)),
    totalArticles: found.articleIds.length,
    notCounted: found.notCounted.map((each) => ({
      ...each,
      message: sayNotCounted(each, language),
      awardIds: each.awardIds.slice(0, REFERENCES),
      claimIds: each.claimIds.slice(0, REFERENCES),
    })),
    drafts: found.drafts,
  };
}

/** By rank of the form, class, grantor and what is counted; what no article names comes last. */
function ranked({ rows, forms }: NamedReconciliation, labels: Labels): ReconciledRow[] {
  const classes: readonly string[] = Object.keys(AWARD_CLASS);
  const counted: readonly string[] = Object.keys(COUNTED);
  const keys = new Map(
    rows.map((row) => {
      const { pattern } = row;
      const rank = Math.min(...(pattern.forms ?? []).map((id) => forms.get(id)?.rank ?? 9998), 9999);
      const grantor = labels.grantors(pattern).map(({ name }) => name);
      return [row, { rank, awardClass: classes.indexOf(pattern.awardClass ?? ''), grantor: grantor.join() }] as const;
    }),
  );
  const key = (row: ReconciledRow) => keys.get(row) ?? { rank: 0, awardClass: 0, grantor: '' };
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    return (
      a.rank - b.rank ||
      a.awardClass - b.awardClass ||
      Number(one.overall) - Number(other.overall) ||
      a.grantor.localeCompare(b.grantor, 'vi') ||
      counted.indexOf(one.counted) - counted.indexOf(other.counted)
    );
  });
}

function countAnswer(count: Count, language: Language): ReconciledCountType {
  const { atLeast, atMost, from = [] } = count;
  const ids = (of: (origin: Origin) => string | null) =>
    [...new Set(from.map(of).filter((id) => id !== null))].toSorted().slice(0, MOST_BEHIND);
  return {
    atLeast,
    atMost,
    exactly: exactOf(count),
    unknown: isUnknown(count),
    text: countInWords(count, language),
    awardIds: ids((origin) => ('awardId' in origin ? origin.awardId : null)),
    claimIds: ids((origin) => ('claimId' in origin ? origin.claimId : null)),
  };
}

const countOrNull = (count: Count | null, language: Language) => count && countAnswer(count, language);

function reasonAnswer(reason: Reason, language: Language): ReconciliationReasonType {
  const { code, count, together = [], stage = null } = reason;
  return { code, count, together: [...together], stage, text: sayReason(reason, language) };
}

function rowAnswer(row: ReconciledRow, labels: Labels, first: number, language: Language): ReconciliationRowType {
  const { pattern, overall, counted, comparisons, state } = row;
  return {
    forms: labels.forms(pattern),
    awardClass: pattern.awardClass,
    grantors: labels.grantors(pattern),
    overall,
    recipients: counted,
    proposed: countOrNull(row.proposed, language),
    granted: countOrNull(row.granted, language),
    presented: countOrNull(row.presented, language),
    reported: countOrNull(row.reported, language),
    reports: comparisons.slice(0, first).map((each) => reportAnswer(each, language)),
    totalReports: comparisons.length,
    state,
  };
}

function reportAnswer(
  { telling, said, stage, found, state, reasons }: Comparison,
  language: Language,
): ReconciledReportType {
  return {
    articleId: telling.articleId,
    meetingId: telling.meetingId,
    verb: telling.verb,
    said: countAnswer(said, language),
    comparedWith: stage,
    recorded: countOrNull(found, language),
    state,
    reasons: reasons.map((reason) => reasonAnswer(reason, language)),
    claimIds: telling.claimIds,
  };
}

function disagreementAnswer(each: Disagreement, labels: Labels, language: Language): ReconciliationDisagreementType {
  const { code, pattern, counted, meetingId, left, right, rightStage, reasons, articleIds } = each;
  return {
    code,
    message: sayDisagreement(each, labels, language),
    forms: labels.forms(pattern),
    grantors: labels.grantors(pattern),
    recipients: counted,
    meetingId,
    left: sideAnswer(left, language),
    right: right ? sideAnswer(right, language) : { stage: rightStage, count: null, articleId: null },
    reasons: reasons.map((reason) => reasonAnswer(reason, language)),
    articleIds: articleIds.slice(0, REFERENCES),
    claimIds: each.claimIds.slice(0, REFERENCES),
    awardIds: each.awardIds.slice(0, REFERENCES),
    decisionIds: each.decisionIds.slice(0, REFERENCES),
  };
}

function sideAnswer({ stage, count, articleId }: Side, language: Language): ReconciliationFigureType {
  return { stage, count: countAnswer(count, language), articleId: articleId ?? null };
}
