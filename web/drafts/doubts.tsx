import type { ComponentChildren } from 'preact';
import { language } from '../language.js';
import { plainly } from '../plainly.js';
import type { Doubt } from './draft.js';

interface Props {
  doubts: readonly Doubt[];
  /** The text of the article, where the words of a doubt stand nowhere else on the page. */
  text?: string;
  /** What can be done about one. */
  acts?: (doubt: Doubt) => ComponentChildren;
}

/** What is not certain, in the registry's words. */
export function Doubts({ doubts, text, acts }: Props) {
  return (
    <>
      {doubts.map((doubt) => (
        <p class="doubt" key={`${doubt.code} ${doubt.evidence?.start} ${doubt.messageVi}`}>
          {plainly(language() === 'vi' ? doubt.messageVi : doubt.messageEn)}
          {text !== undefined && doubt.evidence ? <q>{text.slice(doubt.evidence.start, doubt.evidence.end)}</q> : null}
          {acts?.(doubt)}
        </p>
      ))}
    </>
  );
}
