import { organisationShape } from '../../organisations/organisation.shape.js';
import { personIsPublic, personShape } from '../../people/person.shape.js';
import { recordFields } from '../../platform/graphql/records/record.shape.js';
import { keeperOfWhole, rightsOver } from '../../platform/graphql/records/rights.shape.js';
import { column, defineShape, type ListPlan, many, one, type Reading } from '../../platform/graphql/compiling/shape.js';
import { isStaff, reachOf } from '../../platform/request/viewer.js';

const attendancePositionShape = defineShape({
  type: 'AttendancePosition',
  table: 'attendance_positions',
  fields: {
    id: column('id'),
    printed: column('printed'),
    former: column('former'),
    organisation: one(
      () => organisationShape,
      (position, organisation) => `${organisation}.id = ${position}.organisation_id`,
    ),
  },
});

/** SQL that is true where the public may know who attended: a name that nobody asked to hide, and no person who is hidden. */
function attendeeIsPublic(t: string, reading: Reading): string {
  const p = reading.alias();
  return (
    `${t}.name_visibility = 'PUBLIC' and (${t}.person_id is null ` +
    `or exists (select from people ${p} where ${p}.id = ${t}.person_id and ${personIsPublic(p)}))`
  );
}

/** An attendance is seen with its meeting; drafts and withdrawn ones only by those who keep the meeting. */
function visible(t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, 'READER');
  if (reach === null) return undefined;
  const m = reading.alias();
  const confirmed = `${t}.record_status = 'CONFIRMED' and ${m}.record_status = 'CONFIRMED'`;
  const seen = isStaff(reading.viewer)
    ? `${confirmed} or ${m}.kept_by_id is null or ${m}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`
    : `${confirmed} and ${attendeeIsPublic(t, reading)}`;
  return `exists (select from meetings ${m} where ${m}.id = ${t}.meeting_id and (${seen}))`;
}

/** Whoever keeps the meeting keeps it. */
function keptByMeeting(t: string, reading: Reading): string {
  const m = reading.alias();
  return `(select ${keeperOfWhole(m)} from meetings ${m} where ${m}.id = ${t}.meeting_id)`;
}

export const attendanceShape = defineShape({
  type: 'Attendance',
  table: 'attendances',
  node: true,
  visible,
  fields: {
    ...recordFields,
    ...rightsOver(keptByMeeting),
    listingOrder: column('listing_order'),
    person: one(
      () => personShape,
      (attendance, person) => `${person}.id = ${attendance}.person_id`,
    ),
    namePrinted: column('name_printed'),
    delegationPrinted: column('delegation_printed'),
    delegationCount: column('delegation_count'),
    roles: column('roles'),
    positionsPrinted: column('positions_printed'),
    positions: many(
      () => attendancePositionShape,
      (attendance, position) => `${position}.attendance_id = ${attendance}.id`,
      { order: (position) => `${position}.ordinal` },
    ),
    nameVisibility: column('name_visibility', { staffOnly: true }),
  },
});

const filter: ListPlan['filter'] = (args, t, reading) => [
  typeof args.role === 'string' ? `${t}.roles @> array[${reading.bind(args.role, 'text')}]` : undefined,
];

/** Those who attended one meeting, as the source lists them. */
export const attendancesOfMeeting: ListPlan = {
  orders: { LISTING: { keys: [{ sql: (t) => `${t}.listing_order`, type: 'integer' }] } },
  defaultOrder: 'LISTING',
  filter,
};

/** The meetings at which one person was, newest first. */
export const attendancesOfPerson: ListPlan = {
  orders: {
    HELD_NEWEST: {
      keys: [
        { sql: (t) => `(select held_from::text from meetings where id = ${t}.meeting_id)`, type: 'text', collate: 'C' },
      ],
      descending: true,
    },
  },
  defaultOrder: 'HELD_NEWEST',
  filter,
};
