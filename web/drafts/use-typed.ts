import { useEffect, useState } from 'preact/hooks';
import { say } from '../language.js';
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
    // A way within the desk leaves no page, so it is asked here.
    const stay = (event: MouseEvent) => {
      if (!(event.target as Element).closest?.('a[href^="#"]')) return;
      const words = say(
        'Có chỗ đang điền dở chưa lưu, rời đi thì mất. Vẫn rời đi?',
        'Something was typed and not saved, and is lost by leaving. Leave all the same?',
      );
      if (!confirm(words)) event.preventDefault();
    };
    document.addEventListener('click', stay, true);
    return () => {
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', stay, true);
    };
  }, [changed]);
  return [typed, setTyped, changed] as const;
}
