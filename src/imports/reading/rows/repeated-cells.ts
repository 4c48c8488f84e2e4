import type { ListNotice } from '../list.js';
import { notice } from '../notices.js';

const DITTO = /^(?:["”″〃'’]{1,2}|-?\s*(?:nt|như trên|n\/t)\s*-?)$/iu;

/** Whether a cell says "as above". */
export function isDitto(text: string): boolean {
  return DITTO.test(text);
}

/** Cells that say "as above", of all lists of a source: told once of each column of a sheet, with how many. */
export class RepeatedCells {
  private readonly sheets = new Map<string, Map<string, number>>();

  count(sheet: string, repeated: ReadonlyMap<string, number>): void {
    const columns = this.sheets.get(sheet) ?? new Map<string, number>();
    for (const [column, rows] of repeated) columns.set(column, (columns.get(column) ?? 0) + rows);
    this.sheets.set(sheet, columns);
  }

  notices(): ListNotice[] {
    return [...this.sheets].flatMap(([sheet, columns]) =>
      [...columns].map(([column, rows]) => notice('DITTO', { sheet, column, details: { column, rows } })),
    );
  }
}
