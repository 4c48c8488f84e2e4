import { areaShape } from '../../organisations/areas/area.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  one,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';

/** Rows that make a body necessary: without one it is not recorded. */
const ROWS = (t: string) =>
  `import_rows r where r.organisation_id = ${t}.id and r.recipient = 'NEW_ORGANISATION' and r.choice = 'INCLUDE'`;

/** Which of them, is the batch's to say. */
export const importBodyShape: Shape = defineShape({
  type: 'ImportBody',
  table: 'import_bodies',
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    id: column('id'),
    name: column('name'),
    system: column('system'),
    kind: column('kind'),
    level: column('level'),
    area: one(
      () => areaShape,
      (body, area) => `${area}.id = ${body}.area_id`,
    ),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    guessed: column('guessed'),
    rows: expression((t) => `(select count(*)::int from ${ROWS(t)})`),
    organisation: one(
      () => organisationShape,
      (body, organisation) => `${organisation}.id = ${body}.id`,
    ),
  },
});

export const importBodyList: ListPlan = {
  orders: { BY_NAME: { keys: [{ sql: (t) => `fold_vi(${t}.name)`, type: 'text' }] } },
  defaultOrder: 'BY_NAME',
  filter: (_args, t) => [`exists (select from ${ROWS(t)})`],
};
