import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/language.js';
import { isKept } from './use-kept.js';

interface Held {
  /** Whether something is typed that was not sent. */
  typed: boolean;
  keptAs: string | undefined;
}

/** What the forms on the page hold, as it is now. */
const forms = new Set<{ readonly current: Held }>();

/** Whether the desk may go on to another of its addresses: asks, once, where something that was typed would be lost. */
export const mayLeave = (): boolean =>
  mayLose(({ typed, keptAs }) => typed && !(keptAs !== undefined && isKept(keptAs)));

/** The same of signing out, which forgets what is kept, too. */
export const maySignOut = (): boolean => mayLose(({ typed }) => typed);

const mayLose = (isLost: (held: Held) => boolean): boolean =>
  ![...forms].some(({ current }) => isLost(current)) ||
  confirm(
    say(
      'Có chỗ đang điền dở chưa lưu, rời đi thì mất. Vẫn rời đi?',
      'Something was typed and not saved, and is lost by leaving. Leave all the same?',
    ),
  );

/**
 * While something is typed that was not sent, one is asked before it is lost: by the browser where the page is left, by the desk
 * where its address changes (route.ts), be it by a link or by the browser's back button, and where one signs out. Of what is kept
 * under a name (use-kept.ts) only signing out asks, which forgets it: else it is there again for whoever comes back.
 */
export function useLeaving(typed: boolean, keptAs?: string): void {
  const form = useRef<Held>({ typed, keptAs });
  form.current = { typed, keptAs };
  // At once: on a slow machine one may type and press a link before the page is drawn.
  useLayoutEffect(() => {
    forms.add(form);
    return () => void forms.delete(form);
  }, []);
  useLayoutEffect(() => {
    if (!typed) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [typed]);
}
