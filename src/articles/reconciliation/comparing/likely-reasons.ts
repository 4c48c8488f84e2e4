import type { AwardStage, Counted, ReconciliationReasonCode } from '../vocabulary.js';
import { type Count, exactOf, gap, NONE } from './count.js';
import { type Line, type Pattern, tallyFor } from './pattern.js';
import { linesOf, type Surroundings } from './surroundings.js';
import { countOf } from './tally.js';
import type { Telling } from '../tellings/tellings.js';

export interface Reason {
  code: ReconciliationReasonCode;
  /** How many it accounts for; null where nothing in the registry tells. */
  count: number | null;
  /** Rows that one side may have counted together. */
  together?: readonly Counted[];
  /** The stage whose figure it is. */
  stage?: AwardStage;
}

interface Difference {
  telling: Telling;
  counted: Counted;
  said: Count;
  stage: AwardStage;
  /** Null: nothing of the kind is recorded. */
  found: Count | null;
  around: Surroundings;
  how: 'MORE' | 'LESS';
}

/** What may explain the difference, what the registry's own figures bear out first. */
export function likelyReasons(difference: Difference): Reason[] {
  const { how, found, said } = difference;
  const borne = [...otherStages(difference), ...kindsTogether(difference)];
  if (how === 'LESS') return [...borne, { code: 'PART_ONLY', count: null }];
  const missing = gap(said, found ?? NONE);
  const known = [...leftOut(difference), ...wider(difference)];
  const whole = borne.length > 0 || known.some(({ count }) => count === missing);
  const grantor: Reason[] = known.some(({ code }) => code === 'ANOTHER_GRANTOR')
    ? []
    : [{ code: 'ANOTHER_GRANTOR', count: null }];
  const undated = known.find(({ code }) => code === 'GRANT_UNDATED')?.count ?? 0;
  if (whole || undated > missing) return [...borne, ...known];
  const { waiting, lacking } = notHandedOver(difference, known, missing) ?? { waiting: 0, lacking: missing - undated };
  return [
    ...known,
    ...(waiting > 0 ? [{ code: 'NOT_PRESENTED' as const, count: waiting }] : []),
    ...(lacking > 0 ? [{ code: 'LINES_MISSING' as const, count: lacking }, ...grantor] : []),
  ];
}

/** What is granted lacks no line, only its handing-over; null where nobody says how many were granted. */
function notHandedOver(
  { telling, counted, said, stage, found, around }: Difference,
  known: readonly Reason[],
  missing: number,
) {
  const granted = stage === 'PRESENTED' ? exactFor(telling.pattern, around.granted, counted) : null;
  if (granted === null) return null;
  const accounted = known.filter(({ code }) => code === 'ABSENT' || code === 'PRESENTED_ELSEWHERE');
  const handed = accounted.reduce((sum, { count }) => sum + (count ?? 0), exactOf(found ?? NONE) ?? 0);
  return {
    waiting: Math.max(0, Math.min(missing, granted - handed)),
    lacking: Math.max(0, said.atLeast - granted),
  };
}

/** The lines that it speaks of are on record, and in no year's figure: they are just what this figure lacks. */
export function undatedInstead(
  telling: Telling,
  counted: Counted,
  lacking: number,
  around: Surroundings,
): Reason | null {
  const undated = countOf(tallyFor(telling.pattern, around.undated) ?? {}, counted);
  if (!undated || lacking < undated.atLeast || lacking > (undated.atMost ?? Infinity)) return null;
  return { code: 'GRANT_UNDATED', count: exactOf(undated) };
}

const exactFor = (pattern: Pattern, lines: readonly Line[], counted: Counted): number | null => {
  const count = countOf(tallyFor(pattern, lines) ?? {}, counted);
  return count && exactOf(count);
};

/** The figure is just that of another stage. */
function otherStages({ said, stage, around, telling, counted }: Difference): Reason[] {
  const wanted = exactOf(said);
  if (wanted === null || wanted === 0) return [];
  const others = (['PROPOSED', 'GRANTED', 'PRESENTED'] as const).filter((other) => other !== stage);
  return others
    .filter((other) => exactFor(telling.pattern, linesOf(other, around), counted) === wanted)
    .map((other) => ({ code: 'ANOTHER_STAGE', count: wanted, stage: other }));
}

const OTHER_KINDS: readonly Counted[] = ['GROUPS', 'INDIVIDUALS', 'HOUSEHOLDS', 'ENTERPRISES'];

/** One side counts with this kind what the other keeps apart: households or enterprises among the groups. */
function kindsTogether({ said, found, stage, around, telling, counted, how }: Difference): Reason[] {
  const wanted = exactOf(how === 'MORE' ? said : (found ?? NONE));
  const base = exactOf(how === 'MORE' ? (found ?? NONE) : said);
  if (wanted === null || base === null) return [];
  const splitting = how === 'MORE' ? (tallyFor(telling.pattern, linesOf(stage, around)) ?? {}) : telling.tally;
  const merging = how === 'MORE' ? telling.tally : (tallyFor(telling.pattern, linesOf(stage, around)) ?? {});
  const taken = (kind: Counted) =>
    kind === counted || (counted === 'GROUPS_AND_INDIVIDUALS' && (kind === 'GROUPS' || kind === 'INDIVIDUALS'));
  const others = OTHER_KINDS.filter((kind) => !taken(kind) && countOf(merging, kind) === null).flatMap((kind) => {
    const count = countOf(splitting, kind);
    const exact = count && exactOf(count);
    return exact ? [{ kind, exact }] : [];
  });
  for (let chosen = 1; chosen < 1 << others.length; chosen++) {
    const set = others.filter((_, i) => chosen & (1 << i));
    const sum = set.reduce((total, { exact }) => total + exact, 0);
    if (base + sum === wanted) return [{ code: 'KINDS_TOGETHER', count: sum, together: set.map(({ kind }) => kind) }];
  }
  return [];
}

/** What there is of the same, and why it is not in the figure. */
function leftOut({ telling, counted, stage, around }: Difference): Reason[] {
  const reason = (code: ReconciliationReasonCode, lines: readonly Line[]): Reason[] => {
    const count = exactFor(telling.pattern, lines, counted);
    return count === null || count === 0 ? [] : [{ code, count }];
  };
  return [
    ...(stage === 'PROPOSED' ? [] : reason('STILL_PROPOSED', around.stillProposed)),
    ...reason('NO_LONGER_COUNTED', around.discounted),
    ...(stage === 'GRANTED' ? reason('GRANT_UNDATED', around.undated) : []),
    ...(stage === 'PRESENTED' ? reason('ABSENT', around.absent) : []),
    ...(stage === 'PRESENTED' ? reason('PRESENTED_ELSEWHERE', around.elsewhere) : []),
  ];
}

/** How many more there are of another class or grantor at the same occasion. */
function wider({ telling, counted, stage, around, found }: Difference): Reason[] {
  const { pattern } = telling;
  const lines = linesOf(stage, around);
  const have = exactOf(found ?? NONE) ?? 0;
  const more = (code: ReconciliationReasonCode, wide: Pattern): Reason[] => {
    const count = (exactFor(wide, lines, counted) ?? 0) - have;
    return count > 0 ? [{ code, count }] : [];
  };
  return [
    ...(pattern.awardClass === null ? [] : more('ANOTHER_CLASS', { ...pattern, awardClass: null })),
    ...(pattern.grantors === null ? [] : more('ANOTHER_GRANTOR', { ...pattern, grantors: null })),
  ];
}
