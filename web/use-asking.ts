import { useRef, useState } from 'preact/hooks';
import { Refusal } from './api.js';
import { useHere } from './use-here.js';

/** Runs one request at a time and keeps what it was refused with, until the next one. */
export function useAsking() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const going = useRef(false);
  const here = useHere();
  /** `show` moves the page or the focus, which is not done to whoever left meanwhile. Answers whether it was done. */
  const run = async <T>(work: () => Promise<T>, show?: (answer: T) => void): Promise<boolean> => {
    if (going.current) return false;
    going.current = true;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await work();
      if (here()) show?.(answer);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefusal(error);
      return false;
    } finally {
      going.current = false;
      setBusy(false);
    }
  };
  const refuse = (vi: string, en: string) => setRefusal(typed(vi, en));
  return { busy, refusal, run, refuse };
}

/** What the desk itself says of something that was typed. */
export const typed = (vi: string, en: string): Refusal => new Refusal(vi, { code: 'TYPED', messages: { vi, en } });
