import { liesIn } from '../../../organisations/areas/area-filter.js';
import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import type { Day } from '../../../platform/time/day.js';
import type { CountedPeriod } from '../../periods/period.js';
import { REPORT_SCOPE } from '../../vocabulary.js';
import type { ReportParameters } from '../report-parameters.js';

/**
 * SQL of a subquery with the bodies whose acts are those of the report's body. As today, everything that went over into
 * it is among them; what was below a predecessor was below it.
 */
export function bodiesOf({ organisationId, view, scope }: ReportParameters, reading: Reading): string {
  const body = reading.bind(organisationId, 'uuid');
  const itself = `select ${body}`;
  const whole =
    view === 'AS_TODAY'
      ? `${itself} union select organisation_id from organisation_today where today_id = ${body}`
      : itself;
  if (scope !== REPORT_SCOPE.GRANTED_BY_BODY_AND_BELOW) return whole;
  const below = `select organisations_below(w.id) from (${whole}) w (id)`;
  if (view !== 'AS_TODAY') return below;
  return `select b.id from (${below}) b (id) union select t.organisation_id from organisation_today t join (${below}) c (id) on t.today_id = c.id`;
}

/**
 * SQL that is true where something at `areaId`, on `days` (a daterange that meets the period), lies in the area of the
 * report's body. As then, nearly every area lay where it did all the time: only the others are looked at day by day.
 */
export function inAreaOfBody(areaId: string, days: string, parameters: ReportParameters, reading: Reading): string {
  const { areaId: area, view, period, areas } = parameters;
  if (area === null) return 'false';
  const exactly = () => liesIn(areaId, days, { id: area, view, below: true }, reading);
  // None of them joins, for which the planner would read these areas' awards of all years: a condition on it is none.
  if (view === 'AS_TODAY') return `(${areas ? countsIn(areaId, areas.today, reading) : exactly()}) is true`;
  const span = spanOf([period], reading);
  const below = (when: string) =>
    `select c.area_id from area_closure c where c.ancestor_id = ${reading.bind(area, 'uuid')} and ${when}`;
  const always = `(${areaId} in (${below(`c.valid @> ${span}`)})) is true`;
  if (areas?.stay === true) return `(${always})`;
  const sometimes = `${areaId} in (${below(`c.valid && ${span} and not c.valid @> ${span}`)})`;
  return `(${always} or (${sometimes} and ${exactly()}))`;
}

/** As `liesIn` as of today, of an area that stands: that it is known beforehand, tells the planner how much lies in it. */
function countsIn(areaId: string, today: string, reading: Reading): string {
  return (
    `${areaId} in (select n.area_id from area_closure c join area_today n on n.today_id = c.area_id ` +
    `where c.ancestor_id = ${reading.bind(today, 'uuid')} and upper_inf(c.valid))`
  );
}

/**
 * SQL that is true where the line `a`, which lies in the area of the report's body on some of the days that its date can mean,
 * lies there on all of them on which its own area was there; undefined where every area does. A month or year in which its
 * area went over to another is certain for neither.
 */
export function staysInArea(a: string, parameters: ReportParameters, reading: Reading): string | undefined {
  const { areaId, view, scope, areas } = parameters;
  if (scope !== REPORT_SCOPE.IN_AREA || view === 'AS_TODAY' || areaId === null || areas?.stay === true)
    return undefined;
  const days = daysOf(a);
  return (
    `(length(${a}.granted_on) = 10 or coalesce((select range_agg(c.valid) from area_closure c ` +
    `where c.ancestor_id = ${reading.bind(areaId, 'uuid')} and c.area_id = ${a}.unit_area_id and c.valid && ${days}) @> ` +
    `(select range_agg(v.valid * ${days}) from area_versions v where v.area_id = ${a}.unit_area_id and v.valid && ${days}), true))`
  );
}

/** SQL of the days that the date of a line `a` can mean. */
function daysOf(a: string): string {
  return `daterange(first_day(${a}.granted_on), last_day(${a}.granted_on), '[]')`;
}

/** The first day that a report of a period looks at. */
export function firstLooked({ from, countedFrom }: CountedPeriod): Day {
  return countedFrom < from ? countedFrom : from;
}

/** SQL of the days from the first that a report of these periods looks at to the last. */
function spanOf(periods: readonly CountedPeriod[], reading: Reading): string {
  const first = periods.map(firstLooked).toSorted()[0];
  const last = periods
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return `daterange(${reading.bind(first, 'date')}, ${reading.bind(last, 'date')}, '[]')`;
}

