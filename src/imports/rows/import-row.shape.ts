import { awardShape } from '../../awards/award.shape.js';
import { AWARD_WARNING } from '../../awards/vocabulary.js';
import { areaShape } from '../../organisations/areas/area.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { personShape } from '../../people/person.shape.js';
import { namedWithin } from '../../platform/graphql/compiling/named.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  type Named,
  one,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { accentKey } from '../../platform/text/accent-key.js';
import { isStaff } from '../../platform/request/viewer.js';
import { importBodyShape } from '../bodies/import-body.shape.js';
import { IMPORT_FIELDS } from '../judging/row-values.js';
import { importMessages } from '../imports.messages.js';
import { IMPORT_VERDICT } from '../vocabulary.js';

const FIELDS = `array[${IMPORT_FIELDS.map((field) => `'${field}'`).join(', ')}]`;

/** Cells with something in them, in a fixed order: mended, else read, else of the nearest heading above on its sheet. */
const VALUES = (t: string) =>
  `(select coalesce(json_agg(json_build_object('field', f.k, 'value', v.value, 'read', c.cell ->> 'text', 'raw', c.cell ->> 'raw',
      'convertedFrom', c.cell ->> 'convertedFrom', 'column', c.cell ->> 'column', 'mended', ${t}.mended ? f.k) order by f.n), '[]'::json)
     from unnest(${FIELDS}) with ordinality f(k, n)
    cross join lateral (select case when f.k = 'UNIT' then coalesce(${t}.as_read -> 'cells' -> f.k, ${t}.as_read -> 'cells' -> 'AREA')
                              else ${t}.as_read -> 'cells' -> f.k end as cell) c
    cross join lateral (select case when ${t}.mended ? f.k then ${t}.mended ->> f.k else coalesce(
         (c.cell ->> 'text') || case when f.k = 'UNIT' then coalesce(', ' || (${t}.as_read ->> 'unitWithin'), '') else '' end, (
        select coalesce(g.j ->> 'form', g.j ->> 'text') from jsonb_array_elements(${t}.as_read -> 'governedBy') with ordinality g(j, o)
         where g.j ->> 'role' = f.k and g.j -> 'sheet' is null order by g.o desc limit 1)) end as value) v
    where v.value is not null or c.cell is not null or ${t}.mended ? f.k)`;

/** What is printed and not recorded, in the order of the columns. */
const UNRECORDED = (t: string) =>
  `(select coalesce(json_agg(json_build_object('role', u.role, 'column', u.cell ->> 'column', 'text', u.cell ->> 'text')
       order by length(u.cell ->> 'column'), u.cell ->> 'column'), '[]'::json)
     from (select role, cell from jsonb_each(${t}.as_read -> 'cells') c(role, cell) where role in ('ORDINAL', 'HONORIFIC', 'NOTE')
           union all select 'OTHER', cell from jsonb_array_elements(${t}.unrecorded) cell) u)`;

const TWIN = (t: string) =>
  `case when ${t}.twin_row is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
     'code', '${IMPORT_VERDICT.SAME_LINE_TWICE}', 'severity', 'WARNING', 'sheet', ${t}.sheet, 'row', ${t}.sheet_row,
     'column', ${t}.as_read -> 'cells' -> 'NAME' -> 'column',
     'value', ${t}.name_printed, 'data', jsonb_build_object('row', ${t}.twin_row, 'sheet', ${t}.twin_sheet), 'evidence', '[]'::jsonb)) end`;

/** Rows never leave the staff; which of them, is the batch's to say. */
export const importRowShape: Shape = defineShape({
  type: 'ImportRow',
  table: 'import_rows',
  visible: (_t, { viewer }) => (isStaff(viewer) ? undefined : 'false'),
  fields: {
    id: column('id'),
    ordinal: column('ordinal'),
    sheet: column('sheet'),
    row: column('sheet_row'),
    values: expression(VALUES),
    unrecorded: expression(UNRECORDED),
    name: column('name_printed'),
    kind: column('recipient_kind'),
    severity: column('severity'),
    verdicts: expression((t) => `(${t}.verdicts || ${TWIN(t)})`),
    choice: column('choice'),
    recipient: column('recipient'),
    person: one(
      () => personShape,
      (row, person) => `${person}.id = ${row}.person_id`,
    ),
    organisation: one(
      () => organisationShape,
      (row, organisation) => `${organisation}.id = ${row}.organisation_id`,
    ),
    newBody: one(
      () => importBodyShape,
      (row, body) => `${body}.id = ${row}.organisation_id and ${row}.recipient = 'NEW_ORGANISATION'`,
    ),
    proposedOrganisation: one(
      () => organisationShape,
      (row, organisation) => `${organisation}.id = ${row}.proposed_id`,
    ),
    area: one(
      () => areaShape,
      (row, area) => `${area}.id = ${row}.area_id`,
    ),
    areaFrom: column('area_from'),
    unitOrganisation: one(
      () => organisationShape,
      (row, organisation) => `${organisation}.id = ${row}.unit_organisation_id`,
    ),
    positionClass: column('position_class'),
    positionClassFrom: column('position_class_from'),
    nameVisibility: expression((t) => `${t}.line ->> 'nameVisibility'`),
    visibilityChosen: expression((t) => `${t}.chosen ? 'visibility'`),
    award: one(
      () => awardShape,
      (row, award) => `${award}.id = ${row}.award_id`,
    ),
  },
});

export const importRowList: ListPlan = {
  orders: { AS_LISTED: { keys: [{ sql: (t) => `${t}.ordinal`, type: 'integer' }] } },
  defaultOrder: 'AS_LISTED',
  filter: ({ severities, code, choice, areaFrom, recipient, unit }, t, reading) => [
    Array.isArray(severities) ? `${t}.severity = any(${reading.bind(severities, 'text[]')})` : undefined,
    typeof code === 'string' ? codeIs(t, reading.bind(code, 'text')) : undefined,
    typeof areaFrom === 'string' ? `${t}.area_from = ${reading.bind(areaFrom, 'text')}` : undefined,
    typeof recipient === 'string' ? `${t}.recipient = ${reading.bind(recipient, 'text')}` : undefined,
    typeof unit === 'string' ? `${t}.unit_key = ${reading.bind(accentKey(unit), 'text')}` : undefined,
    typeof choice === 'string' ? `${t}.choice = ${reading.bind(choice, 'text')}` : undefined,
  ],
  names: ({ code }) => (typeof code === 'string' ? namedCode(code) : []),
};

/** Rows have verdicts of their own and the doubts about their award. */
function namedCode(code: string): Named[] {
  const isKnown = Object.hasOwn(IMPORT_VERDICT, code) || Object.hasOwn(AWARD_WARNING, code);
  return namedWithin(isKnown, { text: importMessages.CODE_UNKNOWN, field: 'code', details: { code } });
}

function codeIs(t: string, code: string): string {
  return `(${code} = any(${t}.codes) or (${t}.twin_row is not null and ${code} = '${IMPORT_VERDICT.SAME_LINE_TWICE}'))`;
}
