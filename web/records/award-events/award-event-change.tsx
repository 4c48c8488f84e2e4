import { classInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { VALUES } from './award-event-acts.js';
import { valueInWords } from './award-event-words.js';
import type { AwardEvent } from '../record.js';

/** What an event changed of what was printed: `Tên người nhận: Lò Thị Mận → Lò Thị Mẩn`. */
export function AwardEventChange({ event: { before, after } }: { event: AwardEvent }) {
  const changed = VALUES.filter((name) => after && name in after);
  const shown = (name: string, value: unknown): string =>
    value === null || value === undefined
      ? say('(trống)', '(empty)')
      : name === 'class'
        ? classInWords(String(value))
        : String(value);
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map((name) => (
        <li key={name}>
          {valueInWords(name)}: <s>{shown(name, before?.[name])}</s> → {shown(name, after?.[name])}
        </li>
      ))}
    </ul>
  );
}
