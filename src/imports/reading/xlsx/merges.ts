import { parseReference } from '../grid.js';
import { LIMITS } from '../packages/limits.js';

/** A merged range; rows from 1, columns from 0, ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Merges {
  byTop: Map<number, Merge[]>;
  cut: boolean;
}

const REFERENCE = /<(?:\w+:)?mergeCell\b[^<>]{0,100}?\bref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/gu;
const MARK = 'mergeCells';
/** Longest element that may lie across two chunks. */
const OVERLAP = 200;

/**
 * The merged ranges of a sheet stand behind its rows, and are needed with the first: so they are looked for beforehand,
 * without parsing what is before them. (In a cell's text `<` is written `&lt;`, so it cannot be taken for one.)
 */
export async function readMerges(chunks: AsyncIterable<Buffer>): Promise<Merges> {
  const found: Merges = { byTop: new Map(), cut: false };
  let count = 0;
  let begun = false;
  let carried = '';
  for await (const chunk of chunks) {
    const text = carried + chunk.toString('latin1');
    carried = text.slice(-OVERLAP);
    begun ||= text.includes(MARK);
    if (!begun) continue;
    let end = 0;
    for (const match of text.matchAll(REFERENCE)) {
      end = match.index + match[0].length;
      count += 1;
      if (count > LIMITS.merges) return { ...found, cut: true };
      add(found, match[1]!, match[2]!);
    }
    carried = text.slice(Math.max(end, text.length - OVERLAP));
  }
  return found;
}

function add({ byTop }: Merges, from: string, to: string): void {
  const start = parseReference(from);
  const end = parseReference(to);
  if (start === null || end === null || end.row < start.row || end.column < start.column) return;
  const merge = { top: start.row, bottom: end.row, left: start.column, right: end.column };
  const others = byTop.get(start.row);
  if (others) others.push(merge);
  else byTop.set(start.row, [merge]);
}
