import { saysSomething, type Table } from './report.js';

export interface Bar {
  title: string;
  text: string;
  /** Of the longest, from 0 to 1. */
  share: number;
  /** A lower bound: drawn to its height, and never as if that were all. */
  uncertain: boolean;
}

/** A period that there was not, in which the body was not there, has no bar at all. */
const NO_SUCH_TIME = '–';

/** Tables that are also drawn, as in the document: the totals of the periods compared, and those of the months. */
export function barsOf(table: Table): Bar[] {
  const cells =
    table.key === 'overTime'
      ? (table.rows.find(({ key }) => key === 'TOTAL')?.cells ?? [])
          .filter(({ column }) => column !== 'CHANGE')
          .map((cell) => ({ title: table.columns.find(({ key }) => key === cell.column)?.title ?? '', cell }))
      : table.key === 'byMonth'
        ? table.rows
            .filter(({ key }) => key !== 'TOTAL')
            .flatMap(({ label, cells: [cell] }) => (cell ? [{ title: label, cell }] : []))
        : [];
  const drawn = cells.filter(({ cell }) => cell.text !== NO_SUCH_TIME);
  const known = drawn.filter(({ cell }) => cell.exactly !== null || cell.atLeast !== null);
  // One bar compares nothing, nor do bars of nothing.
  if (known.length < 2 || !known.some(({ cell }) => saysSomething(cell))) return [];
  const heightOf = ({ exactly, atLeast }: (typeof cells)[number]['cell']) => exactly ?? atLeast ?? 0;
  const most = Math.max(...known.map(({ cell }) => heightOf(cell)), 1);
  return drawn.map(({ title, cell }) => ({
    title,
    text: cell.text,
    share: heightOf(cell) / most,
    uncertain: cell.exactly === null,
  }));
}
