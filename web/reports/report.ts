import type { Body } from './asking.js';
import { say } from '../words/language.js';

export interface Cell {
  column: string;
  text: string;
  exactly: number | null;
  atLeast: number | null;
  unknown: boolean;
  opens: string[];
  figureKey: string | null;
}
export interface Row {
  key: string;
  label: string;
  code: string | null;
  unit: string | null;
  indent: number;
  strong: boolean;
  cells: Cell[];
}
export interface Column {
  key: string;
  title: string;
  group: string | null;
}
export interface Table {
  key: string;
  title: string;
  rowsTitle: string;
  notes: string[];
  columns: Column[];
  rows: Row[];
}
export interface Report {
  key: string;
  readAt: string;
  scope: string;
  view: string;
  figuresSha256: string;
  mayPublish: boolean;
  organisation: { id: string; name: string };
  period: Period;
  notes: { code: string; message: string; organisations: Body[] }[];
  narrative: string[];
  tables: Table[];
}
interface Period {
  kind: string;
  title: string;
  from: string;
  to: string;
  cutOff: string;
  countedFrom: string;
  countedTo: string;
}
/** What figures are read from, be they of now or as they were published. */
export type Figures = Pick<Report, 'tables'>;

export interface Section {
  title: string;
  tables: Table[];
}

/** The tables in the order of the printed report, and the lines that nobody confirmed, which are for staff. */
const SECTIONS = (): readonly (readonly [title: string, tables: readonly string[]])[] => [
  [
    say('Kết quả khen thưởng', 'Awards'),
    ['byForm', 'byLevel', 'bySystem', 'byGrantor', 'byMode', 'byPosition', 'byMonth'],
  ],
  [say('Đối tượng được khen thưởng', 'Recipients'), ['honourees', 'byArea', 'byUnit']],
  [say('So sánh với các kỳ trước', 'Compared with earlier periods'), ['overTime']],
  [say('Hội nghị và trao tặng', 'Meetings and handing over'), ['meetings', 'presentation', 'reconciliation']],
  [say('Mức độ đầy đủ của số liệu', 'What the figures rest on'), ['coverage', 'notCounted', 'drafts']],
];

/** Whether a cell says that there is something, be it unknown how much. */
export const saysSomething = ({ exactly, atLeast, unknown }: Cell): boolean =>
  unknown || (exactly ?? 0) !== 0 || (atLeast ?? 0) !== 0;

/** Whether it is less than the whole truth: a lower bound, or nothing that anybody knows. */
export const isUncertain = ({ atLeast, unknown }: Cell): boolean => unknown || atLeast !== null;

export const isEmpty = ({ rows }: Table): boolean => !rows.some(({ cells }) => cells.some(saysSomething));

/** The parts of the report that say anything. */
export function sectionsOf({ tables }: Figures): Section[] {
  return SECTIONS()
    .map(([title, keys]) => ({
      title,
      tables: keys.flatMap((key) => tables.filter((table) => table.key === key && !isEmpty(table)).map(asPrinted)),
    }))
    .filter((section) => section.tables.length > 0);
}

/** The titles of tables whose rows are reasons end so. */
const REASONS_FOLLOW = /, (?:vì|because)$/u;

/** Whether a table is one of the report or a statistical form, and not one that only programs read. */
export const isOfReport = (key: string): boolean =>
  key.startsWith('form:') || SECTIONS().some(([, of]) => of.includes(key));

/** What was looked into and is nowhere, so that nobody takes a table that is missing for one that was forgotten. */
export function emptyTitles({ tables }: Figures): string[] {
  const keys = SECTIONS().flatMap(([, of]) => of);
  return tables
    .filter((table) => keys.includes(table.key) && isEmpty(table))
    .map(({ title }) => title.replace(REASONS_FOLLOW, ''));
}

const KINDS: readonly string[] = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'];

/** As on paper: a kind of recipient without any award has no column, and of individuals the total says it all. */
function asPrinted(table: Table): Table {
  const left = (key: string): boolean =>
    KINDS.includes(key) &&
    (table.key === 'byPosition' ||
      !table.rows.some(({ cells }) => cells.some((cell) => cell.column === key && saysSomething(cell))));
  return withColumns(table, ({ key }) => !left(key));
}

function withColumns(table: Table, keep: (column: Column) => boolean): Table {
  const columns = table.columns.filter(keep);
  const keys = columns.map(({ key }) => key);
  return {
    ...table,
    columns,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => keys.includes(column)) })),
  };
}

export interface FormTables {
  code: string;
  title: string;
  table: Table;
  /** What the form does not count, and why; null: nothing. */
  leftOut: Table | null;
}

const LEFT_OUT = ':leftOut';

/** The statistical forms that are in force for the period, each with what it leaves out. */
export function formsOf({ tables }: Figures): FormTables[] {
  return tables.flatMap((table) => {
    const code = table.key.endsWith(LEFT_OUT) ? null : /^form:(.+):[^:]+$/u.exec(table.key)?.[1];
    if (!code) return [];
    const leftOut = tables.find(({ key }) => key === table.key + LEFT_OUT);
    return [{ code, title: table.title, table, leftOut: leftOut && !isEmpty(leftOut) ? asPrinted(leftOut) : null }];
  });
}

export interface Heading {
  title: string;
  columns: number;
  rows: number;
}

/** The heads of the columns in one row, or in two where some have a heading in common. */
export function headingsOf(columns: readonly Column[]): Heading[][] {
  if (columns.every(({ group }) => group === null))
    return [columns.map(({ title }) => ({ title, columns: 1, rows: 1 }))];
  const top: Heading[] = [];
  let open: string | null = null;
  for (const { title, group } of columns) {
    const last = top.at(-1);
    if (group !== null && group === open && last) last.columns += 1;
    else top.push({ title: group ?? title, columns: 1, rows: group === null ? 2 : 1 });
    open = group;
  }
  const below = columns.filter(({ group }) => group !== null).map(({ title }) => ({ title, columns: 1, rows: 1 }));
  return [top, below];
}

export interface Headline {
  title: string;
  cell: Cell;
  table: string;
  row: string;
  /** Of the total: the period before, and the change since. */
  before: { title: string; text: string; change: string } | null;
}

/** What the reader looks for first: how many in all, to whom, and against the period before. */
export function headlinesOf(report: Figures): Headline[] {
  const total = rowOf(report, 'byForm', 'TOTAL');
  const table = report.tables.find(({ key }) => key === 'byForm');
  if (!total || !table) return [];
  return table.columns.flatMap(({ key, title }) => {
    const cell = total.cells.find(({ column }) => column === key);
    if (!cell || (key !== 'TOTAL' && !saysSomething(cell))) return [];
    const before = key === 'TOTAL' ? beforeOf(report) : null;
    return [{ title, cell, table: table.title, row: total.label, before }];
  });
}

function beforeOf(report: Figures): Headline['before'] {
  const row = rowOf(report, 'overTime', 'TOTAL');
  const columns = report.tables.find(({ key }) => key === 'overTime')?.columns ?? [];
  const cellIn = (column: string) => row?.cells.find((cell) => cell.column === column);
  const title = columns.find(({ key }) => key === 'P1')?.title;
  const before = cellIn('P1');
  if (!title || !before) return null;
  // Against a time of which nothing is on record nothing rose or fell.
  return { title, text: before.text, change: before.figureKey === null ? '' : (cellIn('CHANGE')?.text ?? '') };
}

export const rowOf = ({ tables }: Figures, table: string, row: string): Row | undefined =>
  tables.find(({ key }) => key === table)?.rows.find(({ key }) => key === row);
