import { awardShape } from '../../awards/award.shape.js';
import type { Reading } from '../../platform/graphql/shape.js';
import { conditions } from '../../platform/graphql/statement.js';
import { COUNTING } from '../vocabulary.js';
import { yearOf } from '../period.js';
import type { Condition, Dimension, Predicate } from './predicate.js';
import { NOT_ATTRIBUTABLE, type ReportParameters } from './report-parameters.js';
import { type Base, inScope, staysInArea } from './scope.sql.js';

/** Partial dates as the first and the last day that they can mean. As text: days of one form compare as strings. */
const firstDay = (date: string) =>
  `(case length(${date}) when 10 then ${date}::text when 7 then ${date} || '-01' else ${date} || '-01-01' end collate "C")`;
const lastDay = (date: string) =>
  `(case length(${date}) when 10 then ${date}::text else last_day(${date})::text end collate "C")`;

/** SQL of a relation of the lines that a report looks at, one row each, with all that they are counted by. */
export function linesOf(parameters: ReportParameters, base: Base, reading: Reading): string {
  const { view } = parameters;
  const a = reading.alias();
  const today = view === 'AS_TODAY';
  const organisation = (id: string, t: string) =>
    today
      ? `case when ${t}.organisation_id is null then ${id} else coalesce(${t}.today_id, '${NOT_ATTRIBUTABLE}') end`
      : id;
  const unit = `coalesce(${a}.unit_organisation_id, case when ${a}.recipient_kind in ('GROUP', 'ENTERPRISE') then ${a}.organisation_id end)`;
  const area = today
    ? `case when ${a}.unit_area_id is not null then coalesce(at.today_id, '${NOT_ATTRIBUTABLE}') end`
    : `${a}.unit_area_id`;
  const joins = today
    ? `left join organisation_today og on og.organisation_id = ${a}.grantor_id left join organisation_today ou on ou.organisation_id = ${unit} left join area_today at on at.area_id = ${a}.unit_area_id`
    : '';
  const where = conditions(
    base === 'UNDATED' ? `${a}.granted_year is null` : inPeriod(a, parameters, reading),
    `${a}.state in ('GRANTED', 'ANNULLED')`,
    `${a}.status_with_decision <> 'WITHDRAWN'`,
    awardShape.visible(a, reading),
    inScope(a, parameters, base, reading),
  );
  const counting = base === 'UNDATED' ? `'${COUNTING.UNDATED}'` : countingOf(a, parameters, base, reading);
  return (
    `select ${a}.id, ${a}.quantity, ${a}.recipient_id, ${a}.decision_id, ${a}.form_id, f.code as form, f.family, ` +
    `${a}.class_now as class, ` +
    `${organisation(`${a}.grantor_id`, 'og')} as grantor, go.kind as grantor_kind, ${a}.level, ${a}.system, ${a}.mode, ` +
    `${a}.recipient_kind as kind, ${a}.position_class as position, ${area} as area, ${organisation(unit, 'ou')} as unit, ` +
    `${a}.granted_on, ${yesNo(`${a}.presented`)} as presented, ${yesNo(`${a}.reported`)} as reported, ${a}.state, ${a}.status_with_decision as record_status, ` +
    `${counting} as day, case when ${a}.status_with_decision = 'DRAFT' then '${COUNTING.DRAFT}' ` +
    `when ${a}.state = 'ANNULLED' then '${COUNTING.ANNULLED}' else ${counting} end as counting ` +
    // Left joins to their keys: whoever asks for none of their columns does not pay for them.
    `from awards ${a} left join award_forms f on f.id = ${a}.form_id left join organisations go on go.id = ${a}.grantor_id ${joins} where ${where}`
  );
}

function countingOf(a: string, parameters: ReportParameters, base: Base, reading: Reading): string {
  const { period } = parameters;
  const ofPeriod = dated(a, period.countedFrom, period.countedTo, period.to, reading);
  const stays = base === 'DATED' ? staysInArea(a, parameters, reading) : undefined;
  const day = stays
    ? `(case when ${ofPeriod} = '${COUNTING.COUNTED}' and not ${stays} then '${COUNTING.DATE_TOO_COARSE}' else ${ofPeriod} end)`
    : ofPeriod;
  // What its day keeps out would not be counted with an area either.
  return base === 'DATED'
    ? day
    : `(case ${day} when '${COUNTING.COUNTED}' then '${COUNTING.AREA_UNKNOWN}' else 'OTHER' end)`;
}

/** Lines whose day may lie in the period, or among the days that are counted. */
function inPeriod(a: string, { period }: ReportParameters, reading: Reading): string {
  const from = period.countedFrom < period.from ? period.countedFrom : period.from;
  const years = `${a}.granted_year between ${reading.bind(yearOf(from), 'integer')} and ${reading.bind(yearOf(period.to), 'integer')}`;
  return conditions(
    years,
    from.endsWith('-01-01') ? undefined : `${lastDay(`${a}.granted_on`)} >= ${reading.bind(from, 'text')}`,
    period.to.endsWith('-12-31') ? undefined : `${firstDay(`${a}.granted_on`)} <= ${reading.bind(period.to, 'text')}`,
  );
}

function dated(a: string, from: string, to: string, periodTo: string, reading: Reading): string {
  // Whole years need no look at the day: lines are chosen by year, and a year lies in itself whatever its precision.
  if (from.endsWith('-01-01') && to === periodTo && to.endsWith('-12-31')) return `'${COUNTING.COUNTED}'`;
  const [first, last] = [firstDay(`${a}.granted_on`), lastDay(`${a}.granted_on`)];
  const [bFrom, bTo] = [reading.bind(from, 'text'), reading.bind(to, 'text')];
  return (
    `case when ${first} > ${bTo} then '${COUNTING.AFTER_CUT_OFF}' ` +
    `when ${first} < ${bFrom} or ${last} > ${bTo} then '${COUNTING.DATE_TOO_COARSE}' else '${COUNTING.COUNTED}' end`
  );
}

