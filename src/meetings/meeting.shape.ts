import { registerPartThatNamesBodies } from '../organisations/body-references.service.js';
import { type AreaFilterInput, liesIn } from '../organisations/areas/area-filter.js';
import { areaShape } from '../organisations/areas/area.shape.js';
import { organisationShape, seenOrganisation } from '../organisations/organisation.shape.js';
import { keptPersonId } from '../people/person.shape.js';
import { changesOf } from '../platform/graphql/compiling/changed-since.js';
import { confirmedOrKept, recordFields } from '../platform/graphql/records/record.shape.js';
import { mayAddTo, ownKeeper, rightsOver } from '../platform/graphql/records/rights.shape.js';
import {
  column,
  defineShape,
  extendShape,
  type Filter,
  type ListPlan,
  many,
  one,
  page,
  type Reading,
  type Shape,
} from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { namedInOrder } from '../platform/graphql/compiling/named.js';
import { matchesNames } from '../organisations/printed/name-query.js';
import { attendanceShape, attendancesOfMeeting } from './attendance/attendance.shape.js';
import './meeting-changes.js';
import { isStaff } from '../platform/request/viewer.js';
import type { OrganiserFilterInput } from './meetings-args.js';

const meetingOrganiserShape = defineShape({
  type: 'MeetingOrganiser',
  table: 'meeting_organisers',
  // As printed it would name a body that asked not to be named.
  visible: (t, reading) => {
    if (isStaff(reading.viewer)) return undefined;
    const o = reading.alias();
    return `not exists (select from organisations ${o} where ${o}.id = ${t}.organisation_id and ${o}.hidden_reason is not null)`;
  },
  fields: {
    id: column('id'),
    printed: column('printed'),
    organisation: one(
      () => organisationShape,
      (organiser, organisation) => `${organisation}.id = ${organiser}.organisation_id`,
    ),
    part: column('part'),
  },
});

/** SQL that is true for meetings that `organisations` (a list or subquery of ids) organised. */
export function organisedBy(t: string, organisations: string, reading: Reading): string {
  const b = reading.alias();
  const o = reading.alias();
  const where = conditions(
    `${b}.meeting_id = ${t}.id`,
    `${b}.organisation_id in (${organisations})`,
    organisationShape.visible(o, reading),
  );
  return `exists (select from meeting_organisers ${b} join organisations ${o} on ${o}.id = ${b}.organisation_id where ${where})`;
}

function hasOrganiser(t: string, { id: asked, below }: OrganiserFilterInput, reading: Reading): string {
  const id = reading.bind(asked, 'uuid');
  const organisations = below ? `select organisations_below(${id})` : id;
  return conditions(organisedBy(t, organisations, reading), seenOrganisation(id, reading));
}

function attendedBy(t: string, personId: string, reading: Reading): string {
  const a = reading.alias();
  const where = conditions(
    `${a}.meeting_id = ${t}.id`,
    `${a}.person_id = ${keptPersonId(personId, reading)}`,
    attendanceShape.visible(a, reading),
  );
  return `exists (select from attendances ${a} where ${where})`;
}

/** SQL that is true for meetings held in an area; one whose own area nobody recorded is held where an organiser lies. */
function heldIn(t: string, area: AreaFilterInput, reading: Reading): string {
  const days = `daterange(first_day(${t}.held_from), ${lastDayOf(t)}, '[]')`;
  const [b, o] = [reading.alias(), reading.alias()];
  const where = conditions(
    `${b}.meeting_id = ${t}.id`,
    liesIn(`${o}.area_id`, days, area, reading),
    organisationShape.visible(o, reading),
  );
  const organised = `exists (select from meeting_organisers ${b} join organisations ${o} on ${o}.id = ${b}.organisation_id where ${where})`;
  return `(${liesIn(`${t}.area_id`, days, area, reading)} or ${t}.area_id is null and ${organised})`;
}

const lastDayOf = (t: string) => `last_day(coalesce(${t}.held_to, ${t}.held_from))`;

