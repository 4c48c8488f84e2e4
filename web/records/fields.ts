import { dayOf, partialDateOf } from '../days.js';
import type { Found } from '../find-record.js';
import { dayInWords } from '../language.js';
import { countOf, linesOf } from '../typed.js';
import { without } from '../without.js';

export interface Organiser {
  printed: string;
  part: string;
  organisation: Found | null;
}

/** A value of a record as the API gives it; of another record what it is called, too. */
export type Raw =
  string | number | boolean | null | undefined | Found | readonly string[] | readonly Organiser[] | readonly Typed[];
export type Raws = Readonly<Record<string, Raw>>;

/** The same as it stands in a form. */
export type Value = string | boolean | Found | null | readonly string[] | readonly Organiser[] | readonly Typed[];
/** What was typed; what is not here stands as it is on record. */
export interface Typed {
  readonly [name: string]: Value;
}

/** What of a record can be said, by the name that the API gives it. `wholeDay` has no month or year alone; `dong` is an amount. */
export interface Field {
  name: string;
  label: string;
  type:
    | 'line'
    | 'text'
    | 'lines'
    | 'day'
    | 'wholeDay'
    | 'count'
    | 'dong'
    | 'one'
    | 'some'
    | 'check'
    | 'person'
    | 'body'
    | 'area'
    | 'organisers'
    | 'rows';
  options?: readonly (readonly [string, string])[];
  required?: boolean;
  hint?: string;
  /** Of `rows`: what each has, and what it says unless it is changed. */
  row?: { fields: readonly Field[]; raws: Raws; add: string; most: number };
  /** Of a row: whether it is asked for, by what else is said in it. */
  when?: (said: (name: string) => Value) => boolean;
}

export const shownIn = ({ type }: Field, raw: Raw): Value => {
  switch (type) {
    case 'day':
    case 'wholeDay':
      return dayInWords((raw ?? null) as string | null);
    case 'lines':
      return ((raw ?? []) as string[]).join('\n');
    case 'some':
    case 'organisers':
    case 'rows':
      return (raw ?? []) as readonly string[];
    case 'check':
      return raw === true;
    case 'person':
    case 'body':
    case 'area':
      return (raw ?? null) as Found | null;
    default:
      return raw === null || raw === undefined ? '' : String(raw);
  }
};

/** With one field typed: what is as it is on record is nothing that was typed. */
export function withTyped(field: Field, raw: Raw, typed: Typed, value: Value): Typed {
  const same = JSON.stringify(value) === JSON.stringify(shownIn(field, raw));
  return same ? without(typed, field.name) : { ...typed, [field.name]: value };
}

/** The fields that are asked for, by what is said in the others. */
export function askedFor(fields: readonly Field[], raws: Raws, typed: Typed): Field[] {
  const said = (name: string): Value => {
    const field = fields.find((each) => each.name === name)!;
    return name in typed ? typed[name]! : shownIn(field, raws[name]);
  };
  return fields.filter(({ when }) => when?.(said) ?? true);
}

/** `path`: of a row, which one. */
export type Meant = { values: Record<string, unknown> } | { wrong: Field; path: string };

/** What was typed as the API takes it, or the first field that cannot be understood. Of a new record (`raws` empty) all is said that is not empty. */
export function meantBy(fields: readonly Field[], raws: Raws, typed: Typed): Meant {
  const values: Record<string, unknown> = {};
  for (const field of askedFor(fields, raws, typed)) {
    const value = field.name in typed ? typed[field.name]! : shownIn(field, raws[field.name]);
    if (field.type === 'rows' && field.row) {
      const rows = rowsMeant(field.row, value as readonly Typed[]);
      if ('wrong' in rows) return { wrong: rows.wrong, path: `${field.name}.${rows.path}` };
      values[field.name] = rows.values;
      continue;
    }
    const meant = meantIn(field, value);
    if (meant === undefined || (field.required && !saysSomething(meant))) return { wrong: field, path: field.name };
    if (field.name in typed) values[field.name] = meant;
  }
  return { values };
}

type RowsMeant = { values: Record<string, unknown>[] } | { wrong: Field; path: string };

/** Each row with all that it says, be it typed or not. */
function rowsMeant({ fields, raws }: NonNullable<Field['row']>, rows: readonly Typed[]): RowsMeant {
  const values: Record<string, unknown>[] = [];
  for (const [i, row] of rows.entries()) {
    const all = Object.fromEntries(fields.map((each) => [each.name, row[each.name] ?? shownIn(each, raws[each.name])]));
    const meant = meantBy(fields, {}, all);
    if ('wrong' in meant) return { wrong: meant.wrong, path: `${i}.${meant.path}` };
    values.push(Object.fromEntries(Object.entries(meant.values).filter(([, value]) => saysSomething(value))));
  }
  return { values };
}

const saysSomething = (meant: unknown): boolean => meant !== null && !(Array.isArray(meant) && meant.length === 0);

/** undefined: it cannot be understood. */
function meantIn({ type }: Field, value: Value): unknown {
  switch (type) {
    case 'day':
      return partialDateOf(value as string);
    case 'wholeDay':
      return dayOf(value as string);
    case 'count':
      return countOf(value as string);
    case 'dong':
      return amountOf(value as string);
    case 'lines':
      return linesOf(value as string);
    case 'organisers':
      return (value as readonly Organiser[])
        .filter(({ printed, organisation }) => printed.trim() !== '' || organisation)
        .map(({ printed, part, organisation }) => ({
          printed: printed.trim() || null,
          part,
          organisationId: organisation?.id ?? null,
        }));
    case 'person':
    case 'body':
    case 'area':
      return (value as Found | null)?.id ?? null;
    case 'some':
    case 'check':
      return value;
    default:
      return (value as string).trim() || null;
  }
}

/** An amount as people type it: `1.560.000`. */
function amountOf(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s.đ]/gu, '');
  if (digits === '') return null;
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
}

/** Why a field was not understood, in Vietnamese and English. */
export function wrongly({ label, type }: Field): [vi: string, en: string] {
  switch (type) {
    case 'day':
      return [
        `${label}: hãy gõ như 14/1/2022; chưa rõ ngày thì 1/2022 hoặc 2022.`,
        `${label}: type it like 14/1/2022, or 1/2022 or 2022 where no more is known.`,
      ];
    case 'wholeDay':
      return [`${label}: hãy gõ như 14/1/2022.`, `${label}: type it like 14/1/2022.`];
    case 'count':
    case 'dong':
      return [`${label}: hãy gõ một số nguyên.`, `${label}: type a whole number.`];
    default:
      return [`${label}: cần điền.`, `${label}: this is needed.`];
  }
}
