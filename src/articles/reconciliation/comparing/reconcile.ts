import type { About } from '../about.js';
import type { Registered } from '../registered.js';
import type { GrantorsBy } from '../vocabulary.js';
import { compareTelling, type Comparison } from '../tellings/compare-telling.js';
import { disagreementsOf, type Disagreement } from './disagreements.js';
import { handedClaimLines, handedClaims } from '../tellings/handed-claims.js';
import { notCountedOf, type NotCounted } from './not-counted.js';
import { patternKey } from './pattern.js';
import { prepare } from './prepare.js';
import { rowsOf, type ReconciledRow } from './rows.js';
import { surroundingsOf } from './surroundings.js';
import { sameAwardsOf, tellingsOf } from '../tellings/tellings.js';

export interface Reconciled {
  rows: ReconciledRow[];
  comparisons: Comparison[];
  disagreements: Disagreement[];
  notCounted: NotCounted[];
  /** Records in the figures that nobody has confirmed yet. */
  drafts: number;
  articleIds: string[];
}

/**
 * Puts side by side what was proposed, granted and presented and what each article reports, and says where they disagree.
 * Pure, and the same for the same rows in any order.
 */
export function reconcile(
  registered: Registered,
  by: GrantorsBy = 'BODY',
  kind: About['kind'] = 'MEETING',
): Reconciled {
  const recorded = prepare(registered, by);
  const same = sameAwardsOf(registered.sameAwards);
  const { tellings, notCounted } = tellingsOf(registered, recorded, by, kind);
  const claims = handedClaims(tellings, recorded, same);
  const around = surroundingsOf(recorded, claims);
  const comparisons = tellings.flatMap((telling) => compareTelling(telling, around(telling)));
  const rows = rowsOf(recorded, handedClaimLines(claims), tellings, comparisons);
  const disagreements = disagreementsOf(rows, tellings, same);
  return {
    rows: withDisagreements(rows, disagreements),
    comparisons,
    disagreements,
    notCounted: notCountedOf(registered, notCounted),
    drafts: draftsIn(registered),
    articleIds: [...new Set(tellings.map(({ articleId }) => articleId))].toSorted(),
  };
}

/** A row on which articles differ among themselves differs, too. */
function withDisagreements(rows: readonly ReconciledRow[], disagreements: readonly Disagreement[]): ReconciledRow[] {
  const keyOf = ({ pattern, counted }: Pick<ReconciledRow, 'pattern' | 'counted'>) =>
    `${patternKey(pattern)} ${counted}`;
  const differing = new Set(disagreements.map(keyOf));
  return rows.map((row) =>
    row.comparisons.length > 0 && differing.has(keyOf(row)) ? { ...row, state: 'DIFFERS' } : row,
  );
}

function draftsIn({ awards, handedOver, claims }: Registered): number {
  const standing = awards.filter(({ bucket }) => bucket === 'GRANTED' || bucket === 'PROPOSED' || bucket === 'REFUSED');
  const told = claims.filter(
    (claim) =>
      claim.draft && !claim.withdrawn && !claim.meetingWithdrawn && !claim.undated && claim.standing === 'ACCEPTED',
  );
  const handed = handedOver.filter(({ bucket, here, ofThese }) => bucket === 'HANDED_OVER' && (here || ofThese));
  return [...standing, ...handed].reduce((sum, { drafts }) => sum + drafts, 0) + told.length;
}
