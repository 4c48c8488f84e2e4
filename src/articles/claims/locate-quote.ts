/** Part of a text, in UTF-16 units as JavaScript counts them; `end` is not included. */
export interface Span {
  start: number;
  end: number;
}

/** Marks what a quote leaves out: "[…]" or "[...]". */
const OMISSION = /\s*\[(?:…|\.\.\.)\]\s*/u;
/** Typewriter and typeset forms of one character: pages mix them. */
const ALIKE = ['"“”„', "'‘’", '-–—'];

/**
 * Where a quote stands in a text: the first place where its parts follow one another. Blanks and line breaks, quotation
 * marks and dashes are taken as alike; accents and case are not. Null when it is not there.
 */
export function locateQuote(quote: string, text: string): Span | null {
  const parts = quote.split(OMISSION).filter((part) => part.trim() !== '');
  let start: number | undefined;
  let end = 0;
  for (const part of parts) {
    const pattern = new RegExp(patternOf(part), 'gu');
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (!found) return null;
    start ??= found.index;
    end = found.index + found[0].length;
  }
  return start === undefined ? null : { start, end };
}

/** Whether the quote, and nothing else, stands at the span. */
export function quoteStandsAt(quote: string, text: string, { start, end }: Span): boolean {
  const within = text.slice(start, end).trim();
  const found = locateQuote(quote, within);
  return found !== null && found.start === 0 && found.end === within.length;
}

function patternOf(part: string): string {
  return [...part.trim().replace(/\s+/gu, ' ')]
    .map((character) => {
      if (character === ' ') return '\\s+';
      const alike = ALIKE.find((set) => set.includes(character));
      return alike ? `[${alike}]` : character.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');
    })
    .join('');
}
