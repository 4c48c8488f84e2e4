import { useRef, useState } from 'preact/hooks';

/** Runs what changes or fetches a record one after the other: each knows what the one before left, and no answer overtakes another. */
export function useInTurn() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [waiting, setWaiting] = useState(0);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    setWaiting((before) => before + 1);
    const turn = last.current.then(work).finally(() => setWaiting((before) => before - 1));
    last.current = turn.catch(() => null);
    return turn;
  };
  return { inTurn, busy: waiting > 0 };
}
