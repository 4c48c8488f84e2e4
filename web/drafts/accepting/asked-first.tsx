import { useState } from 'preact/hooks';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { MakePublic } from '../../pieces/make-public.js';
import { ACCEPT_DRAFT, CONFIRM_DRAFT, DISCARD_DRAFT, UNDO_ACCEPT_DRAFT } from '../../operations.js';
import { acceptInput } from './accepting.js';
import { hiddenOf, publishedBy, publishedInWords } from './publishing.js';
import type { Desk } from '../use-draft.js';

/** Acts that are asked about first: those that make public say what, the others need a reason. */
export type Asked = 'accept' | 'confirm' | 'undo' | 'discard';

/** Sends an act, and shows at the top of the page what became of it. */
export type Act = (mutation: string, input: object, more?: object) => Promise<boolean>;

interface Props {
  asked: Asked;
  desk: Desk;
  act: Act;
  unlessBegun: (go: () => unknown) => unknown;
  onClose: () => void;
}

/** What is asked before such an act is sent. */
export function AskedFirst({ asked, ...props }: Props) {
  if (asked === 'accept') return <AcceptPublicly {...props} />;
  if (asked === 'confirm') return <Confirm {...props} />;
  return asked === 'undo' ? <Undo {...props} /> : <Discard {...props} />;
}

type Asking = Omit<Props, 'asked'>;

function AcceptPublicly({ desk, act, unlessBegun, onClose }: Asking) {
  const { draft, ticked, choices } = desk;
  return (
    <MakePublic
      words={publishedInWords(publishedBy(draft, ticked, choices))}
      // Without them what the registry is sure of would be recorded anew.
      busy={desk.busy || !desk.fitting}
      onSend={() => unlessBegun(() => act(ACCEPT_DRAFT, acceptInput(draft, ticked, choices, true)))}
      onClose={onClose}
    />
  );
}

function Confirm({ desk, act, unlessBegun, onClose }: Asking) {
  return (
    <MakePublic
      words={publishedInWords(hiddenOf(desk.draft))}
      busy={desk.busy}
      onSend={() => unlessBegun(() => act(CONFIRM_DRAFT, {}))}
      onClose={onClose}
    />
  );
}

function Undo({ desk: { busy, refusal }, act, onClose }: Asking) {
  const [discardChanges, setDiscardChanges] = useState(false);
  return (
    <GiveReason
      title={say('Vì sao hoàn tác?', 'Why is it undone?')}
      busy={busy}
      onSend={(reason) => void act(UNDO_ACCEPT_DRAFT, { reason, discardChanges })}
      onClose={onClose}
    >
      {discardChanges || refusal?.code === 'DRAFT_CHANGED_SINCE' ? (
        <label class="check">
          <input
            type="checkbox"
            checked={discardChanges}
            onChange={(event) => setDiscardChanges(event.currentTarget.checked)}
          />
          {say('Bỏ cả những sửa đổi ấy', 'Give those changes up, too')}
        </label>
      ) : null}
    </GiveReason>
  );
}

function Discard({ desk, act, onClose }: Asking) {
  return (
    <GiveReason
      title={say('Vì sao bỏ bài này?', 'Why is it discarded?')}
      busy={desk.busy}
      onSend={(reason) => void act(DISCARD_DRAFT, { reason })}
      onClose={onClose}
    />
  );
}
