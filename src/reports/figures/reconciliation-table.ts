import { countInWords, NONE } from '../../articles/reconciliation/comparing/count.js';
import type { Disagreement } from '../../articles/reconciliation/comparing/disagreements.js';
import { patternKey } from '../../articles/reconciliation/comparing/pattern.js';
import type { ReconciledRow } from '../../articles/reconciliation/comparing/rows.js';
import type { NamedReconciliation } from '../../articles/reconciliation/reconciliation.service.js';
import type { ComparisonState } from '../../articles/reconciliation/vocabulary.js';
import { labelsIn } from '../../articles/reconciliation/wording/labels.js';
import { sayDisagreement } from '../../articles/reconciliation/wording/say.js';
import type { Language } from '../../platform/errors/domain-error.js';
import type { ReconciledStage } from '../vocabulary.js';
import { formatNumber } from './count.js';
import type { FigureCell, FigureTable } from './figure-table.js';
import { countOfRange, rangeOf, reconciledRef } from './reconciled-cell.js';
import { word } from './wording.js';

const STATES: Record<ComparisonState, readonly [string, string]> = {
  AGREES: ['Khớp', 'Agree'],
  DIFFERS: ['Không khớp', 'Differ'],
  NOT_COMPARABLE: ['Không so được', 'Not comparable'],
};
const STAGES = [
  ['PROPOSED', 'Đề nghị', 'Proposed'],
  ['GRANTED', 'Đã tặng', 'Granted'],
  ['PRESENTED', 'Đã trao', 'Presented'],
  ['REPORTED', 'Báo nêu', 'Reported'],
] as const;

/**
 * Proposed, granted, presented and reported side by side, and a note for each disagreement. Presented is what was handed
 * over of what the period granted, be it at a meeting of a later one, as in the table of presentation. The arithmetic is that of the
 * reconciliation, which is asked again where a cell is opened; it knows drafts that its reader may see.
 */
export function reconciliationTable(found: NamedReconciliation, language: Language): FigureTable {
  const labels = labelsIn(language, found);
  const drafts = found.drafts > 0 ? [draftsNote(found.drafts, language)] : [];
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
    rows: found.rows.map((row, i) => ({
      key: String(i + 1),
      label: labels.what(row.pattern, row.counted),
      indent: 0,
      strong: row.overall,
      cells: [
        ...STAGES.map(([stage]) => cell(row, stage)),
        { column: 'STATE', count: null, text: word(STATES[row.state], language), ref: null },
      ],
    })),
    notes: [
      ...drafts,
      ...found.disagreements.map((each) =>
        [sayDisagreement(each, labels, language), ...presentedOtherwise(each, found.rows, language)].join(' '),
      ),
    ],
    signedNotes: drafts,
    ofReader: true,
  };
}

/** Whoever signs has to know it: no other table of the report counts what nobody confirmed. */
function draftsNote(drafts: number, language: Language): string {
  const n = formatNumber(drafts, language);
  return word(
    [
      `Số liệu tại bảng này bao gồm ${n} trường hợp chưa được xác nhận; các bảng khác của báo cáo không tính các trường hợp này.`,
      `The figures of this table include records that nobody has confirmed (${n}); the other tables leave them out.`,
    ],
    language,
  );
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
