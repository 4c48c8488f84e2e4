import type { ComponentChildren } from 'preact';
import { say } from '../../words/language.js';
import { byAnother, IN_PERSON, type Received } from './handing-over.js';
import { MANNERS } from '../words.js';

interface Props {
  words: ComponentChildren;
  /** null: it is not handed over here. */
  received: Received | null;
  onReceive: (received: Received | null) => void;
}

/** One line that is handed over or not, and how it was received. */
export function HandingOverLine({ words, received, onReceive }: Props) {
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={received !== null}
          onChange={(event) => onReceive(event.currentTarget.checked ? IN_PERSON : null)}
        />
        <span>{words}</span>
      </label>
      {received ? (
        <span class="received">
          <select
            aria-label={say('Cách trao', 'How')}
            value={received.manner}
            onChange={(event) => onReceive({ ...received, manner: event.currentTarget.value })}
          >
            {MANNERS().map(([manner, words]) => (
              <option key={manner} value={manner}>
                {words}
              </option>
            ))}
          </select>
          {byAnother(received) ? (
            <input
              aria-label={say('Người nhận, như in', 'Received by, as printed')}
              placeholder={say('người nhận, như in', 'received by, as printed')}
              value={received.receivedByPrinted}
              onInput={(event) => onReceive({ ...received, receivedByPrinted: event.currentTarget.value })}
            />
          ) : null}
        </span>
      ) : null}
    </li>
  );
}
