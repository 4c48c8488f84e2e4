import { groupBy } from '../comparing/group-by.js';
import { type Line, type Pattern, patternKey } from '../comparing/pattern.js';
import type { Recorded } from '../comparing/prepare.js';
import { agreedTally, type Tally } from '../comparing/tally.js';
import { type SameAwards } from './tell.js';
import { type Telling, toldByClaims } from './tellings.js';

/** What one article says was handed over, recorded as such while no award line is known. */
export interface HandedClaims {
  meetingId: string;
  articleId: string;
  pattern: Pattern;
  tally: Tally;
  claimIds: string[];
}

/**
 * Claims recorded as handed over, which count as what they say. One whose award lines are recorded as handed over at the
 * same meeting, too, is no second handing-over.
 */
export function handedClaims(tellings: readonly Telling[], recorded: Recorded, same: SameAwards): HandedClaims[] {
  const handedAt = new Set(recorded.handed.map(({ meetingId, source }) => `${meetingId} ${source}`));
  return tellings.flatMap(({ presentedAt, claims, articleId, pattern }) =>
    presentedAt.flatMap((meetingId): HandedClaims[] => {
      const handed = claims.filter(
        (claim) =>
          claim.presentedAt.includes(meetingId) &&
          !claim.links.sources.some((source) => handedAt.has(`${meetingId} ${source}`)),
      );
      if (handed.length === 0) return [];
      const tally = toldByClaims(handed, same);
      return [{ meetingId, articleId, pattern, tally, claimIds: handed.map(({ id }) => id) }];
    }),
  );
}

/** As lines: of one meeting and pattern there is one handing-over, however many articles tell of it. */
export function handedClaimLines(claims: readonly HandedClaims[]): (Line & { meetingId: string })[] {
  const groups = groupBy(claims, ({ meetingId, pattern }) => `${meetingId} ${patternKey(pattern)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      { meetingId: first.meetingId, pattern: first.pattern, tally: agreedTally(group.map(({ tally }) => tally)) },
    ];
  });
}
