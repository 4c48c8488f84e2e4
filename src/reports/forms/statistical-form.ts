import type { Day } from '../../platform/time/day.js';
import type { Predicate } from '../figures/sql/predicate.js';
import type { NotInForm } from '../vocabulary.js';

export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/**
 * A statistical form as its circular prints it: rows, columns, and by which predicate each counts. Data: a new version of
 * a form is a new file beside this one, found by its name (`….form.ts`), and nothing else.
 */
export interface StatisticalForm {
  /** "0603.N/BNV-TĐKT", as printed. */
  readonly code: string;
  /** Which version of it: the year of its circular. */
  readonly version: string;
  readonly title: BothLanguages;
  /** As printed in its header. */
  readonly issuedBy: string;
  readonly receivingUnit: string;
  /** When it has to be handed in: "15/12 năm báo cáo". */
  readonly due: string;
  /** Periods that end in here are reported on this version; null: open. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly legalBasis: string;
  /** A newer circular is known, whose annex nobody here has seen: periods that end on its day or later say so. */
  readonly newer?: { readonly from: Day } & BothLanguages;
  /** Where what stands here was read, and what of it was not. */
  readonly source: string;
  /** How the day of the cut-off is chosen and said. */
  readonly cutOffRule: BothLanguages;
  /** Which lines the form is about at all; the rest is left out, each for one of the reasons of `leftOut`. */
  readonly counts: Predicate;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly leftOut: readonly LeftOut[];
  /** Counted, but not in every part of the form. */
  readonly partly: readonly LeftOut[];
}

export interface FormColumn {
  /** As numbered in the form: "1". */
  readonly code: string;
  readonly title: BothLanguages;
  readonly group?: BothLanguages;
  readonly counts: Predicate;
  /**
   * Awards of which nobody can say whether the column takes them in: with any of them its cells are lower bounds, or not
   * known, and `doubt` says why.
   */
  readonly mayTakeIn?: Predicate;
  readonly doubt?: BothLanguages;
}

export interface FormRow {
  /** "01"; null for a heading without figures. */
  readonly code: string | null;
  readonly title: BothLanguages;
  readonly unit?: string;
  readonly indent?: number;
  readonly strong?: boolean;
  readonly counts: Predicate;
  /** The registry does not record what this row divides by: its cells are not known, and say so, unless there is nothing to divide. */
  readonly cannotBeKnown?: BothLanguages;
}

export interface LeftOut {
  readonly reason: NotInForm;
  readonly counts: Predicate;
  /** A row for each form of award instead of one for all. */
  readonly eachForm?: boolean;
}
