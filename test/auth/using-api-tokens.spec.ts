import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, codeOf, givenStaff, PASSWORD } from '../support/given-staff.js';
import { type GraphQLAnswer, Registry } from '../support/registry.js';

const WHO = '{ viewer { username } }';
const CREATE = 'token apiToken { id label createdAt lastUsedAt expiresAt revokedAt }';

describe('API tokens', () => {
  let registry: Registry;
  let browser: Browser;
  let username: string;
  beforeAll(async () => {
    registry = await Registry.open();
    ({ browser, username } = await givenStaff(registry));
  });
  afterAll(() => registry.close());

  const create = (label = 'Nhập danh sách', validDays = 30) =>
    browser.act('createApiToken', { label, validDays }, CREATE);
  const send = (token: string, query = WHO): Promise<GraphQLAnswer> =>
    registry.anonymous.send(query, {}, { authorization: `Bearer ${token}` });
  const list = async () =>
    (await browser.ask('{ apiTokens { nodes { id label lastUsedAt revokedAt } } }')).apiTokens.nodes as {
      id: string;
      lastUsedAt: string | null;
      revokedAt: string | null;
    }[];

  it('are shown once, act as their account, and are kept only as a hash', async () => {
    const { token, apiToken } = await create();
    expect(token).toMatch(/^bv_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ label: 'Nhập danh sách', lastUsedAt: null, revokedAt: null });
    expect((await send(token)).data).toEqual({ viewer: { username } });
    const rows = await registry.sql('select t::text as whole from api_tokens t');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('show when they were last used, to the minute', async () => {
    const { token, apiToken } = await create('Đồng bộ');
    const used = async () => (await list()).find(({ id }) => id === apiToken.id)?.lastUsedAt;
    expect(await used()).toBeNull();
    await send(token);
    const first = await used();
    expect(first).toEqual(expect.any(String));
    await send(token);
    expect(await used()).toBe(first);
    await registry.sql(`update api_tokens set last_used_at = now() - interval '2 minutes' where id = $1`, [
      apiToken.id,
    ]);
    await send(token);
    expect(Date.parse((await used()) ?? '')).toBeGreaterThanOrEqual(Date.parse(first ?? ''));
  });

  it('end when the password of their account is changed, but the one with which it is changed', async () => {
    const owner = await givenStaff(registry);
    const make = async () =>
      (await owner.browser.act('createApiToken', { label: 'Nhập danh sách', validDays: 30 }, CREATE)).token as string;
    const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { username } } }';
    const [old, next] = [PASSWORD, 'mưa rừng chiều nay'];
    const leaked = await make();
    await owner.browser.act('changePassword', { currentPassword: old, newPassword: next }, 'viewer { username }');
    expect(codeOf(await send(leaked))).toBe('TOKEN_NOT_VALID');
    const [kept, other] = [await make(), await make()];
    const input = { currentPassword: next, newPassword: 'nắng sớm trên nương' };
    const { errors } = await registry.anonymous.send(change, { input }, { authorization: `Bearer ${kept}` });
    expect(errors).toBeUndefined();
    expect((await send(kept)).data).toEqual({ viewer: { username: owner.username } });
    expect(codeOf(await send(other))).toBe('TOKEN_NOT_VALID');
  });

  it('last for 1 to 365 days, and have a label', async () => {
    const refusal = (label: string, validDays: number) => browser.refusalOf('createApiToken', { label, validDays });
    expect(await refusal('x', 0)).toBe('NUMBER_OUT_OF_RANGE at input.validDays');
    expect(await refusal('x', 366)).toBe('NUMBER_OUT_OF_RANGE at input.validDays');
    expect(await refusal(' ', 1)).toBe('EMPTY_TEXT at input.label');
    const { apiToken } = await create('Cả năm', 365);
    const days = (Date.parse(apiToken.expiresAt) - Date.parse(apiToken.createdAt)) / 86_400_000;
    expect(Math.round(days)).toBe(365);
  });

  it('that expired, were revoked, belong to a disabled account or never were are refused alike', async () => {
    const other = await givenStaff(registry);
    const disabled = await other.browser.act('createApiToken', { label: 'x', validDays: 1 }, CREATE);
    await registry.sql('update staff_accounts set disabled_at = now() where id = $1', [other.id]);
    const expired = await create();
    await registry.sql('update api_tokens set expires_at = now() where id = $1', [expired.apiToken.id]);
    const revoked = await create();
    await browser.act('revokeApiToken', { id: revoked.apiToken.id }, 'apiToken { revokedAt }');
    const tokens = [
      expired.token,
      revoked.token,
      disabled.token,
      `bv_${'x'.repeat(43)}`,
      '',
      'x'.repeat(5000),
      "'; --",
    ];
    const answers = await Promise.all(tokens.map((token) => send(token)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
    expect(answers[0] && codeOf(answers[0])).toBe('TOKEN_NOT_VALID');
    expect(answers[0]).not.toHaveProperty('data');
  });

  it('are refused even where anybody may ask, and beside a good session', async () => {
    const { token, apiToken } = await create();
    await browser.act('revokeApiToken', { id: apiToken.id }, 'apiToken { revokedAt }');
    expect(codeOf(await browser.sendKeeping(WHO, {}, { authorization: `Bearer ${token}` }))).toBe('TOKEN_NOT_VALID');
  });

  it('are listed for their owner alone, who alone may revoke them, once', async () => {
    const { apiToken } = await create();
    const other = await givenStaff(registry, { role: 'ADMINISTRATOR' });
    expect((await other.browser.ask('{ apiTokens { totalCount } }')).apiTokens.totalCount).toBe(0);
    const revoke = (by: Browser) => by.refusalOf('revokeApiToken', { id: apiToken.id });
    expect(await revoke(other.browser)).toBe('UNKNOWN_ID at input.id');
    await browser.act('revokeApiToken', { id: apiToken.id }, 'apiToken { revokedAt }');
    expect(await revoke(browser)).toBe('TOKEN_REVOKED_ALREADY');
    expect((await list()).find(({ id }) => id === apiToken.id)?.revokedAt).toEqual(expect.any(String));
  });

  it('cannot make further tokens', async () => {
    const { token } = await create();
    const mutation = 'mutation { createApiToken(input: { label: "x", validDays: 1 }) { token } }';
    expect(codeOf(await send(token, mutation))).toBe('SESSION_NEEDED');
  });

  it('are not kept in the answer of an idempotency key', async () => {
    const text = `mutation { createApiToken(input: { label: "x", validDays: 1 }, idempotencyKey: "t1") { ${CREATE} } }`;
    const { createApiToken: first } = await browser.ask(text);
    const { createApiToken: again } = await browser.ask(text);
    expect(first.token).toMatch(/^bv_/);
    expect(again).toEqual({ ...first, token: null });
    const rows = await registry.sql('select answer::text as answer from idempotency_keys');
    expect(JSON.stringify(rows)).not.toContain('bv_');
  });
});