/** `offset 0` in what it asks keeps PostgreSQL from reading all years at once in order to answer for one. */
const yesNo = (condition: string) => `case when ${condition} then 'YES' else 'NO' end`;

/** What a line `l` of that relation counts under; of the type `uuid` where a body or area. */
export function valueSql(by: Dimension, l: string, { period }: ReportParameters, reading: Reading): string {
  switch (by) {
    case 'month':
      return `case when length(${l}.granted_on) >= 7 then left(${l}.granted_on, 7) end`;
    case 'decided':
      return yesNo(`${l}.decision_id is not null`);
    case 'statistics':
      return statisticsSql(
        `${l}.form_id`,
        `${l}.level`,
        `${l}.system`,
        `${l}.grantor_kind`,
        `first_day(${l}.granted_on)`,
      );
    case 'firstTime': {
      const year = reading.bind(yearOf(period.countedFrom), 'integer');
      const before = period.countedFrom.endsWith('-01-01')
        ? `e.granted_year < ${year}`
        : `e.granted_year <= ${year} and ${lastDay('e.granted_on')} < ${reading.bind(period.countedFrom, 'text')}`;
      return yesNo(
        `not exists (select from awards e where e.recipient_id = ${l}.recipient_id and e.status_with_decision = 'CONFIRMED' and e.state = 'GRANTED' and ${before})`,
      );
    }
    default:
      return `${l}.${by}`;
  }
}

/** SQL that is true where the line `a`, as its columns are, counts in the report. */
export function certainlyCounted(a: string, parameters: ReportParameters, reading: Reading): string {
  const { countedFrom, countedTo } = parameters.period;
  const within = conditions(
    `${a}.state = 'GRANTED' and ${a}.status_with_decision = 'CONFIRMED' and ${a}.granted_on is not null`,
    `${firstDay(`${a}.granted_on`)} >= ${reading.bind(countedFrom, 'text')} and ${lastDay(`${a}.granted_on`)} <= ${reading.bind(countedTo, 'text')}`,
    inScope(a, parameters, 'DATED', reading),
    staysInArea(a, parameters, reading),
  );
  return `coalesce(${within}, false)`;
}

/** SQL of the first day that any line of the scope before the period can have; annulled ones were recorded, too. */
export function firstOnRecordSql(parameters: ReportParameters, reading: Reading): string {
  const { countedFrom } = parameters.period;
  const before = { kind: 'FREE', name: null, cutOff: 'PERIOD_END', from: FIRST_DAY, countedFrom: FIRST_DAY } as const;
  const all = { ...parameters, period: { ...before, to: countedFrom, countedTo: countedFrom } };
  const where = conditions(
    `a.granted_year <= ${reading.bind(yearOf(countedFrom), 'integer')} and ${lastDay('a.granted_on')} < ${reading.bind(countedFrom, 'text')}`,
    `a.state in ('GRANTED', 'ANNULLED') and a.status_with_decision = 'CONFIRMED'`,
    inScope('a', all, 'DATED', reading),
  );
  return `select min(${firstDay('a.granted_on')}) as first from awards a where ${where}`;
}
const FIRST_DAY = '1000-01-01';

/** What the catalogue says of a form given by such a grantor on a day: one of STATISTICS. */
export function statisticsSql(formId: string, level: string, system: string, grantorKind: string, day: string): string {
  return (
    `coalesce((select case when bool_or(ga.counted_in_state_statistics) then 'IN_STATE_STATISTICS' else 'OUTSIDE_STATE_STATISTICS' end ` +
    `from grant_authorities ga where ga.form_id = ${formId} and ga.level = ${level} and ga.system = ${system} and ga.valid @> ${day} ` +
    `and (ga.grantor_kinds = '{}' or ${grantorKind} = any(ga.grantor_kinds)) having count(*) > 0), 'NO_AUTHORITY')`
  );
}

/** SQL that is true for the lines `l` that meet a predicate. */
export function meets(l: string, predicate: Predicate, parameters: ReportParameters, reading: Reading): string {
  return conditions(...predicate.map((condition) => holds(l, condition, parameters, reading)));
}

function holds(
  l: string,
  { by, in: values, not = false }: Condition,
  parameters: ReportParameters,
  reading: Reading,
): string {
  const value = `(${valueSql(by, l, parameters, reading)})::text`;
  const known = values.filter((each) => each !== null);
  const listed = `coalesce(${value} = any(${reading.bind(known, 'text[]')}), false)`;
  const condition = values.includes(null) ? `(${listed} or ${value} is null)` : listed;
  return not ? `not ${condition}` : condition;
}

/** Which lines a predicate looks at: those without a day, or an area, only where it asks for them. */
export function baseOf(predicate: Predicate): Base {
  const counting = predicate.find(({ by }) => by === 'counting');
  if (counting === undefined || counting.not === true) return 'DATED';
  return ([COUNTING.UNDATED, COUNTING.AREA_UNKNOWN] as const).find((base) => counting.in.includes(base)) ?? 'DATED';
}

/** SQL of a subquery with the ids of the lines that a figure was counted from. */
export function linesOfFigure(
  predicate: Predicate,
  parameters: ReportParameters,
  reading: Reading,
  columns: readonly string[] = ['id'],
): string {
  const l = reading.alias();
  const lines = linesOf(parameters, baseOf(predicate), reading);
  return `select ${columns.map((column) => `${l}.${column}`).join(', ')} from (${lines}) ${l} where ${meets(l, predicate, parameters, reading)}`;
}
