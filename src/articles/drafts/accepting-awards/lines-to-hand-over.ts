import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { Plan } from '../accepting/plan.js';
import type { AwardsAccepted } from './accept-awards.service.js';
import { handedTo } from './handed-to.js';

/** Lines by key of the named recipient, with those of awards that were accepted before their meeting. */
export function withEarlier({ late, earlier }: Plan, made: ReadonlyMap<string, string>): Map<string, string> {
  const named = new Set(late.flatMap((award) => award.named.map(({ key }) => key)));
  const before = earlier.flatMap(({ partKey, of }) =>
    named.has(partKey) && of.awardId ? [[partKey, of.awardId] as const] : [],
  );
  return new Map([...before, ...made]);
}

/** Ids of the lines that stand for counts of awards which were accepted before their meeting. */
export function earlierCounts({ late, earlier }: Plan): string[] {
  return late.flatMap(({ key }) => madeOf(key, earlier));
}

/** Lines that stand for what was counted and handed over, by key of the award. `kinds`: of the lines of `earlierCounts`. */
export function countsHandedOver(
  { awards, late, earlier }: Plan,
  counted: AwardsAccepted['counted'],
  kinds: ReadonlyMap<string, RecipientKind>,
): Map<string, string[]> {
  const before = late.map((award): [string, string[]] => {
    const handed = handedTo(award);
    return [award.key, madeOf(award.key, earlier).filter((id) => handed.kinds.has(kinds.get(id)!))];
  });
  const own = awards.map((award): [string, string[]] => {
    const handed = handedTo(award);
    const lines = (counted.get(award.key) ?? []).filter(({ kind }) => handed.kinds.has(kind));
    return [award.key, lines.map(({ awardId }) => awardId)];
  });
  return new Map([...before, ...own].filter(([, ids]) => ids.length > 0));
}

function madeOf(key: string, earlier: Plan['earlier']): string[] {
  return earlier.flatMap(({ partKey, made, of }) => (partKey === key && made && of.awardId ? [of.awardId] : []));
}
