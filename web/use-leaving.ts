import { useEffect } from 'preact/hooks';

/** While something is typed that was not sent, the browser asks whether the page may be left. */
export function useLeaving(typed: boolean): void {
  useEffect(() => {
    if (!typed) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [typed]);
}
