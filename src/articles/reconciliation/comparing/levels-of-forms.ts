import type { Level, System } from '../../../organisations/vocabulary.js';
import type { Grantor, NamedForm, Registered } from '../registered.js';

export interface SystemAndLevel {
  system: System;
  level: Level;
}

type Forms = ReadonlyMap<string, Pick<NamedForm, 'system' | 'level'>>;

/** The one system and level that may grant these forms, as far as the catalogue knows of one only; else null. */
export function onlyGrantorOf(ids: readonly string[], forms: Forms): SystemAndLevel | null {
  const found = ids.map((id) => forms.get(id));
  const [first] = found;
  if (!first?.system || !first.level) return null;
  const { system, level } = first;
  return found.every((form) => form?.system === system && form.level === level) ? { system, level } : null;
}

/** A grantor that is known as printed only is of the system and level that alone may grant the form: "Chủ tịch nước". */
export function withLevelsOfForms<Rows extends Pick<Registered, 'awards' | 'handedOver' | 'claims' | 'forms'>>(
  rows: Rows,
): Rows {
  const forms: Forms = new Map(rows.forms.map((form) => [form.id, form]));
  const levelled = <Row extends Grantor>(row: Row, ids: readonly string[]): Row =>
    row.organisationId === null && row.printed !== null && row.system === null && row.level === null
      ? { ...row, ...onlyGrantorOf(ids, forms) }
      : row;
  return {
    ...rows,
    awards: rows.awards.map((row) => levelled(row, [row.formId])),
    handedOver: rows.handedOver.map((row) => levelled(row, [row.formId])),
    claims: rows.claims.map((claim) => ({
      ...claim,
      links: { ...claim.links, grantors: claim.links.grantors.map((row) => levelled(row, claim.links.forms)) },
    })),
  };
}
