import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { DraftAwardPart } from '../draft-contents.js';
import type { AwardsAccepted } from './accept-awards.service.js';
import type { ClaimToMake } from './claims-of-awards.js';
import { COUNTS_OF_KINDS, tellsOf } from './counted-lines.js';
import { receiversTold } from './receivers-told.js';

type Lines = Pick<AwardsAccepted, 'lines' | 'counted'>;

/**
 * Award lines that a claim tells of: of those whom it names, and those that stand for what it counts. One of a handing-over that
 * does neither ("trao Giấy khen cho các cá nhân") tells of all of that kind, where all of them have a line: tied to some, it
 * would say that no more were handed over.
 */
export function linesToldBy(claim: ClaimToMake, awards: ReadonlyMap<string, DraftAwardPart>, made: Lines): string[] {
  const whole = meansAll(claim) ? receiversTold(claim.evidence.quote) : null;
  const told = whole && claim.awardKeys.map((key) => linesOfKinds(awards.get(key)!, whole, made));
  if (told?.every((ids) => ids !== null)) return told.flat();
  const counted = claim.awardKeys.flatMap((key) => made.counted.get(key) ?? []).filter((line) => tellsOf(claim, line));
  return [...claim.namedKeys.flatMap((key) => made.lines.get(key) ?? []), ...counted.map(({ awardId }) => awardId)];
}

function meansAll(claim: ClaimToMake): boolean {
  const says = claim.namedKeys.length > 0 || COUNTS_OF_KINDS.some(([name]) => claim[name] !== null);
  return claim.verb === 'PRESENTED' && !says;
}

/** Lines of those kinds of an award; null: not all of them have one. */
function linesOfKinds(award: DraftAwardPart, kinds: ReadonlySet<RecipientKind>, made: Lines): string[] | null {
  const named = award.named.filter(({ kind }) => kinds.has(kind));
  const ids = named.flatMap(({ key }) => made.lines.get(key) ?? []);
  const counted = (made.counted.get(award.key) ?? []).filter(({ kind }) => kinds.has(kind));
  const count = COUNTS_OF_KINDS.reduce((sum, [name, kind]) => sum + (kinds.has(kind) ? (award[name] ?? 0) : 0), 0);
  const known = counted.reduce((sum, { quantity }) => sum + (quantity ?? 0), ids.length);
  const isWhole = ids.length === named.length && known >= count && (!award.unspecified || counted.length > 0);
  return isWhole ? [...ids, ...counted.map(({ awardId }) => awardId)] : null;
}
