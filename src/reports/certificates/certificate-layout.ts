import { TINOS, type Face } from '../documents/tinos.js';
import { CERTIFICATE_FIELDS, type CertificateField } from './certificate-fields.js';
import { EXPECTED, type Expectation } from './layout-expectations.js';
import type { CertificateElement, CertificateLayout, LayoutProblem } from './layout-elements.js';
import { outsideSheet } from './within-sheet.js';

const ALIGN = ['LEFT', 'CENTRE', 'RIGHT'] as const;
const FACES = Object.keys(TINOS) as Face[];
const MOST_ELEMENTS = 60;
const LARGEST = 1000;
const LONGEST_TEXT = 1000;
const TEXT_KEYS = [
  'text',
  'x',
  'y',
  'width',
  'align',
  'face',
  'size',
  'minSize',
  'lines',
  'lineSpacing',
  'uppercase',
  'colour',
];
const QR_KEYS = ['qr', 'x', 'y', 'width'];

type Given = Record<string, unknown>;
const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a layout given as JSON; every problem is named with its place. */
export function readLayout(json: string): { layout: CertificateLayout } | { problems: LayoutProblem[] } {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { problems: [{ at: '', problem: { kind: 'NOT_JSON' } }] };
  }
  const check = new Check();
  const layout = check.layout(given);
  const problems = check.problems.length > 0 ? check.problems : outsideSheet(layout);
  return problems.length > 0 ? { problems } : { layout };
}

/** The fields that a text names, whether each may be unknown. */
export function fieldsOf(text: string): { name: string; optional: boolean }[] {
  return [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, inner]) => ({
    name: inner!.replace(/\?$/, ''),
    optional: inner!.endsWith('?'),
  }));
}

class Check {
  readonly problems: LayoutProblem[] = [];

  layout(given: unknown): CertificateLayout {
    const root = this.object(given, '', ['page', 'elements']);
    const page = this.object(root.page, 'page', ['width', 'height']);
    const elements = Array.isArray(root.elements) ? root.elements : [];
    if (elements.length === 0 || elements.length > MOST_ELEMENTS)
      this.expected('elements', EXPECTED.elements(MOST_ELEMENTS));
    return {
      page: {
        width: this.number(page, 'page', 'width', 30, LARGEST),
        height: this.number(page, 'page', 'height', 30, LARGEST),
      },
      elements: elements.slice(0, MOST_ELEMENTS).map((element, index) => this.element(element, `elements.${index}`)),
    };
  }

  private element(given: unknown, at: string): CertificateElement {
    const isQr = isObject(given) && 'qr' in given;
    const element = this.object(given, at, isQr ? QR_KEYS : TEXT_KEYS);
    const place = {
      x: this.number(element, at, 'x', 0, LARGEST),
      y: this.number(element, at, 'y', 0, LARGEST),
      width: this.number(element, at, 'width', 3, LARGEST),
    };
    if (isQr) return { ...place, qr: this.oneOf(element, at, 'qr', ['PUBLIC_PAGE'], undefined) };
    const size = this.number(element, at, 'size', 5, 200);
    return {
      ...place,
      text: this.text(element, at),
      align: this.oneOf(element, at, 'align', ALIGN, 'LEFT'),
      face: this.oneOf(element, at, 'face', FACES, 'regular'),
      size,
      minSize: this.number(element, at, 'minSize', 5, size || 200, size),
      lines: this.number(element, at, 'lines', 1, 20, 1),
      lineSpacing: this.number(element, at, 'lineSpacing', 0.8, 4, 1.2),
      uppercase: this.truth(element, at, 'uppercase'),
      colour: this.colour(element, at),
    };
  }

  private object(given: unknown, at: string, known: readonly string[]): Given {
    if (!isObject(given)) {
      if (given === undefined) this.missing(at);
      else this.expected(at, EXPECTED.object);
      return {};
    }
    for (const key of Object.keys(given))
      if (!known.includes(key)) this.problems.push({ at: join(at, key), problem: { kind: 'UNKNOWN', known } });
    return given;
  }

  private number(given: Given, at: string, key: string, min: number, max: number, usual?: number): number {
    const value = given[key] ?? usual;
    if (value === undefined) this.missing(join(at, key));
    else if (typeof value !== 'number' || !(value >= min && value <= max))
      this.expected(join(at, key), EXPECTED.number(min, max));
    return typeof value === 'number' ? value : 0;
  }

  private oneOf<T extends string>(given: Given, at: string, key: string, known: readonly T[], usual: T | undefined): T {
    const value = given[key] ?? usual;
    const found = known.find((one) => one === value);
    if (found === undefined) this.problems.push({ at: join(at, key), problem: { kind: 'UNKNOWN', known } });
    return found ?? known[0]!;
  }

  private truth(given: Given, at: string, key: string): boolean {
    const value = given[key] ?? false;
    if (typeof value !== 'boolean') this.expected(join(at, key), EXPECTED.truth);
    return value === true;
  }

  private colour(given: Given, at: string): string {
    const value = given.colour ?? '#000000';
    if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value;
    this.expected(join(at, 'colour'), EXPECTED.colour);
    return '#000000';
  }

  private text(given: Given, at: string): string {
    const path = join(at, 'text');
    if (given.text === undefined) this.missing(path);
    else if (typeof given.text !== 'string' || given.text.length > LONGEST_TEXT || given.text.trim() === '')
      this.expected(path, EXPECTED.text(LONGEST_TEXT));
    else
      for (const { name } of fieldsOf(given.text))
        if (!CERTIFICATE_FIELDS.includes(name as CertificateField))
          this.problems.push({ at: `${path} {${name}}`, problem: { kind: 'UNKNOWN', known: CERTIFICATE_FIELDS } });
    return typeof given.text === 'string' ? given.text : '';
  }

  private missing(at: string): void {
    this.problems.push({ at, problem: { kind: 'MISSING' } });
  }

  private expected(at: string, expected: Expectation): void {
    this.problems.push({ at, problem: { kind: 'EXPECTED', expected } });
  }
}

const join = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);
