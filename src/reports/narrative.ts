import type { AnnualReport } from './annual-reports.service.js';

/** The report in words. */
export function narrativeOf(report: AnnualReport): string[] {
  return report.notes.map(({ code }) => code);
}
