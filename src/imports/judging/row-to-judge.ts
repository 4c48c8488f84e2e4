import type { ImportRow } from '../import-row.entity.js';
import type { PlaceBook } from '../places/place-book.js';
import type { FormFinder } from './find-form.js';
import type { HomeOfRow } from './home-of-row.js';
import type { RowDefaults } from './interpret-row.js';

/** What the rows of one batch are judged by. */
export interface Bench {
  forms: FormFinder;
  defaults: RowDefaults;
  signedOn: string | null;
  /** Null while the day is not known. */
  places: PlaceBook | null;
}

/** The part of a row that judging finds out. */
export type Judged = HomeOfRow &
  Pick<
    ImportRow,
    'verdicts' | 'codes' | 'ownSeverity' | 'namePrinted' | 'nameKey' | 'lineKey' | 'formId' | 'line' | 'recipientKind'
  >;
export type RowToJudge = Omit<ImportRow, keyof Judged | 'twinSheet' | 'twinRow'>;
