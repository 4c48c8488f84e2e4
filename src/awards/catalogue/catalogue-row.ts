import type { BodyKind, Level, System } from '../../organisations/vocabulary.js';
import type { Day } from '../../platform/time/day.js';
import type { Span } from '../../platform/time/period-cover.js';
import type { AwardClass, AwardFamily, AwardGenre, RecipientKind } from '../vocabulary.js';

/**
 * Where a row comes from. It begins with its mark: [S] read in a source, [B] background knowledge that has to be checked
 * before it is printed anywhere.
 */
export type Source = `[${'S' | 'B'}] ${string}`;

export interface LegalInstrumentRow {
  code: string;
  /** Number as printed on the instrument. */
  number: string;
  titleVi: string;
  titleEn: string;
  issuedOn: Day | null;
  valid: Span;
  /** Codes of the instruments that it changes, while what it says has not been seen: what rests on these may hold no more. */
  changesUnseen?: readonly string[];
  source: Source;
}

export interface AwardFormRow {
  code: string;
  family: AwardFamily;
  genre: AwardGenre;
  nameVi: string;
  nameEn: string;
  /** Highest first; empty when the form has none. */
  classes: readonly AwardClass[];
  /** Other ways in which papers print the name. */
  aliases: readonly string[];
  recipientKinds: readonly RecipientKind[];
  /** The same form and class goes to one person once. */
  onceInLifetime: boolean;
  /** Order of esteem for lists: the smaller the higher. */
  rank: number;
  source: Source;
}

/** Who may grant a form to whom, and when. Practice is wider than this: it is for warnings, never for refusing. */
export interface GrantAuthorityRow {
  formCode: string;
  /** Any of these; empty means any kind of that level and system. */
  grantorKinds: readonly BodyKind[];
  level: Level;
  system: System;
  recipientKinds: readonly RecipientKind[];
  valid: Span;
  /** Code of a legal instrument; null where a rule of the system exists that we have not seen. */
  instrument: string | null;
  legalBasis: string;
  countsInStateStatistics: boolean;
  /** Set exactly where it does not count. */
  whyNot: { vi: string; en: string } | null;
  source: Source;
}

/** Mức lương cơ sở. */
export interface BaseSalaryRow {
  valid: Span;
  /** đồng a month */
  amount: number;
  legalBasis: string;
  source: Source;
}

/** Multiple of the base salary on the day of the decision that goes with an award. */
export interface BonusCoefficientRow {
  formCode: string;
  awardClass: AwardClass | null;
  /** null: whatever the level or system of the grantor. */
  level: Level | null;
  system: System | null;
  recipientKind: RecipientKind;
  valid: Span;
  /** At most two decimals. */
  coefficient: number;
  /** True where the law only sets a ceiling. */
  atMost: boolean;
  instrument: string;
  legalBasis: string;
  source: Source;
}
