import { Injectable } from '@nestjs/common';
import { ImportRowsRepository } from '../rows/import-rows.repository.js';

/** So many rows a statement: a list may have 200,000, and whoever acts on them meanwhile should not wait for long. */
const ROWS_AT_ONCE = 5_000;

/** What lists print and the registry does not record: birth days, sex, ethnicity, notes. */
@Injectable()
export class UnrecordedCells {
  constructor(private readonly rows: ImportRowsRepository) {}

  /** Empties them in all lists whose file's bytes were removed. Each statement stands for itself: what is left is for the next time. */
  async forget(): Promise<void> {
    while ((await this.rows.forgetUnrecorded(ROWS_AT_ONCE)) === ROWS_AT_ONCE);
  }
}
