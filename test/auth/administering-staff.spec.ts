import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StaffService } from '../../src/auth/staff/staff.service.js';
import { Database } from '../../src/platform/database/database.js';
import { Browser, codeOf, givenNewStaff, givenStaff, PASSWORD } from '../support/given-staff.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

const ACCOUNT = 'staffAccount { id username disabledAt lockedUntil roles { id role organisationId } }';

describe('administering staff', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
  });
  afterAll(() => registry.close());

  const create = (input: object) =>
    registry
      .as('ADMINISTRATOR')
      .act('createStaff', { displayName: 'Bùi Thị Hạnh', role: 'READER', ...input }, `oneTimePassword ${ACCOUNT}`);

  it('creates an account with a password that works once and is shown once', async () => {
    const { staffAccount, oneTimePassword } = await create({ username: 'Bui.Hanh' });
    expect(staffAccount).toMatchObject({ username: 'bui.hanh', roles: [{ role: 'READER', organisationId: null }] });
    const browser = new Browser(registry);
    expect((await browser.signIn('bui.hanh', oneTimePassword)).data.signIn.viewer).toMatchObject({
      mustChangePassword: true,
    });
    await browser.act('changePassword', { currentPassword: oneTimePassword, newPassword: PASSWORD }, '__typename');
    expect(codeOf(await browser.signIn('bui.hanh', oneTimePassword))).toBe('SIGN_IN_REFUSED');
  });

  it('refuses usernames that are taken, however they are written, or that could be mistaken', async () => {
    await create({ username: 'do.van.ich' });
    const refusal = (username: string, input: object = {}) =>
      registry.as('ADMINISTRATOR').refusalOf('createStaff', { username, displayName: 'X', role: 'READER', ...input });
    expect(await refusal('DO.VAN.ICH')).toBe('USERNAME_TAKEN at input.username');
    for (const username of ['đỗ.văn.ích', 'ab', '1abc', 'có dấu cách', 'a/b/c', 'аdmin'])
      expect(await refusal(username)).toBe('USERNAME_FORM at input.username');
    expect(await refusal('dung.dang', { displayName: '\u200b' })).toBe('EMPTY_TEXT at input.displayName');
    const nowhere = '01890000-0000-7000-8000-00000000dead';
    expect(await refusal('dung.dang', { organisationId: nowhere })).toBe(
      'UNKNOWN_ORGANISATION at input.organisationId',
    );
    expect(await registry.sql(`select 1 from staff_accounts where username = 'dung.dang'`)).toEqual([]);
  });

  it('answers an idempotency key again without the password, which is kept nowhere', async () => {
    const text =
      'mutation { createStaff(input: { username: "lap.lai", displayName: "X", role: READER }, idempotencyKey: "s") { oneTimePassword staffAccount { id } } }';
    const administrator = registry.as('ADMINISTRATOR');
    const { createStaff: first } = await administrator.ask(text);
    expect((await administrator.ask(text)).createStaff).toEqual({ ...first, oneTimePassword: null });
    const kept = await registry.sql('select answer::text from idempotency_keys');
    expect(JSON.stringify(kept)).not.toContain(first.oneTimePassword);
  });

  it('ends the sessions and tokens of an account that is disabled, until it is enabled again', async () => {
    const { id, username, browser } = await givenStaff(registry);
    const { token } = await browser.act('createApiToken', { label: 'x', validDays: 1 }, 'token');
    const administrator = registry.as('ADMINISTRATOR');
    const { staffAccount } = await administrator.act('disableStaff', { id, reason: 'Chuyển công tác' }, ACCOUNT);
    expect(staffAccount.disabledAt).toEqual(expect.any(String));
    const headers = { authorization: `Bearer ${token}` };
    const dead = async () => {
      expect((await browser.send('{ viewer { id } }')).data).toEqual({ viewer: null });
      expect((await registry.anonymous.send('{ viewer { id } }', {}, headers)).status).toBe(401);
    };
    await dead();
    expect(codeOf(await new Browser(registry).signIn(username, PASSWORD))).toBe('SIGN_IN_REFUSED');
    expect(await administrator.refusalOf('disableStaff', { id, reason: 'x' })).toBe('STAFF_DISABLED_ALREADY');
    await administrator.act('enableStaff', { id }, ACCOUNT);
    expect(await administrator.refusalOf('enableStaff', { id })).toBe('STAFF_NOT_DISABLED');
    await dead();
    expect(codeOf(await new Browser(registry).signIn(username, PASSWORD))).toBeNull();
  });

  it('resets a password: the old one, the sessions and the tokens are no good any more', async () => {
    const { id, username, browser } = await givenStaff(registry);
    const { token } = await browser.act('createApiToken', { label: 'x', validDays: 1 }, 'token');
    const { oneTimePassword } = await registry.as('ADMINISTRATOR').act('resetPassword', { id }, 'oneTimePassword');
    expect((await browser.ask('{ viewer { id } }')).viewer).toBeNull();
    expect((await registry.anonymous.send('{ __typename }', {}, { authorization: `Bearer ${token}` })).status).toBe(
      401,
    );
    expect(codeOf(await browser.signIn(username, PASSWORD))).toBe('SIGN_IN_REFUSED');
    const { data } = await browser.signIn(username, oneTimePassword);
    expect(data.signIn.viewer.mustChangePassword).toBe(true);
  });

  it('does not let a stolen session reset its own password', async () => {
    const { id, browser } = await givenStaff(registry, { role: 'ADMINISTRATOR' });
    expect(await browser.refusalOf('resetPassword', { id })).toBe('OWN_PASSWORD');
  });

  it('gives and takes roles, which count from the next request on', async () => {
    const { id, browser } = await givenStaff(registry, { role: 'READER' });
    const administrator = registry.as('ADMINISTRATOR');
    expect(await browser.refusalOf('recordPerson', { name: 'Lý Văn Khoa' })).toBe('NOT_ALLOWED');
    const { staffAccount } = await administrator.act('grantRole', { staffId: id, role: 'RECORDER' }, ACCOUNT);
    expect(await administrator.refusalOf('grantRole', { staffId: id, role: 'RECORDER' })).toBe('ROLE_HELD_ALREADY');
    await browser.act('recordPerson', { name: 'Lý Văn Khoa' }, 'person { id }');
    const role = staffAccount.roles.find((held: { role: string }) => held.role === 'RECORDER');
    await administrator.act('revokeRole', { id: role.id, reason: 'Hết nhiệm kỳ' }, ACCOUNT);
    expect(await administrator.refusalOf('revokeRole', { id: role.id })).toBe('ROLE_REVOKED_ALREADY');
    expect(await browser.refusalOf('recordPerson', { name: 'Lý Văn Khoa' })).toBe('NOT_ALLOWED');
  });

  it('leaves an account without any role with what everybody sees', async () => {
    const { id, browser } = await givenStaff(registry, { role: 'READER' });
    const { person } = await registry.as('RECORDER').act('recordPerson', { name: 'Mạc Thị Lụa' }, 'person { id }');
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await browser.ask(query, { id: person.id })).node).toEqual({ id: person.id });
    await registry.sql('update staff_roles set revoked_at = now() where staff_id = $1', [id]);
    expect((await browser.ask(query, { id: person.id })).node).toBeNull();
  });

  it('lists accounts by username, found by words of their names, for administrators only', async () => {
    await create({ username: 'nong.thi.mai', displayName: 'Nông Thị Mai' });
    const query = '{ staffAccounts(text: "mai nong") { totalCount nodes { username displayName } } }';
    expect((await registry.as('ADMINISTRATOR').ask(query)).staffAccounts).toEqual({
      totalCount: 1,
      nodes: [{ username: 'nong.thi.mai', displayName: 'Nông Thị Mai' }],
    });
    expect(await registry.as('APPROVER').refusal(query)).toBe('NOT_ALLOWED');
  });
});

