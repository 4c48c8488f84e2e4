import { InvalidError } from '../../platform/errors/domain-error.js';
import type { GridRow } from './grid.js';
import { LIMITS } from './limits.js';
import { listMessages } from './list.messages.js';

/** Rows and cells of all sheets together. */
export class RowCount {
  private rows = 0;
  private cells = 0;

  add(row: GridRow): void {
    this.rows += 1;
    this.cells += row.cells.length;
    if (this.rows > LIMITS.rows)
      throw new InvalidError(listMessages.TOO_MANY_ROWS, { details: { limit: LIMITS.rows } });
    if (this.cells > LIMITS.cells) {
      throw new InvalidError(listMessages.TOO_MANY_CELLS, { details: { limit: LIMITS.cells } });
    }
  }
}
