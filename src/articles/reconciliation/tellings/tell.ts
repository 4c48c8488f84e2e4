import type { ClaimPlace } from '../../vocabulary.js';
import { addTallies, fullerTally, spreadTally, sumTallies, type Tally } from '../comparing/tally.js';

/** What one claim says, as far as it has to be put together with others of its article. */
export interface Said {
  id: string;
  place: ClaimPlace;
  linked: boolean;
  tally: Tally;
}

/** Ids of claims that tell of the same awards, in both directions. */
export type SameAwards = ReadonlyMap<string, readonly string[]>;

/**
 * What an article says all in all of one thing, in several claims. Claims that were resolved to the same awards tell the
 * same; those resolved to different awards add up. Where nobody resolved them, a headline, a caption and the body tell the
 * same thing again, and two claims of one place may do so or add up: then it is from the one to the other.
 */
export function toldBy(claims: readonly Said[], same: SameAwards): Tally {
  const ordered = claims.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const linked = ordered.filter((claim) => claim.linked);
  const resolved = linked.length === 0 ? null : sumTallies(components(linked, same).map(retold));
  const tellings: Tally[] = resolved ? [resolved] : [];
  for (const place of new Set(ordered.filter((claim) => !claim.linked).map((claim) => claim.place))) {
    const here = ordered.filter((claim) => !claim.linked && claim.place === place);
    const [least, most] = [retold(here), sumTallies(here.map(({ tally }) => tally))];
    const beside = resolved && linked.some((claim) => claim.place === place) ? resolved : null;
    tellings.push(
      beside ? spreadTally(fullerTally(least, beside), addTallies(most, beside)) : spreadTally(least, most),
    );
  }
  return tellings.reduce(fullerTally, {});
}

function retold(claims: readonly Said[]): Tally {
  return claims.map(({ tally }) => tally).reduce(fullerTally, {});
}

/** Claims joined, directly or by way of others, by awards that they have in common. */
export function components(claims: readonly Said[], same: SameAwards): Said[][] {
  const left = new Map(claims.map((claim) => [claim.id, claim]));
  const found: Said[][] = [];
  for (const claim of claims) {
    if (!left.delete(claim.id)) continue;
    const component = [claim];
    for (const { id } of component)
      for (const other of same.get(id) ?? []) {
        const next = left.get(other);
        if (!next) continue;
        left.delete(other);
        component.push(next);
      }
    found.push(component);
  }
  return found;
}
