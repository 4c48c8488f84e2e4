import type { GridRow } from './grid.js';
import { rolesOfColumn } from './headings/heading-roles.js';

/** Columns of one of the lists that stand beside each other; ends included. */
export interface Band {
  from: number;
  to: number;
}

/** Lists beside each other have their headings twice: each begins with "STT", or else with its names. */
export function bandsOf(headings: ReadonlyMap<number, readonly string[]>): Band[] {
  const roles = [...headings].map(([column, levels]) => ({ column, role: rolesOfColumn(levels) }));
  const begins = (meaning: string): number[] =>
    roles
      .filter(
        ({ role }, index) =>
          role?.exact === true && role.meaning === meaning && roles[index - 1]?.role?.meaning !== meaning,
      )
      .map(({ column }) => column);
  const names = begins('NAME');
  const ordinals = begins('ORDINAL');
  const starts = ordinals.length > 1 && ordinals.length === names.length ? ordinals : [];
  if (starts.length < 2) return [{ from: 0, to: Number.MAX_SAFE_INTEGER }];
  return starts.map((start, index) => ({
    from: index === 0 ? 0 : start,
    to: (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1,
  }));
}

/** A row as one of the lists sees it; what is merged over all of them belongs to each. Null: nothing of it is here. */
export function withinBand(row: GridRow, { from, to }: Band): GridRow | null {
  if (from === 0 && to === Number.MAX_SAFE_INTEGER) return row;
  const cells = row.cells.filter(
    (cell) => (cell.column >= from && cell.column <= to) || (cell.column < from && cell.column + cell.span > to),
  );
  return cells.length === 0 ? null : { ...row, cells };
}
