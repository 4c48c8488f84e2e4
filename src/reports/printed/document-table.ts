import { RECIPIENT_KIND } from '../../awards/vocabulary.js';
import type { DocumentCell, DocumentTable } from '../documents/report-document.js';
import { atLeastOf, exactOf } from '../figures/count.js';
import { figureKey } from '../figures/figure-key.js';
import { countToRead, type FigureCell, type FigureTable } from '../figures/tables/figure-table.js';
import type { StatisticalForm } from '../forms/statistical-form.js';
import type { ReportToPrint } from './report-to-print.js';

/** What stands between the label of a row and its figures: number and unit, in the tables of statistical forms. */
const ROW_HEADS = [
  { key: 'code', title: 'Mã số', width: 0.06 },
  { key: 'unit', title: 'Đơn vị tính', width: 0.12 },
] as const;

/** Kinds of recipient add up to the total before them, so one without awards may be left out. */
const isKind = (column: string): boolean => column in RECIPIENT_KIND;

/** A table of figures as a document has it: rows of labels and cells, headings spanning their groups. */
export function documentTable(table: FigureTable, report: ReportToPrint): DocumentTable {
  const heads = ROW_HEADS.filter(({ key }) => table.rows.some((row) => row[key] !== undefined));
  const grouped = table.columns.some(({ group }) => group !== undefined);
  const labels = Math.max(0.28, 0.6 - 0.06 * table.columns.length);
  const width = (1 - labels) / table.columns.length;
  const titles = [table.rowsTitle, ...heads.map(({ title }) => title)];
  return {
    key: table.key,
    caption: table.title,
    headings: grouped
      ? twoRows(table, titles)
      : [[...titles, ...table.columns.map(({ title }) => title)].map((text) => ({ text }))],
    columns: [
      { key: 'label', align: 'LEFT', width: labels },
      ...heads.map((head) => ({ key: head.key, align: 'CENTRE' as const, width: head.width })),
      ...table.columns.map(({ key }) => ({
        key,
        align: 'RIGHT' as const,
        width,
        ...(isKind(key) ? { optional: true } : {}),
      })),
    ],
    rows: table.rows.map((row) => [
      { text: row.label, value: row.label, indent: row.indent },
      ...heads.map(({ key }) => ({ text: row[key] ?? '', value: row[key] ?? null })),
      ...row.cells.map((cell) => documentCell(cell, [table.key, row.key, cell.column], report)),
    ]),
    strong: table.rows.flatMap((row, i) => (row.strong ? [i] : [])),
    notes: [...table.notes],
  };
}

function twoRows(table: FigureTable, titles: readonly string[]): DocumentTable['headings'] {
  const top: { text: string; columns?: number; rows?: number }[] = titles.map((text) => ({ text, rows: 2 }));
  const below: { text: string }[] = [];
  let open: { text: string; columns: number } | undefined;
  for (const { title, group } of table.columns) {
    if (group === undefined) {
      open = undefined;
      top.push({ text: title, rows: 2 });
      continue;
    }
    below.push({ text: title });
    if (open?.text === group) open.columns += 1;
    else {
      open = { text: group, columns: 1 };
      top.push(open);
    }
  }
  return [top, below];
}

function documentCell(cell: FigureCell, place: readonly [string, string, string], report: ReportToPrint): DocumentCell {
  const { count, text, ref } = cell;
  const read = countToRead(cell);
  if (!count || !read || !ref) return { text, value: text };
  const { parameters, readAt, published } = report;
  const publishedId = published?.id ?? null;
  const key = figureKey({ parameters, ref, place, count, readAt: readAt.toISOString(), publishedId });
  const atLeast = atLeastOf(read);
  return { text, value: exactOf(read), ...(atLeast === null ? {} : { atLeast }), figureKey: key };
}

/**
 * The title of the form stands above it; the names of its rows are long, and so are some of its columns; how to choose the
 * cut-off is for whoever makes it. Under the headings stand the numbers of the columns: A, B, C, 1, 2 …
 */
export function asPrinted(table: DocumentTable, form: StatisticalForm): DocumentTable {
  return {
    ...table,
    caption: '',
    headings: [...table.headings, columnNumbers(table, form)],
    columns: formWidths(table, form),
    notes: (table.notes ?? []).filter((note) => note !== form.cutOffRule.vi),
  };
}

/** Shares of the page: names of the rows, of a wide form and of others; number and unit; what is left by the length of titles. */
const NAMES_SHARE = { wide: 0.3, other: 0.33 };
const HEAD_SHARES: Partial<Record<string, number>> = { code: 0.045, unit: 0.095 };
const WIDE_FORM = 6;
/** A column with a title of so many letters is twice as wide as one without. */
const LONG_TITLE = 40;

function formWidths({ columns }: DocumentTable, form: StatisticalForm): DocumentTable['columns'] {
  const names = form.columns.length > WIDE_FORM ? NAMES_SHARE.wide : NAMES_SHARE.other;
  const shareOf = (key: string) => (key === 'label' ? names : HEAD_SHARES[key]);
  const weights = new Map(form.columns.map(({ code, title }) => [code, 1 + title.vi.length / LONG_TITLE]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const left = 1 - columns.reduce((sum, { key }) => sum + (shareOf(key) ?? 0), 0);
  return columns.map((column) => ({
    ...column,
    width: shareOf(column.key) ?? ((weights.get(column.key) ?? 1) / all) * left,
  }));
}

/** "2T" and "2C" are the halves of column 2. */
function columnNumbers({ columns }: DocumentTable, form: StatisticalForm): { text: string; columns?: number }[] {
  const codes = form.columns.map(({ code }) => code.replace(/\D+$/u, ''));
  const heads = columns.slice(0, columns.length - codes.length).map((_, index) => ({ text: LETTERS.charAt(index) }));
  const numbers = codes.flatMap((text, index) =>
    codes[index - 1] === text ? [] : [{ text, columns: codes.filter((code) => code === text).length }],
  );
  return [...heads, ...numbers];
}

const LETTERS = 'ABC';

/**
 * Columns that are not signed: where records and articles disagree is for staff to look into, and of a table of
 * individuals the total says the same as their own column.
 */
const NOT_SIGNED: Partial<Record<string, string>> = { reconciliation: 'STATE', byPosition: 'INDIVIDUAL' };

export function forSignature(table: FigureTable): FigureTable {
  const left = NOT_SIGNED[table.key];
  if (left === undefined) return table;
  return {
    ...table,
    columns: table.columns.filter(({ key }) => key !== left),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== left) })),
    // What disagrees stands in the notes of the reconciliation, too.
    notes: table.key === 'reconciliation' ? [] : table.notes,
  };
}
