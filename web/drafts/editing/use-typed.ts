import { useState } from 'preact/hooks';
import type { Typed } from '../../forms/fields.js';
import { useLeaving } from '../../keeping/use-leaving.js';
import type { Desk } from '../use-draft.js';
import { useUnfinished } from './use-unfinished.js';

/** What is typed in the form of a part; while that is neither sent nor given up, leaving and accepting ask before it is lost. */
export function useTyped(desk: Desk, key: string, begun: Typed = {}) {
  const [typed, setTyped] = useState(begun);
  const isBegun = Object.keys(typed).length > 0;
  useLeaving(isBegun);
  useUnfinished(desk, key, isBegun);
  return [typed, setTyped] as const;
}
