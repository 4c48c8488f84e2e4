import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser, codeOf, givenNewStaff, givenStaff, PASSWORD, SIGN_IN } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';
import { allStatementsDuring } from '../support/statements.js';

const VIEWER = '{ viewer { id username displayName mustChangePassword roles { role organisationId reach } } }';

describe('signing in', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  it('gives a session cookie that scripts cannot read and other sites cannot send along', async () => {
    const staff = await givenNewStaff(registry);
    const browser = new Browser(registry);
    const { data, setCookie } = await browser.signIn(` ${staff.username.toUpperCase()} `, staff.oneTimePassword);
    expect(data.signIn.viewer).toEqual({ id: staff.id, mustChangePassword: true });
    expect(setCookie).toMatch(/^bangvang_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const [, token = ''] = browser.cookie?.split('=') ?? [];
    const sessions = await registry.sql<{ h: string }>(`select encode(token_hash, 'hex') as h from staff_sessions`);
    expect(sessions).toHaveLength(1);
    expect(JSON.stringify(sessions)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('marks the cookie Secure and ties it to the host where the public address is https', async () => {
    const secure = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.example.vn' });
    try {
      const { browser } = await givenStaff(secure);
      expect(browser.cookie).toMatch(/^__Host-bangvang_session=/);
      const { setCookie, data } = await browser.sendKeeping(
        'mutation { signOut { signedOut } }',
        {},
        {
          origin: 'https://bangvang.example.vn',
        },
      );
      expect(data.signOut).toEqual({ signedOut: true });
      expect(setCookie).toMatch(/^__Host-bangvang_session=;.*Path=\/.*Secure/);
    } finally {
      await secure.close();
    }
  });

  it('tells staff who they are, and nobody else anything', async () => {
    const { id, username, browser } = await givenStaff(registry, { role: 'APPROVER' });
    expect(await browser.ask(VIEWER)).toEqual({
      viewer: {
        id,
        username,
        displayName: expect.stringMatching(/^Cán bộ/),
        mustChangePassword: false,
        roles: [{ role: 'APPROVER', organisationId: null, reach: null }],
      },
    });
    expect(await registry.anonymous.ask(VIEWER)).toEqual({ viewer: null });
  });

  it('finds out who is asking with one statement a request', async () => {
    const { browser } = await givenStaff(registry);
    const { statements } = await allStatementsDuring(() => browser.ask('{ __typename }'));
    expect(statements.map(({ name }) => name)).toEqual(['viewer_of_session']);
    const reader = registry.as('READER');
    await reader.ask('{ __typename }');
    const { statements: byToken } = await allStatementsDuring(() => reader.ask('{ __typename }'));
    expect(byToken.map(({ name }) => name)).toEqual(['viewer_of_api_token']);
    expect((await allStatementsDuring(() => registry.anonymous.ask('{ __typename }'))).statements).toEqual([]);
  });

  it('lets somebody with a one-time password do nothing before changing it', async () => {
    const { username, oneTimePassword } = await givenNewStaff(registry, { role: 'ADMINISTRATOR' });
    const browser = new Browser(registry);
    await browser.signIn(username, oneTimePassword);
    expect((await browser.ask(VIEWER)).viewer).toMatchObject({ username, mustChangePassword: true });
    const node = '{ node(id: "01890000-0000-7000-8000-000000000001") { id } }';
    for (const query of ['{ people { nodes { id } } }', '{ apiTokens { nodes { id } } }', node])
      expect(await browser.refusal(query)).toBe('PASSWORD_CHANGE_NEEDED');
    expect(await browser.refusalOf('createApiToken', { label: 'x', validDays: 1 })).toBe('PASSWORD_CHANGE_NEEDED');
    const passwords = { currentPassword: oneTimePassword, newPassword: PASSWORD };
    await browser.act('changePassword', passwords, 'viewer { mustChangePassword }');
    expect(await browser.ask('{ people { nodes { id } } apiTokens { nodes { id } } }')).toBeDefined();
  });

  it('says the same, whether the account is unknown, disabled, locked or the password wrong', async () => {
    const [disabled, locked, fine] = [
      await givenNewStaff(registry),
      await givenNewStaff(registry),
      await givenNewStaff(registry),
    ];
    await registry.sql('update staff_accounts set disabled_at = now() where id = $1', [disabled.id]);
    await registry.sql(`update staff_accounts set locked_until = now() + interval '1 hour' where id = $1`, [locked.id]);
    const tries = [
      { username: 'khong.co.ai', password: PASSWORD },
      { username: fine.username, password: PASSWORD },
      { username: locked.username, password: locked.oneTimePassword },
      { username: disabled.username, password: disabled.oneTimePassword },
      { username: 'Không thể là tên đăng nhập', password: '' },
    ];
    const answers: string[] = [];
    const sent: string[][] = [];
    for (const input of tries) {
      const { answer, statements } = await allStatementsDuring(() => registry.anonymous.send(SIGN_IN, { input }));
      expect(codeOf(answer)).toBe('SIGN_IN_REFUSED');
      answers.push(JSON.stringify(answer));
      sent.push(statements.map(({ text }) => text));
    }
    expect(new Set(answers).size).toBe(1);
    expect(new Set(sent.map((texts) => JSON.stringify(texts))).size).toBe(1);
  });

  it('takes no idempotency key, for the digest of a password must not be kept', async () => {
    const { errors } = await registry.anonymous.send(
      'mutation { signIn(input: { username: "ai.do", password: "x" }, idempotencyKey: "k") { viewer { id } } }',
    );
    expect(errors?.[0]?.message).toContain('Mutation.signIn không có tham số "idempotencyKey"');
    expect(await registry.sql('select 1 from idempotency_keys')).toEqual([]);
  });

  it('replaces the session that the browser had', async () => {
    const { username, browser } = await givenStaff(registry);
    const earlier = new Browser(registry);
    earlier.cookie = browser.cookie;
    await browser.signIn(username, PASSWORD);
    expect((await browser.ask(VIEWER)).viewer).toMatchObject({ username });
    expect((await earlier.ask(VIEWER)).viewer).toBeNull();
  });
});
