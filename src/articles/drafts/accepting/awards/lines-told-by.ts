import type { DraftAwardPart } from '../../draft-contents.js';
import type { AwardsAccepted } from './accept-awards.service.js';
import type { ClaimToMake } from './claims-of-awards.js';
import { COUNTS_OF_KINDS, tellsOf } from './counted-lines.js';
import { receiversTold } from './receivers-told.js';

/**
 * Award lines that a claim tells of: of those whom it names, and those that stand for what it counts. One of a handing-over that
 * does neither ("trao Giấy khen cho các cá nhân") tells of all of that kind.
 */
export function linesToldBy(
  claim: ClaimToMake,
  awards: ReadonlyMap<string, DraftAwardPart>,
  { lines, counted }: Pick<AwardsAccepted, 'lines' | 'counted'>,
): string[] {
  const linesOf = (keys: readonly string[]) => keys.flatMap((key) => lines.get(key) ?? []);
  const countedOf = claim.awardKeys.flatMap((key) => counted.get(key) ?? []);
  const kinds = claim.verb === 'PRESENTED' && !saysWhom(claim) ? receiversTold(claim.evidence.quote) : null;
  const named =
    kinds === null
      ? claim.namedKeys
      : claim.awardKeys.flatMap((key) =>
          awards.get(key)!.named.flatMap((each) => (kinds.has(each.kind) ? [each.key] : [])),
        );
  const told = countedOf.filter((line) => (kinds === null ? tellsOf(claim, line) : kinds.has(line.kind)));
  return [...linesOf(named), ...told.map(({ awardId }) => awardId)];
}

function saysWhom(claim: ClaimToMake): boolean {
  return claim.namedKeys.length > 0 || COUNTS_OF_KINDS.some(([name]) => claim[name] !== null);
}
