import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { type LineColumn, Lines } from '../pieces/lines.js';
import { MoreOf } from '../pieces/more-of.js';
import { Alert } from '../pieces/pieces.js';
import { type Page, usePages } from '../asking/use-pages.js';
import type { Viewer } from '../signing-in/viewer.js';
import { NewStaff } from './new-staff.js';
import { STAFF } from './operations.js';
import { type Account, type OneTime, OneTimePassword } from './one-time-password.js';
import { StaffActs } from './staff-acts.js';
import { StaffRoles } from './staff-roles.js';

/** The accounts within reach of an administrator: made, given a password anew, unlocked, closed and opened. */
export function Staff({ viewer }: { viewer: Viewer }) {
  const { page, busy, refusal, load: loadPage } = usePages<Account>();
  const [given, setGiven] = useState<OneTime | null>(null);
  const load = (before: Page<Account> | null) =>
    void loadPage(
      async (after) => (await ask<{ staffAccounts: Page<Account> }>(STAFF, { after })).staffAccounts,
      before,
    );
  useEffect(() => load(null), []);
  const give = (password: OneTime | null) => {
    setGiven(password);
    load(null);
  };
  return (
    <section aria-labelledby="staff">
      <h2 id="staff">
        {say('Tài khoản cán bộ', 'Accounts of staff')} {page ? <small>({page.totalCount})</small> : null}
      </h2>
      <OneTimePassword given={given} />
      <NewStaff onMade={give} />
      <Alert refusal={refusal} />
      {page ? <Lines columns={columns(viewer, give)} records={page.nodes} /> : null}
      <MoreOf page={page} busy={busy} onMore={() => load(page)} />
    </section>
  );
}

const columns = (viewer: Viewer, onDone: (given: OneTime | null) => void): LineColumn<Account>[] => [
  { title: say('Tên', 'Name'), of: ({ displayName }) => displayName },
  { title: say('Tên đăng nhập', 'Username'), of: ({ username }) => username },
  {
    title: say('Được làm gì', 'May'),
    of: (account) => <StaffRoles account={account} isOwn={account.id === viewer.id} onDone={() => onDone(null)} />,
  },
  {
    title: say('Việc', 'Acts'),
    // One's own password is changed above, and nobody closes the account that they are at.
    of: (account) => (account.id === viewer.id ? null : <StaffActs account={account} onDone={onDone} />),
  },
];
