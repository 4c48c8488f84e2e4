import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { plainly } from '../../words/plainly.js';
import { addressOf } from '../../route.js';
import { saidOnce } from './said-once.js';

export interface Warned {
  message: string;
}

export interface TellsDone {
  /** What was done; empty: nothing yet. */
  said: string;
  /** Doubts of the registry about it; they stopped nothing. */
  warned: readonly Warned[];
  /** The decision that was recorded along with it, a draft still. */
  draft?: Found | null;
}

/** What was just done, told where it was: the button that was pressed is gone, and whoever pressed it goes on from here. */
export function Done({ said, warned, draft = null }: TellsDone) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (said !== '') here.current?.focus();
  }, [said]);
  return (
    <div ref={here} role="status" tabIndex={-1}>
      {said === '' ? null : <p class="note">{said}</p>}
      {draft ? (
        <p class="note">
          {say(
            `Quyết định ${draft.label} đã ghi thành bản nháp, chỉ cán bộ thấy:`,
            `The decision ${draft.label} was recorded as a draft, which staff alone see:`,
          )}{' '}
          <a href={addressOf(draft.id, 'publication')}>{say('Xem và công khai', 'Look over and make public')}</a>
        </p>
      ) : null}
      {saidOnce(warned.map(({ message }) => message)).map((message) => (
        <p class="doubt" key={message}>
          {plainly(message)}
        </p>
      ))}
    </div>
  );
}
