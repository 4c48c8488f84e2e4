import type { RowLines } from './compare-stages.js';
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

/** What `sum` makes of the lines of each stage. */
export function stagesBy(sum: (of: (lines: RowLines) => Tally) => Tally): Stages {
  const { proposed, granted, presented, grantedAndPresented, presentedInLines, presentedAsTold } = TALLIES;
  return {
    proposed: sum(proposed),
    granted: sum(granted),
    presented: sum(presented),
    grantedAndPresented: sum(grantedAndPresented),
    presentedInLines: sum(presentedInLines),
    presentedAsTold: sum(presentedAsTold),
  };
}
