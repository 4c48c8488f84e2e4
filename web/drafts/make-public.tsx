import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../language.js';

interface Props {
  /** What becomes public, in one line. */
  words: string;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** Says what becomes public before it does. The words have the focus, so that a second Enter does nothing. */
export function MakePublic({ words, busy, onSend, onClose }: Props) {
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
        {say('Công khai', 'Make public')}
      </button>
      <button class="second" disabled={busy} onClick={onClose}>
        {say('Thôi', 'Cancel')}
      </button>
    </div>
  );
}
