import { classInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { differences, type TypedValues, type ValueName, type Values } from './award-event-acts.js';
import type { EventKind } from './award-event-texts.js';
import { publiclyAfter, valueInWords } from './award-event-words.js';

interface Props {
  kind: EventKind;
  typed: TypedValues;
  now: Values | null;
  isPublic: boolean;
}

const shown = (name: ValueName, value: string): string =>
  value === '' ? say('(trống)', '(empty)') : name === 'class' ? classInWords(value) : value;

/** What will be seen once it is done: by everybody, or by staff alone while the line is not public. */
export function AwardEventAfter({ kind, typed, now, isPublic }: Props) {
  return (
    <div class="note" role="status">
      <p>
        {publiclyAfter(kind)}
        {isPublic
          ? ''
          : say(' Hiện chưa công khai, nên chỉ cán bộ thấy.', ' It is not public yet, so that staff alone see it.')}
      </p>
      {kind === 'CORRECTED' && now ? (
        <ul>
          {differences(typed, now).map(({ name, before, after }) => (
            <li key={name}>
              {valueInWords(name)}: <s>{shown(name, before)}</s> → <strong>{shown(name, after)}</strong>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
