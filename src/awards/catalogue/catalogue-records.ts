import { v5 as uuidv5 } from 'uuid';
import type { Span } from '../../platform/time/period-cover.js';
import type { LegalInstrumentRow } from './catalogue-row.js';
import { AWARD_FORMS } from './forms/award-forms.js';
import { BASE_SALARIES } from './law/base-salaries.js';
import { BONUS_COEFFICIENTS } from './law/bonus-coefficients.js';
import { GRANT_AUTHORITIES } from './law/grant-authorities.js';
import { LEGAL_INSTRUMENTS } from './law/legal-instruments.js';

const NAMESPACE = '4d8a0c3e-6d0b-5f0e-9a53-0b6f3a5d7c11';

/** The same id for the same thing in every registry: loading again changes rows and never doubles them. */
export function catalogueId(kind: string, ...key: readonly unknown[]): string {
  return uuidv5(JSON.stringify([kind, ...key]), NAMESPACE);
}

/** Every form has the id of its code, recorded by an administrator or loaded. */
export const formId = (code: string): string => catalogueId('form', code);
const instrumentId = (code: string | null): string | null => (code === null ? null : catalogueId('instrument', code));

/** In PostgreSQL's own writing of a `daterange`. */
export function daterange({ from, until }: Span): string {
  return `[${from ?? ''},${until ?? ''})`;
}

export interface CatalogueTable {
  table: string;
  /** Rows by column name, in an order in which none breaks a rule of another. */
  rows: readonly Record<string, unknown>[];
}

/** The data files as rows of their tables; tables that others point to come first. */
export function catalogueTables(): CatalogueTable[] {
  return [
    { table: 'legal_instruments', rows: LEGAL_INSTRUMENTS.map(instrument) },
    {
      table: 'award_forms',
      rows: AWARD_FORMS.map((form) => ({
        id: formId(form.code),
        code: form.code,
        family: form.family,
        genre: form.genre,
        name_vi: form.nameVi,
        name_en: form.nameEn,
        classes: form.classes,
        recipient_kinds: form.recipientKinds,
        once_in_lifetime: form.onceInLifetime,
        rank: form.rank,
        source: form.source,
      })),
    },
    {
      table: 'award_form_aliases',
      rows: AWARD_FORMS.flatMap(({ code, aliases }) =>
        aliases.map((alias) => ({ id: catalogueId('alias', code, alias), form_id: formId(code), alias })),
      ),
    },
    {
      table: 'grant_authorities',
      rows: GRANT_AUTHORITIES.map((row) => ({
        id: catalogueId(
          'authority',
          row.formCode,
          row.level,
          row.system,
          row.grantorKinds,
          row.valid.from,
          row.legalBasis,
        ),
        form_id: formId(row.formCode),
        grantor_kinds: row.grantorKinds,
        level: row.level,
        system: row.system,
        recipient_kinds: row.recipientKinds,
        valid: daterange(row.valid),
        legal_basis: row.legalBasis,
        instrument_id: instrumentId(row.instrument),
        counted_in_state_statistics: row.countsInStateStatistics,
        not_counted_because_vi: row.whyNot?.vi ?? null,
        not_counted_because_en: row.whyNot?.en ?? null,
        source: row.source,
      })),
    },
    {
      // Oldest first: the one that ends earlier than before makes way for the one that begins there.
      table: 'base_salaries',
      rows: BASE_SALARIES.toSorted((one, other) => ((one.valid.from ?? '') < (other.valid.from ?? '') ? -1 : 1)).map(
        (row) => ({
          id: catalogueId('salary', row.valid.from),
          valid: daterange(row.valid),
          amount: row.amount,
          legal_basis: row.legalBasis,
          source: row.source,
        }),
      ),
    },
    {
      table: 'bonus_coefficients',
      rows: BONUS_COEFFICIENTS.map((row) => ({
        id: catalogueId('rate', row.formCode, row.awardClass, row.level, row.system, row.recipientKind, row.valid.from),
        form_code: row.formCode,
        class: row.awardClass,
        level: row.level,
        system: row.system,
        recipient_kind: row.recipientKind,
        valid: daterange(row.valid),
        coefficient: row.coefficient,
        at_most: row.atMost,
        instrument_id: instrumentId(row.instrument),
        legal_basis: row.legalBasis,
        source: row.source,
      })),
    },
  ];
}

function instrument(row: LegalInstrumentRow): Record<string, unknown> {
  return {
    id: instrumentId(row.code),
    code: row.code,
    number_printed: row.number,
    title_vi: row.titleVi,
    title_en: row.titleEn,
    issued_on: row.issuedOn,
    valid: daterange(row.valid),
    source: row.source,
  };
}