const filter: Filter = (args, t, reading) => {
  const equals = (column: string, value: unknown, type: string) =>
    value === undefined || value === null ? undefined : `${t}.${column} = ${reading.bind(value, type)}`;
  const organiser = args.organiser as OrganiserFilterInput | null | undefined;
  const area = args.area as AreaFilterInput | null | undefined;
  return [
    typeof args.text === 'string' ? matchesNames(`${t}.title_words`, args.text, reading) : undefined,
    equals('held_year', args.year, 'integer'),
    equals('year_reviewed', args.yearReviewed, 'integer'),
    equals('kind', args.kind, 'text'),
    equals('record_status', args.recordStatus, 'text'),
    organiser ? hasOrganiser(t, organiser, reading) : undefined,
    area ? heldIn(t, area, reading) : undefined,
    typeof args.attendeeId === 'string' ? attendedBy(t, args.attendeeId, reading) : undefined,
    typeof args.from === 'string' ? `${lastDayOf(t)} >= ${reading.bind(args.from, 'date')}` : undefined,
    // As text: a year or month sorts before every day in it, so this compares its first day.
    typeof args.to === 'string' ? `${t}.held_from <= ${reading.bind(args.to, 'text')}` : undefined,
  ];
};

const BY_DAY = { sql: (t: string) => `${t}.held_from`, type: 'text' };

export const meetingList: ListPlan = {
  orders: {
    HELD_NEWEST: { keys: [BY_DAY], descending: true },
    HELD_OLDEST: { keys: [BY_DAY] },
    TITLE: { keys: [{ sql: (t) => `${t}.title`, type: 'text', collate: 'vi-x-icu' }] },
  },
  defaultOrder: 'HELD_NEWEST',
  filter,
  changes: changesOf('Meeting'),
  names: ({ from, to }) => namedInOrder(from, to, 'to'),
};

registerPartThatNamesBodies('meeting_organisers', { of: 'meetings', column: 'meeting_id' });

export const meetingShape: Shape = defineShape({
  type: 'Meeting',
  table: 'meetings',
  node: true,
  visible: confirmedOrKept,
  fields: {
    ...recordFields,
    ...rightsOver(ownKeeper),
    mayAddTo: mayAddTo(ownKeeper),
    kind: column('kind'),
    title: column('title'),
    heldFrom: column('held_from'),
    heldTo: column('held_to'),
    heldPrinted: column('held_printed'),
    heldInferredFrom: column('held_inferred_from'),
    placePrinted: column('place_printed'),
    area: one(
      () => areaShape,
      (meeting, area) => `${area}.id = ${meeting}.area_id`,
    ),
    sessionNumber: column('session_number'),
    termPrinted: column('term_printed'),
    yearReviewed: column('year_reviewed'),
    yearPlanned: column('year_planned'),
    organisers: many(
      () => meetingOrganiserShape,
      (meeting, organiser) => `${organiser}.meeting_id = ${meeting}.id`,
      { order: (organiser) => `${organiser}.ordinal` },
    ),
    parent: one(
      () => meetingShape,
      (meeting, parent) => `${parent}.id = ${meeting}.parent_meeting_id`,
    ),
    children: page(
      () => meetingShape,
      (meeting, child) => `${child}.parent_meeting_id = ${meeting}.id`,
      { ...meetingList, defaultOrder: 'HELD_OLDEST' },
    ),
    attendances: page(
      () => attendanceShape,
      (meeting, attendance) => `${attendance}.meeting_id = ${meeting}.id`,
      attendancesOfMeeting,
    ),
    keptBy: one(
      () => organisationShape,
      (meeting, organisation) => `${organisation}.id = ${meeting}.kept_by_id`,
      { staffOnly: true },
    ),
  },
});

extendShape(attendanceShape, {
  meeting: one(
    () => meetingShape,
    (attendance, meeting) => `${meeting}.id = ${attendance}.meeting_id`,
  ),
});
