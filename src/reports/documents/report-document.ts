/**
 * A document before it is laid out: what it says, in order, not how it looks. Written as .docx, .xlsx, .pdf, .csv and
 * .json by the writers beside this file; layout follows Decree 30/2020/NĐ-CP, Annex I.
 */
export interface ReportDocument {
  kind: 'REPORT' | 'STATISTICAL_FORM' | 'ANNEX';
  header: DocumentHeader;
  /** "BÁO CÁO", and what it is about. */
  title: string;
  subtitle: string | null;
  blocks: DocumentBlock[];
  /** "Nơi nhận:" with its list, a line each; empty: none. */
  recipients: string[];
  signature: DocumentSignature | null;
  /** Said at the end in small print: when the figures were read, under which snapshot. */
  colophon: string | null;
  /** Keys of tables that such a document has where they say anything: an office's template may name them. */
  emptyTables?: string[];
  /** Left out: forms and lists with more than six columns lie on their side, everything else stands. */
  orientation?: 'PORTRAIT' | 'LANDSCAPE';
}

/** Which header the issuing system prints: the State's Quốc hiệu, the Party's, or none of them. Templates are data. */
export interface DocumentHeader {
  template: 'STATE' | 'FRONT' | 'PARTY' | 'YOUTH' | 'STATISTICAL_FORM';
  /** Body above the issuer, as printed; null: none. */
  superior: string | null;
  issuer: string;
  /** "Ban Thường trực", where it signs and not the body itself: printed under the body's name. */
  board?: string;
  /** "Số: 12/BC-MTTQ"; null leaves "Số:      /BC-…" to be filled in by hand. */
  number: string | null;
  documentSymbol: string;
  place: string;
  /** YYYY-MM-DD; null leaves "ngày … tháng … năm …". */
  on: string | null;
  /** Of a statistical form: Biểu số, Ban hành theo, Đơn vị báo cáo, Đơn vị nhận, Ngày nhận. */
  form?: { code: string; issuedBy: string; reportingUnit: string; receivingUnit: string; receivedBy: string };
}

export interface DocumentSignature {
  /** "TM. BAN THƯỜNG TRỰC", a line each. */
  capacity: string[];
  /** "CHỦ TỊCH". */
  title: string | null;
  name: string | null;
  /** Of a statistical form: Người lập biểu at the left. */
  preparedBy?: string;
}

export type DocumentBlock =
  | { type: 'HEADING'; level: 1 | 2 | 3; text: string }
  | { type: 'PARAGRAPH'; text: string }
  | { type: 'TABLE'; table: DocumentTable }
  | { type: 'CHART'; chart: DocumentChart }
  | { type: 'NOTE'; text: string };

export interface DocumentTable {
  key: string;
  caption: string;
  /** Rows of headings from top to bottom; a cell may span. */
  headings: { text: string; columns?: number; rows?: number }[][];
  columns: DocumentColumn[];
  rows: DocumentCell[][];
  /** Rows printed bold: totals. */
  strong?: number[];
  notes?: string[];
}

export interface DocumentColumn {
  key: string;
  align: 'LEFT' | 'CENTRE' | 'RIGHT';
  /** Share of the width. */
  width: number;
  /** Not printed on paper where it has nothing but noughts. */
  optional?: boolean;
}

/** A figure keeps its value beside its wording: spreadsheets get numbers, prints get "ít nhất 12" or "không rõ". */
export interface DocumentCell {
  text: string;
  value?: number | string | null;
  /** The lower bound of a figure of which a part is not known. */
  atLeast?: number;
  /** Of a day: YYYY-MM-DD, YYYY-MM or YYYY, by which spreadsheets sort. */
  day?: string;
  /** Opens into the records it was counted from. */
  figureKey?: string;
  indent?: number;
}

export interface DocumentChart {
  key: string;
  caption: string;
  kind: 'BAR' | 'STACKED_BAR' | 'LINE';
  xLabel: string;
  yLabel: string;
  /** A null value is unknown and drawn as such, never as 0; of some it is known that they are `atLeast` so many. */
  points: { x: string; series: string; value: number | null; atLeast?: number | null }[];
}
