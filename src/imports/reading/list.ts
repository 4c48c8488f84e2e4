import type { RecipientKind } from '../../awards/vocabulary.js';
import type { Message } from '../../platform/errors/domain-error.js';
import type { OldEncoding } from '../../platform/text/encodings/old-encodings.js';

/** What a column of an annex list may hold. OTHER is kept with the list and shown to its staff, and recorded nowhere. */
export const COLUMN_ROLES = [
  'ORDINAL',
  'HONORIFIC',
  'NAME',
  'KIND',
  'POSITION',
  'UNIT',
  'AREA',
  'FORM',
  'CLASS',
  'REASON',
  'PERIOD',
  'BONUS',
  'CERTIFICATE_NUMBER',
  'NOTE',
  'OTHER',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** One cell that says something. */
export interface ListCell {
  /** As the program that made the file shows it: "C"; in Word and pasted text counted likewise. */
  column: string;
  /** What the cell says: NFC, one line, look-alike letters put right, converted where it was in an old encoding. */
  text: string;
  /** What was there before, where that is not just the same. */
  raw?: string;
  /** Told by the font of the cell, or by its letters. */
  convertedFrom?: OldEncoding;
  /** The value comes from a merged cell that begins in another row. */
  mergedFromRow?: number;
}

/** A heading between the rows that governs those below: "I. Tập thể", "Bằng khen", a unit's name. */
export interface Governing {
  role: 'KIND' | 'FORM' | 'CLASS' | 'UNIT';
  /** As printed, without its number: "Tập thể". */
  text: string;
  kind?: RecipientKind;
  /** Of a FORM: the name in the text that the catalogue knows, as printed: "Bằng khen" of "Tặng Bằng khen của Chủ tịch". */
  form?: string;
  row: number;
  /** Where it stands, if that is another sheet: offered to the row, which says nothing itself. */
  sheet?: string;
}

/** A row of the list as it stands in the source. */
export interface ListRow {
  sheet: string;
  /** As the program that made the file numbers it, from 1. In Word: the row of the table; in text: the line. */
  row: number;
  cells: Partial<Record<Exclude<ColumnRole, 'OTHER'>, ListCell>>;
  /** Of columns that the registry has no use for, without what is kept nowhere (`lexicon/never-kept.ts`). */
  other: ListCell[];
  governedBy: Governing[];
  notices: ListNotice[];
  /** Of several lines that one row of the source became: which, from 1. */
  line?: number;
  /** How many lines above the same recipient has the first of its forms; undefined: this is the first, or the only one. */
  again?: number;
  /** Which list of the source it is of, by its place in `tables`; undefined: the first. */
  table?: number;
  /** What columns of its own say of its decision: "Số quyết định", "Ngày quyết định". Undefined: nothing. */
  decision?: RowDecision;
}

/** The decision that a row prints: number, and day of signing as a partial date. */
export interface RowDecision {
  number?: { text: string; column: string };
  signedOn?: { day: string; text: string; column: string };
}

/** Something that a person should know of how the list was read; `mend` says what would put it right. */
export interface ListNotice {
  code: string;
  text: Message;
  severity: 'ERROR' | 'WARNING' | 'NOTE';
  sheet?: string;
  row?: number;
  column?: string;
  value?: string;
  mend?: Message;
  details?: Readonly<Record<string, unknown>>;
  /** What the cell at fault holds; empty: nothing that is recorded. */
  roles?: readonly Exclude<ColumnRole, 'OTHER'>[];
}

export interface ListColumn {
  column: string;
  role: ColumnRole;
  /** Roles that share its cells, as under "Chức vụ, đơn vị công tác"; the cells are taken apart where they say how. */
  also?: readonly ColumnRole[];
  /** Its headings joined from top to bottom; empty where it has none. */
  heading: string;
  recognisedBy: 'HEADING' | 'CONTENT' | 'REMEMBERED' | 'CHOSEN' | 'NONE';
}

/** What stands above a list. Null: it does not say. */
export interface ListBanner {
  title: string | null;
  /** What the decision above the list says it is about: "Về việc tặng Bằng khen …". */
  about?: string;
  decisionNumber: string | null;
  signedOn: string | null;
  /** The day of signing as printed where that does not say the whole year: "5/3/21". */
  signedOnUnclear?: string;
  issuer: string | null;
  /** Below or in the title, as printed: "đã có thành tích xuất sắc trong công tác Mặt trận năm 2020". */
  reason: string | null;
  /** Words by which nothing is granted yet, as printed: "đề nghị UBND tỉnh tặng"; and who is asked to, if they say. */
  proposal?: { printed: string; of: string | null };
  /** "02 tập thể, 15 cá nhân" above the list or in its totals, by kind, with where it stands: `sheet` where it is not that of the list; `also`: kinds that it counts together, of "60 tập thể, cá nhân". */
  stated: {
    kind: RecipientKind | 'ALL';
    also?: RecipientKind[];
    count: number;
    row: number;
    printed: string;
    sheet?: string;
  }[];
}

/** One list: a sheet may hold several, one below the other. */
export interface ListTable {
  sheet: string;
  /** Rows of its headings; empty where it has none. */
  headingRows: number[];
  columns: ListColumn[];
  banner: ListBanner;
  /** It stands below another list of its sheet, or of its document: of whose decision it is unless it names one. */
  goesOn?: true;
}

export interface ReadListOptions {
  /** Of the file; decides nothing, its content does. */
  fileName?: string;
  /** Roles that a person chose or that are remembered for the issuer, by normalised heading or by column letter. */
  columns?: readonly { sheet?: string; column?: string; heading?: string; role: ColumnRole }[];
}

/**
 * A list while it is being read. Rows come as a stream; `tables` is complete when the stream has ended.
 * Reading throws InvalidError (with a message of list.messages.ts) where the whole file cannot be read: not a list, encrypted,
 * too large, a zip bomb, an executable by another name.
 */
export interface ListReading {
  format: 'XLSX' | 'DOCX' | 'CSV' | 'TEXT';
  /** How the text was encoded, where the format leaves it open: "UTF-8 with BOM". */
  encoding: string | null;
  tables: ListTable[];
  notices: ListNotice[];
  rows(): AsyncIterable<ListRow>;
}
