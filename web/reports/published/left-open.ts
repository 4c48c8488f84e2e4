import { say } from '../../words/language.js';
import type { Opening } from '../figure-table.js';
import { type Report, rowOf, saysSomething } from '../report.js';

/** Something that the figures leave open, and how much; it opens into the records that it is about. */
export interface LeftOpen {
  words: string;
  opening: Opening;
}

/** Rows of the report that somebody could still do something about; what was annulled or decided later is left out for good. */
const ROWS = (): readonly (readonly [table: string, row: string, column: string, words?: string])[] => [
  ['drafts', 'DRAFT', 'TOTAL', say('Còn là bản nháp, chưa được tính', 'Still drafts, and not counted')],
  ...['DATE_TOO_COARSE', 'UNDATED', 'AREA_UNKNOWN', 'AREA_NOT_PLACED', 'GRANTOR_UNKNOWN'].map(
    (row) => ['notCounted', row, 'TOTAL'] as const,
  ),
  ['presentation', 'TOTAL', 'NOT_YET', say('Đã tính, chưa ghi là đã trao', 'Counted, not on record as handed over')],
  ['coverage', 'DECIDED', 'TOTAL', say('Đã tính, chưa có quyết định', 'Counted, without a decision')],
];

export function leftOpen(report: Report): LeftOpen[] {
  return ROWS().flatMap(([key, rowKey, columnKey, words]) => {
    const table = report.tables.find((each) => each.key === key);
    const row = rowOf(report, key, rowKey);
    const cell = row?.cells.find(({ column }) => column === columnKey);
    if (!table || !row || !cell || !saysSomething(cell)) return [];
    const left = say(`Chưa được tính: ${lowered(row.label)}`, `Not counted: ${lowered(row.label)}`);
    return [{ words: words ?? left, opening: { table: table.title, row: row.label, column: row.label, cell } }];
  });
}

const lowered = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

/** What the registry says of the figures that whoever publishes them should know. */
const SAID: ReadonlySet<string> = new Set([
  'PERIOD_NOT_OVER',
  'UNKNOWN_COUNTS',
  'NOT_ATTRIBUTABLE',
  'BODY_HAS_NO_AREA',
]);

export const notesToHeed = ({ notes }: Report): string[] =>
  notes.filter(({ code }) => SAID.has(code)).map(({ message }) => message);
