import { AREA_VIEW, type AreaView } from '../../organisations/areas/area-filter.js';
import type { Day } from '../../platform/time/day.js';
import type { CountedPeriod } from '../periods/period.js';
import { REPORT_SCOPE, type ReportScope } from '../vocabulary.js';
import type { ReportedBody } from './report-facts.js';
import type { ReportParameters } from './report-parameters.js';

/**
 * The day on which the area of a report by area, read as then, ended before the last day that counts: what was granted later
 * lies in what the area went over into, so the figures of that time are not there. null: they are.
 */
export function areaEndedIn(body: ReportedBody, { scope, view }: ReportParameters, period: CountedPeriod): Day | null {
  if (scope !== REPORT_SCOPE.IN_AREA || view === AREA_VIEW.AS_TODAY) return null;
  const ended = body.areaEnded ?? null;
  return ended !== null && ended < period.countedTo ? ended : null;
}

/** By which map a report is read where nobody chose: as then, unless its area ended and is part of one that stands. */
export function usualView(body: ReportedBody, scope: ReportScope, period: CountedPeriod): AreaView {
  const then = { organisationId: body.id, areaId: body.areaId, scope, view: AREA_VIEW.AS_THEN, period };
  return body.areaNow && areaEndedIn(body, then, period) !== null ? AREA_VIEW.AS_TODAY : AREA_VIEW.AS_THEN;
}
