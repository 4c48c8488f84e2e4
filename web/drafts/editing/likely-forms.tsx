import { say } from '../../words/language.js';
import type { Award } from '../draft.js';
import type { Desk } from '../use-draft.js';
import { nearestForms } from './nearest-forms.js';

/** The forms that the article may mean, each to be taken by one press instead of being looked for among all of them. */
export function LikelyForms({ desk, partKey }: { desk: Desk; partKey: string }) {
  const award: Award | undefined = desk.draft.contents.awards.find(({ key }) => key === partKey);
  if (!award) return null;
  return (
    <>
      {nearestForms(award.formPrinted, desk.forms ?? []).map(([code, words]) => (
        <button
          key={code}
          type="button"
          class="plain"
          disabled={desk.busy}
          onClick={() => void desk.revise('awards', { key: partKey, form: code })}
        >
          {say(`Là “${words}”`, `It is “${words}”`)}
        </button>
      ))}
    </>
  );
}
