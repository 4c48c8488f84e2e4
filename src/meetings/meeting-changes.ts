import { personWasPublic } from '../people/person.shape.js';
import { changedRows, changesWith, everSince, toldSince } from '../platform/graphql/compiling/changed-since.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { isStaff } from '../platform/request/viewer.js';

/** SQL that is true for an attendance whose name the public may know, or might at any time since, as far as the list itself says. */
function nameWasPublic(t: string, since: string): string {
  return everSince(t, ['name_visibility', 'nameVisibility'], since, (visibility) => `${visibility} = 'PUBLIC'`);
}

/** The same as far as the person says; of one to whom it was tied or untied since, nobody knows. */
function attendeeWasPublic(t: string, since: string, p: string): string {
  const person = `exists (select from people ${p} where ${p}.id = ${t}.person_id and ${personWasPublic(p, since)})`;
  return `${person} or ${everSince(t, ['person_id', 'personId'], since, (id) => `${id} is null`)}`;
}

// Whoever is hidden leaves the list, and whoever is shown again comes back to it.
changesWith('Meeting', {
  ids: (since, reading) => {
    const p = reading.alias();
    const wasSeen = (t: string) => conditions(nameWasPublic(t, since.at), attendeeWasPublic(t, since.at, p));
    return `select r.meeting_id from ${changedRows('Attendance', since, reading, wasSeen)} r`;
  },
});
changesWith('Meeting', {
  ids: (since, reading) => {
    const [p, t] = [reading.alias(), reading.alias()];
    const listed = isStaff(reading.viewer)
      ? undefined
      : conditions(
          `${t}.record_status = 'CONFIRMED' and ${t}.name_visibility = 'PUBLIC'`,
          personWasPublic(p, since.at),
        );
    return (
      `select ${t}.meeting_id from ${since.rows('people')} ${p} ` +
      `join attendances ${t} on ${t}.person_id = coalesce(${p}.merged_into_id, ${p}.id) where ${conditions(listed)}`
    );
  },
});

// A body that was hidden leaves the organisers, and comes back to them when it is shown.
changesWith('Meeting', {
  ids: (since, reading) => {
    if (isStaff(reading.viewer)) return undefined;
    const [o, b] = [reading.alias(), reading.alias()];
    const was = `(e.before ? 'hiddenReason' and e.before ->> 'hiddenReason' is not null)`;
    return (
      `select ${b}.meeting_id from ${since.rows('organisations')} ${o} join meeting_organisers ${b} on ${b}.organisation_id = ${o}.id ` +
      `where ${o}.hidden_reason is not null or ${o}.id in (${toldSince(since.at, was)})`
    );
  },
});
