import type { Face } from '../documents/tinos.js';
import type { Expectation } from './layout-expectations.js';

/** Where everything goes on the office's blank, in millimetres from its upper left corner. */
export interface CertificateLayout {
  page: { width: number; height: number };
  elements: CertificateElement[];
}

export type CertificateElement = CertificateText | CertificateQr;

export interface CertificateText {
  /** "Ông (bà): {recipientName}"; a field with a question mark, `{reason?}`, may be unknown. */
  text: string;
  x: number;
  /** Upper edge of the first line. */
  y: number;
  width: number;
  align: 'LEFT' | 'CENTRE' | 'RIGHT';
  face: Face;
  /** In points; shrinks to minSize where the text is too long for its lines. */
  size: number;
  minSize: number;
  lines: number;
  lineSpacing: number;
  uppercase: boolean;
  colour: string;
}

export interface CertificateQr {
  /** The address of the public page of the award. */
  qr: 'PUBLIC_PAGE';
  x: number;
  y: number;
  width: number;
}

export interface LayoutProblem {
  /** Path in the layout, as `elements.2.size`. */
  at: string;
  problem:
    | { kind: 'NOT_JSON' }
    | { kind: 'MISSING' }
    | { kind: 'UNKNOWN'; known: readonly string[] }
    | { kind: 'EXPECTED'; expected: Expectation };
}
