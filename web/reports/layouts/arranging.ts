/** A text or a code of a layout, as it is being worked on: what is typed stays as typed. */
export interface Piece {
  /** What is not changed here (colour, capitals, spacing), as it is. */
  rest: Record<string, unknown>;
  isCode: boolean;
  text: string;
  align: string;
  face: string;
  x: string;
  y: string;
  width: string;
  size: string;
  lines: string;
}

export interface Sheet {
  width: number;
  height: number;
  pieces: Piece[];
}

const NUMBERS = ['x', 'y', 'width', 'size', 'lines'] as const;
type Numbered = (typeof NUMBERS)[number];

/** Nothing is put nearer than this. */
const STEP = 0.5;

export function sheetFrom(layout: string): Sheet {
  const { page, elements } = JSON.parse(layout) as {
    page: { width: number; height: number };
    elements: Record<string, unknown>[];
  };
  return { ...page, pieces: elements.map(pieceFrom) };
}

function pieceFrom({ text, align, face, x, y, width, size, lines, minSize, ...rest }: Record<string, unknown>): Piece {
  return {
    // Letters that may not shrink have their own size for the least: so they do when they are made larger.
    rest: minSize === undefined || minSize === size ? rest : { ...rest, minSize },
    isCode: 'qr' in rest,
    text: told(text, ''),
    align: told(align, 'LEFT'),
    face: told(face, 'regular'),
    x: told(x, '0'),
    y: told(y, '0'),
    width: told(width, '0'),
    size: told(size, '12'),
    lines: told(lines, '1'),
  };
}

const told = (value: unknown, usual: string): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : usual;

/** Null: what is typed is no number. A comma is taken as it is written in Vietnamese. */
export function numberOf(typed: string): number | null {
  return /^\s*\d+(?:[.,]\d+)?\s*$/u.test(typed) ? Number(typed.replace(',', '.')) : null;
}

export const shown = (piece: Piece, key: Numbered): number => numberOf(piece[key]) ?? 0;

/** Numbers of a piece that are none. */
export function wrongIn(piece: Piece): Numbered[] {
  const keys = piece.isCode ? (['x', 'y', 'width'] as const) : NUMBERS;
  return keys.filter((key) => numberOf(piece[key]) === null);
}

/** As the registry takes it. */
export function layoutOf({ width, height, pieces }: Sheet): string {
  const elements = pieces.map((piece) => {
    const { rest, isCode, text, align, face } = piece;
    const place = { x: shown(piece, 'x'), y: shown(piece, 'y'), width: shown(piece, 'width') };
    if (isCode) return { ...rest, ...place };
    const size = shown(piece, 'size');
    const minSize = typeof rest.minSize === 'number' ? { minSize: Math.min(rest.minSize, size) } : {};
    return { ...rest, ...place, text, align, face, size, ...minSize, lines: shown(piece, 'lines') };
  });
  return JSON.stringify({ page: { width, height }, elements });
}

/** Moved by millimetres from where it was, and not off the sheet, on which of a text the first line has to stand. */
export function moved(piece: Piece, sheet: Sheet, by: { x: number; y: number }): Piece {
  const kept = (value: number, most: number) =>
    String(Math.min(Math.max(Math.round(value / STEP) * STEP, 0), Math.max(Math.floor(most / STEP) * STEP, 0)));
  const height = piece.isCode ? shown(piece, 'width') : letterHeight(piece);
  return {
    ...piece,
    ...(by.x === 0 ? {} : { x: kept(shown(piece, 'x') + by.x, sheet.width - shown(piece, 'width')) }),
    ...(by.y === 0 ? {} : { y: kept(shown(piece, 'y') + by.y, sheet.height - height) }),
  };
}

const MILLIMETRES_A_POINT = 25.4 / 72;

/** Of letters, in millimetres. */
export const letterHeight = (piece: Piece): number => shown(piece, 'size') * MILLIMETRES_A_POINT;

/** With all lines that a text may have. */
export function heightOf(piece: Piece): number {
  if (piece.isCode) return shown(piece, 'width');
  const spacing = typeof piece.rest.lineSpacing === 'number' ? piece.rest.lineSpacing : 1.2;
  return letterHeight(piece) * spacing * Math.max(shown(piece, 'lines'), 1);
}

/** A line of text to begin from, across the middle of the sheet. */
export function newPiece({ width, height }: Sheet): Piece {
  return {
    rest: {},
    isCode: false,
    text: '',
    align: 'CENTRE',
    face: 'regular',
    x: String(Math.round(width / 6)),
    y: String(Math.round(height / 2)),
    width: String(Math.round((width * 2) / 3)),
    size: '14',
    lines: '1',
  };
}
