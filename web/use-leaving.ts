import { useEffect, useRef } from 'preact/hooks';
import { say } from './language.js';
import { isKept } from './use-kept.js';

interface Held {
  /** Whether something is typed that was not sent. */
  typed: boolean;
  keptAs: string | undefined;
}

/** What the forms on the page hold, as it is now. */
const forms = new Set<{ readonly current: Held }>();

/** Whether the desk may go on to another of its addresses: asks, once, where something that was typed would be lost. */
export function mayLeave(): boolean {
  const isLost = [...forms].some(
    ({ current: { typed, keptAs } }) => typed && !(keptAs !== undefined && isKept(keptAs)),
  );
  return (
    !isLost ||
    confirm(
      say(
        'Có chỗ đang điền dở chưa lưu, rời đi thì mất. Vẫn rời đi?',
        'Something was typed and not saved, and is lost by leaving. Leave all the same?',
      ),
    )
  );
}

/**
 * While something is typed that was not sent, one is asked before it is lost: by the browser where the page is left, by the desk
 * where its address changes (route.ts), be it by a link or by the browser's back button. Of what is kept under a name (use-kept.ts)
 * the desk asks nothing: it is there again for whoever comes back.
 */
export function useLeaving(typed: boolean, keptAs?: string): void {
  const form = useRef<Held>({ typed, keptAs });
  form.current = { typed, keptAs };
  useEffect(() => {
    forms.add(form);
    return () => void forms.delete(form);
  }, []);
  useEffect(() => {
    if (!typed) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [typed]);
}
