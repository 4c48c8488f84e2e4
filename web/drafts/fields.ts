import { MEETING_KINDS, ROLES, VERBS } from '../closed-lists.js';
import { partialDateOf } from '../days.js';
import { dayInWords, say } from '../language.js';
import { countOf, linesOf } from '../typed.js';
import type { Attendee, Award, Delegation, Meeting, Named } from './draft.js';
import { namesOf } from './revising.js';

/** What of a part can be typed anew. `lines` and `names` are lists, one a line; `named` are receivers, see named-editor.tsx. */
export interface Field {
  name: string;
  label: string;
  type: 'line' | 'lines' | 'names' | 'text' | 'count' | 'day' | 'one' | 'some' | 'check' | 'named';
  options?: readonly (readonly [string, string])[];
  required?: boolean;
  /** Of `one`: what a new part has, where it is not the first of the options. */
  initial?: string;
}

export type PartKind = 'meetings' | 'attendees' | 'delegations' | 'awards';

const field = (name: string, type: Field['type'], label: string, more: Partial<Field> = {}): Field => ({
  name,
  type,
  label,
  ...more,
});

/** The fields of each kind of part, by the names that reviseDraft gives them. `forms` are the catalogue's. */
export function fieldsOf(kind: PartKind, forms: Field['options'] = []): Field[] {
  switch (kind) {
    case 'meetings':
      return [
        field('title', 'text', say('Tên hội nghị', 'Title'), { required: true }),
        field('kind', 'one', say('Loại', 'Kind'), { options: MEETING_KINDS(), initial: 'OTHER' }),
        field('heldOn', 'day', say('Ngày', 'Day')),
        field('placePrinted', 'line', say('Địa điểm như in', 'Place as printed')),
        field('organisers', 'names', say('Đơn vị tổ chức, mỗi dòng một đơn vị', 'Organisers, one a line')),
        field('yearReviewed', 'count', say('Năm được tổng kết', 'Year reviewed')),
        field('sessionNumber', 'count', say('Lần thứ', 'Session')),
        field('termPrinted', 'line', say('Nhiệm kỳ', 'Term')),
      ];
    case 'attendees':
      return [
        field('name', 'line', say('Họ tên', 'Name'), { required: true }),
        field('positions', 'lines', say('Chức vụ, mỗi dòng một chức vụ', 'Positions, one a line')),
        field('roles', 'some', say('Vai trò', 'Roles'), { options: ROLES() }),
      ];
    case 'delegations':
      return [
        field('printed', 'text', say('Đoàn, như in', 'Guests, as printed'), { required: true }),
        field('count', 'count', say('Số người', 'How many')),
      ];
    case 'awards':
      return [
        field('formPrinted', 'line', say('Hình thức như in', 'Form as printed'), { required: true }),
        field('form', 'one', say('Trong danh mục', 'In the catalogue'), { options: forms }),
        field('status', 'one', say('Việc', 'What was done'), { options: VERBS() }),
        field('grantors', 'names', say('Cơ quan tặng, mỗi dòng một cơ quan', 'Grantors, one a line')),
        field('groups', 'count', say('Số tập thể', 'Groups')),
        field('individuals', 'count', say('Số cá nhân', 'Individuals')),
        field('households', 'count', say('Số hộ', 'Households')),
        field('enterprises', 'count', say('Số doanh nghiệp', 'Enterprises')),
        field('combined', 'count', say('Số gộp, không tách', 'Not split')),
        field('unspecified', 'check', say('“nhiều”, “các”: không nêu số', 'a plural with no number')),
        field('named', 'named', say('Người, đơn vị nhận được nêu tên', 'Receivers named')),
        field('presenters', 'lines', say('Người trao, mỗi dòng một người', 'Handed over by, one a line')),
        field('byDelegationOf', 'line', say('Thừa ủy quyền của', 'By delegation of')),
        field('decisionNumber', 'line', say('Số quyết định', 'Number of the decision')),
        field('reason', 'text', say('Thành tích', 'Reason')),
      ];
  }
}

export type AnyPart = Meeting | Attendee | Delegation | Award;
export type Typed = Readonly<Record<string, string | boolean | string[] | Named[]>>;

/** The values of a part as they stand in the form. */
export function typedOf(fields: readonly Field[], part: Partial<AnyPart> | null): Typed {
  return Object.fromEntries(fields.map((each) => [each.name, shownIn(each, valueIn(part, each.name))]));
}

const valueIn = (part: object | null, name: string): unknown => (part as Record<string, unknown> | null)?.[name];

function shownIn({ type, options, initial }: Field, value: unknown): string | boolean | string[] | Named[] {
  switch (type) {
    case 'lines':
      return ((value ?? []) as string[]).join('\n');
    case 'names':
      return ((value ?? []) as { printed: string }[]).map(({ printed }) => printed).join('\n');
    case 'some':
      return (value ?? []) as string[];
    case 'named':
      return (value ?? []) as Named[];
    case 'check':
      return value === true;
    case 'day':
      return dayInWords((value ?? null) as string | null);
    case 'one':
      return (value as string | undefined) ?? initial ?? options?.[0]?.[0] ?? '';
    default:
      return value === null || value === undefined ? '' : String(value);
  }
}

export type Meant = { values: Record<string, unknown> } | { wrong: Field };

/** What was typed, as reviseDraft takes it, or the first field that cannot be understood. */
export function meantBy(fields: readonly Field[], typed: Typed, before: Partial<AnyPart> | null): Meant {
  const values: Record<string, unknown> = {};
  for (const each of fields) {
    const meant = meantIn(each, typed[each.name], valueIn(before, each.name));
    if (meant === undefined || (each.required && !meant)) return { wrong: each };
    values[each.name] = meant;
  }
  return { values };
}

function meantIn({ type }: Field, typed: unknown, before: unknown): unknown {
  switch (type) {
    case 'lines':
      return linesOf(typed as string);
    case 'names':
      return namesOf(typed as string, (before ?? []) as { key?: string; printed: string }[]);
    case 'named':
      return (typed as Named[]).filter(({ name }) => name.trim() !== '');
    case 'count':
      return countOf(typed as string);
    case 'day':
      // A day whose year is not known stays as it was read.
      return typed === dayInWords((before ?? null) as string | null)
        ? (before ?? null)
        : partialDateOf(typed as string);
    case 'some':
    case 'check':
      return typed;
    default:
      return (typed as string).trim() || null;
  }
}

/** What stands in a form whose part was changed meanwhile: what was typed here stays, all else is as it is now. */
export function rebased(before: Typed, typed: Typed, now: Typed): Typed {
  const same = (name: string) => JSON.stringify(typed[name]) === JSON.stringify(before[name]);
  return Object.fromEntries(Object.keys(typed).map((name) => [name, (same(name) ? now : typed)[name]!]));
}
