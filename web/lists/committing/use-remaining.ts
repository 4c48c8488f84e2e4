import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { codeInWords } from '../codes.js';
import type { List } from '../list.js';
import { COUNT_ROWS } from '../operations.js';
import { ALL_ROWS, type Narrowed, rowArguments } from '../rows/narrowing.js';

/** Rows with one problem, and how they are looked at. */
export interface Remaining {
  words: string;
  rows: number;
  narrowed: Narrowed;
}

/** What is left of the rows of a list, by kind: of those to be recorded, and why the others stay behind. Null while it is counted. */
export function useRemaining({ id, counts }: List): { recorded: Remaining[]; behind: Remaining[] } | null {
  const [counted, setCounted] = useState<{ recorded: Remaining[]; behind: Remaining[] } | null>(null);
  useEffect(() => {
    let gone = false;
    const count = async (by: Narrowed['by'], severities: readonly string[]): Promise<Remaining[]> => {
      const codes = counts.byCode.filter(({ severity }) => severities.includes(severity));
      const found = await Promise.all(
        codes.map(async ({ code, rows }) => {
          const narrowed: Narrowed = { ...ALL_ROWS, by, value: code };
          const asked = ask<{ importBatch: { rows: { totalCount: number } } }>(COUNT_ROWS, {
            id,
            ...rowArguments(narrowed),
          });
          // Where they cannot be counted, all rows with that problem are told.
          const answer = await asked.catch(() => null);
          return { words: codeInWords(code), rows: answer?.importBatch.rows.totalCount ?? rows, narrowed };
        }),
      );
      return found.filter(({ rows }) => rows > 0);
    };
    // What is an error of one row may be a doubt of another.
    void Promise.all([count('CODE_RECORDED', ['WARNING', 'ERROR']), count('CODE_BEHIND', ['ERROR'])]).then(
      ([recorded, behind]) => {
        if (!gone) setCounted({ recorded, behind });
      },
    );
    return () => {
      gone = true;
    };
  }, [id, counts]);
  return counted;
}
