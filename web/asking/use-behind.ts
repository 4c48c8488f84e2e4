import { useState } from 'preact/hooks';
import { Refusal } from './api.js';

/** Fetches a page anew once something was done: where that fails it was done all the same, and the page is behind. */
export function useBehind(reload: () => Promise<void>) {
  const [behind, setBehind] = useState<Refusal | null>(null);
  const follow = (): Promise<void> =>
    reload().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      setBehind(error);
    });
  return { behind, follow, caughtUp: () => setBehind(null) };
}

/** As the pages hand it to their pieces. */
export type Following = Omit<ReturnType<typeof useBehind>, 'caughtUp'>;
