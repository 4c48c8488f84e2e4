import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import { conditions } from '../../../platform/graphql/compiling/statement.js';
import { yearOf } from '../../periods/period.js';
import { COUNTING } from '../../vocabulary.js';
import type { ReportParameters } from '../report-parameters.js';
import { type Base, firstLooked, staysInArea } from './scope.sql.js';

/** Partial dates as the first and the last day that they can mean. As text: days of one form compare as strings. */
export const firstDay = (date: string) =>
  `(case length(${date}) when 10 then ${date}::text when 7 then ${date} || '-01' else ${date} || '-01-01' end collate "C")`;
export const lastDay = (date: string) =>
  `(case length(${date}) when 10 then ${date}::text else last_day(${date})::text end collate "C")`;

/** What a line that stands counts as where it counts in the base. */
export const countedAs = (base: Base) => (base === 'DATED' ? COUNTING.COUNTED : base);

/** SQL of what the day of a line `a` makes it count as. */
export function dayOf(a: string, parameters: ReportParameters, base: Base, reading: Reading): string {
  const { period } = parameters;
  if (base === 'UNDATED') return `'${COUNTING.UNDATED}'`;
  const ofPeriod = dated(a, period.countedFrom, period.countedTo, period.to, reading);
  const stays = base === 'DATED' ? staysInArea(a, parameters, reading) : undefined;
  const day = stays
    ? `(case when ${ofPeriod} = '${COUNTING.COUNTED}' and not ${stays} then '${COUNTING.DATE_TOO_COARSE}' else ${ofPeriod} end)`
    : ofPeriod;
  // What its day keeps out would not be counted with an area or a grantor either.
  return base === 'DATED' ? day : `(case ${day} when '${COUNTING.COUNTED}' then '${base}' else 'OTHER' end)`;
}

/** SQL that is true for lines whose day may lie in the period, or among the days that are counted. */
export function inPeriod(a: string, { period }: ReportParameters, reading: Reading): string {
  const from = firstLooked(period);
  const [first, last] = [yearOf(from), yearOf(period.to)];
  const year = `${a}.granted_year`;
  // One year is said to be one: in it the index has the forms in order.
  const years =
    first === last
      ? `${year} = ${reading.bind(first, 'integer')}`
      : `${year} between ${reading.bind(first, 'integer')} and ${reading.bind(last, 'integer')}`;
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
