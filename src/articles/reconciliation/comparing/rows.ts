import type { Comparison } from './compare-telling.js';
import { grantedAndPresented, proposedAndGranted, type RowLines, type StageFinding } from './compare-stages.js';
import { add, agreedOrSpread, type Count, fuller } from './count.js';
import { groupBy } from './group-by.js';
import { fit, type Line, type Pattern, patternKey, tallyFor } from './pattern.js';
import type { Recorded } from './prepare.js';
import { countOf, statedIn, sumTallies, type Tally } from './tally.js';
import type { Telling } from './tellings.js';
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
  for (const [key, { pattern, ...own }] of lines) {
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

type PatternLines = RowLines & { pattern: Pattern };

function linesByPattern(recorded: Recorded, handedClaims: readonly Line[]): Map<string, PatternLines> {
  const found = new Map<string, PatternLines>();
  const at = (pattern: Pattern): PatternLines => {
    const key = patternKey(pattern);
    const lines = found.get(key) ?? {
      pattern,
      proposed: [],
      stillProposed: [],
      granted: [],
      handed: [],
      absent: [],
      handedClaims: {},
    };
    found.set(key, lines);
    return lines;
  };
  for (const line of recorded.granted) at(line.pattern).granted.push(line);
  for (const name of ['proposed', 'stillProposed'] as const)
    for (const line of recorded[name]) at(line.pattern)[name].push(line);
  for (const name of ['handed', 'absent'] as const)
    for (const line of recorded[name]) if (line.here || line.ofThese) at(line.pattern)[name].push(line);
  for (const { pattern, tally } of handedClaims) {
    const lines = at(pattern);
    lines.handedClaims = sumTallies([lines.handedClaims, tally]);
  }
  return found;
}

/** What nobody says may be any: with more than one candidate, a figure on it is one on all of them. */
function isOverall(pattern: Pattern, key: string, lines: ReadonlyMap<string, PatternLines>): boolean {
  let others = 0;
  for (const [other, { pattern: given }] of lines) if (other !== key && fit(pattern, given) === 'ALL') others += 1;
  return others > 0;
}

const presentedIn = ({ handed, handedClaims }: RowLines): Tally =>
  sumTallies([...handed.filter(({ here }) => here).map(({ tally }) => tally), handedClaims]);
const ownPresentedIn = ({ handed, handedClaims }: RowLines): Tally =>
  sumTallies([
    ...handed.filter(({ ofThese, proposed }) => ofThese && !proposed).map(({ tally }) => tally),
    handedClaims,
  ]);
const tallied = (lines: readonly Line[]): Tally => sumTallies(lines.map(({ tally }) => tally));

function rowsOfPattern(
  pattern: Pattern,
  lines: RowLines,
  tellings: readonly Telling[],
  comparisons: readonly Comparison[],
  comparable: boolean,
): ReconciledRow[] {
  const stages = {
    proposed: tallied(lines.proposed),
    granted: tallied(lines.granted),
    presented: presentedIn(lines),
    grantedAndPresented: ownPresentedIn(lines),
  };
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
  const fitting = (of: (lines: PatternLines) => Tally) =>
    tallyFor(
      pattern,
      all.map((lines) => ({ pattern: lines.pattern, tally: of(lines) })),
    ) ?? {};
  const stages = {
    proposed: fitting((lines) => tallied(lines.proposed)),
    granted: fitting((lines) => tallied(lines.granted)),
    presented: fitting(presentedIn),
    grantedAndPresented: fitting(ownPresentedIn),
  };
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
  stages: Record<'proposed' | 'granted' | 'presented' | 'grantedAndPresented', Tally>,
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
      reported: reported(tellings, counted),
      comparisons,
      findings,
      state: states.includes('DIFFERS') ? 'DIFFERS' : states.includes('AGREES') ? 'AGREES' : 'NOT_COMPARABLE',
    },
  ];
}

/** What articles report as granted or presented: of one meeting they tell the same thing, meetings add up. */
function reported(tellings: readonly Telling[], counted: Counted): Count | null {
  const occasions = groupBy(
    tellings.filter(({ verb }) => verb !== 'PROPOSED'),
    ({ meetingId, sources }) => meetingId ?? [...sources].toSorted().join(),
  );
  const counts = [...occasions.values()].flatMap((occasion) => {
    const articles = [...groupBy(occasion, ({ articleId }) => articleId).values()].flatMap((group) => {
      const said = group.flatMap(({ tally }) => countOf(tally, counted) ?? []);
      return said.length === 0 ? [] : [said.reduce(fuller)];
    });
    return articles.length === 0 ? [] : [agreedOrSpread(articles)];
  });
  return counts.length === 0 ? null : counts.reduce(add);
}

const ORDER = Object.values(COUNTED);

function byKey(one: ReconciledRow, other: ReconciledRow): number {
  const key = (row_: ReconciledRow) =>
    `${patternKey(row_.pattern)} ${row_.overall ? 1 : 0}${ORDER.indexOf(row_.counted)}`;
  return key(one) < key(other) ? -1 : 1;
}
