import { csvText } from '../../platform/text/csv-text.js';
import type { Visit } from '../visit.js';
import { counted, type FiguresTold, firstOnly, WAYS, wayOf } from './figures-asked.js';

/**
 * For spreadsheets as they are set in Vietnam: with a byte-order mark, parted by semicolons. What is not certain is empty. The
 * total stands below the rows, and below it that they are not all, where they are not, and when they were counted.
 */
export function figuresCsv(visit: Visit, told: FiguresTold): string {
  const { say } = visit;
  const heads = [
    say('Mã', 'Key'),
    visit.word(WAYS, wayOf(visit)),
    say('Khen thưởng', 'Awards'),
    say('Người và tập thể được khen', 'Honourees'),
    say('Ít nhất', 'At least'),
  ];
  const lines = [...told.rows, told.total].map(({ key, label, awards, honourees }) => [
    key ?? '',
    label,
    String(awards),
    String(honourees.exactly ?? ''),
    String(honourees.exactly ?? honourees.atLeast ?? ''),
  ]);
  const notes = [...(told.rowCount > told.rows.length ? [firstOnly(visit, told)] : []), counted(visit, told)];
  const ending = [[], ...notes.map((note) => ['', note])];
  return `\uFEFF${[heads, ...lines, ...ending].map((line) => `${line.map(csvText).join(';')}\r\n`).join('')}`;
}

/** `so-lieu-form-2021.csv`: of what was understood only. */
export function csvName(visit: Visit): string {
  return `${['so-lieu', wayOf(visit), visit.asked.year].filter(Boolean).join('-')}.csv`;
}
