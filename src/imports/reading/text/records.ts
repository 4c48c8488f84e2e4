/** One record of a text with separators. */
export interface TextRecord {
  /** Of its first line, from 1. */
  line: number;
  /** How many records stand above it, and one: what a spreadsheet would number it. */
  record: number;
  fields: string[];
}

/** A quoted cell as Excel writes it may hold line breaks; one that is not closed within so much was never quoted. */
const LONGEST_QUOTED = 32_767;

/** Parts a text into records and fields. A quote counts only at the beginning of a field, and only where it is closed. */
export function* readRecords(text: string, separator: string | null): Generator<TextRecord> {
  let at = 0;
  let line = 1;
  let record = 0;
  while (at < text.length) {
    const startLine = line;
    const fields: string[] = [];
    record += 1;
    for (let more = true; more;) {
      const field = readField(text, at, separator);
      fields.push(field.value);
      line += field.lines;
      at = field.end;
      more = separator !== null && text[at] === separator;
      if (more) at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    yield { line: startLine, record, fields };
  }
}

function readField(
  text: string,
  from: number,
  separator: string | null,
): { value: string; end: number; lines: number } {
  if (text[from] === '"') {
    const quoted = readQuoted(text, from, separator);
    if (quoted !== null) return quoted;
  }
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end, lines: 0 };
}

function readQuoted(
  text: string,
  from: number,
  separator: string | null,
): { value: string; end: number; lines: number } | null {
  const limit = Math.min(text.length, from + LONGEST_QUOTED);
  for (let at = from + 1; at < limit; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else {
      const next = text[at + 1];
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return null;
      const value = text
        .slice(from + 1, at)
        .replaceAll('""', '"')
        .replace(/\r\n?/gu, '\n');
      return { value, end: at + 1, lines: value.split('\n').length - 1 };
    }
  }
  return null;
}
