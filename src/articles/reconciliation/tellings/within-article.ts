import type { Counted } from '../vocabulary.js';
import { type Count, relation } from '../comparing/count.js';
import { countOf, statedIn, sumTallies, type Tally } from '../comparing/tally.js';
import { components, type Said, type SameAwards } from './tell.js';

export interface WithinArticle {
  counted: Counted;
  one: Count;
  other: Count;
  claimIds: string[];
}

/**
 * Where an article contradicts itself on one thing: claims resolved to the same awards with different numbers, or a headline
 * that says another number than the body. A caption may show some only, and is let be.
 */
export function differencesWithin(claims: readonly Said[], same: SameAwards): WithinArticle[] {
  const pairs: [Said[], Said[]][] = [];
  for (const component of components(
    claims.filter(({ linked }) => linked),
    same,
  )) {
    const [first, ...others] = component.filter(({ place }) => place !== 'CAPTION');
    if (first) pairs.push(...others.map((other): [Said[], Said[]] => [[first], [other]]));
  }
  const unlinked = (wanted: readonly Said['place'][]) =>
    claims.filter(({ linked, place }) => !linked && wanted.includes(place));
  const body = unlinked(['BODY']);
  if (body.length > 0)
    for (const place of ['HEADLINE', 'SAPO'] as const) {
      const above = unlinked([place]);
      if (above.length > 0) pairs.push([above, body]);
    }
  return pairs.flatMap(([above, below]) => {
    const [one, other] = [above, below].map((side) => sumTallies(side.map(({ tally }) => tally))) as [Tally, Tally];
    return statedIn(one).flatMap((counted): WithinArticle[] => {
      const [a, b] = [countOf(one, counted), countOf(other, counted)];
      if (!a || !b || !['MORE', 'LESS'].includes(relation(a, b))) return [];
      return [{ counted, one: a, other: b, claimIds: [...above, ...below].map(({ id }) => id) }];
    });
  });
}
