import { useLayoutEffect } from 'preact/hooks';
import type { Desk } from '../use-draft.js';

/** Tells the desk, while it holds, that something was begun in a part and neither sent nor given up: accepting would lose it. */
export function useUnfinished({ begin }: Pick<Desk, 'begin'>, key: string, begun: boolean): void {
  useLayoutEffect(() => (begun ? begin(key) : undefined), [key, begun]);
}
