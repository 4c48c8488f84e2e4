import type { RowLines } from './compare-stages.js';
import { groupBy } from './group-by.js';
import { type Line, type Pattern, patternKey } from './pattern.js';
import type { Recorded } from './prepare.js';
import { sumTallies, type Tally } from './tally.js';

export type PatternLines = RowLines & { pattern: Pattern };

/** What is recorded, of each pattern apart. */
export function linesByPattern(recorded: Recorded, handedClaims: readonly Line[]): Map<string, PatternLines> {
  const found = new Map<string, PatternLines>();
  const at = (pattern: Pattern): PatternLines => {
    const key = patternKey(pattern);
    const lines = found.get(key) ?? {
      pattern,
      proposed: [],
      stillProposed: [],
      refused: [],
      granted: [],
      handed: [],
      absent: [],
      handedClaims: {},
    };
    found.set(key, lines);
    return lines;
  };
  for (const line of recorded.granted) at(line.pattern).granted.push(line);
  for (const name of ['proposed', 'stillProposed', 'refused'] as const)
    for (const line of recorded[name]) at(line.pattern)[name].push(line);
  for (const name of ['handed', 'absent'] as const)
    for (const line of recorded[name]) if (line.here || line.ofThese) at(line.pattern)[name].push(line);
  for (const [, told] of groupBy(handedClaims, ({ pattern }) => patternKey(pattern)))
    at(told[0]!.pattern).handedClaims = tallied(told);
  return found;
}

const tallied = (lines: readonly Line[]): Tally => sumTallies(lines.map(({ tally }) => tally));
const own = ({ handed }: RowLines): Tally => tallied(handed.filter(({ ofThese, proposed }) => ofThese && !proposed));

const TALLIES = {
  proposed: ({ proposed }) => tallied(proposed),
  granted: ({ granted }) => tallied(granted),
  presented: ({ handed, handedClaims }) => sumTallies([tallied(handed.filter(({ here }) => here)), handedClaims]),
  grantedAndPresented: (lines) => sumTallies([own(lines), lines.handedClaims]),
  presentedInLines: own,
  presentedAsTold: ({ handedClaims }) => handedClaims,
} as const satisfies Record<string, (lines: RowLines) => Tally>;

export type Stages = Record<keyof typeof TALLIES, Tally>;

/** What `of` makes of each stage. */
export function stagesBy(of: (stage: keyof Stages) => Tally): Stages {
  return {
    proposed: of('proposed'),
    granted: of('granted'),
    presented: of('presented'),
    grantedAndPresented: of('grantedAndPresented'),
    presentedInLines: of('presentedInLines'),
    presentedAsTold: of('presentedAsTold'),
  };
}

const remembered = new WeakMap<RowLines, Stages>();

/** The figures of the lines of one pattern: added up once, however many articles say something that they may be part of. */
export function stagesOf(lines: RowLines): Stages {
  const known = remembered.get(lines);
  if (known) return known;
  const stages = stagesBy((stage) => TALLIES[stage](lines));
  remembered.set(lines, stages);
  return stages;
}
