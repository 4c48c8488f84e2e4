import { organisationShape } from '../../organisations/organisation.shape.js';
import { column, defineShape, type ListPlan, one, type Shape } from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';

export const publishedReportShape: Shape = defineShape({
  type: 'PublishedReport',
  table: 'published_reports',
  node: true,
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    id: column('id'),
    organisation: one(
      () => organisationShape,
      (report, organisation) => `${organisation}.id = ${report}.organisation_id`,
    ),
    scope: column('scope'),
    view: column('area_view'),
    periodKind: column('period_kind'),
    periodName: column('period_name'),
    from: column('period_from'),
    to: column('period_to'),
    cutOff: column('cut_off'),
    countedFrom: column('counted_from'),
    countedTo: column('counted_to'),
    snapshotAt: column('snapshot_at'),
    figuresSha256: column('figures_sha256'),
    publication: column('publication'),
    supersededBy: one(
      () => publishedReportShape,
      (report, later) => `${later}.id = ${report}.superseded_by_id`,
    ),
    withdrawnReason: column('withdrawn_reason'),
    note: column('note'),
    version: column('version'),
    createdAt: column('created_at'),
  },
});

export const publishedReportList: ListPlan = {
  orders: { NEWEST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST',
  filter: (args, t, reading) => [
    typeof args.organisationId === 'string'
      ? `${t}.organisation_id = ${reading.bind(args.organisationId, 'uuid')}`
      : undefined,
    typeof args.year === 'number'
      ? `extract(year from ${t}.period_from) <= ${reading.bind(args.year, 'integer')} and extract(year from ${t}.period_to) >= ${reading.bind(args.year, 'integer')}`
      : undefined,
    typeof args.publication === 'string' ? `${t}.publication = ${reading.bind(args.publication, 'text')}` : undefined,
  ],
};
