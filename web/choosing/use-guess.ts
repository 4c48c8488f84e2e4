import { useEffect, useState } from 'preact/hooks';
import { ask, Refusal } from '../asking/api.js';
import { BODY_GUESS } from '../operations.js';

/** What a body is as far as its name tells. */
export interface Guess {
  system: string;
  kind: string;
  level: string;
  areaId: string | null;
  areaName: string | null;
}

/** Of somebody who types on. */
const TYPED_ON_MS = 400;

/** What the registry takes a body of this name for, asked anew as it is typed; null: its name does not tell, or nobody asked. */
export function useGuess(name: string, isAsked: boolean): Guess | null {
  const [answered, setAnswered] = useState<{ words: string; guess: Guess | null } | null>(null);
  const words = name.trim();
  useEffect(() => {
    if (!isAsked || words === '') return undefined;
    let past = false;
    const asking = setTimeout(() => {
      ask<{ guess: Guess }>(BODY_GUESS, { name: words }).then(
        ({ guess }) => past || setAnswered({ words, guess: guess.kind === 'OTHER' ? null : guess }),
        // Without a guess all is chosen by hand, as it was.
        (error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        },
      );
    }, TYPED_ON_MS);
    return () => {
      past = true;
      clearTimeout(asking);
    };
  }, [words, isAsked]);
  // The guess of another name says nothing of this one.
  return isAsked && answered?.words === words ? answered.guess : null;
}
