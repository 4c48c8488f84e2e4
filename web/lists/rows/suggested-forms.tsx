import { say } from '../../words/language.js';
import type { Row } from '../list.js';
import { MEND_ROWS } from '../operations.js';
import type { Desk } from '../use-list.js';

/** Forms of the catalogue that a misspelt one can have meant, each to be taken for all rows that print the same. */
export function SuggestedForms({ desk, row }: { desk: Desk; row: Row }) {
  const [doubt] = row.verdicts.filter(
    ({ code, value, suggestions }) => code.startsWith('FORM_') && value !== null && suggestions.length > 0,
  );
  if (!doubt) return null;
  const { value: form, suggestions } = doubt;
  const take = (formInstead: string) =>
    desk.act(
      MEND_ROWS,
      { alike: [{ form, formInstead }] },
      say(`Mọi dòng ghi “${form}” nay là “${formInstead}”.`, `All rows that say “${form}” are “${formInstead}” now.`),
    );
  return (
    <div class="buttons">
      {suggestions.map((name) => (
        <button key={name} type="button" class="plain" disabled={desk.busy} onClick={() => void take(name)}>
          {say(`Lấy “${name}” cho mọi dòng ghi như vậy`, `Take “${name}” for all rows that say so`)}
        </button>
      ))}
    </div>
  );
}
