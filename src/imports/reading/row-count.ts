import { InvalidError } from '../../platform/errors/domain-error.js';
import type { GridRow } from './grid.js';
import { LIMITS } from './packages/limits.js';
import { listMessages } from './list.messages.js';

/** Rows and cells of all sheets together. */
export class RowCount {
  private rows = 0;
  private cells = 0;
  private characters = 0;

  add(row: GridRow): void {
    this.rows += 1;
    this.cells += row.cells.length;
    const characters = row.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    this.characters += characters;
    if (characters > LIMITS.rowCharacters) {
      const details = { row: row.row, limit: LIMITS.rowCharacters };
      throw new InvalidError(listMessages.ROW_TOO_LONG, { details });
    }
    if (row.cells.length > LIMITS.columns) {
      const details = { row: row.row, limit: LIMITS.columns };
      throw new InvalidError(listMessages.TOO_MANY_COLUMNS, { details });
    }
    if (this.rows > LIMITS.rows)
      throw new InvalidError(listMessages.TOO_MANY_ROWS, { details: { limit: LIMITS.rows } });
    if (this.cells > LIMITS.cells || this.characters > LIMITS.characters) {
      throw new InvalidError(listMessages.TOO_MANY_CELLS, { details: { limit: LIMITS.cells } });
    }
  }
}
