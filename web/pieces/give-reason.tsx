import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words/language.js';
import { Form, Input } from './pieces.js';

interface Props {
  title: string;
  busy: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
  children?: ComponentChildren;
}

/** Asks why something is done; what was typed stays until it is done. */
export function GiveReason({ title, busy, onSend, onClose, children }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Form
      busy={busy}
      onSend={() => onSend(reason.trim())}
      onKeyDown={({ key }) => {
        // What was typed is given up by a button, not by the way.
        if (key === 'Escape' && !busy && reason.trim() === '') onClose();
      }}
    >
      <div class="row tight reason">
        <Input label={title} value={reason} onType={setReason} autofocus required />
        {children}
        <button disabled={busy || reason.trim() === ''}>{say('Đồng ý', 'Go on')}</button>
        <button type="button" class="second" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}
