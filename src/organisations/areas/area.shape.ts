import { named } from '../../platform/graphql/compiling/named.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  many,
  one,
  page,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { distanceOfName, hasEnded, matchesAreaNames } from './area-names.js';

const validity = {
  validFrom: expression((t) => `lower(${t}.valid)`),
  validTo: expression((t) => `upper(${t}.valid) - 1`),
};

const areaVersionShape = defineShape({
  type: 'AreaVersion',
  table: 'area_versions',
  fields: {
    id: column('id'),
    name: column('name'),
    kind: column('kind'),
    level: column('level'),
    code: column('code'),
    parent: one(
      () => areaShape,
      (version, parent) => `${parent}.id = ${version}.parent_id`,
    ),
    ...validity,
    basis: column('basis'),
  },
});

const areaSuccessionShape = defineShape({
  type: 'AreaSuccession',
  table: 'area_successions',
  fields: {
    id: column('id'),
    from: one(
      () => areaShape,
      (succession, area) => `${area}.id = ${succession}.from_area_id`,
    ),
    to: one(
      () => areaShape,
      (succession, area) => `${area}.id = ${succession}.to_area_id`,
    ),
    kind: column('kind'),
    effectiveOn: column('effective_on'),
    principal: column('principal'),
    basis: column('basis'),
  },
});

const BY_NAME = { sql: (t: string) => `${t}.name`, type: 'text', collate: 'vi-x-icu' };

/** Areas are public knowledge: everybody sees all of them. */
export const areaList: ListPlan = {
  orders: {
    NAME: { keys: [BY_NAME] },
    CLOSEST: {
      keys: [
        { sql: (t, { text }, reading) => distanceOfName(t, text, reading), type: 'integer' },
        { sql: (t, { on }, reading) => hasEnded(t, on, reading), type: 'integer' },
        BY_NAME,
      ],
    },
    CODE: { keys: [{ sql: (t) => `coalesce(${t}.code, '')`, type: 'text' }] },
  },
  defaultOrder: 'NAME',
  filter: (args, t, reading) => {
    const day = args.today === true ? dayInVietnam(new Date()) : args.on;
    const version = [
      typeof day === 'string' ? `v.valid @> ${reading.bind(day, 'date')}` : undefined,
      typeof args.parentId === 'string' ? `v.parent_id = ${reading.bind(args.parentId, 'uuid')}` : undefined,
    ].filter((condition) => condition !== undefined);
    return [
      typeof args.text === 'string' ? matchesAreaNames(t, args.text, reading) : undefined,
      typeof args.level === 'string' ? `${t}.level = ${reading.bind(args.level, 'text')}` : undefined,
      typeof args.kind === 'string' ? `${t}.kind = ${reading.bind(args.kind, 'text')}` : undefined,
      typeof args.code === 'string' ? `coalesce(${t}.code, '') = ${reading.bind(args.code, 'text')}` : undefined,
      version.length > 0
        ? `exists (select from area_versions v where v.area_id = ${t}.id and ${version.join(' and ')})`
        : undefined,
    ];
  },
  names: ({ parentId }) => named(areaShape, parentId as string | null | undefined, 'parentId'),
};

export const areaShape: Shape = defineShape({
  type: 'Area',
  table: 'areas',
  node: true,
  fields: {
    id: column('id'),
    name: column('name'),
    kind: column('kind'),
    level: column('level'),
    code: column('code'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    version: column('version'),
    parent: one(
      () => areaShape,
      (area, parent) => `${parent}.id = ${area}.parent_id`,
    ),
    versions: many(
      () => areaVersionShape,
      (area, version) => `${version}.area_id = ${area}.id`,
      { order: (version) => `${version}.valid` },
    ),
    successors: many(
      () => areaSuccessionShape,
      (area, succession) => `${succession}.from_area_id = ${area}.id`,
      { order: (succession) => `${succession}.effective_on, ${succession}.principal desc, ${succession}.id` },
    ),
    predecessors: many(
      () => areaSuccessionShape,
      (area, succession) => `${succession}.to_area_id = ${area}.id`,
      { order: (succession) => `${succession}.effective_on, ${succession}.principal desc, ${succession}.id` },
    ),
    today: one(
      () => areaShape,
      (area, today) => `${today}.id = (select today_id from area_today where area_id = ${area}.id)`,
    ),
    children: page(
      () => areaShape,
      (area, child) => `${child}.parent_id = ${area}.id`,
      areaList,
    ),
  },
});
