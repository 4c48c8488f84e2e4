import type { DraftAwardPart } from '../draft-contents.js';
import { sameSpan, tellingsOf } from './claims-of-awards.js';

/** One handing-over: awards that the article tells of in the same words belong together. */
export interface PresentationToMake {
  meetingKey: string;
  awards: DraftAwardPart[];
  presenters: string[];
  byDelegationOf: string | null;
}

/** What was handed over at the meetings that are accepted; what was only granted, proposed or praised is not. */
export function presentationsOfAwards(awards: readonly DraftAwardPart[]): PresentationToMake[] {
  const groups: DraftAwardPart[][] = [];
  for (const award of awards) {
    if (award.status !== 'PRESENTED' || award.meetingKey === null) continue;
    const group = groups.find((each) => each.some((other) => toldTogether(award, other)));
    if (group) group.push(award);
    else groups.push([award]);
  }
  return groups.map((group) => ({
    meetingKey: group[0]!.meetingKey!,
    awards: group,
    presenters: [...new Set(group.flatMap(({ presenters }) => presenters))],
    byDelegationOf: group.find(({ byDelegationOf }) => byDelegationOf !== null)?.byDelegationOf ?? null,
  }));
}

function toldTogether(one: DraftAwardPart, other: DraftAwardPart): boolean {
  if (one.meetingKey !== other.meetingKey) return false;
  return tellingsOf(one).some((mine) => tellingsOf(other).some((theirs) => sameSpan(mine, theirs)));
}

/** Whether the lines that were made for the named recipients are all that was handed over. */
export function isAllNamed(
  { groups, individuals, households, enterprises, combined, unspecified, named }: DraftAwardPart,
  lines: number,
): boolean {
  const counted = [groups, individuals, households, enterprises, combined].reduce<number>(
    (sum, n) => sum + (n ?? 0),
    0,
  );
  return named.length > 0 && lines === named.length && !unspecified && counted <= lines;
}
