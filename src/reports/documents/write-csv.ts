import { csvText } from '../../platform/text/csv-text.js';
import { printableDocument } from './document-text.js';
import { printedDay } from './header-lines.js';
import type { DocumentCell, DocumentTable, ReportDocument } from './report-document.js';
import { closingTexts, placeHeadings, tablesOf } from './table-grid.js';

/**
 * The tables, one under the other, each under a line with its caption. UTF-8 with a byte-order mark, without which
 * spreadsheets in Vietnam read another encoding; parted by semicolons, as they read them where the comma is the decimal
 * sign; lines end in CR LF. A list, and a form that is handed in, are closed by what they say of themselves. `withHeading`: what it is, of whom and when, comes
 * first; a program that reads the first line as names of columns is better off without it.
 */
export function writeCsv(given: ReportDocument, withHeading = false): Buffer {
  const document = printableDocument(given);
  const tables = tablesOf(document);
  const parts = tables.map((table) => {
    const lines = [headings(table), ...table.rows.map((row) => row.map(csvCell))];
    const caption = tables.length > 1 ? [[csvText(table.caption || table.key)]] : [];
    return [...caption, ...lines].map((line) => line.join(';')).join('\r\n');
  });
  if (tables.length === 0 && document.kind !== 'ANNEX') parts.push(withHeading ? NOTHING : nothing(document));
  if (withHeading && parts.length > 0) parts.unshift(heading(document));
  const closing = [...closingTexts(document).map(({ text }) => text.replace(/^- /, '')), ...notesOf(document)].map(
    csvText,
  );
  if (closing.length > 0) parts.push(closing.join('\r\n'));
  return Buffer.from(`\uFEFF${parts.join('\r\n\r\n')}\r\n`);
}

/** Of a statistical form: a file of figures alone would not tell that they are not for all of the period, or no longer stand. */
function notesOf({ kind, blocks }: ReportDocument): string[] {
  if (kind !== 'STATISTICAL_FORM') return [];
  return blocks.flatMap((block) => {
    if (block.type === 'NOTE') return [block.text];
    return block.type === 'TABLE' ? (block.table.notes ?? []) : [];
  });
}

const NOTHING = 'Không có số liệu nào trong kỳ và phạm vi này.';

/** A file of nothing but its mark would be taken for a broken one: it says of what there is nothing. */
function nothing({ title, subtitle, colophon }: ReportDocument): string {
  const lines = [title, ...(subtitle ?? '').split('\n'), NOTHING, colophon ?? ''];
  return lines.filter(Boolean).map(csvText).join('\r\n');
}

/** "Nội dung;Công tác khen thưởng năm 2020": two cells a line, so that a table below them is not drawn out of shape. */
function heading({ title, subtitle, header, colophon }: ReportDocument): string {
  const { form, number, issuer, on } = header;
  const lines: [string, string | null | undefined][] = [
    ['Văn bản', [form ? `Biểu số ${form.code}` : '', title].filter(Boolean).join(': ')],
    ['Nội dung', subtitle?.replaceAll('\n', ' ')],
    ['Đơn vị', form?.reportingUnit ?? issuer],
    ['Số, ký hiệu', number],
    ['Ngày ký', on && printedDay(on)],
    ['Nguồn số liệu', colophon],
  ];
  return lines.flatMap(([name, said]) => (said ? [`${csvText(name)};${csvText(said)}`] : [])).join('\r\n');
}

/** One line of headings: those that stand above each other are joined. */
function headings(table: DocumentTable): string[] {
  const cells = placeHeadings(table);
  return table.columns.map((_, column) => {
    const above = cells.filter((cell) => cell.column <= column && column < cell.column + cell.columns);
    return csvText(above.map(({ text }) => text).join(' – '));
  });
}

const csvCell = ({ text, value }: DocumentCell): string => (typeof value === 'number' ? String(value) : csvText(text));
