import type { DraftAwardPart } from '../draft-contents.js';
import type { Acceptance } from '../accepting/acceptance.js';
import { tellingsOf } from './tellings-of-award.js';

/** Nothing was conferred yet, wherever it is told. */
export function isOnlyProposed(award: DraftAwardPart): boolean {
  return award.status === 'PROPOSED' && tellingsOf(award).every(({ verb }) => verb === 'PROPOSED');
}

/** Lines of what is only proposed are no awards yet. */
export function warnOfProposals(acceptance: Acceptance): void {
  for (const { key, named } of acceptance.plan.awards.filter(isOnlyProposed)) {
    const made = acceptance.outcomes.filter(
      (outcome) =>
        outcome.made && outcome.of.awardId && [key, ...named.map((each) => each.key)].includes(outcome.partKey),
    );
    if (made.length > 0) acceptance.warn('RECORDED_AS_PROPOSED', key, { count: made.length, key });
  }
}
