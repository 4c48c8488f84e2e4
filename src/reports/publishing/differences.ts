import type { Count } from '../figures/count.js';
import { countToRead, type FigureCell, type FigureTable } from '../figures/tables/figure-table.js';

export interface Difference {
  table: string;
  tableTitle: string;
  row: string;
  rowLabel: string;
  column: string;
  columnTitle: string;
  published: string | null;
  current: string | null;
  cell: FigureCell | null;
}

interface Placed {
  table: FigureTable;
  row: FigureTable['rows'][number];
  cell: FigureCell;
}

/**
 * Where two readings of one report differ, cell by cell: figures whatever their wording, and what stands in place of
 * one ("chưa có số liệu") or only compares by its text. What depends on who reads is left out.
 */
export function differencesBetween(published: readonly FigureTable[], current: readonly FigureTable[]): Difference[] {
  const before = placed(published);
  const after = placed(current);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const [then, now] = [before.get(key), after.get(key)];
    if (sameFigure(then?.cell, now?.cell)) return [];
    const { table, row, cell } = (now ?? then) as Placed;
    return [
      {
        table: table.key,
        tableTitle: table.title,
        row: row.key,
        rowLabel: row.label,
        column: cell.column,
        columnTitle: table.columns.find((column) => column.key === cell.column)?.title ?? cell.column,
        published: then ? then.cell.text : null,
        current: now ? now.cell.text : null,
        cell: now ? now.cell : null,
      },
    ];
  });
}

function placed(tables: readonly FigureTable[]): Map<string, Placed> {
  return new Map(
    tables
      .filter(({ ofReader }) => ofReader !== true)
      .flatMap((table) =>
        table.rows.flatMap((row) =>
          row.cells.map((cell) => [JSON.stringify([table.key, row.key, cell.column]), { table, row, cell }] as const),
        ),
      ),
  );
}

/** A cell that is not there says as much as one with nothing in it; "at least 4" is the same of two lines or of three. */
function sameFigure(one: FigureCell | undefined, other: FigureCell | undefined): boolean {
  // Of a cell without a figure that is in one reading only, the figures of its row tell.
  if (!one || !other) return isSilent(one ?? other);
  const [read, now] = [countToRead(one), countToRead(other)];
  if (read === null || now === null) return one.text === other.text;
  return sameCount(read, now);
}

function isSilent(cell: FigureCell | undefined): boolean {
  return !cell || cell.count === null || sameCount(cell.count, NOTHING);
}

function sameCount(a: Count, b: Count): boolean {
  return a.known === b.known && a.silent > 0 === b.silent > 0;
}
const NOTHING: Count = { known: 0, silent: 0 };
