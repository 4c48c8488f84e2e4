import { useRef, useState } from 'preact/hooks';
import { ask, type Refusal } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import type { Page } from '../../asking/use-pages.js';
import type { Row } from '../list.js';
import { ALL_ROWS, type Narrowed, rowArguments } from './narrowing.js';
import { LIST_ROWS } from '../operations.js';

export const ROWS_AT_ONCE = 50;

/** Which rows, and where the pages before them ended. */
interface Wanted {
  by: Narrowed;
  ends: readonly string[];
}

/** The rows of a list that are looked at. */
export interface ShownRows {
  rows: Page<Row> | null;
  narrowed: Narrowed;
  narrow: (to: Narrowed) => void;
  /** From 1. */
  pageNumber: number;
  turn: (by: 1 | -1) => void;
  /** Fetches them as they are now; where that fails, they stay as they were, and it is told with them. */
  fetchRows: () => Promise<void>;
  rowsBusy: boolean;
  rowsRefusal: Refusal | null;
}

export function useRows(id: string): ShownRows {
  const [narrowed, setNarrowed] = useState(ALL_ROWS);
  const [shown, setShown] = useState<(Wanted & { rows: Page<Row> }) | null>(null);
  const { busy, refusal, look } = useLooking();
  /** Which were asked for last: they need not be shown yet. */
  const wanted = useRef<Wanted>({ by: ALL_ROWS, ends: [] });
  const find = async ({ by, ends }: Wanted): Promise<Wanted & { rows: Page<Row> }> => {
    const { importBatch } = await ask<{ importBatch: { rows: Page<Row> } }>(LIST_ROWS, {
      id,
      first: ROWS_AT_ONCE,
      after: ends.at(-1) ?? null,
      ...rowArguments(by),
    });
    // The last row of a page was mended, so that it is no more among these.
    if (importBatch.rows.nodes.length === 0 && ends.length > 0) return find({ by, ends: ends.slice(0, -1) });
    return { by, ends, rows: importBatch.rows };
  };
  const show = (to: Wanted): Promise<void> => {
    wanted.current = to;
    setNarrowed(to.by);
    return look(
      () => find(to),
      (found) => {
        wanted.current = found;
        setShown(found);
      },
    );
  };
  const ends = shown?.ends ?? [];
  return {
    rows: shown?.rows ?? null,
    narrowed,
    narrow: (by) => void show({ by, ends: [] }),
    pageNumber: ends.length + 1,
    turn: (way) => {
      const end = shown?.rows.pageInfo.endCursor;
      if (way === -1) void show({ by: narrowed, ends: ends.slice(0, -1) });
      else if (end) void show({ by: narrowed, ends: [...ends, end] });
    },
    fetchRows: () => show(wanted.current),
    rowsBusy: busy,
    rowsRefusal: refusal,
  };
}
