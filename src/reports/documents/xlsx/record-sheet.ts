/** The list behind the figures of a report, written a row at a time, so that its length does not matter. */
export interface RecordSheet {
  /** Of the sheet, 31 characters at most. */
  name: string;
  columns: RecordColumn[];
  rows: Iterable<RecordValue[]> | AsyncIterable<RecordValue[]>;
}

export interface RecordColumn {
  heading: string;
  /** In characters. */
  width: number;
  /** A day is given as YYYY-MM-DD; one that is no whole day ("2020-11") is text: "11/2020". */
  kind: 'TEXT' | 'NUMBER' | 'DAY';
}

export type RecordValue = string | number | null;
