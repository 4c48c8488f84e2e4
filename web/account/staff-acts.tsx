import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { GiveReason } from '../pieces/give-reason.js';
import { momentInWords, say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import type { Account, OneTime } from './one-time-password.js';
import { DISABLE_STAFF, ENABLE_STAFF, RESET_PASSWORD, UNLOCK_STAFF } from './operations.js';

interface Props {
  account: Account;
  onDone: (given: OneTime | null) => void;
}

/** What an administrator does with the account of somebody else. */
export function StaffActs({ account, onDone }: Props) {
  /** What is asked about before it is done: either keeps its owner out at once. */
  const [asked, setAsked] = useState<'PASSWORD' | 'CLOSE' | null>(null);
  const { busy, refusal, run } = useAsking();
  const { id, displayName, disabledAt, lockedUntil } = account;
  const isLocked = lockedUntil !== null && new Date(lockedUntil) > new Date();
  const act = (text: string, more: object = {}) =>
    run(async () => {
      const answer = await ask<{ done?: OneTime }>(text, { input: { id, ...more } });
      setAsked(null);
      onDone(answer.done ?? null);
    });
  const button = (words: string, of: string, press: () => void) => (
    <button type="button" class="plain" disabled={busy} aria-label={`${words}: ${of}`} onClick={press}>
      {words}
    </button>
  );
  if (asked === 'CLOSE')
    return (
      <>
        <GiveReason
          title={say('Vì sao ngừng tài khoản này', 'Why is the account closed')}
          busy={busy}
          onSend={(reason) => void act(DISABLE_STAFF, { reason })}
          onClose={() => setAsked(null)}
        />
        <Alert refusal={refusal} />
      </>
    );
  if (asked === 'PASSWORD')
    return (
      <>
        <p>
          {say(
            `Mật khẩu đang dùng của ${displayName} hết hiệu lực ngay, ai đang đăng nhập bằng nó phải đăng nhập lại.`,
            `The password that ${displayName} has ends at once, and whoever is signed in by it has to sign in anew.`,
          )}
        </p>
        <p class="buttons">
          <button type="button" disabled={busy} onClick={() => void act(RESET_PASSWORD)}>
            {say('Cấp mật khẩu mới', 'Give another password')}
          </button>
          <button type="button" class="second" disabled={busy} onClick={() => setAsked(null)}>
            {say('Thôi', 'Cancel')}
          </button>
        </p>
        <Alert refusal={refusal} />
      </>
    );
  return (
    <>
      {disabledAt ? (
        <>
          <span class="badge gone">{say('đã ngừng', 'closed')}</span>{' '}
          {button(say('Cho dùng lại', 'Open again'), displayName, () => void act(ENABLE_STAFF))}
        </>
      ) : (
        <>
          {button(say('Cấp mật khẩu mới', 'Give another password'), displayName, () => setAsked('PASSWORD'))}
          {button(say('Ngừng tài khoản', 'Close it'), displayName, () => setAsked('CLOSE'))}
        </>
      )}
      {isLocked ? (
        <>
          <small>
            {say(`tạm khóa đến ${momentInWords(lockedUntil)}`, `locked until ${momentInWords(lockedUntil)}`)}
          </small>{' '}
          {button(say('Mở khóa', 'Unlock'), displayName, () => void act(UNLOCK_STAFF))}
        </>
      ) : null}
      <Alert refusal={refusal} />
    </>
  );
}
