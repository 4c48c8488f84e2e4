import { useEffect, useState } from 'preact/hooks';
import { ask, Refusal } from '../../asking/api.js';
import { language } from '../../words/language.js';
import { UNDATED } from '../../operations.js';
import { acceptInput } from './accepting.js';
import type { Choices, Draft } from '../draft.js';

/** An award line of which nobody knows the day, with why; of no id as long as it is not accepted. */
export interface UndatedLine {
  partKey: string;
  lineKey: string;
  namePrinted: string | null;
  awardId: string | null;
  message: string;
}

/** Several choices in a row are asked of together. */
const WAIT = 300;

/** What the registry says of the lines without a day, anew for each change of the draft, of what is ticked and what is chosen. */
export function useUndated(draft: Draft | null, ticked: ReadonlySet<string>, choices: Choices): readonly UndatedLine[] {
  const [lines, setLines] = useState<readonly UndatedLine[]>([]);
  const asked = draft === null ? null : JSON.stringify(acceptInput(draft, ticked, choices, false));
  useEffect(() => {
    if (!draft || asked === null) return;
    let past = false;
    const { only, parts } = JSON.parse(asked) as { only?: string[]; parts: object[] };
    const timer = setTimeout(() => {
      ask<{ undatedOfDraft: UndatedLine[] }>(UNDATED, { id: draft.id, only, parts }).then(
        ({ undatedOfDraft }) => {
          if (!past) setLines(undatedOfDraft);
        },
        (error: unknown) => {
          // It is a note beside the acts, which say themselves what is refused of them.
          if (!(error instanceof Refusal)) throw error;
        },
      );
    }, WAIT);
    return () => {
      past = true;
      clearTimeout(timer);
    };
  }, [draft, asked, language()]);
  return lines;
}
