import { InvalidError } from '../platform/errors/domain-error.js';
import { type Day, dayInVietnam } from '../platform/time/day.js';
import { firstDay, lastDay, type PartialDate } from '../platform/time/partial-date.js';
import { articleMessages } from './articles.messages.js';
import { FIRST_PUBLICATION } from './extraction/lexicon/first-publication.js';

/** The day that it is in Vietnam, after which no article has been published yet. */
export function today(): Day {
  return dayInVietnam(new Date());
}

/**
 * Refuses a day of publication that staff give and that cannot be: years inferred from it would all be wrong.
 * @throws InvalidError PUBLISHED_IN_FUTURE, PUBLISHED_TOO_EARLY
 */
export function requirePublicationDay(publishedOn: PartialDate | null | undefined, field: string): void {
  if (publishedOn === null || publishedOn === undefined) return;
  if (firstDay(publishedOn) > today())
    throw new InvalidError(articleMessages.PUBLISHED_IN_FUTURE, { field, details: { publishedOn } });
  if (lastDay(publishedOn) < FIRST_PUBLICATION)
    throw new InvalidError(articleMessages.PUBLISHED_TOO_EARLY, {
      field,
      details: { publishedOn, first: FIRST_PUBLICATION },
    });
}
