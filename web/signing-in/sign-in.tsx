import { useState } from 'preact/hooks';
import { askWithPassword } from '../asking/api.js';
import { say } from '../words/language.js';
import { CHANGE_PASSWORD, SIGN_IN } from '../operations.js';
import { Alert, Form, Input } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import type { Viewer } from './viewer.js';

interface SignedIn {
  signIn: { viewer: Viewer };
}
interface Changed {
  changePassword: { viewer: Viewer };
}

const whatItIsFor = () =>
  say('Bàn làm việc dành cho cán bộ ghi và duyệt khen thưởng.', 'The desk is for staff who record and approve awards.');
const whomToAsk = () =>
  say(
    'Lần đầu hoặc quên mật khẩu: xin người quản trị mật khẩu dùng một lần; mật khẩu đầu tiên của sổ in ở nơi chạy chương trình.',
    'For the first time, or if you forgot it: ask an administrator for a one-time password; the very first is printed where the program runs.',
  );

interface SignInProps {
  onSignedIn: (viewer: Viewer, password: string) => void;
  /** Whoever was signed in before, where a session has ended. */
  username?: string;
}

export function SignIn({ onSignedIn, username: before = '' }: SignInProps) {
  const [username, setUsername] = useState(before);
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const { busy, refusal, run } = useAsking();
  const send = () =>
    run(async () => {
      const { signIn } = await askWithPassword<SignedIn>(SIGN_IN, { input: { username, password } });
      onSignedIn(signIn.viewer, password);
    });
  return (
    <Form class="narrow" busy={busy} onSend={send}>
      <h1>{say('Đăng nhập', 'Sign in')}</h1>
      {before ? null : <p>{whatItIsFor()}</p>}
      <Alert refusal={refusal} />
      <Input
        label={say('Tên đăng nhập', 'Username')}
        value={username}
        onType={setUsername}
        autocomplete="username"
        required
      />
      <Input
        label={say('Mật khẩu', 'Password')}
        type={shown ? 'text' : 'password'}
        value={password}
        onType={setPassword}
        autocomplete="current-password"
        autofocus={before !== ''}
        required
      />
      <p>
        <label class="check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          <span>{say('Hiện ký tự', 'Show the characters')}</span>
        </label>
      </p>
      <button disabled={busy}>{say('Đăng nhập', 'Sign in')}</button>
      <p>
        <small>{whomToAsk()}</small>
      </p>
    </Form>
  );
}

interface NewPasswordProps {
  /** The one that was just typed; empty: it is asked for. */
  current: string;
  /** What it is headed with, where nothing else says what it is. */
  title?: string;
  onChanged: (viewer: Viewer) => void;
}

/** Another password of one's own: before anything else for whoever signed in with a one-time password. */
export function NewPassword({ current, title, onChanged }: NewPasswordProps) {
  const [old, setOld] = useState(current);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const { busy, refusal, run, refuse } = useAsking();
  const send = () =>
    password === again
      ? run(async () => {
          const input = { currentPassword: old, newPassword: password };
          const { changePassword } = await askWithPassword<Changed>(CHANGE_PASSWORD, { input });
          onChanged(changePassword.viewer);
        })
      : refuse('Hai lần gõ mật khẩu mới khác nhau.', 'The new password was typed differently the second time.');
  return (
    <Form class="narrow" busy={busy} onSend={send}>
      {title ? <h1>{title}</h1> : null}
      <Alert refusal={refusal} />
      {current ? null : (
        <Input
          label={say('Mật khẩu hiện tại', 'Current password')}
          type="password"
          value={old}
          onType={setOld}
          autocomplete="current-password"
          required
        />
      )}
      <Input
        label={say('Mật khẩu mới', 'New password')}
        hint={say('12 ký tự trở lên', '12 characters or more')}
        type="password"
        value={password}
        onType={setPassword}
        autocomplete="new-password"
        required
      />
      <Input
        label={say('Gõ lại mật khẩu mới', 'New password, once more')}
        type="password"
        value={again}
        onType={setAgain}
        autocomplete="new-password"
        required
      />
      <button disabled={busy}>{say('Đổi mật khẩu', 'Change the password')}</button>
    </Form>
  );
}
