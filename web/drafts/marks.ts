import type { Span } from './draft.js';

/** A piece of the article's text; `keys` are the parts that were read from it, the innermost first. */
export interface Piece {
  start: number;
  text: string;
  keys: readonly string[];
  /** Whether it is a value of the part in hand: a day, a name, a number. */
  value: boolean;
}

export interface Mark extends Pick<Span, 'start' | 'end'> {
  key: string;
  value?: boolean;
}

/** Cuts a text at every end of a mark, so that each piece lies wholly inside or outside of each mark. Offsets are UTF-16. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const over = inside
      .filter((mark) => mark.start <= start && end <= mark.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      start,
      text: text.slice(start, end),
      keys: [...new Set(over.map(({ key }) => key))],
      value: over.some(({ value }) => value),
    };
  });
}
