import type { AwardStage } from '../vocabulary.js';
import { groupBy } from './group-by.js';
import { type HandedClaims, handedClaimLines } from '../tellings/handed-claims.js';
import { type Line, type Pattern, patternKey, tallyFor } from './pattern.js';
import type { HandedLine, Recorded, RecordedLine } from './prepare.js';
import type { Tally } from './tally.js';
import type { Telling } from '../tellings/tellings.js';

/** What the registry has of the occasion that an article tells of. */
export interface Surroundings {
  proposed: RecordedLine[];
  stillProposed: RecordedLine[];
  granted: RecordedLine[];
  discounted: RecordedLine[];
  undated: RecordedLine[];
  handed: HandedLine[];
  absent: HandedLine[];
  /** Of awards of the same decisions, at other meetings. */
  elsewhere: HandedLine[];
  /** By what other articles say was handed over. */
  handedClaims: Line[];
  /** By what this article says. */
  ownClaims: Line[];
  /** What is recorded of a pattern in all that was asked about, whatever the occasion. */
  anywhere: (stage: AwardStage, pattern: Pattern) => Tally | null;
}

/** Finds what stands around a telling without walking over all lines for each. */
export function surroundingsOf(recorded: Recorded, claims: readonly HandedClaims[]) {
  const index = <T extends RecordedLine>(lines: T[]) => groupBy(lines, ({ source }) => source);
  const by = {
    proposed: index(recorded.proposed),
    stillProposed: index(recorded.stillProposed),
    granted: index(recorded.granted),
    discounted: index(recorded.discounted),
    undated: index(recorded.undated),
    handed: index(recorded.handed),
    absent: index(recorded.absent),
  };
  const anywhere = rememberedTallies(recorded);
  const claimsAt = groupBy(claims, ({ meetingId }) => meetingId);
  return ({ sources, meetingId, articleId }: Telling): Surroundings => {
    const of = <T>(lines: Map<string, T[]>) => [...sources].flatMap((source) => lines.get(source) ?? []);
    const handed = of(by.handed).filter((line) => line.here || line.ofThese);
    const isHere = (line: HandedLine) => meetingId === null || line.meetingId === meetingId;
    const told = claimsAt.get(meetingId ?? '') ?? [];
    return {
      proposed: of(by.proposed),
      stillProposed: of(by.stillProposed),
      granted: of(by.granted),
      discounted: of(by.discounted),
      undated: of(by.undated),
      handed: handed.filter(isHere),
      absent: of(by.absent).filter(isHere),
      elsewhere: handed.filter((line) => !isHere(line)),
      handedClaims: handedClaimLines(told.filter((claim) => claim.articleId !== articleId)),
      ownClaims: handedClaimLines(told.filter((claim) => claim.articleId === articleId)),
      anywhere,
    };
  };
}

/** Patterns recur from telling to telling, and nearly all of them never ask. */
function rememberedTallies(recorded: Recorded): Surroundings['anywhere'] {
  const remembered = new Map<string, Tally | null>();
  const lines: Partial<Record<AwardStage, Line[]>> = {
    PROPOSED: recorded.proposed,
    GRANTED: recorded.granted,
    PRESENTED: recorded.handed.filter((line) => line.here || line.ofThese),
  };
  return (stage, pattern) => {
    const key = `${stage} ${patternKey(pattern)}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const tally = tallyFor(pattern, lines[stage] ?? []);
    remembered.set(key, tally);
    return tally;
  };
}

/** What counts at a stage. */
export function linesOf(stage: AwardStage, around: Surroundings): Line[] {
  if (stage === 'PROPOSED') return around.proposed;
  return stage === 'GRANTED' ? around.granted : [...around.handed, ...around.handedClaims];
}
