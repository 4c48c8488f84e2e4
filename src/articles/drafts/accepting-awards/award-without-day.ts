import { type Language, wording } from '../../../platform/errors/domain-error.js';
import type { DraftWarningType } from '../draft-warning.type.js';
import { ACCEPTANCE_WARNINGS } from '../accepting/acceptance-messages.js';

/** One warning for each award, by the keys of the recipients whose lines have no day. */
export function awardsWithoutDay(recipientKeys: readonly string[], language: Language): DraftWarningType[] {
  const counts = new Map<string, number>();
  for (const recipient of recipientKeys) {
    const key = recipient.split('.')[0]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({
    code: 'AWARD_WITHOUT_DAY',
    partKey: key,
    message: wording(ACCEPTANCE_WARNINGS.AWARD_WITHOUT_DAY, language, { key, count }),
  }));
}
