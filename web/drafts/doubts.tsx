import { language } from '../language.js';
import { plainly } from '../plainly.js';
import type { Doubt } from './draft.js';

interface Props {
  doubts: readonly Doubt[];
  /** The text of the article, where the words of a doubt stand nowhere else on the page. */
  text?: string;
}

/** What is not certain, in the registry's words. */
export function Doubts({ doubts, text }: Props) {
  return (
    <>
      {doubts.map(({ code, messageVi, messageEn, evidence }) => (
        <p class="doubt" key={`${code} ${evidence?.start} ${messageVi}`}>
          {plainly(language() === 'vi' ? messageVi : messageEn)}
          {text !== undefined && evidence ? <q>{text.slice(evidence.start, evidence.end)}</q> : null}
        </p>
      ))}
    </>
  );
}
