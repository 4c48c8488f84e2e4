import { createHash } from 'node:crypto';
import type { About } from '../../../articles/reconciliation/about.js';
import { type Count as Range, exactOf } from '../../../articles/reconciliation/comparing/count.js';
import { patternKey } from '../../../articles/reconciliation/comparing/pattern.js';
import type { ReconciledRow } from '../../../articles/reconciliation/comparing/rows.js';
import { yearOf } from '../../periods/period.js';
import {
  CUT_OFF,
  FIGURE_KIND,
  type FigureKind,
  REPORT_PERIOD,
  REPORT_SCOPE,
  type ReconciledStage,
} from '../../vocabulary.js';
import type { Count } from '../count.js';
import type { FigureRef } from './figure-table.js';
import type { ReportParameters } from '../report-parameters.js';

/** What the reconciliation can compare: the awards of one body in one calendar year. Null for other reports. */
export function reconciledIn({ organisationId, scope, view, period }: ReportParameters): About | null {
  if (period.kind !== REPORT_PERIOD.YEAR || scope !== REPORT_SCOPE.GRANTED_BY_BODY) return null;
  const about = {
    kind: 'ORGANISATION',
    organisationId,
    lineage: view === 'AS_TODAY',
    year: yearOf(period.from),
    confirmed: true,
  } as const;
  if (period.cutOff === CUT_OFF.PERIOD_END) return about;
  return { ...about, days: { from: period.countedFrom, to: period.countedTo } };
}

const FIELDS = {
  PROPOSED: 'proposed',
  GRANTED: 'granted',
  PRESENTED: 'grantedAndPresented',
  REPORTED: 'reported',
} as const satisfies Record<ReconciledStage, keyof ReconciledRow>;

export function rangeOf(row: ReconciledRow, stage: ReconciledStage): Range | null {
  return row[FIELDS[stage]];
}

export const countOfRange = (range: Range): Count => ({
  known: range.atLeast,
  silent: exactOf(range) === null ? 1 : 0,
});

/** The same for the same row of a later reading, wherever in the table it stands then. */
export function rowDigest({ pattern, overall, counted }: ReconciledRow): string {
  const text = JSON.stringify([patternKey(pattern), overall, counted]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** Where a cell comes from; null where it has no figure. */
export function reconciledRef(row: ReconciledRow, stage: ReconciledStage): FigureRef | null {
  const range = rangeOf(row, stage);
  const [kind, also] = kindsOf(row, stage);
  if (!range || kind === undefined) return null;
  const at = { stage, row: rowDigest(row), atMost: range.atMost, ...(also === undefined ? {} : { also }) };
  return { kind, back: 0, where: [], reconciled: at };
}

/** What was handed over may be known from award lines, from articles alone, or in part from either. */
function kindsOf(row: ReconciledRow, stage: ReconciledStage): FigureKind[] {
  if (stage === 'REPORTED') return [FIGURE_KIND.CLAIMS];
  if (stage !== 'PRESENTED') return [FIGURE_KIND.AWARDS];
  return [...(row.presentedInLines ? [FIGURE_KIND.AWARDS] : []), ...(row.presentedAsTold ? [FIGURE_KIND.CLAIMS] : [])];
}
