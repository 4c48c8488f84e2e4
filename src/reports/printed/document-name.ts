import { printedDate } from '../../platform/time/vietnamese-date.js';
import { CUT_OFF, REPORT_PERIOD, REPORT_SCOPE } from '../vocabulary.js';
import { areaWords, nameThen } from '../narrative/narrative-words.js';
import { periodWords } from '../periods/period-words.js';
import type { ReportToPrint } from './report-to-print.js';

const SCOPES: Partial<Record<string, string>> = {
  [REPORT_SCOPE.GRANTED_BY_BODY_AND_BELOW]: 'gồm cấp dưới',
  [REPORT_SCOPE.IN_AREA]: 'trên địa bàn',
};

/** What tells a report apart from others of the body: its period, and scope and cut-off where they are not the usual ones. */
export function documentName(report: ReportToPrint, formCode: string | null): string {
  const { body, parameters, published } = report;
  const { period, scope } = parameters;
  const apart = [
    // Whose figures these are, where it is not the body's own area.
    body.areaToday && scope === REPORT_SCOPE.IN_AREA
      ? `trên địa bàn ${areaWords(body.areaToday.name)} hiện nay`
      : SCOPES[scope],
    period.cutOff === CUT_OFF.PERIOD_END ? undefined : `chốt ${printedDate(period.countedTo)}`,
    published ? 'đã công bố' : undefined,
  ].filter((part) => part !== undefined);
  const words = period.kind === REPORT_PERIOD.FREE ? `${period.from} - ${period.to}` : periodWords(period);
  return `${formCode ?? 'Báo cáo khen thưởng'} ${nameThen(body)} ${words}${apart.length > 0 ? ` (${apart.join(', ')})` : ''}`;
}
