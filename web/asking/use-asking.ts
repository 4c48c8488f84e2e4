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
  const refuse = (...said: Said) => setRefusal(typed(...said));
  return { busy, refusal, run, refuse };
}

/** What is wrong with something that was typed, and the field of it, by its name. */
export type Said = readonly [vi: string, en: string, field?: string];

/** What the desk itself says of something that was typed. */
export const typed = (...[vi, en, field]: Said): Refusal =>
  new Refusal(vi, { code: 'TYPED', messages: { vi, en }, field });
