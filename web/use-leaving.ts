import { useLayoutEffect } from 'preact/hooks';
import { say } from './language.js';
import { isKept } from './use-kept.js';

/** The press that was asked about: where several forms hold something, it is asked once. */
let asked: Event | null = null;

/**
 * While something is typed that was not sent, one is asked before it is lost: by the browser where the page is left, by the desk
 * at its own links, which leave no page, and where one signs out. Of what is kept under a name (use-kept.ts) links ask nothing: it is
 * there again for whoever comes back; signing out forgets it.
 */
export function useLeaving(typed: boolean, keptAs?: string): void {
  // At once: on a slow machine one may type and press a link before the page is drawn.
  useLayoutEffect(() => {
    if (!typed) return;
    const ask = (event: Event) => event.preventDefault();
    const stay = (event: MouseEvent) => {
      const way = (event.target as Element).closest?.<HTMLElement>('a[href^="#"], button[data-leaves]');
      if (event === asked || !way) return;
      if (keptAs !== undefined && isKept(keptAs) && way.matches('a')) return;
      asked = event;
      const words = say(
        'Có chỗ đang điền dở chưa lưu, rời đi thì mất. Vẫn rời đi?',
        'Something was typed and not saved, and is lost by leaving. Leave all the same?',
      );
      if (confirm(words)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('beforeunload', ask);
    document.addEventListener('click', stay, true);
    return () => {
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', stay, true);
    };
  }, [typed, keptAs]);
}
