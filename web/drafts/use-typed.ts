import { useEffect, useState } from 'preact/hooks';
import { rebased, type Typed } from './fields.js';

/** What stands in a form of something that may be changed meanwhile, and whether anything was typed: `now` shows it as it is, `of` is what it was taken from. */
export function useTyped<T extends Typed>(now: T, of: unknown) {
  const [before, setBefore] = useState(now);
  const [typed, setTyped] = useState(now);
  useEffect(() => {
    setTyped((held) => rebased(before, held, now) as T);
    setBefore(now);
  }, [of]);
  const changed = JSON.stringify(typed) !== JSON.stringify(before);
  useEffect(() => {
    if (!changed) return;
    // The browser asks whether the page may be left.
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);
  return [typed, setTyped, changed] as const;
}
