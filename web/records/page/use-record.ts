import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../../asking/api.js';
import { language } from '../../words/language.js';
import { useAsking } from '../../asking/use-asking.js';
import { type Following, useBehind } from '../../asking/use-behind.js';
import { useHere } from '../../asking/use-here.js';
import { useInTurn } from '../../asking/use-in-turn.js';
import { type Told, toldNext } from './told-next.js';

/** A record that is looked at, and what its sections need to follow what is done with it. */
export interface RecordDesk<T> extends Following {
  record: T;
  /** Goes up whenever the record was fetched anew: lists and the history are fetched with it. */
  fetched: number;
  /** Fetches it as it is now. */
  mustReload: () => Promise<void>;
  /** What was done last, to be told at the head of the page. */
  told: Told | null;
  tell: (words: string, warnings?: Told['warnings']) => void;
  here: () => boolean;
}

/** `text` answers the record under `record`. */
export function useRecord<T>(
  text: string,
  id: string,
): RecordDesk<T> | { record: null; refusal: Refusal | null; again: () => void } {
  const [record, setRecord] = useState<T | null>(null);
  const [fetched, setFetched] = useState(0);
  const [told, setTold] = useState<Told | null>(() => toldNext(id));
  const tell: RecordDesk<T>['tell'] = (words, warnings = []) => setTold({ words, warnings });
  const { refusal, run } = useAsking();
  const { inTurn } = useInTurn();
  const here = useHere();
  const mustReload = () =>
    inTurn(async () => {
      const answer = await ask<{ record: T }>(text, { id });
      setRecord(answer.record);
      setFetched((before) => before + 1);
      caughtUp();
    });
  const { behind, follow, caughtUp } = useBehind(mustReload);
  const load = (): void => void run(mustReload);
  useEffect(load, [id]);
  useEffect(() => {
    // Doubts are told in the reader's language; where they cannot be fetched, they stay in the other one.
    if (record) mustReload().catch(() => null);
  }, [language()]);
  if (record === null) return { record: null, refusal, again: load };
  return { record, fetched, mustReload, behind, follow, told, tell, here };
}
