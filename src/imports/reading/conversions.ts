import type { OldEncoding } from '../../platform/text/encodings/old-encodings.js';
import { columnLetter, type GridRow } from './grid.js';
import type { ListNotice } from './list.js';
import { notice } from './notices.js';

interface Sample {
  cells: number;
  first: { sheet: string; row: number; column: string; before: string; after: string };
}

/** What was converted from old encodings: how many cells, and how the first of them looked before and after. */
export class Conversions {
  private readonly samples = new Map<OldEncoding, Sample>();

  note({ sheet, row, cells }: GridRow): void {
    for (const { convertedFrom, column, raw, text, mergedFromRow } of cells) {
      if (convertedFrom === undefined || mergedFromRow !== undefined) continue;
      const sample = this.samples.get(convertedFrom);
      if (sample) sample.cells += 1;
      else {
        const first = { sheet, row, column: columnLetter(column), before: raw ?? text, after: text };
        this.samples.set(convertedFrom, { cells: 1, first });
      }
    }
  }

  notices(): ListNotice[] {
    return [...this.samples].map(([encoding, { cells, first }]) => {
      const { before, after, ...place } = first;
      return notice('CONVERTED', { ...place, value: after, details: { encoding, cells, before, after } });
    });
  }
}
