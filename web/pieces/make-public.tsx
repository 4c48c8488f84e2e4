import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/language.js';

interface Props {
  /** What becomes public, in one line. */
  words: string;
  busy: boolean;
  /** What the button says; absent: that it is made public. */
  as?: string;
  /** Another way to do it. */
  or?: { as: string; onSend: () => void };
  onSend: () => void;
  onClose: () => void;
}

/** Says what becomes public before it does. The words have the focus, so that a second Enter does nothing. */
export function MakePublic({ words, busy, as, or, onSend, onClose }: Props) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <div
      class="row tight"
      role="group"
      tabIndex={-1}
      ref={here}
      aria-label={words}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !busy) onClose();
      }}
    >
      <strong>{words}</strong>
      <button disabled={busy} onClick={onSend}>
        {as ?? say('Công khai', 'Make public')}
      </button>
      {or ? (
        <button class="second" disabled={busy} onClick={or.onSend}>
          {or.as}
        </button>
      ) : null}
      <button class="second" disabled={busy} onClick={onClose}>
        {say('Thôi', 'Cancel')}
      </button>
    </div>
  );
}
