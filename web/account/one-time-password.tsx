import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/language.js';
import type { Role } from './words.js';

export interface Account {
  id: string;
  username: string;
  displayName: string;
  lockedUntil: string | null;
  disabledAt: string | null;
  roles: (Role & { id: string })[];
}

/** Whose it is; no password: the account is there, and the answer that showed it got lost. */
export interface OneTime {
  oneTimePassword: string | null;
  staffAccount: Account;
}

/** A password that is shown this once, for its owner to change when they sign in. */
export function OneTimePassword({ given }: { given: OneTime | null }) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (given) here.current?.focus();
  }, [given]);
  if (!given) return null;
  const { oneTimePassword, staffAccount } = given;
  return (
    <div class="note" role="status" tabIndex={-1} ref={here}>
      {oneTimePassword ? (
        <>
          {say(
            `Mật khẩu dùng một lần của ${staffAccount.username}: `,
            `The one-time password of ${staffAccount.username}: `,
          )}
          <strong>{oneTimePassword}</strong>{' '}
          {say(
            'Chỉ hiện lần này: chép lại và trao tận tay; người nhận đổi khi đăng nhập lần đầu.',
            'It is shown this once: copy it and hand it over; it is changed at the first sign-in.',
          )}
        </>
      ) : (
        say(
          `Tài khoản ${staffAccount.username} đã có, nhưng mật khẩu dùng một lần không đến nơi: hãy cấp lại.`,
          `The account ${staffAccount.username} is there, but its one-time password got lost: give another one.`,
        )
      )}
    </div>
  );
}
