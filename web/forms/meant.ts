import { dayOf, notADay, partialDateOf } from '../words/days.js';
import type { Found } from '../choosing/find-record.js';
import {
  askedFor,
  type Field,
  type Name,
  type Organiser,
  type Raw,
  type Raws,
  type Receiver,
  saidIn,
  type Typed,
  type Value,
} from './fields.js';
import { amountOf, countOf, linesOf, namesOf, notACount, notAnAmount } from './typed.js';

/** What is wrong, where (`path`: of a row, which one), and whether nothing is said there that has to be. */
export interface Wrong {
  wrong: Field;
  path: string;
  isMissing: boolean;
  /** What was typed there, of what cannot be understood. */
  typed?: Value;
}
export type Meant = { values: Record<string, unknown> } | Wrong;

/** What was typed as the API takes it, or the first field that cannot be understood or is missing. What was not typed is left alone. */
export function meantBy(fields: readonly Field[], raws: Raws, typed: Typed): Meant {
  const values: Record<string, unknown> = {};
  for (const field of askedFor(fields, raws, typed)) {
    const { name, row, required } = field;
    if (row) {
      const rows = rowsMeant(row, saidIn(field, raws, typed) as readonly Typed[]);
      if ('wrong' in rows) return { ...rows, path: `${name}.${rows.path}` };
      values[name] = rows.values;
      continue;
    }
    const meant = name in typed ? meantIn(field, typed[name]!, raws[name]) : raws[name];
    if (name in typed && meant === undefined)
      return { wrong: field, path: name, isMissing: false, typed: typed[name]! };
    if (required && !saysSomething(meant)) return { wrong: field, path: name, isMissing: true };
    if (name in typed) values[name] = meant;
  }
  return { values };
}

type RowsMeant = { values: Record<string, unknown>[] } | Wrong;

/** Each row with all that it says, be it typed or not. */
function rowsMeant({ fields, raws }: NonNullable<Field['row']>, rows: readonly Typed[]): RowsMeant {
  const values: Record<string, unknown>[] = [];
  for (const [i, row] of rows.entries()) {
    const all = Object.fromEntries(fields.map((each) => [each.name, saidIn(each, raws, row)]));
    const meant = meantBy(fields, {}, all);
    if ('wrong' in meant) return { ...meant, path: `${i}.${meant.path}` };
    values.push(withoutNothing(meant.values));
  }
  return { values };
}

const saysSomething = (meant: unknown): boolean =>
  meant !== null && meant !== undefined && meant !== '' && !(Array.isArray(meant) && meant.length === 0);

/** What was left empty is left to the registry's own defaults. */
export const withoutNothing = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => saysSomething(value)));

/** undefined: it cannot be understood. */
function meantIn({ type }: Field, value: Value, raw: Raw): unknown {
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
    case 'names':
      return namesOf(value as string, (raw ?? []) as readonly Name[]);
    case 'receivers':
      return (value as readonly Receiver[]).filter(({ name }) => name.trim() !== '');
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

/** Why a field was not understood, in Vietnamese and English. */
export function wrongly({ wrong: { label, type }, isMissing, typed }: Omit<Wrong, 'path'>): [vi: string, en: string] {
  if (isMissing) return [`${label}: cần điền.`, `${label}: this is needed.`];
  switch (type) {
    case 'day':
    case 'wholeDay':
      return notADay(label, label, String(typed ?? ''), type === 'day');
    case 'dong':
      return notAnAmount(label, label);
    default:
      return notACount(label, label);
  }
}
