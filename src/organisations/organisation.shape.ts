import { named } from '../platform/graphql/compiling/named.js';
import { recordFields } from '../platform/graphql/records/record.shape.js';
import { broughtIn, namedByRecords } from './brought-in.sql.js';
import { mayHide, rightsOver } from '../platform/graphql/records/rights.shape.js';
import { changesOf } from '../platform/graphql/compiling/changed-since.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  many,
  one,
  page,
  type Reading,
  type Shape,
} from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { matchesNames } from './printed/name-query.js';
import { isStaff, reachOf } from '../platform/request/viewer.js';
import { type AreaFilterInput, liesIn } from './areas/area-filter.js';
import { areaShape } from './areas/area.shape.js';
import { AUTHORITIES } from './authorities.js';

const organisationVersionShape = defineShape({
  type: 'OrganisationVersion',
  table: 'organisation_versions',
  fields: {
    id: column('id'),
    name: column('name'),
    shortName: column('short_name'),
    validFrom: expression((t) => `lower(${t}.valid)`),
    validTo: expression((t) => `upper(${t}.valid) - 1`),
    basis: column('basis'),
  },
});

/** SQL that is true for a body that anybody may see. Used wherever a record shows or names the body it was given to. */
export function organisationIsPublic(t: string): string {
  return `${t}.record_status = 'CONFIRMED' and ${t}.hidden_reason is null`;
}

/** A line is public when both bodies are: `to` null must mean dissolved, never "hidden from you". */
const organisationSuccessionShape = defineShape({
  type: 'OrganisationSuccession',
  table: 'organisation_successions',
  visible: (t, { viewer }) =>
    isStaff(viewer)
      ? undefined
      : `not exists (select from organisations o where o.id in (${t}.from_organisation_id, ${t}.to_organisation_id) and not (${organisationIsPublic('o')}))`,
  fields: {
    id: column('id'),
    from: one(
      () => organisationShape,
      (succession, organisation) => `${organisation}.id = ${succession}.from_organisation_id`,
    ),
    to: one(
      () => organisationShape,
      (succession, organisation) => `${organisation}.id = ${succession}.to_organisation_id`,
    ),
    kind: column('kind'),
    effectiveOn: column('effective_on'),
    principal: column('principal'),
    basis: column('basis'),
  },
});

const BY_NAME = { sql: (t: string) => `${t}.name`, type: 'text', collate: 'vi-x-icu' };
/** 1: its last day is over in Vietnam. */
const HAS_ENDED = {
  sql: (t: string) => `(case when ${t}.valid_to < (now() at time zone 'Asia/Ho_Chi_Minh')::date then 1 else 0 end)`,
  type: 'integer',
};
const LEVEL_RANK = {
  sql: (t: string) =>
    `array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE', 'GRASSROOTS'], ${t}.level)`,
  type: 'integer',
};

/** SQL that is true where the viewer may know of this body: nobody filters by what they cannot see. */
export function seenOrganisation(id: string, reading: Reading): string | undefined {
  const o = reading.alias();
  const visible = organisationShape.visible(o, reading);
  return visible && `exists (select from organisations ${o} where ${o}.id = ${id} and (${visible}))`;
}

function isBelow(t: string, parentId: string, reading: Reading): string {
  const id = reading.bind(parentId, 'uuid');
  return conditions(`${t}.parent_id = ${id}`, seenOrganisation(id, reading));
}

