import type { Found } from '../choosing/find-record.js';
import { dayInWords } from '../words/language.js';
import { without } from '../without.js';

export interface Organiser {
  printed: string;
  part: string;
  organisation: Found | null;
}

/** Somebody who received, as a source names them. */
export interface Receiver {
  key?: string;
  name: string;
  kind: string;
  positions: string[];
}

/** One of a list of names; the key stays with a name that stays. */
export interface Name {
  key?: string;
  printed: string;
}

/** A value of a record as the API gives it; of another record what it is called, too. */
export type Raw =
  | string
  | number
  | boolean
  | null
  | undefined
  | Found
  | readonly string[]
  | readonly Name[]
  | readonly Organiser[]
  | readonly Receiver[]
  | readonly Typed[];
export type Raws = Readonly<Record<string, Raw>>;

/** The same as it stands in a form. */
export type Value =
  string | boolean | Found | null | readonly string[] | readonly Organiser[] | readonly Receiver[] | readonly Typed[];
/** What was typed; what is not here stands as it is on record, so that a record changed meanwhile is loaded around it. */
export interface Typed {
  readonly [name: string]: Value;
}

/**
 * What can be said of something, by the name that the API gives it. `lines` and `names` are lists, one a line; `wholeDay` has no
 * month or year alone; `dong` is an amount.
 */
export interface Field {
  name: string;
  label: string;
  type:
    | 'line'
    | 'text'
    | 'lines'
    | 'names'
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
    | 'receivers'
    | 'rows';
  options?: readonly (readonly [string, string])[];
  required?: boolean;
  hint?: string;
  /** Of `rows`: what each has, and what it says unless it is changed. */
  row?: { fields: readonly Field[]; raws: Raws; add: string; most: number };
  /** Of what is looked up: the field whose words it is looked up by, as a name that was typed. */
  namedIn?: string;
  /** Of a row: whether it is asked for, by what else is said in it. */
  when?: (said: (name: string) => Value) => boolean;
}

/** Those that need a row of their own. */
export const isWide = ({ type }: Field): boolean => WIDE.has(type);
const WIDE: ReadonlySet<Field['type']> = new Set(['text', 'lines', 'names', 'organisers', 'receivers', 'rows', 'some']);

export const shownIn = ({ type }: Field, raw: Raw): Value => {
  switch (type) {
    case 'day':
    case 'wholeDay':
      return dayInWords((raw ?? null) as string | null);
    case 'lines':
      return ((raw ?? []) as string[]).join('\n');
    case 'names':
      return ((raw ?? []) as Name[]).map(({ printed }) => printed).join('\n');
    case 'some':
    case 'organisers':
    case 'receivers':
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

/** What stands in a field: what was typed, or else what is on record. */
export const saidIn = (field: Field, raws: Raws, typed: Typed): Value =>
  field.name in typed ? typed[field.name]! : shownIn(field, raws[field.name]);

/** With one field typed: what is as it is on record is nothing that was typed. */
export function withTyped(field: Field, raw: Raw, typed: Typed, value: Value): Typed {
  const same = JSON.stringify(value) === JSON.stringify(shownIn(field, raw));
  return same ? without(typed, field.name) : { ...typed, [field.name]: value };
}

/** The fields that are asked for, by what is said in the others. */
export function askedFor(fields: readonly Field[], raws: Raws, typed: Typed): Field[] {
  const said = (name: string): Value =>
    saidIn(
      fields.find((each) => each.name === name)!,
      raws,
      typed,
    );
  return fields.filter(({ when }) => when?.(said) ?? true);
}

/** The words that what is looked up begins with: the name that was typed beside it. */
export function wordsBeside({ namedIn }: Field, fields: readonly Field[], raws: Raws, typed: Typed): string {
  const named = fields.find(({ name }) => name === namedIn);
  const words = named ? saidIn(named, raws, typed) : '';
  return typeof words === 'string' ? words : '';
}

/** What is said where a refusal is of: at the end of the way to it, as far as it leads. undefined: it is of none of the fields. */
export function saidAt(fields: readonly Field[], raws: Raws, typed: Typed, path: readonly string[]): unknown {
  const field = fields.find(({ name }) => name === fieldAt(fields, path));
  if (!field) return undefined;
  let said: unknown = saidIn(field, raws, typed);
  for (const step of path.slice(path.indexOf(field.name) + 1))
    if (typeof said === 'object' && said !== null) said = (said as Record<string, unknown>)[step];
  return said;
}

/** Of which of the fields a refusal is: the first step of the way to it that is one of them. */
export const fieldAt = (fields: readonly Field[], path: readonly string[]): string | undefined =>
  path.find((step) => fields.some(({ name }) => name === step));
