import { useLayoutEffect, useState } from 'preact/hooks';
import { useLeaving } from '../use-leaving.js';
import { rebased, type Typed } from './fields.js';

/**
 * What stands in a form of something that may be changed meanwhile, and whether that is not saved: `now` shows it as it is, `of` is
 * what it was taken from, `begun` what stands there at first.
 */
export function useTyped<T extends Typed>(now: T, of: unknown, begun = now) {
  const [before, setBefore] = useState(now);
  const [typed, setTyped] = useState(begun);
  useLayoutEffect(() => {
    setTyped((held) => rebased(before, held, now) as T);
    setBefore(now);
  }, [of]);
  const changed = JSON.stringify(typed) !== JSON.stringify(before);
  useLeaving(changed);
  return [typed, setTyped, changed] as const;
}
