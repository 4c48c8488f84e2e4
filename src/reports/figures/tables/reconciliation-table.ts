import { add, countInWords, NONE } from '../../../articles/reconciliation/comparing/count.js';
import type { Disagreement } from '../../../articles/reconciliation/comparing/disagreements.js';
import { patternKey } from '../../../articles/reconciliation/comparing/pattern.js';
import type { ReconciledRow } from '../../../articles/reconciliation/comparing/rows.js';
import type { NamedReconciliation } from '../../../articles/reconciliation/reconciliation.service.js';
import type { ComparisonState } from '../../../articles/reconciliation/vocabulary.js';
import { labelsIn } from '../../../articles/reconciliation/wording/labels.js';
import { sayDisagreement } from '../../../articles/reconciliation/wording/say.js';
import type { Language } from '../../../platform/errors/domain-error.js';
import type { ReconciledStage } from '../../vocabulary.js';
import type { FigureCell, FigureTable } from './figure-table.js';
import { countOfRange, rangeOf, reconciledRef } from './reconciled-cell.js';
import { word } from '../wording.js';

const STATES: Record<ComparisonState, readonly [string, string]> = {
  AGREES: ['Khớp', 'Agree'],
  DIFFERS: ['Không khớp', 'Differ'],
  NOT_COMPARABLE: ['Không so được', 'Not comparable'],
};
const WAITING = ['Chưa trao hết', 'Not all presented'] as const;
const STAGES = [
  ['PROPOSED', 'Đề nghị', 'Proposed'],
  ['GRANTED', 'Đã tặng', 'Granted'],
  ['PRESENTED', 'Đã trao', 'Presented'],
  ['REPORTED', 'Báo nêu', 'Reported'],
] as const;

/**
 * Proposed, granted, presented and reported side by side, and a note for each disagreement. Presented is what was handed
 * over of what the period granted, be it at a meeting of a later one, as in the table of presentation. The arithmetic is that of the
 * reconciliation, which is asked again where a cell is opened; like the other tables it counts what was confirmed.
 */
export function reconciliationTable(found: NamedReconciliation, language: Language): FigureTable {
  const labels = labelsIn(language, found);
  const rows = found.rows.filter((row) => !isSumOfOthers(row, found.rows));
  const cell = (row: ReconciledRow, column: ReconciledStage): FigureCell => {
    const range = rangeOf(row, column);
    if (range === null) return { column, count: null, text: '–', ref: null };
    const text = countInWords(range, language);
    return { column, count: countOfRange(range), text, ref: reconciledRef(row, column) };
  };
  return {
    key: 'reconciliation',
    title: word(['Đề nghị, tặng, trao và báo nêu', 'Proposed, granted, presented and reported'], language),
    rowsTitle: word(['Hình thức, cơ quan tặng, đối tượng', 'Form, grantor, recipients'], language),
    columns: [
      ...STAGES.map(([key, vi, en]) => ({ key, title: word([vi, en], language) })),
      { key: 'STATE', title: word(['Đối chiếu', 'Comparison'], language) },
    ],
    rows: rows.map((row, i) => ({
      key: String(i + 1),
      label: labels.what(row.pattern, row.counted),
      indent: 0,
      strong: row.overall,
      cells: [
        ...STAGES.map(([stage]) => cell(row, stage)),
        { column: 'STATE', count: null, text: stateOf(row, found.disagreements, language), ref: null },
      ],
    })),
    notes: found.disagreements.map((each) =>
      [sayDisagreement(each, labels, language), ...presentedOtherwise(each, found.rows, language)].join(' '),
    ),
    ofReader: true,
  };
}

/** A row of several kinds together that says no more than those of its kinds above it do. */
function isSumOfOthers(row: ReconciledRow, rows: readonly ReconciledRow[]): boolean {
  if (row.counted !== 'GROUPS_AND_INDIVIDUALS') return false;
  const key = patternKey(row.pattern);
  const parts = rows.filter(
    (each) => each !== row && each.overall === row.overall && patternKey(each.pattern) === key && isPart(each),
  );
  return (
    parts.length > 1 &&
    STAGES.every(([stage]) => {
      const sum = parts.reduce((all, part) => add(all, rangeOf(part, stage) ?? NONE), NONE);
      return countInWords(sum, 'en') === countInWords(rangeOf(row, stage) ?? NONE, 'en');
    })
  );
}

const isPart = ({ counted }: ReconciledRow): boolean => counted === 'GROUPS' || counted === 'INDIVIDUALS';

/** What was granted and waits to be handed over is no error: it is told apart from figures that cannot both be right. */
function stateOf(row: ReconciledRow, disagreements: readonly Disagreement[], language: Language): string {
  const key = patternKey(row.pattern);
  const own = disagreements.filter((each) => each.counted === row.counted && patternKey(each.pattern) === key);
  const waits = own.every(
    ({ code, reasons }) =>
      code === 'GRANTED_NOT_PRESENTED' && reasons.every((reason) => reason.code === 'NOT_PRESENTED'),
  );
  return word(row.state === 'DIFFERS' && own.length > 0 && waits ? WAITING : STATES[row.state], language);
}

/**
 * Whoever reads the note beside the table has two figures of what was presented before them: the table's own, of what was granted,
 * and that of the meetings of the period, which the disagreement is about. Where they are not one, it is said which is which.
 */
function presentedOtherwise(
  { code, pattern, counted, left, right }: Disagreement,
  rows: readonly ReconciledRow[],
  language: Language,
): string[] {
  if (code !== 'PRESENTED_NOT_GRANTED' && code !== 'GRANTED_NOT_PRESENTED') return [];
  const key = patternKey(pattern);
  const row = rows.find((each) => !each.overall && each.counted === counted && patternKey(each.pattern) === key);
  const inTable = row && rangeOf(row, 'PRESENTED');
  const atMeetings = (code === 'PRESENTED_NOT_GRANTED' ? left : right)?.count ?? NONE;
  if (!inTable) return [];
  const [shown, said] = [countInWords(inTable, language), countInWords(atMeetings, language)];
  if (shown === said) return [];
  return [
    word(
      [
        `Cột “Đã trao” ghi ${shown}: của số được tặng trong kỳ, trao ở hội nghị nào cũng tính; tại các hội nghị trong kỳ trao ${said}.`,
        `The column “Presented” has ${shown}: of what the period granted, at whatever meeting; at the meetings of the period ${said} were presented.`,
      ],
      language,
    ),
  ];
}
