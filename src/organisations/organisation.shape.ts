import { confirmedOrStaff, recordFields } from '../platform/graphql/record.shape.js';
import { column, defineShape, one, type Shape } from '../platform/graphql/shape.js';

export const organisationShape: Shape = defineShape({
  type: 'Organisation',
  table: 'organisations',
  node: true,
  visible: confirmedOrStaff,
  fields: {
    ...recordFields,
    name: column('name'),
    shortName: column('short_name'),
    system: column('system'),
    kind: column('kind'),
    level: column('level'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    parent: one(
      () => organisationShape,
      (organisation, parent) => `${parent}.id = ${organisation}.parent_id`,
    ),
  },
});
