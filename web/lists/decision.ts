import { dayInWords } from '../words/language.js';
import { partialDateOf } from '../words/days.js';
import { without } from '../without.js';
import type { List } from './list.js';

/** What somebody typed of the decision; what is not here stands as it is on record. */
export interface TypedDetails {
  number?: string;
  signedOn?: string;
  subject?: string;
  signatoryPrinted?: string;
  signatoryTitlePrinted?: string;
  mode?: string;
  defaultForm?: string;
  defaultKind?: string;
  defaultReason?: string;
  issuer?: { id: string; label: string };
  /** null: a decision of its own. */
  appendTo?: { id: string; label: string } | null;
}

export type TextDetail = Exclude<keyof TypedDetails, 'issuer' | 'appendTo'>;

/** The text details as they stand in their form. */
export const detailsOf = (list: List): Record<TextDetail, string> => ({
  number: list.numberPrinted ?? '',
  signedOn: dayInWords(list.signedOn),
  subject: list.subject ?? '',
  signatoryPrinted: list.signatoryPrinted ?? '',
  signatoryTitlePrinted: list.signatoryTitlePrinted ?? '',
  mode: list.mode ?? '',
  defaultForm: list.defaultForm?.code ?? '',
  defaultKind: list.defaultKind ?? '',
  defaultReason: list.defaultReason ?? '',
});

/** With one detail typed: what is as it was before is nothing that was typed. */
export function withDetail(list: List, typed: TypedDetails, name: TextDetail, value: string): TypedDetails {
  return value === detailsOf(list)[name] ? without(typed, name) : { ...typed, [name]: value };
}

/** As changeImportDetails and stageImport take it, empty ones as null; null: the day cannot be understood. */
export function detailsInput(typed: TypedDetails): object | null {
  const { issuer, appendTo, signedOn, ...texts } = typed;
  const day = signedOn === undefined ? null : partialDateOf(signedOn);
  if (day === undefined) return null;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value?.trim() || null])),
    ...(signedOn === undefined ? {} : { signedOn: day }),
    ...(issuer ? { issuerId: issuer.id } : {}),
    ...(appendTo === undefined ? {} : { appendToId: appendTo?.id ?? null }),
  };
}
