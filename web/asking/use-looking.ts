import { useRef, useState } from 'preact/hooks';
import { Refusal } from './api.js';
import { type Said, typed } from './use-asking.js';

/** Asks for something to be shown. Whoever asks for something else meanwhile is shown that; whatever is answered late, nothing. */
export function useLooking() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const last = useRef<object | null>(null);
  const look = async <T>(ask: () => Promise<T>, show: (answer: T) => void): Promise<void> => {
    const mine = {};
    last.current = mine;
    const ifLast = (then: () => void) => {
      if (last.current === mine) then();
    };
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await ask();
      ifLast(() => show(answer));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      ifLast(() => setRefusal(error));
    } finally {
      ifLast(() => setBusy(false));
    }
  };
  const refuse = (...said: Said) => setRefusal(typed(...said));
  return { busy, refusal, look, refuse };
}
