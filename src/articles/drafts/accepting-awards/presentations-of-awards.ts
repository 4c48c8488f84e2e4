import type { DraftAwardPart } from '../draft-contents.js';
import { COUNTS_OF_KINDS } from './counted-lines.js';
import type { HandedTo } from './handed-to.js';
import { handingsOver, isHandedOver, sameSpan, tellingsOf } from './tellings-of-award.js';

/** One handing-over: awards that the article tells of in the same words belong together. */
export interface PresentationToMake {
  meetingKey: string;
  awards: DraftAwardPart[];
  presenters: string[];
  byDelegationOf: string | null;
}

/** What was handed over at the meetings that are accepted; what was only granted, proposed or praised is not. One telling of it is enough. */
export function presentationsOfAwards(awards: readonly DraftAwardPart[]): PresentationToMake[] {
  const groups: DraftAwardPart[][] = [];
  for (const award of awards) {
    if (!isHandedOver(award) || award.meetingKey === null) continue;
    const group = groups.find((each) => each.some((other) => toldTogether(award, other)));
    if (group) group.push(award);
    else groups.push([award]);
  }
  return groups.map((group) => ({
    meetingKey: group[0]!.meetingKey!,
    awards: group,
    presenters: [
      ...new Set(group.flatMap((award) => [award, ...handingsOver(award)].flatMap(({ presenters }) => presenters))),
    ],
    byDelegationOf:
      group.flatMap((award) => [award, ...handingsOver(award)]).find(({ byDelegationOf }) => byDelegationOf !== null)
        ?.byDelegationOf ?? null,
  }));
}

function toldTogether(one: DraftAwardPart, other: DraftAwardPart): boolean {
  if (one.meetingKey !== other.meetingKey) return false;
  return tellingsOf(one).some((mine) => tellingsOf(other).some((theirs) => sameSpan(mine.evidence, theirs.evidence)));
}

/** Whether the lines that were made for the named recipients are all that was handed over. */
export function isAllNamed(award: DraftAwardPart, { named, kinds, others }: HandedTo, lines: number): boolean {
  const counted = COUNTS_OF_KINDS.reduce((sum, [name, kind]) => sum + (kinds.has(kind) ? (award[name] ?? 0) : 0), 0);
  return named.length > 0 && lines === named.length && !others && counted <= lines;
}
