import { organisationShape } from '../organisations/organisation.shape.js';
import { confirmedOrKept, recordFields } from '../platform/graphql/records/record.shape.js';
import { ownKeeper, rightsOver } from '../platform/graphql/records/rights.shape.js';
import { column, defineShape, one } from '../platform/graphql/compiling/shape.js';

export const articleShape = defineShape({
  type: 'Article',
  table: 'articles',
  node: true,
  visible: confirmedOrKept,
  fields: {
    ...recordFields,
    ...rightsOver(ownKeeper),
    title: column('title'),
    outlet: column('outlet'),
    author: column('author'),
    url: column('url'),
    canonicalUrl: column('canonical_url'),
    publishedOn: column('published_on'),
    publishedInferredFrom: column('published_inferred_from'),
    accessedAt: column('accessed_at'),
    snapshotText: column('snapshot_text', { staffOnly: true }),
    snapshotSha256: column('snapshot_sha256', { staffOnly: true }),
    linkStatus: column('link_status'),
    keptBy: one(
      () => organisationShape,
      (article, organisation) => `${organisation}.id = ${article}.kept_by_id`,
      { staffOnly: true },
    ),
  },
});
