import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthService } from '../../src/auth/auth.service.js';
import { Browser, PASSWORD } from '../support/given-staff.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

describe('the audit of accounts', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
  });
  afterAll(() => registry.close());

  it.each([
    'update audit_entries set actor_name = null',
    'delete from audit_entries',
    'truncate audit_entries',
    'truncate audit_entries, staff_sessions cascade',
  ])('is kept from "%s" by the database', async (statement) => {
    await expect(registry.sql(statement)).rejects.toThrow('audit entries are appended only');
  });

  it('names every act and who did it, and holds no password, token or hash', async () => {
    const secrets: string[] = [PASSWORD];
    const auth = registry.app.get(AuthService);
    const first = await registry.asSystem(() => auth.createFirstAdministrator());
    expect(await registry.asSystem(() => auth.createFirstAdministrator())).toBeNull();
    const { username = '', oneTimePassword = '' } = first ?? {};
    const chief = new Browser(registry);
    await chief.signIn(username, oneTimePassword);
    await chief.act('changePassword', { currentPassword: oneTimePassword, newPassword: PASSWORD }, '__typename');

    const created = await chief.act(
      'createStaff',
      { username: 'can.bo', displayName: 'Cán bộ', role: 'READER' },
      'oneTimePassword staffAccount { id roles { id } }',
    );
    const { id } = created.staffAccount;
    const granted = await chief.act(
      'grantRole',
      { staffId: id, role: 'APPROVER' },
      'staffAccount { roles { id role } }',
    );
    const approver = granted.staffAccount.roles.find(({ role }: { role: string }) => role === 'APPROVER');
    await chief.act('revokeRole', { id: approver.id, reason: 'Thử' }, '__typename');
    const reset = await chief.act('resetPassword', { id }, 'oneTimePassword');
    await chief.act('disableStaff', { id, reason: 'Nghỉ hưu' }, '__typename');
    await chief.act('enableStaff', { id }, '__typename');
    await chief.act('unlockStaff', { id }, '__typename');
    const { token, apiToken } = await chief.act(
      'createApiToken',
      { label: 'x', validDays: 1 },
      'token apiToken { id }',
    );
    await chief.act('revokeApiToken', { id: apiToken.id }, '__typename');
    secrets.push(
      oneTimePassword,
      created.oneTimePassword,
      reset.oneTimePassword,
      token,
      chief.cookie?.split('=')[1] ?? '',
    );
    await chief.sendKeeping('mutation { signOut { signedOut } }');

    const entries = await registry.sql<{ act: string; actor_name: string; whole: string }>(
      'select act, actor_name, e::text as whole from audit_entries e order by id',
    );
    expect(entries.map(({ act, actor_name }) => `${actor_name}: ${act}`)).toEqual([
      'test: createStaff',
      ...[
        'signIn',
        'changePassword',
        'createStaff',
        'grantRole',
        'revokeRole',
        'resetPassword',
        'disableStaff',
        'enableStaff',
        'unlockStaff',
        'createApiToken',
        'revokeApiToken',
        'signOut',
      ].map((act) => `Quản trị viên: ${act}`),
    ]);
    const hashes = await registry.sql<{ h: string }>(
      `select password_hash as h from staff_accounts union all select encode(token_hash, 'hex') from staff_sessions
       union all select encode(token_hash, 'hex') from api_tokens union all select encode(token_hash, 'base64') from api_tokens`,
    );
    const text = entries.map(({ whole }) => whole).join('\n');
    expect(text).not.toMatch(/argon2/);
    for (const secret of [...secrets, ...hashes.map(({ h }) => h)]) {
      expect(secret.length).toBeGreaterThan(10);
      expect(text).not.toContain(secret);
    }
  });

  it('keeps nothing of what failed', async () => {
    const count = async () => registry.sql('select count(*) as n from audit_entries');
    const before = await count();
    await new Browser(registry).signIn('quantri', 'không phải mật khẩu');
    await registry.as('ADMINISTRATOR').refusalOf('createStaff', { username: '?', displayName: 'x', role: 'READER' });
    expect(await count()).toEqual(before);
  });
});
