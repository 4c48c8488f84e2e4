import { organisationShape } from '../../organisations/organisation.shape.js';
import { staffName } from '../../auth/staff-name.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  one,
  type Reading,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { isStaff, reachOf } from '../../platform/request/viewer.js';
import type { Period } from '../periods/period.js';
import { periodTitle } from '../periods/period-words.js';
import { PUBLICATION } from '../vocabulary.js';

/** A published report changes but once: when it is replaced or taken back. */
const onceEnded = (t: string, value: string, reading: Reading): string =>
  `case when ${t}.publication <> ${reading.bind(PUBLICATION.PUBLISHED, 'text')} then ${value} end`;

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
    title: {
      ...expression(
        (t) =>
          `json_build_object('kind', ${t}.period_kind, 'from', ${t}.period_from, 'to', ${t}.period_to, 'name', ${t}.period_name)`,
      ),
      tell: (period) => periodTitle(period as Period, currentRequest().language),
    },
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
    mayWithdraw: expression((t, reading) => {
      const reach = reachOf(reading.viewer, 'APPROVER');
      const mine = reach === null ? 'true' : `${t}.organisation_id = any(${reading.bind(reach, 'uuid[]')})`;
      return `(${mine} and ${t}.publication = ${reading.bind(PUBLICATION.PUBLISHED, 'text')})`;
    }),
    createdAt: column('created_at'),
    publishedByName: expression((t) => staffName(`${t}.created_by`)),
    endedAt: expression((t, reading) => onceEnded(t, `${t}.changed_at`, reading)),
    endedByName: expression((t, reading) => onceEnded(t, staffName(`${t}.changed_by`), reading)),
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
