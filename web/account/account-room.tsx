import { useState } from 'preact/hooks';
import { Facts } from '../pieces/facts.js';
import { say } from '../words/language.js';
import { NewPassword } from '../signing-in/sign-in.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { Staff } from './staff.js';
import { heldInWords } from './words.js';

/** One's own account (`#/account`): what one may do, and another password. Administrators look after those of others. */
export function AccountRoom({ viewer, onViewer }: { viewer: Viewer; onViewer: (viewer: Viewer) => void }) {
  /** How often it was changed: the form is a new one each time. */
  const [changed, setChanged] = useState(0);
  return (
    <>
      <h1>{say('Tài khoản của tôi', 'My account')}</h1>
      <section class="card" aria-label={say('Tài khoản', 'Account')}>
        <Facts
          facts={[
            [say('Tên đăng nhập', 'Username'), viewer.username],
            [
              say('Được làm gì', 'What I may do'),
              viewer.roles.map((held) => <div key={heldInWords(held)}>{heldInWords(held)}</div>),
            ],
          ]}
        />
      </section>
      <section aria-labelledby="new-password">
        <h2 id="new-password">{say('Đổi mật khẩu', 'Another password')}</h2>
        {changed > 0 ? (
          <p class="note" role="status">
            {say(
              'Đã đổi mật khẩu. Những nơi khác đang đăng nhập bằng tài khoản này phải đăng nhập lại.',
              'The password was changed. Wherever else this account was signed in, it has to sign in anew.',
            )}
          </p>
        ) : null}
        <NewPassword
          key={changed}
          current=""
          onChanged={(after) => {
            onViewer(after);
            setChanged(changed + 1);
          }}
        />
      </section>
      {holds(viewer, 'ADMINISTRATOR') ? <Staff viewer={viewer} /> : null}
    </>
  );
}
