import type { GridCell } from '../grid.js';
import { LIMITS } from '../packages/limits.js';
import type { Merge, Merges } from './merges.js';

interface Open {
  merge: Merge;
  /** What stands in its first cell; null: nothing does. */
  cell: GridCell | null;
}

/** Lays the merged ranges over rows that come from top to bottom: every row that a range covers has its value. */
export class MergedCells {
  private open: Open[] = [];

  constructor(private readonly merges: Merges) {}

  apply(row: number, cells: GridCell[]): GridCell[] {
    this.open = this.open.filter(({ merge }) => merge.bottom >= row && merge.top < row);
    const begun = (this.merges.byTop.get(row) ?? []).map((merge) => ({
      merge,
      cell: cells.find((cell) => cell.column === merge.left) ?? null,
    }));
    for (const { merge, cell } of begun) if (cell !== null) cell.span = merge.right - merge.left + 1;
    const inherited = this.open.flatMap(({ merge, cell }) =>
      cell === null ? [] : [{ ...cell, mergedFromRow: cell.mergedFromRow ?? merge.top }],
    );
    const covered = [...this.open, ...begun.filter(({ cell }) => cell !== null)];
    const own =
      covered.length === 0 ? cells : cells.filter((cell) => !covered.some(({ merge }) => hides(merge, cell, row)));
    for (const each of begun) {
      if (each.merge.bottom > row && this.open.length < LIMITS.mergesOverRow) this.open.push(each);
    }
    if (inherited.length === 0) return own;
    return [...own, ...inherited].toSorted((one, other) => one.column - other.column);
  }
}

/** What a range covers is not shown by Excel, though some programs leave it in the file. */
function hides(merge: Merge, cell: GridCell, row: number): boolean {
  return cell.column >= merge.left && cell.column <= merge.right && (row > merge.top || cell.column > merge.left);
}
