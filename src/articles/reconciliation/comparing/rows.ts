import type { Comparison } from '../tellings/compare-telling.js';
import { grantedAndPresented, proposedAndGranted, type RowLines, type StageFinding } from './compare-stages.js';
import type { Count } from './count.js';
import { groupBy } from './group-by.js';
import { fit, type Line, type Pattern, patternKey, tallyFor } from './pattern.js';
import type { Recorded } from './prepare.js';
import { reportedBy } from '../tellings/reported.js';
import { linesByPattern, type PatternLines, type Stages, stagesBy, stagesOf } from './row-lines.js';
import { countOf, statedIn, type Tally } from './tally.js';
import type { Telling } from '../tellings/tellings.js';
import { COUNTED, type ComparisonState, type Counted } from '../vocabulary.js';

/** Figures side by side. A figure that is null: nothing of the kind is recorded, or said. */
export interface ReconciledRow {
  pattern: Pattern;
  /** Its figures are those of several other rows together: so far as an article tells. */
  overall: boolean;
  counted: Counted;
  proposed: Count | null;
  granted: Count | null;
  presented: Count | null;
  /** Of what was granted, whenever and wherever it was handed over. */
  grantedAndPresented: Count | null;
  /** Of that, what award lines say, and what only articles tell. */
  presentedInLines: Count | null;
  presentedAsTold: Count | null;
  reported: Count | null;
  comparisons: Comparison[];
  findings: StageFinding[];
  state: ComparisonState;
}

export function rowsOf(
  recorded: Recorded,
  handedClaims: readonly Line[],
  tellings: readonly Telling[],
  comparisons: readonly Comparison[],
): ReconciledRow[] {
  const lines = linesByPattern(recorded, handedClaims);
  const told = groupBy(tellings, ({ pattern }) => patternKey(pattern));
  const compared = groupBy(comparisons, ({ telling }) => patternKey(telling.pattern));
  const comparable = handedClaims.length > 0 || recorded.handed.some(({ here }) => here);
  const rows: ReconciledRow[] = [];
  for (const [key, own] of lines) {
    const { pattern } = own;
    const overall = isOverall(pattern, key, lines) && told.has(key);
    const here = overall
      ? { tellings: [], comparisons: [] }
      : { tellings: told.get(key) ?? [], comparisons: compared.get(key) ?? [] };
    rows.push(...rowsOfPattern(pattern, own, here.tellings, here.comparisons, comparable));
  }
  for (const [key, group] of told) {
    const [first] = group;
    const known = lines.get(key);
    if (!first || (known && !isOverall(first.pattern, key, lines))) continue;
    rows.push(
      ...toldRows(
        first.pattern,
        isOverall(first.pattern, key, lines),
        [...lines.values()],
        group,
        compared.get(key) ?? [],
      ),
    );
  }
  return rows.toSorted(byKey);
}

/** What nobody says may be any: with more than one candidate, a figure on it is one on all of them. */
function isOverall(pattern: Pattern, key: string, lines: ReadonlyMap<string, PatternLines>): boolean {
  let others = 0;
  for (const [other, { pattern: given }] of lines) if (other !== key && fit(pattern, given) === 'ALL') others += 1;
  return others > 0;
}

function rowsOfPattern(
  pattern: Pattern,
  lines: RowLines,
  tellings: readonly Telling[],
  comparisons: readonly Comparison[],
  comparable: boolean,
): ReconciledRow[] {
  const stages = stagesOf(lines);
  return countedIn([...Object.values(stages), ...tellings.map(({ tally }) => tally)]).flatMap((counted) => {
    const findings = [...proposedAndGranted(lines, counted), ...grantedAndPresented(lines, counted, comparable)];
    return row(pattern, false, counted, stages, tellings, comparisons, findings);
  });
}

/** Rows that only articles make: of several others together, or of nothing that is recorded. */
function toldRows(
  pattern: Pattern,
  overall: boolean,
  all: readonly PatternLines[],
  tellings: readonly Telling[],
  comparisons: readonly Comparison[],
): ReconciledRow[] {
  const fitting = all.filter((lines) => fit(pattern, lines.pattern) !== 'NONE');
  const stages = stagesBy(
    (stage) =>
      tallyFor(
        pattern,
        fitting.map((lines) => ({ pattern: lines.pattern, tally: stagesOf(lines)[stage] })),
      ) ?? {},
  );
  return countedIn(tellings.map(({ tally }) => tally)).flatMap((counted) =>
    row(pattern, overall, counted, stages, tellings, comparisons, []),
  );
}

function countedIn(tallies: readonly Tally[]): Counted[] {
  const stated = new Set(tallies.flatMap(statedIn));
  return Object.values(COUNTED).filter((counted) => stated.has(counted));
}

function row(
  pattern: Pattern,
  overall: boolean,
  counted: Counted,
  stages: Stages,
  tellings: readonly Telling[],
  all: readonly Comparison[],
  findings: StageFinding[],
): ReconciledRow[] {
  const comparisons = all.filter((each) => each.counted === counted);
  const states = [...comparisons, ...findings].map(({ state }) => state);
  return [
    {
      pattern,
      overall,
      counted,
      proposed: countOf(stages.proposed, counted),
      granted: countOf(stages.granted, counted),
      presented: countOf(stages.presented, counted),
      grantedAndPresented: countOf(stages.grantedAndPresented, counted),
      presentedInLines: countOf(stages.presentedInLines, counted),
      presentedAsTold: countOf(stages.presentedAsTold, counted),
      reported: reportedBy(tellings, counted),
      comparisons,
      findings,
      state: states.includes('DIFFERS') ? 'DIFFERS' : states.includes('AGREES') ? 'AGREES' : 'NOT_COMPARABLE',
    },
  ];
}

const ORDER = Object.values(COUNTED);

function byKey(one: ReconciledRow, other: ReconciledRow): number {
  const key = (row_: ReconciledRow) =>
    `${patternKey(row_.pattern)} ${row_.overall ? 1 : 0}${ORDER.indexOf(row_.counted)}`;
  return key(one) < key(other) ? -1 : 1;
}
