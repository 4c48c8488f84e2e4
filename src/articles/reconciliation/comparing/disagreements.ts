import { type Count, isUnknown } from './count.js';
import type { Reason } from './likely-reasons.js';
import { groupBy } from './group-by.js';
import { type Pattern, patternKey } from './pattern.js';
import type { ReconciledRow } from './rows.js';
import type { SameAwards } from '../tellings/tell.js';
import { countOf } from './tally.js';
import { claimsOn, saidBy, type Telling } from '../tellings/tellings.js';
import { differencesWithin } from '../tellings/within-article.js';
import { type AwardStage, type Counted, DISAGREEMENT, type DisagreementCode } from '../vocabulary.js';

export interface Side {
  stage: AwardStage;
  count: Count;
  articleId?: string;
}

/** Two figures that cannot both be right, or that need a word, and what may explain them. */
export interface Disagreement {
  code: DisagreementCode;
  pattern: Pattern;
  counted: Counted;
  meetingId: string | null;
  left: Side;
  /** Null: nothing of the kind is recorded. */
  right: Side | null;
  rightStage: AwardStage;
  reasons: Reason[];
  articleIds: string[];
  claimIds: string[];
  awardIds: string[];
  decisionIds: string[];
}

export function disagreementsOf(
  rows: readonly ReconciledRow[],
  tellings: readonly Telling[],
  same: SameAwards,
): Disagreement[] {
  const found = [
    ...rows.flatMap(ofRow),
    ...amongArticles(rows),
    ...tellings.flatMap((telling) => within(telling, same)),
  ];
  const order = Object.values(DISAGREEMENT);
  const keyed = found.map((each) => {
    const { pattern, counted, meetingId, articleIds, claimIds } = each;
    return {
      each,
      rank: order.indexOf(each.code),
      key: JSON.stringify([patternKey(pattern), counted, meetingId, articleIds, claimIds]),
    };
  });
  return keyed
    .toSorted((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : 1))
    .map(({ each }) => each);
}

function ofRow({ pattern, counted, comparisons, findings }: ReconciledRow): Disagreement[] {
  const told = comparisons.flatMap(({ telling, said, stage, found, code, reasons, awardIds, decisionIds }) => {
    if (code === null || stage === null) return [];
    const { articleId, meetingId } = telling;
    const left: Side = { stage: 'REPORTED', count: said, articleId };
    const right = found && { stage, count: found };
    return [
      {
        code,
        pattern,
        counted,
        meetingId,
        left,
        right,
        rightStage: stage,
        reasons,
        articleIds: [articleId],
        claimIds: claimsOn(telling, counted),
        awardIds,
        decisionIds,
      },
    ];
  });
  const recorded = findings.flatMap(({ code, left, right, reasons, lines: all }) => {
    const lines = all.filter(({ tally }) => countOf(tally, counted) !== null);
    return code === null
      ? []
      : [
          {
            code,
            pattern,
            counted,
            meetingId: null,
            left,
            right: right.count && { stage: right.stage, count: right.count },
            rightStage: right.stage,
            reasons,
            articleIds: [],
            claimIds: [],
            awardIds: lines.flatMap(({ awardIds }) => awardIds),
            decisionIds: [...new Set(lines.flatMap(({ decisionId }) => decisionId ?? []))].toSorted(),
          },
        ];
  });
  return [...told, ...recorded];
}

/** Articles that say different numbers of one thing; the least and the most are shown. */
function amongArticles(rows: readonly ReconciledRow[]): Disagreement[] {
  return rows.flatMap(({ pattern, counted, comparisons }) =>
    [
      ...groupBy(
        comparisons,
        ({ telling: { meetingId, sources, verb } }) => `${verb} ${meetingId ?? [...sources].toSorted().join()}`,
      ).values(),
    ].flatMap((group): Disagreement[] => {
      const ordered = group
        .filter(({ said }) => !isUnknown(said))
        .toSorted((one, other) => (one.telling.articleId < other.telling.articleId ? -1 : 1));
      const least = ordered.toSorted(
        (one, other) => (one.said.atMost ?? Infinity) - (other.said.atMost ?? Infinity),
      )[0];
      const most = ordered.toSorted((one, other) => other.said.atLeast - one.said.atLeast)[0];
      if (!least || !most || (least.said.atMost ?? Infinity) >= most.said.atLeast) return [];
      const side = ({ said, telling }: typeof least): Side => ({
        stage: 'REPORTED',
        count: said,
        articleId: telling.articleId,
      });
      return [
        {
          code: 'ARTICLES_DIFFER',
          pattern,
          counted,
          meetingId: least.telling.meetingId,
          left: side(most),
          right: side(least),
          rightStage: 'REPORTED',
          reasons: [],
          articleIds: ordered.map(({ telling }) => telling.articleId),
          claimIds: ordered.flatMap(({ telling }) => claimsOn(telling, counted)),
          awardIds: [],
          decisionIds: [],
        },
      ];
    }),
  );
}

function within({ claims, articleId, pattern, meetingId }: Telling, same: SameAwards): Disagreement[] {
  return differencesWithin(claims.map(saidBy), same).map(({ counted, one, other, claimIds }) => ({
    code: 'ARTICLE_DIFFERS_WITHIN',
    pattern,
    counted,
    meetingId,
    left: { stage: 'REPORTED', count: one, articleId },
    right: { stage: 'REPORTED', count: other, articleId },
    rightStage: 'REPORTED',
    reasons: [],
    articleIds: [articleId],
    claimIds,
    awardIds: [],
    decisionIds: [],
  }));
}
