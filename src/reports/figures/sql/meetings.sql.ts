import { organisationIsPublic } from '../../../organisations/organisation.shape.js';
import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import { REPORT_SCOPE } from '../../vocabulary.js';
import type { ReportParameters } from '../report-parameters.js';
import { bodiesOf, inAreaOfBody } from './scope.sql.js';

/**
 * SQL of a subquery with the ids of the meetings that a report counts: confirmed, certainly within the period, and
 * organised by its bodies, or (in an area) held there; one whose own area nobody recorded is held where an organiser lies.
 */
export function meetingsSql(parameters: ReportParameters, kind: string | null, reading: Reading): string {
  const { period } = parameters;
  const m = reading.alias();
  const last = `last_day(coalesce(${m}.held_to, ${m}.held_from))`;
  const days = `daterange(first_day(${m}.held_from), ${last}, '[]')`;
  const where = conditions(
    `${m}.record_status = 'CONFIRMED'`,
    `first_day(${m}.held_from) >= ${reading.bind(period.from, 'date')} and ${last} <= ${reading.bind(period.to, 'date')}`,
    `${m}.held_year between ${reading.bind(Number(period.from.slice(0, 4)), 'integer')} and ${reading.bind(Number(period.to.slice(0, 4)), 'integer')}`,
    kind === null ? undefined : `${m}.kind = ${reading.bind(kind, 'text')}`,
    parameters.scope === REPORT_SCOPE.IN_AREA
      ? `(${inAreaOfBody(`${m}.area_id`, days, parameters, reading)} or ${m}.area_id is null and ${organisedIn(m, days, parameters, reading)})`
      : `exists (select from meeting_organisers b where b.meeting_id = ${m}.id and b.organisation_id in (${bodiesOf(parameters, reading)}))`,
  );
  return `select ${m}.id from meetings ${m} where ${where}`;
}

/** SQL that is true for meetings of which an organiser that anybody may see, whoever asks, lies in the area of the report's body. */
function organisedIn(m: string, days: string, parameters: ReportParameters, reading: Reading): string {
  const [b, o] = [reading.alias(), reading.alias()];
  const lies = inAreaOfBody(`${o}.area_id`, days, parameters, reading);
  return `exists (select from meeting_organisers ${b} join organisations ${o} on ${o}.id = ${b}.organisation_id where ${b}.meeting_id = ${m}.id and ${organisationIsPublic(o)} and ${lies})`;
}

/**
 * SQL of how many attended the meetings that `meetings` selects, by kind. A meeting whose attendance nobody recorded had
 * people in it, too: it is silent, as is a delegation of unknown size.
 */
export function attendancesSql(meetings: string): string {
  return (
    `select t.kind, count(*)::integer as meetings, sum(t.attendees)::integer as attendees, ` +
    `(count(*) filter (where not t.placed))::integer as unplaced, ` +
    `(sum(t.silent) + count(*) filter (where t.listed = 0))::integer as silent from (` +
    `select m.id, m.kind, m.area_id is not null as placed, count(a.id) as listed, ` +
    `coalesce(sum(case when a.delegation_printed is null then 1 else a.delegation_count end) filter (where a.id is not null), 0) as attendees, ` +
    `count(*) filter (where a.delegation_printed is not null and a.delegation_count is null) as silent ` +
    `from meetings m left join attendances a on a.meeting_id = m.id and a.record_status = 'CONFIRMED' ` +
    `where m.id in (${meetings}) group by m.id, m.kind) t group by t.kind`
  );
}
