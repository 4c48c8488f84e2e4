import type { FigureKind, ReconciledStage } from '../../vocabulary.js';
import type { Count } from '../count.js';
import type { Predicate } from '../sql/predicate.js';

/** A cell of the reconciliation. */
export interface ReconciledRef {
  readonly stage: ReconciledStage;
  /** What the row is about, as a digest: names as printed may be long. */
  readonly row: string;
  /** Up to how many, beside the lower bound of the count; null: nobody says. */
  readonly atMost: number | null;
  /** What it was counted from, if of more than one kind: the second one. */
  readonly also?: FigureKind;
}

/** Where a figure comes from: enough to find again what it was counted from. */
export interface FigureRef {
  readonly kind: FigureKind;
  /** So many periods before the one of the report. */
  readonly back: number;
  /** Of award lines; for honourees those of the lines. */
  readonly where: Predicate;
  /** Of meetings and attendances: null for all kinds. */
  readonly meetingKind?: string | null;
  /** Of honourees: some of the lines are of nobody on record, and it opens into these, too. */
  readonly also?: FigureKind;
  /** Of the reconciliation, whose rows no predicate can choose. */
  readonly reconciled?: ReconciledRef;
}

export interface FigureCell {
  readonly column: string;
  /** null where the registry cannot know, and of cells that only compare. */
  readonly count: Count | null;
  readonly text: string;
  readonly ref: FigureRef | null;
  /** There may be more than was counted: something of which nobody can say whether it belongs here. */
  readonly lowerBound?: true;
}

/** A figure as it is to be read. Its key keeps what was counted, which is what it opens into. */
export function countToRead({ count, lowerBound }: FigureCell): Count | null {
  return count && lowerBound ? { known: count.known, silent: Math.max(count.silent, 1) } : count;
}

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** Of a statistical form: its number ("Mã số") and what it counts in ("Đơn vị tính"). */
  readonly code?: string;
  readonly unit?: string;
  readonly indent: number;
  readonly strong: boolean;
  readonly cells: readonly FigureCell[];
}

export interface FigureColumn {
  readonly key: string;
  readonly title: string;
  /** Heading over several columns. */
  readonly group?: string;
}

/** Figures in rows and columns, worded in one language. */
export interface FigureTable {
  readonly key: string;
  readonly title: string;
  /** Heading over the labels of the rows. */
  readonly rowsTitle: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly notes: readonly string[];
  /** Depends on who reads it, so it is not compared with what was published. */
  readonly ofReader?: boolean;
}
