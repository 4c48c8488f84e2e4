import type { AwardStage, ComparisonState, Counted, DisagreementCode } from '../vocabulary.js';
import { add, type Count, exactOf, gap, isNone, NONE, perhaps, relation } from './count.js';
import type { Reason } from './likely-reasons.js';
import type { GrantedLine, HandedLine, RecordedLine } from './prepare.js';
import { countOf, sumTallies, type Tally } from './tally.js';

/** Lines of one pattern, by what became of them. */
export interface RowLines {
  proposed: RecordedLine[];
  stillProposed: RecordedLine[];
  refused: RecordedLine[];
  granted: GrantedLine[];
  handed: HandedLine[];
  absent: HandedLine[];
  /** What articles say was handed over, recorded as such. */
  handedClaims: Tally;
}

export interface StageFinding {
  state: ComparisonState;
  code: DisagreementCode | null;
  left: { stage: AwardStage; count: Count };
  /** Null: nothing of the kind is recorded. */
  right: { stage: AwardStage; count: Count | null };
  reasons: Reason[];
  lines: readonly RecordedLine[];
}

const tallyOf = (lines: readonly RecordedLine[]): Tally => sumTallies(lines.map(({ tally }) => tally));

function countIn(lines: readonly RecordedLine[], counted: Counted): Count {
  return countOf(tallyOf(lines), counted) ?? NONE;
}

/** Proposed against granted: what is still waiting, and what was refused. */
export function proposedAndGranted(lines: RowLines, counted: Counted): StageFinding[] {
  const proposed = countOf(tallyOf(lines.proposed), counted);
  if (proposed === null) return [];
  const waiting = countIn(lines.stillProposed, counted);
  const refused = countIn(lines.refused, counted);
  const open = new Set([...lines.stillProposed, ...lines.refused]);
  const granted = countOf(tallyOf(lines.proposed.filter((line) => !open.has(line))), counted);
  const sides = {
    left: { stage: 'PROPOSED' as const, count: proposed },
    right: { stage: 'GRANTED' as const, count: granted },
  };
  if (isNone(waiting) && isNone(refused)) return [{ ...sides, state: 'AGREES', code: null, reasons: [], lines: [] }];
  return [
    {
      ...sides,
      state: 'DIFFERS',
      code: 'PROPOSED_NOT_GRANTED',
      reasons: [
        ...(isNone(waiting) ? [] : [{ code: 'STILL_PROPOSED' as const, count: exactOf(waiting) }]),
        ...(isNone(refused) ? [] : [{ code: 'REFUSED' as const, count: exactOf(refused) }]),
      ],
      lines: [...open],
    },
  ];
}

/**
 * Granted against presented, line by line: which of what was granted was handed over here, elsewhere, or not; and what was
 * handed over here of other decisions. `comparable`: anything at all is recorded as handed over.
 */
export function grantedAndPresented(lines: RowLines, counted: Counted, comparable: boolean): StageFinding[] {
  const here = lines.handed.filter((line) => line.here && line.ofThese && !line.proposed);
  const granted = countOf(tallyOf(lines.granted), counted);
  const told = countOf(lines.handedClaims, counted);
  const findings: StageFinding[] = [];
  if (granted !== null && comparable) findings.push(notPresented(lines, counted, granted, here, told));
  const beyond = lines.handed.filter((line) => line.here && (!line.ofThese || line.proposed));
  const granting = beyond.filter((line) => !line.proposed);
  const undated = countIn(
    granting.filter((line) => line.undated),
    counted,
  );
  const foreign = countIn(
    granting.filter((line) => !line.undated),
    counted,
  );
  const proposed = countIn(
    beyond.filter((line) => line.proposed),
    counted,
  );
  const presented = add(add(countIn(here, counted), countIn(beyond, counted)), told ?? NONE);
  const reasons = [
    ...reason('OTHER_DECISIONS', foreign),
    ...reason('GRANT_UNDATED', undated),
    ...reason('ONLY_PROPOSED', proposed),
  ];
  if (reasons.length > 0)
    findings.push({
      state: 'DIFFERS',
      code: 'PRESENTED_NOT_GRANTED',
      left: { stage: 'PRESENTED', count: presented },
      right: { stage: 'GRANTED', count: granted },
      reasons,
      lines: beyond,
    });
  return findings;
}

function notPresented(
  lines: RowLines,
  counted: Counted,
  granted: Count,
  here: readonly HandedLine[],
  told: Count | null,
): StageFinding {
  const own = countOf(tallyOf(here), counted);
  const handed = add(own ?? NONE, told ?? NONE);
  const sides = {
    left: { stage: 'GRANTED' as const, count: granted },
    right: { stage: 'PRESENTED' as const, count: (own ?? told) ? handed : null },
  };
  const how = relation(granted, handed);
  if (how === 'EQUAL') return { ...sides, state: 'AGREES', code: null, reasons: [], lines: [] };
  if (how === 'OPEN')
    return {
      ...sides,
      state: 'NOT_COMPARABLE',
      code: null,
      reasons: [{ code: 'NUMBER_NOT_SAID', count: null }],
      lines: [],
    };
  if (how === 'LESS')
    return {
      ...sides,
      state: 'DIFFERS',
      code: 'PRESENTED_NOT_GRANTED',
      left: { stage: 'PRESENTED', count: handed },
      right: sides.left,
      reasons: [{ code: 'LINES_MISSING', count: gap(granted, handed) }],
      lines: here,
    };
  const elsewhere = countIn(
    lines.handed.filter((line) => !line.here && line.ofThese),
    counted,
  );
  const absent = countIn(
    lines.absent.filter((line) => line.here),
    counted,
  );
  const left = gap(granted, add(handed, elsewhere));
  return {
    ...sides,
    state: 'DIFFERS',
    code: 'GRANTED_NOT_PRESENTED',
    reasons: [
      ...reason('PRESENTED_ELSEWHERE', elsewhere),
      ...reason('ABSENT', absent),
      ...reason('NOT_PRESENTED', left > 0 ? { atLeast: left, atMost: left } : NONE),
    ],
    lines: lines.granted.filter(({ everHandedOver }) => !everHandedOver),
  };
}

function reason(code: Reason['code'], count: Count): Reason[] {
  return isNone(count)
    ? []
    : [{ code, count: exactOf(count) ?? (perhaps(count).atMost === null ? null : count.atLeast) }];
}
