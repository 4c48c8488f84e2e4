import { organisationShape } from '../../organisations/organisation.shape.js';
import { recordFields } from '../../platform/graphql/records/record.shape.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  one,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { reachOf } from '../../platform/request/viewer.js';

/** Of the bodies over which the viewer may at least read; the public is not told of them. */
export const certificateTemplateShape: Shape = defineShape({
  type: 'CertificateTemplate',
  table: 'certificate_templates',
  node: true,
  visible: (t, reading) => {
    const reach = reachOf(reading.viewer, 'READER');
    return reach === null ? undefined : `${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
  },
  fields: {
    ...recordFields,
    name: column('name'),
    layout: expression((t) => `${t}.layout::text`),
    hasBackground: expression((t) => `${t}.background is not null`),
    mayChange: expression((t, reading) => {
      const reach = reachOf(reading.viewer, 'RECORDER');
      const mine = reach === null ? 'true' : `${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
      return `${mine} and ${t}.record_status <> 'WITHDRAWN'`;
    }),
    keptBy: one(
      () => organisationShape,
      (template, organisation) => `${organisation}.id = ${template}.kept_by_id`,
    ),
  },
});

export const certificateTemplateList: ListPlan = {
  orders: { NAME: { keys: [{ sql: (t) => `${t}.name`, type: 'text', collate: 'vi-x-icu' }] } },
  defaultOrder: 'NAME',
  filter: ({ keptById, recordStatus }, t, reading) => [
    typeof keptById === 'string' ? `${t}.kept_by_id = ${reading.bind(keptById, 'uuid')}` : undefined,
    typeof recordStatus === 'string' ? `${t}.record_status = ${reading.bind(recordStatus, 'text')}` : undefined,
  ],
};
