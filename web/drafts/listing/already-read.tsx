import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/language.js';
import { isTyping } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { addressOf } from '../../route.js';
import type { Warning } from '../draft.js';

export interface Read {
  isNew: boolean;
  draft: { id: string };
  warnings: (Warning & { recordId: string | null })[];
}

/** What is said of an article that was read before, or that is much like another: which draft is which, and the way to each. */
export function AlreadyRead({ read: { isNew, draft, warnings }, onOpen }: { read: Read; onOpen: () => void }) {
  const here = useRef<HTMLDivElement>(null);
  // The button that was pressed has lost the focus meanwhile.
  useLayoutEffect(() => {
    if (!isTyping()) here.current?.querySelector('a')?.focus();
  }, [draft.id]);
  return (
    <div class="note" role="status" ref={here}>
      <p>
        {isNew
          ? say(
              'Bài đã được đọc thành một bản nháp mới, nhưng có bài gần giống:',
              'The article was read as a new draft, but one that is alike is there:',
            )
          : say('Bài này đã được đọc trước đây.', 'This article was read before.')}
      </p>
      {warnings.map(({ code, message, recordId }) => (
        <p key={message}>
          {plainly(message)}{' '}
          {code === 'LIKELY_SAME_DRAFT' && recordId ? (
            <a href={addressOf(recordId)}>{say('Mở bản đã có ấy', 'Open that earlier one')}</a>
          ) : null}
        </p>
      ))}
      <a href={addressOf(draft.id)} onClick={onOpen}>
        {isNew ? say('Mở bản nháp vừa đọc', 'Open the draft just read') : say('Mở bản nháp', 'Open the draft')}
      </a>
    </div>
  );
}
