import type { EditableRecord } from '../platform/database/editable-record.js';
import { InvalidError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { isDay } from '../platform/time/day.js';
import { firstDay } from '../platform/time/partial-date.js';
import { textSha256 } from './article-text.js';
import type { ArticleDoubt } from './article-warning.type.js';
import type { Article } from './article.entity.js';
import { articleMessages } from './articles.messages.js';
import { canonicalUrl } from './canonical-url.js';
import { requirePublicationDay } from './publication-day.js';
import type { ArticleDetailsInput } from './record-article.js';

export type ArticleDetails = Omit<Article, 'title' | 'keptById' | keyof EditableRecord>;

export const NOTHING_KNOWN: ArticleDetails = {
  outlet: null,
  author: null,
  url: null,
  canonicalUrl: null,
  publishedOn: null,
  publishedInferredFrom: null,
  accessedAt: null,
  snapshotText: null,
  snapshotSha256: null,
  linkStatus: 'UNCHECKED',
};

/** Clocks of staff computers are off by a few minutes, not by a day. */
const LEEWAY_MS = 24 * 60 * 60 * 1000;

/**
 * What is known of an article from now on: what the input leaves out stays as it was, null makes it unknown.
 * @throws InvalidError NOT_A_URL, NOT_HTTP, WITH_CREDENTIALS, NOT_PUBLIC, ACCESSED_IN_FUTURE, PUBLISHED_IN_FUTURE,
 * PUBLISHED_TOO_EARLY, INFERRED_WITHOUT_DATE
 */
export function articleDetails(input: ArticleDetailsInput, before: ArticleDetails): ArticleDetails {
  requirePublicationDay(input.publishedOn, 'input.publishedOn');
  const keep = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  const url = keep(input.url, before.url);
  const snapshotText = keep(input.snapshotText, before.snapshotText);
  const details: ArticleDetails = {
    outlet: keep(input.outlet, before.outlet),
    author: keep(input.author, before.author),
    url,
    canonicalUrl: url === null ? null : canonical(url),
    publishedOn: keep(input.publishedOn, before.publishedOn),
    // A new date without a word on how it was inferred stands in the source.
    publishedInferredFrom: keep(
      input.publishedInferredFrom,
      input.publishedOn === undefined || input.publishedOn === before.publishedOn ? before.publishedInferredFrom : null,
    ),
    accessedAt:
      typeof input.accessedAt === 'string' ? new Date(input.accessedAt) : keep(input.accessedAt, before.accessedAt),
    snapshotText,
    snapshotSha256: snapshotText === null ? null : textSha256(snapshotText),
    linkStatus: input.linkStatus ?? before.linkStatus,
  };
  if (input.accessedAt && isDay(input.accessedAt))
    throw new InvalidError(platformMessages.NO_SUCH_INSTANT, {
      field: 'input.accessedAt',
      details: { value: JSON.stringify(input.accessedAt) },
    });
  if (details.accessedAt !== null && details.accessedAt.getTime() > Date.now() + LEEWAY_MS)
    throw new InvalidError(articleMessages.ACCESSED_IN_FUTURE, { field: 'input.accessedAt' });
  if (details.publishedInferredFrom !== null && details.publishedOn === null)
    throw new InvalidError(articleMessages.INFERRED_WITHOUT_DATE, { field: 'input.publishedInferredFrom' });
  return details;
}

function canonical(url: string): string {
  const result = canonicalUrl(url);
  if (result.ok) return result.value;
  throw new InvalidError(articleMessages[result.problem], { field: 'input.url' });
}

/** What to look at in an article itself. */
export function articleDoubts({ accessedAt, publishedOn }: ArticleDetails): ArticleDoubt[] {
  if (accessedAt === null || publishedOn === null) return [];
  // Days begin at midnight in Việt Nam, whatever the server's clock says.
  const readBefore = accessedAt.getTime() < Date.parse(`${firstDay(publishedOn)}T00:00:00+07:00`);
  return readBefore
    ? [{ code: 'ACCESSED_BEFORE_PUBLICATION', details: { publishedOn }, field: 'input.accessedAt' }]
    : [];
}
