import type { DocumentCell, DocumentTable } from './documents/report-document.js';
import { exactOf } from './figures/count.js';
import { figureKey } from './figures/figure-key.js';
import type { FigureCell, FigureTable } from './figures/figure-table.js';
import type { StatisticalForm } from './forms/statistical-form.js';
import type { ReportToPrint } from './report-to-print.js';

/** What stands between the label of a row and its figures: number and unit, in the tables of statistical forms. */
const ROW_HEADS = [
  { key: 'code', title: 'Mã số', width: 0.06 },
  { key: 'unit', title: 'Đơn vị tính', width: 0.12 },
] as const;

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
      ...table.columns.map(({ key }) => ({ key, align: 'RIGHT' as const, width })),
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

function documentCell(
  { count, text, ref }: FigureCell,
  place: readonly [string, string, string],
  report: ReportToPrint,
): DocumentCell {
  if (!count || !ref) return { text, value: text };
  const { parameters, readAt, published } = report;
  const publishedId = published?.id ?? null;
  const key = figureKey({ parameters, ref, place, count, readAt: readAt.toISOString(), publishedId });
  return { text, value: exactOf(count) ?? text, figureKey: key };
}

/** The title of the form stands above it; the names of its rows are long; how to choose the cut-off is for whoever makes it. */
export function asPrinted(table: DocumentTable, form: StatisticalForm): DocumentTable {
  const [names, ...figures] = table.columns;
  return {
    ...table,
    caption: '',
    columns: names ? [{ ...names, width: names.width * 1.4 }, ...figures] : figures,
    notes: (table.notes ?? []).filter((note) => note !== form.cutOffRule.vi),
  };
}

/** Where records and articles disagree is for staff to look into, not for a chairman to sign. */
export function forSignature(table: FigureTable): FigureTable {
  if (table.key !== 'reconciliation') return table;
  const printed = ({ column }: { column: string }) => column !== 'STATE';
  return {
    ...table,
    columns: table.columns.filter(({ key }) => printed({ column: key })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(printed) })),
    notes: [],
  };
}
