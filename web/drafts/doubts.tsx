import type { ComponentChildren } from 'preact';
import { language, say } from '../words/language.js';
import { isTyping } from '../pieces/pieces.js';
import { plainly } from '../words/plainly.js';
import { HEAD } from './doubtful.js';
import type { Doubt } from './draft.js';
import { goTo } from './next-doubt.js';
import type { Desk } from './use-draft.js';

interface Props {
  desk: Desk;
  /** Null: those of no part, with their words, which stand nowhere else on the page. */
  partKey: string | null;
  /** What else can be done about one, beside looking at it. */
  acts: (doubt: Doubt) => ComponentChildren;
}

/** What is not certain, in the registry's words, and what staff looked at of it. */
export function Doubts({ desk, partKey, acts }: Props) {
  const { draft, open, busy } = desk;
  const ofPart = (doubts: readonly Doubt[]) => doubts.filter((doubt) => doubt.partKey === partKey);
  const dismiss = ({ code, evidence, guess }: Doubt, dismissed: boolean) => {
    const which = {
      start: evidence?.start ?? null,
      end: evidence?.end ?? null,
      formPrinted: guess?.formPrinted ?? null,
    };
    void desk.revise('doubts', { code, partKey, ...which, dismissed }, () => {
      if (!isTyping()) goTo(partKey ?? HEAD);
    });
  };
  const button = (doubt: Doubt, dismissed: boolean, words: string) =>
    open && doubt.code !== STOPS ? (
      <button type="button" class="plain" disabled={busy} onClick={() => dismiss(doubt, dismissed)}>
        {words}
      </button>
    ) : null;
  return (
    <>
      {ofPart(draft.contents.doubts).map((doubt) => (
        <p class="doubt" key={keyOf(doubt)}>
          {inWords(doubt)}
          {partKey === null && doubt.evidence ? (
            <q>{draft.snapshotText.slice(doubt.evidence.start, doubt.evidence.end)}</q>
          ) : null}{' '}
          {open ? acts(doubt) : null}
          {button(doubt, true, say('Đã xem', 'Seen'))}
        </p>
      ))}
      {ofPart(draft.dismissedDoubts).map((doubt) => (
        <p class="quiet" key={keyOf(doubt)}>
          ✓ {say('Đã xem', 'Seen')}: {inWords(doubt)} {button(doubt, false, say('Xem lại', 'Look again'))}
        </p>
      ))}
    </>
  );
}

/** The doubt without whose answer nothing is accepted. */
const STOPS = 'ADDED_WITHOUT_QUOTE';

const keyOf = ({ code, evidence, guess, messageVi }: Doubt): string =>
  [code, evidence?.start, evidence?.end, guess?.formPrinted, messageVi].join(' ');

const inWords = ({ messageVi, messageEn }: Doubt): string => plainly(language() === 'vi' ? messageVi : messageEn);
