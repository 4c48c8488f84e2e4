import { AREA_VIEW, type AreaView } from '../../../organisations/areas/area-filter.js';
import { standing } from '../../../awards/standing.js';
import { awardShape } from '../../../awards/award.shape.js';
import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import { COUNTING } from '../../vocabulary.js';
import { type CountedPeriod, yearOf } from '../../periods/period.js';
import { countedAs, dayOf, firstDay, inPeriod, lastDay } from './line-days.sql.js';
import type { Condition, Dimension, Predicate } from './predicate.js';
import { NOT_ATTRIBUTABLE, type ReportParameters } from '../report-parameters.js';
import { type Base, inScope, staysInArea } from './scope.sql.js';

/** SQL of what a body or area `id` counts under: itself, or as today what became of it; and the join that tells it. */
export function countedUnder(by: 'grantor' | 'unit' | 'area', id: string, view: AreaView) {
  if (view !== AREA_VIEW.AS_TODAY) return { value: id, join: '' };
  const t = `${by}_today`;
  const today = `coalesce(${t}.today_id, '${NOT_ATTRIBUTABLE}')`;
  if (by === 'area')
    return {
      value: `case when ${id} is not null then ${today} end`,
      join: `left join area_today ${t} on ${t}.area_id = ${id}`,
    };
  return {
    value: `case when ${t}.organisation_id is null then ${id} else ${today} end`,
    join: `left join organisation_today ${t} on ${t}.organisation_id = ${id}`,
  };
}

/**
 * SQL of a relation of the lines that a report looks at, one row each, with all that they are counted by. `counted` of a
 * line: it counts as lines of the base do.
 */
export function linesOf(parameters: ReportParameters, base: Base, reading: Reading): string {
  const { view } = parameters;
  const a = reading.alias();
  const unit = `coalesce(${a}.unit_organisation_id, case when ${a}.recipient_kind in ('GROUP', 'ENTERPRISE') then ${a}.organisation_id end)`;
  const [ofGrantor, ofUnit, ofArea] = [
    countedUnder('grantor', `${a}.grantor_id`, view),
    countedUnder('unit', unit, view),
    countedUnder('area', `${a}.unit_area_id`, view),
  ];
  const where = conditions(
    `${a}.state in ('GRANTED', 'ANNULLED') and ${a}.status_with_decision <> 'WITHDRAWN'`,
    lookedAt(a, parameters, base, reading),
  );
  const day = dayOf(a, parameters, base, reading);
  return (
    `select ${a}.id, ${a}.quantity, ${a}.recipient_id, ${a}.decision_id, ${a}.form_id, f.code as form, f.family, f.genre, ` +
    `${a}.class_now as class, ` +
    `${a}.grantor_id, ${ofGrantor.value} as grantor, go.kind as grantor_kind, ${a}.level, ${a}.system, ${a}.mode, ` +
    `${a}.recipient_kind as kind, ${a}.position_class as position, ` +
    `${a}.unit_area_id as area_id, ${ofArea.value} as area, ${unit} as unit_id, ${ofUnit.value} as unit, ` +
    `${a}.granted_on, ${a}.presented, ${a}.reported, ` +
    `${standing(a)} and ${day} = '${countedAs(base)}' as counted, ` +
    `case when ${a}.status_with_decision = 'DRAFT' then '${COUNTING.DRAFT}' ` +
    `when ${a}.state = 'ANNULLED' then '${COUNTING.ANNULLED}' else ${day} end as counting ` +
    // Left joins to their keys: whoever asks for none of their columns does not pay for them.
    `from awards ${a} left join award_forms f on f.id = ${a}.form_id left join organisations go on go.id = ${a}.grantor_id ` +
    `${ofGrantor.join} ${ofUnit.join} ${ofArea.join} where ${where}`
  );
}

/** SQL that is true for the lines `a`, as their columns are, that a report looks at if they are recorded at all. */
function lookedAt(a: string, parameters: ReportParameters, base: Base, reading: Reading): string {
  return conditions(
    base === 'UNDATED' ? `${a}.granted_year is null` : inPeriod(a, parameters, reading),
    awardShape.visible(a, reading),
    inScope(a, parameters, base, reading),
  );
}

/** SQL that is true for those of them that count as lines of the base do, asked of nothing that `awards_standing_idx` has not. */
export function countedIn(a: string, parameters: ReportParameters, base: Base, reading: Reading): string {
  return conditions(
    standing(a),
    lookedAt(a, parameters, base, reading),
    `${dayOf(a, parameters, base, reading)} = '${countedAs(base)}'`,
  );
}

export const yesNo = (condition: string) => `case when ${condition} then 'YES' else 'NO' end`;

/** What a line `l` of that relation counts under; of the type `uuid` where a body or area. */
export function valueSql(by: Dimension, l: string, { period }: ReportParameters, reading: Reading): string {
  switch (by) {
    case 'month':
      return `case when length(${l}.granted_on) >= 7 then left(${l}.granted_on, 7) end`;
    case 'decided':
      return yesNo(`${l}.decision_id is not null`);
    case 'presented':
    case 'reported':
      return yesNo(`${l}.${by}`);
    case 'statistics':
      return statisticsSql(
        `${l}.form_id`,
        `${l}.level`,
        `${l}.system`,
        `${l}.grantor_kind`,
        `first_day(${l}.granted_on)`,
      );
    case 'firstTime':
      return yesNo(firstTimeSql(l, period, reading));
    default:
      return `${l}.${by}`;
  }
}

/** SQL that is true where the recipient of `l` was not honoured before what is counted; one look at one place of an index. */
export function firstTimeSql(l: string, { countedFrom }: CountedPeriod, reading: Reading): string {
  const year = reading.bind(yearOf(countedFrom), 'integer');
  const before = countedFrom.endsWith('-01-01')
    ? `e.granted_year < ${year}`
    : `e.granted_year <= ${year} and ${lastDay('e.granted_on')} < ${reading.bind(countedFrom, 'text')}`;
  return `not exists (select from awards e where e.recipient_id = ${l}.recipient_id and ${standing('e')} and ${before})`;
}

/** SQL that is true where the line `a`, as its columns are, counts in the report. */
export function certainlyCounted(a: string, parameters: ReportParameters, reading: Reading): string {
  const { countedFrom, countedTo } = parameters.period;
  const within = conditions(
    `${standing(a)} and ${a}.granted_on is not null`,
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

const BASES = [COUNTING.UNDATED, COUNTING.AREA_UNKNOWN, COUNTING.AREA_NOT_PLACED, COUNTING.GRANTOR_UNKNOWN] as const;

/** Which lines a predicate looks at: those without a day, an area or a grantor only where it asks for them. */
export function baseOf(predicate: Predicate): Base {
  const counting = predicate.find(({ by }) => by === 'counting');
  if (counting === undefined || counting.not === true) return 'DATED';
  return BASES.find((base) => counting.in.includes(base)) ?? 'DATED';
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