export const organisationList: ListPlan = {
  orders: {
    NAME: { keys: [BY_NAME] },
    NAME_DESC: { keys: [BY_NAME], descending: true },
    LEVEL: { keys: [LEVEL_RANK, BY_NAME] },
    STANDING_FIRST: { keys: [HAS_ENDED, BY_NAME] },
    NEWEST_FIRST: { keys: [], descending: true },
  },
  defaultOrder: 'NAME',
  filter: (args, t, reading) => {
    const equals = (column: string, value: unknown) =>
      value === undefined || value === null ? undefined : `${t}.${column} = ${reading.bind(value, 'text')}`;
    const day = typeof args.on === 'string' ? reading.bind(args.on, 'date') : undefined;
    const area = args.area as AreaFilterInput | null | undefined;
    const days =
      day === undefined ? `daterange(${t}.valid_from, ${t}.valid_to, '[]')` : `daterange(${day}, ${day}, '[]')`;
    return [
      typeof args.text === 'string' ? matchesNames(`${t}.name_words`, args.text, reading) : undefined,
      equals('system', args.system),
      equals('kind', args.kind),
      equals('level', args.level),
      equals('record_status', args.recordStatus),
      typeof args.parentId === 'string' ? isBelow(t, args.parentId, reading) : undefined,
      area ? liesIn(`${t}.area_id`, days, area, reading) : undefined,
      day === undefined
        ? undefined
        : `exists (select from organisation_versions v where v.organisation_id = ${t}.id and v.valid @> ${day})`,
    ];
  },
  changes: changesOf('Organisation'),
  names: ({ area, parentId }) => [
    ...named(areaShape, (area as AreaFilterInput | null | undefined)?.id, 'area.id'),
    ...named(organisationShape, parentId as string | null | undefined, 'parentId'),
  ],
};

/** What whoever asks brought in: to be withdrawn while nothing names it, and shown again. */
const broughtInByViewer = (t: string, reading: Reading): string =>
  reading.viewer.kind === 'STAFF'
    ? `case when ${broughtIn(t, reading.bind(reading.viewer.id, 'uuid'))} then ${t}.record_status = 'WITHDRAWN' or not ${namedByRecords(t)} else false end`
    : 'false';

/** `keeperOf` of organisation-keeper.ts, as SQL. */
function keeperInSql(t: string, reading: Reading): string {
  const above = `coalesce(${t}.parent_id, case when ${t}.record_status <> 'DRAFT' then ${t}.id end)`;
  const own = reachOf(reading.viewer, 'READER');
  return own === null
    ? above
    : `(case when ${t}.id = any(${reading.bind(own, 'uuid[]')}) then ${t}.id else ${above} end)`;
}

export const organisationShape: Shape = defineShape({
  type: 'Organisation',
  table: 'organisations',
  node: true,
  visible: (t, { viewer }) => (isStaff(viewer) ? undefined : organisationIsPublic(t)),
  fields: {
    ...recordFields,
    ...rightsOver(keeperInSql, broughtInByViewer),
    mayHide: mayHide(AUTHORITIES),
    name: column('name'),
    shortName: column('short_name'),
    system: column('system'),
    kind: column('kind'),
    level: column('level'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    hiddenReason: column('hidden_reason', { staffOnly: true }),
    area: one(
      () => areaShape,
      (organisation, area) => `${area}.id = ${organisation}.area_id`,
    ),
    parent: one(
      () => organisationShape,
      (organisation, parent) => `${parent}.id = ${organisation}.parent_id`,
    ),
    children: page(
      () => organisationShape,
      (organisation, child) => `${child}.parent_id = ${organisation}.id`,
      organisationList,
    ),
    versions: many(
      () => organisationVersionShape,
      (organisation, version) => `${version}.organisation_id = ${organisation}.id`,
      { order: (version) => `${version}.valid` },
    ),
    successors: many(
      () => organisationSuccessionShape,
      (organisation, succession) => `${succession}.from_organisation_id = ${organisation}.id`,
      { order: (succession) => `${succession}.effective_on, ${succession}.principal desc, ${succession}.id` },
    ),
    predecessors: many(
      () => organisationSuccessionShape,
      (organisation, succession) => `${succession}.to_organisation_id = ${organisation}.id`,
      { order: (succession) => `${succession}.effective_on, ${succession}.principal desc, ${succession}.id` },
    ),
    lineage: many(
      () => organisationShape,
      (organisation, relative) =>
        `${relative}.id in (select organisation_lineage(${organisation}.id)) and ${relative}.id <> ${organisation}.id`,
      { order: (relative) => `coalesce(${relative}.valid_from, '-infinity'), ${relative}.id` },
    ),
  },
});
