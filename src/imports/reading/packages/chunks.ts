import type { ListRow } from '../list.js';

/** Rows that go together from one step to the next: what of a list is in memory at once. */
export const ROWS_AT_ONCE = 200;
/** Of their cells. Ordinary rows have a few hundred characters, so that only what is no list comes near this. */
const CHARACTERS_AT_ONCE = 2 * 1024 * 1024;

export async function* inChunks(rows: AsyncIterable<ListRow>): AsyncGenerator<ListRow[]> {
  let chunk: ListRow[] = [];
  let characters = 0;
  for await (const row of rows) {
    chunk.push(row);
    characters += charactersOf(row);
    if (chunk.length < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0) yield chunk;
}

function charactersOf({ cells, other }: ListRow): number {
  return [...Object.values(cells), ...other].reduce((sum, { text, raw = '' }) => sum + text.length + raw.length, 0);
}
