import type { Language } from '../../../platform/errors/domain-error.js';
import { dayInVietnam } from '../../../platform/time/day.js';
import { COUNTING } from '../../vocabulary.js';
import { countText, type Count, isNone, sum } from '../count.js';
import { MOST_ROWS } from '../sql/cubes.sql.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { monthsOf } from '../months.js';
import { type Cell, type Dimension, matches, only, type Predicate, type Value } from '../sql/predicate.js';
import type { ReportFacts } from '../report-facts.js';
import type { TableSpec } from './table-specs.js';
import { orderOf, valueLabel, word } from '../wording.js';

export const COUNTED: Predicate = [only('counting', COUNTING.COUNTED)];
const KINDS = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'] as const;

/** A column of award lines: what of a row it takes. */
export interface AwardColumn {
  readonly key: string;
  readonly title: string;
  readonly group?: string;
  readonly where: Predicate;
}

/** All, and each kind of recipient that the table can count at all: of individuals there are no groups. */
export function kindColumns(language: Language, among: Predicate = []): AwardColumn[] {
  const ofKind = among.filter(({ by }) => by === 'kind');
  const kinds = KINDS.filter((kind) => matches({ at: { kind }, lines: 0, known: 0, silent: 0 }, ofKind));
  return [
    { key: 'TOTAL', title: word(['Tổng số', 'Total'], language), where: [] },
    ...kinds.map((kind) => ({
      key: kind,
      title: valueLabel('kind', kind, NO_NAMES, language),
      where: [only('kind', kind)],
    })),
  ];
}
const NO_NAMES = { forms: new Map(), names: new Map() };

export function countOf(cells: readonly Cell[], where: Predicate): Count {
  return sum(cells.filter((cell) => matches(cell, where)));
}

/** A figure of award lines: counted from cells, and found again by the same predicate. */
export function awardCell(
  column: string,
  cells: readonly Cell[],
  where: Predicate,
  language: Language,
  back = 0,
): FigureCell {
  const count = countOf(cells, where);
  return { column, count, text: countText(count, language), ref: { kind: 'AWARDS', back, where } };
}

export interface AwardRow {
  readonly key: string;
  readonly label: string;
  readonly where: Predicate;
  readonly indent?: number;
  readonly strong?: boolean;
}

export function awardRow(
  row: AwardRow,
  columns: readonly AwardColumn[],
  cells: readonly Cell[],
  language: Language,
): FigureRow {
  const { key, label, indent = 0, strong = false } = row;
  return {
    key,
    label,
    indent,
    strong,
    cells: columns.map((column) => awardCell(column.key, cells, [...row.where, ...column.where], language)),
  };
}

const KEY_OF_NULL = '-';

/** The awards of the period divided by one or two dimensions: a total, then a row for each value that occurs. */
export function dividedTable(spec: TableSpec, facts: ReportFacts, language: Language): FigureTable {
  const cells = facts[spec.cells];
  const base: Predicate = [...COUNTED, ...(spec.where ?? [])];
  const columns = kindColumns(language, base);
  const found = new Map<string, { values: Value[]; cells: Cell[] }>();
  for (const cell of cells.filter((each) => matches(each, base))) {
    const values = spec.rows.map((dimension) => cell.at[dimension] ?? null);
    const key = values.map((value) => value ?? KEY_OF_NULL).join('.');
    const known = found.get(key);
    if (known) known.cells.push(cell);
    else found.set(key, { values, cells: [cell] });
  }
  for (const value of listed(spec, facts) ?? [])
    if (!found.has(value)) found.set(value, { values: [value], cells: [] });
  const rows = [...found].map(([key, { values, cells: own }]) => {
    const where = [...base, ...spec.rows.map((dimension, i) => only(dimension, values[i] ?? null))];
    const labels = spec.rows.map((dimension, i) => valueLabel(dimension, values[i] ?? null, facts, language));
    return { values, row: awardRow({ key, label: labels.filter(Boolean).join(' '), where }, columns, own, language) };
  });
  const sorted = spec.top === undefined ? rows.sort(byOrder(spec.rows, facts)) : rows.sort(byCount).slice(0, spec.top);
  const label = word(['Tổng số', 'Total'], language);
  const total = () => awardRow({ key: 'TOTAL', label, where: base, strong: true }, columns, facts.core, language);
  return {
    key: spec.key,
    title: word([spec.titleVi, spec.titleEn], language),
    rowsTitle: word([spec.rowsTitleVi, spec.rowsTitleEn], language),
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: [...(spec.top === undefined ? [total()] : []), ...sorted.map(({ row }) => row)],
    notes: [...cutShort(spec, facts, language), ...notListed(spec, facts, language)],
  };
}

/** Values that have a row whether or not anything counts under them. */
function listed({ rows: [by] }: TableSpec, { parameters, readAt }: ReportFacts): string[] | null {
  return by === 'month' ? monthsOf(parameters.period, dayInVietnam(readAt)) : [];
}

function notListed(spec: TableSpec, facts: ReportFacts, language: Language): string[] {
  const words = ['Bảng không nêu các tháng không có khen thưởng.', 'Months without awards are not listed.'] as const;
  return listed(spec, facts) === null ? [word(words, language)] : [];
}

/** Said where a table has only its largest rows. */
function cutShort({ cells, top }: TableSpec, { values }: ReportFacts, language: Language): string[] {
  const all = cells === 'areas' || cells === 'units' ? values[cells] : 0;
  if (top !== undefined || all <= MOST_ROWS) return [];
  return [
    word(
      [
        `Bảng chỉ nêu ${MOST_ROWS} dòng có nhiều khen thưởng nhất trong ${all} dòng.`,
        `Only the ${MOST_ROWS} rows with most awards of ${all}.`,
      ],
      language,
    ),
  ];
}

interface Found {
  values: Value[];
  row: FigureRow;
}

function byOrder(dimensions: readonly Dimension[], facts: ReportFacts) {
  return (one: Found, other: Found): number => {
    for (const [i, dimension] of dimensions.entries()) {
      const [a, b] = [one.values[i] ?? null, other.values[i] ?? null];
      const order = orderOf(dimension, a, facts) - orderOf(dimension, b, facts);
      if (order !== 0) return order;
      if (dimension === 'month' && a !== b) return (a ?? '~') < (b ?? '~') ? -1 : 1;
    }
    return one.row.label.localeCompare(other.row.label, 'vi') || (one.row.key < other.row.key ? -1 : 1);
  };
}

function byCount(one: Found, other: Found): number {
  const known = ({ row }: Found) => row.cells[0]?.count?.known ?? 0;
  return (
    known(other) - known(one) ||
    one.row.label.localeCompare(other.row.label, 'vi') ||
    (one.row.key < other.row.key ? -1 : 1)
  );
}

/** Whether a table says anything. */
export function isEmptyTable({ rows }: { rows: readonly FigureRow[] }): boolean {
  return rows.every((row) => row.cells.every(({ count }) => count === null || isNone(count)));
}
