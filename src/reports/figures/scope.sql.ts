import { liesIn } from '../../organisations/areas/area-filter.js';
import type { Reading } from '../../platform/graphql/shape.js';
import { REPORT_SCOPE } from '../vocabulary.js';
import type { ReportParameters } from './report-parameters.js';

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

/** SQL that is true where something at `areaId`, on `days` (a daterange), lies in the area of the report's body. */
export function inAreaOfBody(areaId: string, days: string, parameters: ReportParameters, reading: Reading): string {
  const { areaId: area, view } = parameters;
  return area === null ? 'false' : liesIn(areaId, days, { id: area, view, below: true }, reading);
}

/** SQL that is true for the award lines `a` of the report's scope. */
export function inScope(a: string, parameters: ReportParameters, reading: Reading): string {
  if (parameters.scope !== REPORT_SCOPE.IN_AREA) return `${a}.grantor_id in (${bodiesOf(parameters, reading)})`;
  const days = `daterange(first_day(${a}.granted_on), last_day(${a}.granted_on), '[]')`;
  return inAreaOfBody(`${a}.unit_area_id`, days, parameters, reading);
}
