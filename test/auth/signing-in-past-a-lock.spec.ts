import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Browser, codeOf, givenNewStaff, givenStaff, PASSWORD } from '../support/given-staff.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { RegistryProcess } from '../support/registry-process.js';

const WRONG = 'sai mật khẩu rồi';

/** A registry each, because failures are counted for the address of the tests, too. */
describe('an account that strangers keep locked', () => {
  let registry: Registry;
  let staff: { id: string; username: string; browser: Browser };
  beforeEach(async () => {
    registry = await Registry.open();
    staff = await givenStaff(registry);
  });
  afterEach(() => registry.close());

  const attempt = async (browser: Browser, password = PASSWORD, username = staff.username) =>
    codeOf(await browser.signIn(username, password));
  const fail = async (browser: Browser, times: number) => {
    for (let i = 0; i < times; i += 1) expect(await attempt(browser, WRONG)).toBe('SIGN_IN_REFUSED');
  };
  const lock = () => fail(new Browser(registry), 5);
  const account = async () => {
    const [row] = await registry.sql<{ failed: number; locked: boolean }>(
      'select failed_attempts as failed, coalesce(locked_until > now(), false) as locked from staff_accounts where id = $1',
      [staff.id],
    );
    return row;
  };

  it('opens to its owner at the browser that signed in before, and stays locked for everybody else', async () => {
    await staff.browser.sendKeeping('mutation { signOut { signedOut } }');
    await lock();
    expect(await attempt(new Browser(registry))).toBe('SIGN_IN_REFUSED');
    expect(await attempt(staff.browser)).toBeNull();
    expect((await staff.browser.ask('{ viewer { id } }')).viewer).toEqual({ id: staff.id });
    expect(await attempt(new Browser(registry))).toBe('SIGN_IN_REFUSED');
    expect(await account()).toEqual({ failed: 5, locked: true });
  });

  it('lets its owner change the password', async () => {
    await lock();
    const passwords = { currentPassword: PASSWORD, newPassword: 'mưa rừng chiều nay' };
    await staff.browser.act('changePassword', passwords, '__typename');
    expect(await attempt(staff.browser, 'mưa rừng chiều nay')).toBeNull();
  });

  it('gives that browser five tries, which a good one gives back', async () => {
    await lock();
    await fail(staff.browser, 4);
    expect(await attempt(staff.browser)).toBeNull();
    await fail(staff.browser, 5);
    expect(await attempt(staff.browser)).toBe('SIGN_IN_REFUSED');
    expect(await account()).toEqual({ failed: 5, locked: true });
  });

  it('is no more open to a browser that is known for another account, until it is known for this one, too', async () => {
    const other = await givenStaff(registry);
    await lock();
    expect(await attempt(other.browser)).toBe('SIGN_IN_REFUSED');
    await registry.sql('update staff_accounts set failed_attempts = 0, locked_until = null');
    expect(await attempt(other.browser)).toBeNull();
    await lock();
    expect(await attempt(other.browser)).toBeNull();
    await registry.sql(`update staff_accounts set locked_until = now() + interval '1 hour'`);
    expect(await attempt(other.browser, PASSWORD, other.username)).toBeNull();
  });

  it('does not open to a copy of what the browser showed before it signed in again, nor after half a year', async () => {
    const copy = new Browser(registry);
    copy.known = staff.browser.known;
    expect(await attempt(staff.browser)).toBeNull();
    await lock();
    expect(await attempt(copy)).toBe('SIGN_IN_REFUSED');
    await registry.sql(`update staff_browsers set signed_in_at = now() - interval '181 days'`);
    expect(await attempt(staff.browser)).toBe('SIGN_IN_REFUSED');
  });

  it('does not open by being disabled', async () => {
    await registry.sql('update staff_accounts set disabled_at = now() where id = $1', [staff.id]);
    expect(await attempt(staff.browser)).toBe('SIGN_IN_REFUSED');
  });

  it('is unlocked from the command line, by its name', async () => {
    await lock();
    const unlock = (username: string) =>
      RegistryProcess.ending(
        'unused',
        { DATABASE_URL: registry.url },
        { program: ['cli.js', 'unlock-staff', '--username', username] },
      );
    expect(await unlock('khong.co.ai')).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no account'),
    });
    expect(await account()).toEqual({ failed: 5, locked: true });
    expect(await unlock(staff.username.toUpperCase())).toMatchObject({ code: 0 });
    expect(await attempt(new Browser(registry))).toBeNull();
    const entries = await registry.sql(
      `select actor_name, before -> 'failedAttempts' as failed from audit_entries where act = 'unlockStaff'`,
    );
    expect(entries).toEqual([{ actor_name: 'cli', failed: 5 }]);
  });
});

describe('the cookie by which a browser is known', () => {
  let registry: Registry;
  beforeEach(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.example.vn' });
  });
  afterEach(() => registry.close());

  it('comes with a good sign-in alone, is for pages of this host, and says nothing of whom it is for', async () => {
    const staff = await givenNewStaff(registry);
    const cookies = async (password: string) => {
      const response = await fetch(`${registry.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }',
          variables: { input: { username: staff.username, password } },
        }),
      });
      return response.headers.getSetCookie();
    };
    expect(await cookies(WRONG)).toEqual([]);
    const [, known = ''] = await cookies(staff.oneTimePassword);
    expect(known).toMatch(
      /^__Host-bangvang_browser=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const [, token = ''] = /=([\w-]{43});/.exec(known) ?? [];
    const kept = await registry.sql(`select encode(token_hash, 'escape') as h, staff_id from staff_browsers`);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('the log', () => {
  let registry: Registry;
  beforeEach(async () => {
    registry = await Registry.open({ BANGVANG_LOG_LEVEL: 'warn' }, fromSource);
  });
  afterEach(() => registry.close());

  it('tells of a locked account, with the address, and of no name that nobody has', async () => {
    const { username } = await givenNewStaff(registry);
    const logged: string[] = [];
    const log = jest.spyOn(process.stdout, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
    try {
      for (const name of ['khong.co.ai', username])
        for (let i = 0; i < 7; i += 1) await new Browser(registry).signIn(name, WRONG);
    } finally {
      log.mockRestore();
    }
    expect(logged.filter((line) => line.includes('WARN'))).toEqual([
      expect.stringMatching(`The account ${username} is locked until .*: 5 sign-ins failed, the last from 127.0.0.1`),
    ]);
  });
});
