import type { ImportRow } from '../rows/import-row.entity.js';
import type { PlaceBook } from '../../organisations/places/place-book.js';
import type { ListTable } from '../reading/list.js';
import type { SaidOfDecision } from './decisions-named.js';
import type { FormFinder } from './find-form.js';
import type { HomeOfRow } from './recipients/home-of-row.js';
import type { RowDefaults } from './interpret-row.js';

/** What the rows of one batch are judged by. */
export interface Bench {
  forms: FormFinder;
  defaults: RowDefaults;
  signedOn: string | null;
  /** Null while the day is not known. */
  places: PlaceBook | null;
  /** What is known of the decision of the batch. */
  said: SaidOfDecision;
  /** Of the list; it grows while a file is read. */
  tables: readonly ListTable[];
}

/** The part of a row that judging finds out. */
export type Judged = HomeOfRow &
  Pick<
    ImportRow,
    'verdicts' | 'codes' | 'ownSeverity' | 'namePrinted' | 'nameKey' | 'lineKey' | 'formId' | 'line' | 'recipientKind'
  >;
/** `line`: what the row was to become when it was judged before. */
export type RowToJudge = Omit<ImportRow, keyof Judged | 'twinSheet' | 'twinRow'> & Partial<Pick<ImportRow, 'line'>>;
