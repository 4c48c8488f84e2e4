/**
 * A record behind a count. What an award line adds is its quantity; a claim adds what it says, or as much of it as was
 * counted: of two claims that tell the same thing only one adds anything.
 */
export type Origin = { readonly awardId: string } | { readonly claimId: string; readonly adds: number };

/** Undefined where nobody asked what the count was made of. */
export type Origins = readonly Origin[] | undefined;

/** A property to spread into a count: counts of which nobody asked the origins are made of two numbers only. */
export const made = (from: Origins): { from?: readonly Origin[] } => (from === undefined ? {} : { from });

export function joined(one: Origins, other: Origins): Origins {
  return one && other ? [...one, ...other] : (one ?? other);
}

/** The same records where at most `most` of what claims add is counted. */
export function lessened(from: Origins, most: number): Origins {
  let left = most;
  return from?.map((origin) => {
    if ('awardId' in origin) return origin;
    const adds = Math.min(origin.adds, left);
    left -= adds;
    return { ...origin, adds };
  });
}

/** The fewest records: a claim that states a number itself goes before several that add up to it. */
export function fewest(one: Origins, other: Origins): Origins {
  return (other?.length ?? 0) > 0 && (other?.length ?? 0) < (one?.length ?? 0) ? other : one;
}
