import { changesOf, changesWith, everSince, wasConfirmed } from '../platform/graphql/compiling/changed-since.js';
import { recordFields } from '../platform/graphql/records/record.shape.js';
import { rightsOver } from '../platform/graphql/records/rights.shape.js';
import { registerNameThatStays } from '../organisations/names-that-stay.service.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import {
  column,
  defineShape,
  type ListPlan,
  many,
  one,
  type Reading,
  type Shape,
} from '../platform/graphql/compiling/shape.js';
import { matchesAddressedNames } from './addressed-names.js';
import { isStaff } from '../platform/request/viewer.js';

const personNameShape = defineShape({
  type: 'PersonName',
  table: 'person_names',
  fields: { id: column('id'), printed: column('printed'), source: column('source', { staffOnly: true }) },
});

export const postShape: Shape = defineShape({
  type: 'Post',
  table: 'posts',
  node: true,
  visible: (t, reading) =>
    isStaff(reading.viewer)
      ? undefined
      : `${t}.record_status = 'CONFIRMED' and exists (select from people p where p.id = ${t}.person_id and ${personIsPublic('p')})`,
  fields: {
    ...recordFields,
    ...rightsOver(null),
    titlePrinted: column('title_printed'),
    organisation: one(
      () => organisationShape,
      (post, organisation) => `${organisation}.id = ${post}.organisation_id`,
    ),
    organisationPrinted: column('organisation_printed'),
    heldFrom: column('held_from'),
    heldTo: column('held_to'),
    former: column('former'),
    source: column('source', { staffOnly: true }),
    person: one(
      () => personShape,
      (post, person) => `${person}.id = ${post}.person_id`,
    ),
  },
});

/** SQL that is true for a person whom anybody may see. Used wherever a record shows or names a person. */
export function personIsPublic(t: string): string {
  return `${t}.record_status = 'CONFIRMED' and ${t}.visibility = 'PUBLIC' and ${t}.merged_into_id is null`;
}

registerNameThatStays(
  'HEAD_STAYS_PUBLIC',
  `select distinct on (p.id) n.printed as name from organisations o
     join organisation_versions v on v.organisation_id = o.id
     cross join lateral unnest(household_heads(v.name)) head
     join person_names n on person_key(n.printed) = head join people p on p.id = n.person_id
    where o.id = $1 and o.kind = 'HOUSEHOLD' and ${personIsPublic('p')}`,
);

/** SQL that is true for a person whom anybody may see, or might at any time since. */
export function personWasPublic(t: string, since: string): string {
  return conditions(
    wasConfirmed(t, since),
    everSince(t, ['visibility', 'visibility'], since, (visibility) => `${visibility} = 'PUBLIC'`),
    everSince(t, ['merged_into_id', 'mergedIntoId'], since, (id) => `${id} is null`),
  );
}

/**
 * SQL for the id of a person asked for by `id`: of the one into whom that person was merged, if so. One step is enough,
 * since a merge takes along whoever was merged before.
 */
export function keptPersonId(id: string, reading: Reading): string {
  return keptOf(reading.bind(id, 'uuid'));
}

/** The same of an id that is SQL. */
const keptOf = (id: string) => `coalesce((select merged_into_id from people where id = ${id}), ${id})`;

export const personShape: Shape = defineShape({
  type: 'Person',
  table: 'people',
  node: true,
  visible: (t, reading) => (isStaff(reading.viewer) ? undefined : personIsPublic(t)),
  leadsTo: keptOf,
  fields: {
    ...recordFields,
    ...rightsOver(null),
    displayName: column('display_name'),
    sortKey: column('sort_key'),
    visibility: column('visibility', { staffOnly: true }),
    visibilityReason: column('visibility_reason', { staffOnly: true }),
    mergedInto: one(
      () => personShape,
      (person, kept) => `${kept}.id = ${person}.merged_into_id`,
      { staffOnly: true },
    ),
    distinguishingNote: column('distinguishing_note', { staffOnly: true }),
    names: many(
      () => personNameShape,
      (person, name) => `${name}.person_id = ${person}.id`,
      { order: (name) => `${name}.id` },
    ),
    posts: many(
      () => postShape,
      (person, post) => `${post}.person_id = ${person}.id`,
      { order: (post) => `coalesce(${post}.held_from, '') desc, ${post}.id` },
    ),
  },
});

/** ICU order of Vietnamese, given name first. */
export const BY_NAME = { keys: [{ sql: (t: string) => `${t}.sort_key`, type: 'text', collate: 'vi-x-icu' }] };

export const peopleList: ListPlan = {
  orders: { NAME: BY_NAME, NAME_DESC: { ...BY_NAME, descending: true } },
  defaultOrder: 'NAME',
  filter: (args, t, reading) => [
    `${t}.merged_into_id is null`,
    typeof args.text === 'string' ? matchesAddressedNames(`${t}.name_words`, args.text, reading) : undefined,
    typeof args.recordStatus === 'string'
      ? `${t}.record_status = ${reading.bind(args.recordStatus, 'text')}`
      : undefined,
  ],
  changes: changesOf('Person'),
};

changesWith('Person', { ids: (since) => `select r.person_id from ${since.rows('posts')} r` });
