import { CERTIFICATE_FIELDS, type CertificateField } from '../certificate-fields.js';
import { fieldsOf, readLayout } from '../certificate-layout.js';
import type { LayoutProblem } from '../layout-elements.js';

/** A field of a layout: one that there is, used or not, or one that nobody knows. */
export interface FieldInLayout {
  name: string;
  isKnown: boolean;
  isUsed: boolean;
  /** Whether every place in which it is used lets it be empty. */
  mayBeEmpty: boolean;
}

export interface LayoutChecked {
  /** In millimetres; null: the layout does not say it. */
  page: { width: number; height: number } | null;
  hasCode: boolean;
  fields: FieldInLayout[];
  problems: LayoutProblem[];
}

/** What a layout, right or wrong, has and lacks: known fields in their own order, then those that nobody knows. */
export function checkLayout(json: string): LayoutChecked {
  const read = readLayout(json);
  const { page, elements } = looselyRead(json);
  const used = elements.flatMap(({ text }) => (typeof text === 'string' ? fieldsOf(text) : []));
  const of = (name: string) => used.filter((each) => each.name === name);
  const isKnown = (name: string) => CERTIFICATE_FIELDS.includes(name as CertificateField);
  const unknown = new Set(used.map(({ name }) => name).filter((name) => !isKnown(name)));
  return {
    page,
    hasCode: elements.some((element) => 'qr' in element),
    fields: [...CERTIFICATE_FIELDS, ...unknown].map((name) => ({
      name,
      isKnown: isKnown(name),
      isUsed: of(name).length > 0,
      mayBeEmpty: of(name).length > 0 && of(name).every(({ optional }) => optional),
    })),
    problems: 'problems' in read ? read.problems : [],
  };
}

/** As much of it as can be told whatever is wrong with the rest. */
function looselyRead(json: string): { page: LayoutChecked['page']; elements: Record<string, unknown>[] } {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { page: null, elements: [] };
  }
  const { page, elements } = (isObject(given) ? given : {}) as { page?: unknown; elements?: unknown };
  const size = isObject(page) && typeof page.width === 'number' && typeof page.height === 'number';
  return {
    page: size ? { width: page.width as number, height: page.height as number } : null,
    elements: Array.isArray(elements) ? elements.filter(isObject) : [],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
