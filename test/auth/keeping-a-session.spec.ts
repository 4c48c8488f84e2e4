import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser, codeOf, givenStaff, PASSWORD } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

const WHO = '{ viewer { username } }';
const SIGN_OUT = 'mutation { signOut { signedOut } }';

describe('a session', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_SESSION_HOURS: '2' });
  });
  afterAll(() => registry.close());

  const hoursLeft = async (staffId: string) => {
    const [row] = await registry.sql<{ hours: string }>(
      `select round(extract(epoch from expires_at - now()) / 3600, 1) as hours from staff_sessions where staff_id = $1`,
      [staffId],
    );
    return Number(row?.hours);
  };

  it('lasts for as long as it is used, noting so at most once a minute', async () => {
    const { id, username, browser } = await givenStaff(registry);
    expect(await hoursLeft(id)).toBe(2);
    await registry.sql(`update staff_sessions set expires_at = now() + interval '1 hour' where staff_id = $1`, [id]);
    await browser.ask(WHO);
    expect(await hoursLeft(id)).toBe(1);
    await registry.sql(`update staff_sessions set last_used_at = now() - interval '61 seconds' where staff_id = $1`, [
      id,
    ]);
    expect((await browser.ask(WHO)).viewer).toEqual({ username });
    expect(await hoursLeft(id)).toBe(2);
  });

  it.each([
    ['expired', 'expires_at = now()'],
    ['was begun a month ago, however busy', `created_at = now() - interval '31 days'`],
    ['was revoked', 'revoked_at = now()'],
  ])('that %s makes the request anonymous and clears the cookie', async (_, change) => {
    const { id, browser } = await givenStaff(registry);
    await registry.sql(`update staff_sessions set ${change} where staff_id = $1`, [id]);
    const { data, status, setCookie } = await browser.sendKeeping(WHO);
    expect({ data, status }).toEqual({ data: { viewer: null }, status: 200 });
    expect(setCookie).toMatch(/^bangvang_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(browser.cookie).toBeUndefined();
  });

  it('made up by the sender is nobody’s', async () => {
    const browser = new Browser(registry);
    for (const cookie of [
      'bangvang_session=',
      'bangvang_session=x',
      'bangvang_session=%E0%A4%A',
      'a; =;;bangvang_session',
    ]) {
      browser.cookie = cookie;
      expect((await browser.sendKeeping(WHO)).data).toEqual({ viewer: null });
    }
  });

  it('ends at sign-out, on the server too', async () => {
    const { browser } = await givenStaff(registry);
    const copy = new Browser(registry);
    copy.cookie = browser.cookie;
    const { data } = await browser.sendKeeping(SIGN_OUT);
    expect(data).toEqual({ signOut: { signedOut: true } });
    expect(browser.cookie).toBeUndefined();
    expect((await copy.ask(WHO)).viewer).toBeNull();
    expect(await registry.as('READER').refusal(SIGN_OUT)).toBe('SESSION_NEEDED');
  });

  it('of another browser ends when the password is changed; the one at hand stays', async () => {
    const { username, browser } = await givenStaff(registry);
    const other = new Browser(registry);
    await other.signIn(username, PASSWORD);
    const passwords = { currentPassword: PASSWORD, newPassword: 'mưa rừng chiều nay' };
    await browser.act('changePassword', passwords, 'viewer { username }');
    expect((await other.ask(WHO)).viewer).toBeNull();
    expect((await browser.ask(WHO)).viewer).toEqual({ username });
    expect(codeOf(await other.signIn(username, PASSWORD))).toBe('SIGN_IN_REFUSED');
    expect(codeOf(await other.signIn(username, 'mưa rừng chiều nay'))).toBeNull();
  });

  it('is no good to a page of another web site', async () => {
    const { username, browser } = await givenStaff(registry);
    const from = (origin: string) => browser.sendKeeping(WHO, {}, { origin });
    const foreign = await from('https://example.com');
    expect(codeOf(foreign)).toBe('FOREIGN_ORIGIN');
    expect(foreign.status).toBe(403);
    expect(codeOf(await from('null'))).toBe('FOREIGN_ORIGIN');
    expect((await from(registry.address)).data).toEqual({ viewer: { username } });
    const stranger = new Browser(registry);
    const signIn = 'mutation { signIn(input: { username: "a", password: "b" }) { viewer { id } } }';
    expect(codeOf(await stranger.sendKeeping(signIn, {}, { origin: 'https://example.com' }))).toBe('FOREIGN_ORIGIN');
    const token = registry.as('READER');
    expect(codeOf(await token.send(WHO, {}, { origin: 'https://example.com' }))).toBeNull();
  });

  it('is no good to a form or a link of another web site', async () => {
    const { browser } = await givenStaff(registry);
    const cookie = browser.cookie ?? '';
    const form = await fetch(`${registry.address}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: SIGN_OUT }),
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const link = await fetch(`${registry.address}/graphql?query=${encodeURIComponent(SIGN_OUT)}`, {
      headers: { cookie, 'apollo-require-preflight': '1' },
    });
    expect(link.status).toBeGreaterThanOrEqual(400);
    expect((await browser.ask(WHO)).viewer).not.toBeNull();
  });
});

describe('changing a password', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  it('needs the one until now and a good new one', async () => {
    const { username, browser } = await givenStaff(registry);
    const refusal = (newPassword: string, currentPassword = PASSWORD) =>
      browser.refusalOf('changePassword', { currentPassword, newPassword });
    expect(await refusal('mưa rừng chiều nay', 'không phải')).toBe('WRONG_PASSWORD at input.currentPassword');
    expect(await refusal('ngắn quá')).toBe('PASSWORD_TOO_SHORT at input.newPassword');
    expect(await refusal('x'.repeat(10_000))).toBe('PASSWORD_TOO_LONG at input.newPassword');
    expect(await refusal(`${username}-${username}`)).toBe('PASSWORD_IS_USERNAME at input.newPassword');
    expect(await refusal('Mật khẩu 123456')).toBe('PASSWORD_TOO_COMMON at input.newPassword');
    expect(await refusal(PASSWORD)).toBe('SAME_PASSWORD at input.newPassword');
    const [row] = await registry.sql('select version, failed_attempts from staff_accounts where username = $1', [
      username,
    ]);
    expect(row).toEqual({ version: 2, failed_attempts: 0 });
  });

  it('cannot be used to guess the password of a session left open', async () => {
    const { browser } = await givenStaff(registry);
    const guess = (currentPassword: string) =>
      browser.refusalOf('changePassword', { currentPassword, newPassword: 'mưa rừng chiều nay' });
    for (let i = 0; i < 5; i += 1) expect(await guess(`đoán ${i}`)).toBe('WRONG_PASSWORD at input.currentPassword');
    expect(await guess(PASSWORD)).toBe('WRONG_PASSWORD at input.currentPassword');
  });
});
