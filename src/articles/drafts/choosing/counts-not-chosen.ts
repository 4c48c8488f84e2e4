import { InvalidError } from '../../../platform/errors/domain-error.js';
import { countsOf } from '../accepting-awards/counted-lines.js';
import { draftMessages } from '../drafts.messages.js';
import type { Plan } from '../accepting/plan.js';

/** A count that is to become a line, where one on record may be it, and of which nobody said which. */
export interface CountNotChosen {
  key: string;
  awardKey: string;
  awardId: string;
  label: string;
}

/** Counts that become lines because those of their award do, by key, with that of the award. Of each by itself nobody said anything. */
export function openCounts({ awards, choices }: Plan): Map<string, string> {
  const wanted = awards.filter(
    ({ key }) => choices.get(key)?.action === 'CREATE' && choices.get(`${key}.d`)?.action !== 'LINK',
  );
  return new Map(
    wanted.flatMap((award) =>
      countsOf(award).flatMap(({ key }) => (choices.has(key) ? [] : [[key, award.key] as const])),
    ),
  );
}

/**
 * No line of a number is recorded beside one that may be it: the figures would count it twice.
 * @throws InvalidError COUNT_NOT_CHOSEN
 */
export function requireCountsChosen(counts: readonly CountNotChosen[], fieldOf: (key: string) => string | null): void {
  const problems = counts.map(({ key, awardKey, awardId, label }) => ({
    text: draftMessages.COUNT_NOT_CHOSEN,
    field: fieldOf(awardKey) ?? 'input.parts',
    details: { key, awardId, label },
  }));
  if (problems.length > 0) throw InvalidError.all(problems);
}