/** SQL of what the area counts as today, and of each period whether no area came into it or left it within. */
export function areasSql(areaId: string, periods: readonly CountedPeriod[], reading: Reading): string {
  const area = reading.bind(areaId, 'uuid');
  const whole = spanOf(periods, reading);
  const stays = periods.map((period) => {
    const days = spanOf([period], reading);
    return `coalesce(bool_and(c.valid @> ${days} or not c.valid && ${days}), true)`;
  });
  return (
    `select coalesce((select today_id from area_today where area_id = ${area}), ${area}) as today, array[${stays.join(', ')}] as stay ` +
    `from area_closure c where c.ancestor_id = ${area} and c.valid && ${whole} and not c.valid @> ${whole}`
  );
}

/**
 * Lines with a day that may lie in the period; or (`UNDATED`) those of the scope without any; or (`AREA_UNKNOWN`) those of
 * the period that a body of the area granted to somebody whose own area is not known; or (`AREA_NOT_PLACED`) those of the
 * period whose recipient's area is on no map that the report goes by; or (`GRANTOR_UNKNOWN`) those of the
 * period on a list of a body of the report whose grantor is linked to no body.
 */
export type Base = 'DATED' | 'UNDATED' | 'AREA_UNKNOWN' | 'AREA_NOT_PLACED' | 'GRANTOR_UNKNOWN';

/** SQL that is true for the award lines `a` of the report's scope. */
export function inScope(a: string, parameters: ReportParameters, base: Base, reading: Reading): string {
  if (base === 'GRANTOR_UNKNOWN')
    return (
      `${a}.grantor_id is null and ${a}.decision_id in (` +
      `select d.id from award_decisions d where d.issuer_id in (${bodiesOf(parameters, reading)}))`
    );
  if (parameters.scope !== REPORT_SCOPE.IN_AREA) return `${a}.grantor_id in (${bodiesOf(parameters, reading)})`;
  const days = daysOf(a);
  if (base === 'AREA_UNKNOWN') return `${a}.unit_area_id is null and ${grantedIn(a, days, parameters, reading)}`;
  if (base === 'AREA_NOT_PLACED') return areaNotPlaced(a, days, parameters, reading);
  if (base === 'DATED' || parameters.areaId === null)
    return inAreaOfBody(`${a}.unit_area_id`, days, parameters, reading);
  // Without a day: wherever it ever lay there.
  return liesIn(`${a}.unit_area_id`, days, { id: parameters.areaId, view: parameters.view, below: true }, reading);
}

/** SQL that is true for lines that a body in the area of the report's body granted. */
function grantedIn(a: string, days: string, parameters: ReportParameters, reading: Reading): string {
  const g = reading.alias();
  const lies = inAreaOfBody(`${g}.area_id`, days, parameters, reading);
  return `exists (select from organisations ${g} where ${g}.id = ${a}.grantor_id and ${lies})`;
}

/**
 * SQL that is true for lines whose recipient's area is on no map that the report goes by. As then: it was not there on any of
 * the `days`; said of each area that was, and counts today as, or with, what that area counts as. As today, or where nothing
 * came of it: said where it was granted.
 */
function areaNotPlaced(a: string, days: string, parameters: ReportParameters, reading: Reading): string {
  const { areaId, view, period, areas } = parameters;
  if (areaId === null) return 'false';
  const lost = `not exists (select from area_today n where n.area_id = ${a}.unit_area_id) and ${grantedIn(a, days, parameters, reading)}`;
  if (view === 'AS_TODAY') return `${a}.unit_area_id is not null and ${lost}`;
  const [area, span] = [reading.bind(areaId, 'uuid'), spanOf([period], reading)];
  const life = (x: string) => `daterange(${x}.valid_from, ${x}.valid_to, '[]')`;
  return (
    `${a}.unit_area_id in (select e.id from areas e where not ${life('e')} @> ${span} and e.id <> ${area}) ` +
    `and not exists (select from areas e where e.id = ${a}.unit_area_id and ${life('e')} && ${days}) ` +
    `and (${countsIn(`${a}.unit_area_id`, areas?.today ?? areaId, reading)} ` +
    `and exists (select from areas r where r.id = ${area} and ${life('r')} && ${days}) or ${lost})`
  );
}
