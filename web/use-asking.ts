import { useState } from 'preact/hooks';
import { Refusal } from './api.js';

/** Runs one request at a time and keeps what it was refused with, until the next one. */
export function useAsking() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** Answers whether it was done. */
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setRefusal(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const refuse = (vi: string, en: string) => setRefusal(new Refusal(vi, { code: 'TYPED', messages: { vi, en } }));
  return { busy, refusal, run, refuse };
}
