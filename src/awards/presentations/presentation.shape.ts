import { attendanceShape } from '../../meetings/attendance/attendance.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { personIsPublic, personShape } from '../../people/person.shape.js';
import { confirmedOrKept, recordFields } from '../../platform/graphql/records/record.shape.js';
import { ownKeeper, rightsOver } from '../../platform/graphql/records/rights.shape.js';
import {
  column,
  defineShape,
  expression,
  extendShape,
  many,
  one,
  page,
  type ListPlan,
  type Reading,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { isStaff } from '../../platform/request/viewer.js';
import { awardShape } from '../award.shape.js';
import { type HandedOverFacts, handedOverFacts } from './presentation-doubts.js';
import { openPresentationWarnings } from './open-presentation-warning.type.js';

/** A presentation is seen with its meeting. */
function presentationIsSeen(t: string, reading: Reading): string | undefined {
  const m = reading.alias();
  const meeting = meetingShape.visible(m, reading);
  const own = confirmedOrKept(t, reading);
  if (meeting === undefined) return own;
  return conditions(own, `exists (select from meetings ${m} where ${m}.id = ${t}.meeting_id and (${meeting}))`);
}

/**
 * An item is seen with its presentation and with the award that it hands over, or one that stands in its place; one of a
 * claim, see the articles' room.
 */
function itemIsSeen(t: string, reading: Reading): string | undefined {
  const [p, h, a] = [reading.alias(), reading.alias(), reading.alias()];
  const presentation = presentationIsSeen(p, reading);
  const award = awardShape.visible(a, reading);
  return conditions(
    `${t}.withdrawn_at is null`,
    presentation &&
      `exists (select from presentations ${p} where ${p}.id = ${t}.presentation_id and (${presentation}))`,
    award &&
      `${t}.award_id is null or exists (select from handed_over_awards ${h} join awards ${a} on ${a}.id = ${h}.award_id
        where ${h}.item_id = ${t}.id and (${award}))`,
  );
}

/** A presentation lists no item of an award that gave way to others and is seen no more. */
function ownAwardIsSeen(t: string, reading: Reading): string | undefined {
  const a = reading.alias();
  const award = awardShape.visible(a, reading);
  return (
    award && `${t}.award_id is null or exists (select from awards ${a} where ${a}.id = ${t}.award_id and (${award}))`
  );
}

export const presentationItemShape: Shape = defineShape({
  type: 'PresentationItem',
  table: 'presentation_items',
  node: true,
  visible: itemIsSeen,
  fields: {
    id: column('id'),
    ordinal: column('ordinal'),
    award: one(
      () => awardShape,
      (item, award) => `${award}.id = ${item}.award_id`,
    ),
    manner: column('manner'),
    receivedBy: one(
      () => personShape,
      (item, person) => `${person}.id = ${item}.received_by_person_id`,
    ),
    // Whoever is hidden as a person is not shown as a printed name either.
    receivedByPrinted: expression((t, reading) => {
      if (isStaff(reading.viewer)) return `${t}.received_by_printed`;
      const p = reading.alias();
      return `case when ${t}.received_by_person_id is null or exists (select from people ${p}
        where ${p}.id = ${t}.received_by_person_id and ${personIsPublic(p)}) then ${t}.received_by_printed end`;
    }),
    presentation: one(
      () => presentationShape,
      (item, presentation) => `${presentation}.id = ${item}.presentation_id`,
    ),
    meeting: one(
      () => meetingShape,
      (item, meeting, reading) => {
        const p = reading.alias();
        return `${meeting}.id = (select ${p}.meeting_id from presentations ${p} where ${p}.id = ${item}.presentation_id)`;
      },
    ),
    presenters: many(
      () => attendanceShape,
      (item, attendance, reading) => presents(attendance, `${item}.presentation_id`, reading),
      { order: (attendance, item) => place(attendance, `${item}.presentation_id`) },
    ),
  },
});

/** SQL that is true for attendances that handed over in the presentation. */
function presents(attendance: string, presentationId: string, reading: Reading): string {
  const b = reading.alias();
  return `exists (select from presentation_presenters ${b} where ${b}.attendance_id = ${attendance}.id and ${b}.presentation_id = ${presentationId})`;
}

/** Place among the presenters. */
function place(attendance: string, presentationId: string): string {
  return `(select ordinal from presentation_presenters where attendance_id = ${attendance}.id and presentation_id = ${presentationId})`;
}

export const presentationShape: Shape = defineShape({
  type: 'Presentation',
  table: 'presentations',
  node: true,
  visible: presentationIsSeen,
  fields: {
    ...recordFields,
    ...rightsOver(ownKeeper),
    meeting: one(
      () => meetingShape,
      (presentation, meeting) => `${meeting}.id = ${presentation}.meeting_id`,
    ),
    listingOrder: column('listing_order'),
    presenters: many(
      () => attendanceShape,
      (presentation, attendance, reading) => presents(attendance, `${presentation}.id`, reading),
      { order: (attendance, presentation) => place(attendance, `${presentation}.id`) },
    ),
    onBehalfOf: one(
      () => organisationShape,
      (presentation, organisation) => `${organisation}.id = ${presentation}.on_behalf_of_id`,
    ),
    onBehalfOfPrinted: column('on_behalf_of_printed'),
    note: column('note', { staffOnly: true }),
    openWarnings: {
      ...expression(handedOverFacts, { staffOnly: true }),
      tell: (facts) => openPresentationWarnings(facts as HandedOverFacts),
    },
    items: many(
      () => presentationItemShape,
      (presentation, item, reading) =>
        conditions(`${item}.presentation_id = ${presentation}.id`, ownAwardIsSeen(item, reading)),
      { order: (item) => `${item}.ordinal`, limit: 1000, usual: 50 },
    ),
  },
});

const newest = (t: string) => `(select held_from::text from meetings where id = ${t}.meeting_id)`;

/** What one person handed over, newest meeting first. */
const presentationsOfPerson: ListPlan = {
  orders: { HELD_NEWEST: { keys: [{ sql: newest, type: 'text', collate: 'C' }], descending: true } },
  defaultOrder: 'HELD_NEWEST',
};

extendShape(awardShape, {
  presentations: many(
    () => presentationItemShape,
    (award, item) =>
      `${item}.id in (select item_id from handed_over_awards where award_id = ${award}.id) and not ${item}.presentation_withdrawn`,
    { order: (item) => `${item}.id` },
  ),
});

extendShape(meetingShape, {
  presentations: many(
    () => presentationShape,
    (meeting, presentation) => `${presentation}.meeting_id = ${meeting}.id`,
    { order: (presentation) => `${presentation}.listing_order, ${presentation}.id` },
  ),
});

extendShape(personShape, {
  presentationsGiven: page(
    () => presentationShape,
    (person, presentation, reading) => {
      const [b, a] = [reading.alias(), reading.alias()];
      const seen = conditions(
        `${b}.presentation_id = ${presentation}.id and ${a}.person_id = ${person}.id`,
        attendanceShape.visible(a, reading),
      );
      return `exists (select from presentation_presenters ${b} join attendances ${a} on ${a}.id = ${b}.attendance_id where ${seen})`;
    },
    presentationsOfPerson,
  ),
});
