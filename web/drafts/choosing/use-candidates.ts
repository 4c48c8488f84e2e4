import { useEffect, useState } from 'preact/hooks';
import { ask, Refusal } from '../../asking/api.js';
import { language } from '../../words/language.js';
import { CANDIDATES } from '../../operations.js';
import type { Candidates, Draft } from '../draft.js';

/** What of the registry the names of a draft may be. */
export interface Looked {
  /** Those fetched last, be it for the draft as it was before. */
  candidates: Candidates | null;
  /** Whether they are those of the draft as it is now. */
  fitting: boolean;
  /** Why they cannot be had; null: they are there, or still awaited. */
  missing: Refusal | null;
  lookAgain: () => void;
}

/** Fetches what the names may be, anew for each change of the draft; a change is shown without waiting for it. */
export function useCandidates(draft: Draft | null): Looked {
  const [found, setFound] = useState<{ of: Draft; candidates: Candidates } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!draft) return;
    let past = false;
    setRefusal(null);
    ask<{ draft: { candidates: Candidates } }>(CANDIDATES, { id: draft.id }).then(
      ({ draft: { candidates } }) => {
        if (!past) setFound({ of: draft, candidates });
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        if (!past) setRefusal(error);
      },
    );
    return () => {
      past = true;
    };
    // Why a record is offered is said in the reader's language.
  }, [draft, language(), times]);
  const fitting = found !== null && found.of === draft;
  return {
    candidates: found?.candidates ?? null,
    fitting,
    // Where they cannot be fetched in another language, they stay in that before.
    missing: fitting ? null : refusal,
    lookAgain: () => setTimes((before) => before + 1),
  };
}
