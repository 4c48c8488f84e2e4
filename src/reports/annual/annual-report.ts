import type { AreaView } from '../../organisations/areas/area-filter.js';
import type { Day } from '../../platform/time/day.js';
import type { FigureTable } from '../figures/tables/figure-table.js';
import type { ReportFacts } from '../figures/report-facts.js';
import type { AskedPeriod } from '../periods/period.js';
import type { NoteOfReport } from './report-notes.js';
import type { CutOff, ReportScope } from '../vocabulary.js';

export interface AskedReport {
  organisationId: string;
  period: AskedPeriod;
  scope?: ReportScope | null | undefined;
  view?: AreaView | null | undefined;
  cutOff?: CutOff | null | undefined;
  cutOffOn?: Day | null | undefined;
}

/** A report as read at one moment. */
export interface AnnualReport {
  facts: ReportFacts;
  tables: FigureTable[];
  /** The same in Vietnamese, which the narrative is written in, whoever reads. */
  official: FigureTable[];
  notes: NoteOfReport[];
  /** Of the figures, whoever reads them in whatever language. */
  sha256: string;
}
