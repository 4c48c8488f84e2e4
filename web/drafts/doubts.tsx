import { language } from '../language.js';
import { plainly } from '../plainly.js';
import type { Doubt } from './draft.js';

/** What is not certain, in the registry's words. */
export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <>
      {doubts.map(({ code, messageVi, messageEn }) => (
        <p class="doubt" key={code + messageVi}>
          {plainly(language() === 'vi' ? messageVi : messageEn)}
        </p>
      ))}
    </>
  );
}
