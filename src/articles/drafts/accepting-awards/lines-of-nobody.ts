import type { Acceptance } from '../accepting/acceptance.js';
import type { LineToMake } from './lines-to-make.js';

const MOST_NAMES = 5;

/** Named recipients whose lines are of nobody on record: they hold an award, and are no honourees. One warning an award. */
export function warnOfNobody(acceptance: Acceptance, lines: readonly LineToMake[]): void {
  const byAward = new Map<string, { key: string; name: string }[]>();
  for (const { award, named, input } of lines) {
    const { personId, organisationId } = input.recipient;
    if (named === null || personId || organisationId) continue;
    byAward.set(award.key, [...(byAward.get(award.key) ?? []), named]);
  }
  for (const [key, named] of byAward) {
    const names = named.slice(0, MOST_NAMES).map((each) => `${each.name} (${each.key})`);
    const more = named.length > MOST_NAMES ? ' …' : '';
    acceptance.warn('RECIPIENTS_OF_NOBODY', key, { names: names.join('; ') + more, count: named.length });
  }
}