describe('the last administrator of the whole registry', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
  });
  afterAll(() => registry.close());

  it('can neither be disabled nor lose the role, not even by two who do it to each other at once', async () => {
    const one = await givenStaff(registry, { role: 'ADMINISTRATOR' });
    const roleOf = async (id: string) =>
      (await registry.sql<{ id: string }>('select id from staff_roles where staff_id = $1', [id]))[0]?.id;
    const disable = { id: one.id, reason: 'thử' };
    expect(await one.browser.refusalOf('disableStaff', disable)).toBe('LAST_ADMINISTRATOR at input.id');
    expect(await one.browser.refusalOf('revokeRole', { id: await roleOf(one.id) })).toBe(
      'LAST_ADMINISTRATOR at input.id',
    );

    const two = await givenStaff(registry, { role: 'ADMINISTRATOR' });
    const ids = { one: await roleOf(one.id), two: await roleOf(two.id) };
    const staff = registry.app.get(StaffService);
    const revoke = (id = '') =>
      registry.asSystem(() => registry.app.get(Database).transaction(() => staff.revokeRole({ id })));
    const done = await Promise.allSettled([revoke(ids.one), revoke(ids.two)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { text: { code: 'LAST_ADMINISTRATOR' } },
    });
  });

  it('does not count administrators who are disabled, or of one body only', async () => {
    await registry.sql('update staff_roles set revoked_at = now()');
    const { id, browser } = await givenStaff(registry, { role: 'ADMINISTRATOR' });
    const other = await givenNewStaff(registry, { role: 'ADMINISTRATOR' });
    await browser.act('disableStaff', { id: other.id, reason: 'thử' }, '__typename');
    expect(await browser.refusalOf('disableStaff', { id, reason: 'thử' })).toBe('LAST_ADMINISTRATOR at input.id');
  });
});
