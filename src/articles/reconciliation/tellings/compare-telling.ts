import type { AwardStage, ComparisonState, Counted, DisagreementCode } from '../vocabulary.js';
import { type Count, exactOf, gap, isNone, NONE, relation } from '../comparing/count.js';
import { likelyReasons, type Reason, undatedInstead } from '../comparing/likely-reasons.js';
import { fit, isUnresolved, type Line, tallyFor } from '../comparing/pattern.js';
import type { RecordedLine } from '../comparing/prepare.js';
import { linesOf, type Surroundings } from '../comparing/surroundings.js';
import { countOf, statedIn, type Tally } from '../comparing/tally.js';
import type { Telling, ToldVerb } from './tellings.js';

/** One figure of one article beside what the registry has. */
export interface Comparison {
  telling: Telling;
  counted: Counted;
  said: Count;
  /** What it was compared with; null where there is nothing to compare with. */
  stage: AwardStage | null;
  /** Null where nothing of the kind is recorded. */
  found: Count | null;
  state: ComparisonState;
  code: DisagreementCode | null;
  reasons: Reason[];
  awardIds: string[];
  decisionIds: string[];
}

const STAGES: Readonly<Record<ToldVerb, readonly AwardStage[]>> = {
  PROPOSED: ['PROPOSED'],
  GRANTED: ['GRANTED', 'PRESENTED'],
  PRESENTED: ['PRESENTED', 'GRANTED'],
};

/** Every figure of the telling, compared with the stage that it tells of, or where nothing is recorded of that, the next. */
export function compareTelling(telling: Telling, around: Surroundings): Comparison[] {
  const { verb, pattern, tally } = telling;
  const stages = STAGES[verb].filter((stage) => linesOf(stage, around).length > 0);
  const stage = stages.find((each) => tallyFor(pattern, linesOf(each, around)) !== null) ?? stages[0] ?? null;
  const found = stage === null ? null : tallyFor(pattern, linesOf(stage, around));
  return rowsOf(tally, found).map((counted) => compareOn(counted, telling, stage, found, around));
}

/** Where the registry does not split its count, a split of the article is compared as a whole, too. */
function rowsOf(said: Tally, found: Tally | null): Counted[] {
  const stated = statedIn(said);
  if (!stated.includes('GROUPS_AND_INDIVIDUALS') && found?.UNKNOWN && said.GROUP && said.INDIVIDUAL)
    stated.push('GROUPS_AND_INDIVIDUALS');
  return stated;
}

function compareOn(
  counted: Counted,
  telling: Telling,
  stage: AwardStage | null,
  recorded: Tally | null,
  around: Surroundings,
): Comparison {
  const said = countOf(telling.tally, counted);
  if (!said) throw new Error(`the telling says nothing of ${counted}`);
  const found = recorded && countOf(recorded, counted);
  const fitting = (stage === null ? [] : linesOf(stage, around)).filter(
    (line) => fit(telling.pattern, line.pattern) !== 'NONE' && countOf(line.tally, counted) !== null,
  );
  const lines = fitting.filter(isRecorded);
  const base = {
    telling,
    counted,
    said,
    stage,
    found,
    awardIds: lines.flatMap(({ awardIds }) => awardIds),
    decisionIds: [...new Set(lines.flatMap(({ decisionId }) => decisionId ?? []))].toSorted(),
  };
  const open = (...codes: Reason['code'][]): Comparison => ({
    ...base,
    state: 'NOT_COMPARABLE',
    code: null,
    reasons: codes.map((code) => ({ code, count: null })),
  });
  if (isUnresolved(telling.pattern)) return open('FORM_NOT_RESOLVED');
  // What is known as handed over by this article alone confirms nothing of it, whatever else was handed over there.
  const isOnlySource = found === null && countOf(tallyFor(telling.pattern, around.ownClaims) ?? {}, counted) !== null;
  if (stage === null) {
    const undated = telling.verb === 'PROPOSED' ? null : undatedInstead(telling, counted, said.atLeast, around);
    if (undated && !isOnlySource) return { ...open(), reasons: [undated] };
    return open(isOnlySource ? 'ONLY_SOURCE' : whyNothing(telling, counted, around));
  }
  if (isOnlySource) return open('ONLY_SOURCE');
  const how = found === null ? withoutRecord(said) : relation(said, found);
  if (how === 'EQUAL') return { ...base, state: 'AGREES', code: null, reasons: byNature(telling, fitting) };
  if (how === 'OPEN') {
    if (telling.alsoAboutOthers) return open('ALSO_ABOUT_OTHERS');
    const split = recorded?.UNKNOWN !== undefined && counted !== 'GROUPS_AND_INDIVIDUALS';
    return open(exactOf(said) !== null && split ? 'NOT_SPLIT' : 'NUMBER_NOT_SAID');
  }
  const undated =
    how === 'MORE' && stage === 'GRANTED' ? undatedInstead(telling, counted, gap(said, found ?? NONE), around) : null;
  if (undated) return { ...open(), reasons: [undated] };
  // Of what was granted, not everything need have been handed over on the day that the article tells of.
  if (how === 'LESS' && stage === 'GRANTED' && telling.verb === 'PRESENTED') return open('PART_ONLY');
  const code = found === null ? 'ARTICLE_NOT_RECORDED' : how === 'MORE' ? 'ARTICLE_SAYS_MORE' : 'ARTICLE_SAYS_LESS';
  return {
    ...base,
    state: 'DIFFERS',
    code,
    reasons: likelyReasons({ telling, counted, said, stage, found, around, how }),
  };
}

/** An untied claim has nothing beside it, even where the figures have something that it may be about. */
function whyNothing({ verb, pattern, sources }: Telling, counted: Counted, { anywhere }: Surroundings) {
  const stages = STAGES[verb].map((stage) => countOf(anywhere(stage, pattern) ?? {}, counted));
  return sources.size === 0 && stages.some((count) => count !== null) ? 'NOT_TIED' : 'NOTHING_RECORDED';
}

/** Lines that were recorded from an article agree with that article; it confirms nothing. */
function byNature({ articleId }: Telling, fitting: readonly Line[]): Reason[] {
  const isOwn = (line: Line) => isRecorded(line) && line.madeFrom === articleId;
  return fitting.length > 0 && fitting.every(isOwn) ? [{ code: 'RECORDED_FROM_IT', count: null }] : [];
}

const isRecorded = (line: Line): line is RecordedLine => 'awardIds' in line;

/** Nothing of the kind is recorded where something else is: the article says more, unless it says none, or no number. */
function withoutRecord(said: Count): 'EQUAL' | 'MORE' | 'OPEN' {
  if (isNone(said)) return 'EQUAL';
  return said.atLeast > 0 ? 'MORE' : 'OPEN';
}
