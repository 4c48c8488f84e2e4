import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Browser, codeOf, type GivenStaff, givenNewStaff, SIGN_IN } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

/** A registry each, because failures are counted for the address of the tests, too. */
describe('failing to sign in', () => {
  let registry: Registry;
  let staff: GivenStaff;
  beforeEach(async () => {
    registry = await Registry.open();
    staff = await givenNewStaff(registry);
  });
  afterEach(() => registry.close());

  const attempt = async (password: string, username = staff.username) =>
    codeOf(await new Browser(registry).signIn(username, password));
  const fail = async (times: number) => {
    for (let i = 0; i < times; i += 1) expect(await attempt('sai mật khẩu rồi')).toBe('SIGN_IN_REFUSED');
  };
  const account = async () => {
    const [row] = await registry.sql<{ failed: number; minutes: number | null }>(
      `select failed_attempts as failed, round(extract(epoch from locked_until - now()) / 60)::int as minutes
         from staff_accounts where id = $1`,
      [staff.id],
    );
    return row;
  };
  const waitItOut = () => registry.sql(`update staff_accounts set locked_until = now() - interval '1 second'`);

  it('five times locks the account, even for the right password, and longer each time', async () => {
    await fail(4);
    expect(await account()).toEqual({ failed: 4, minutes: null });
    await fail(1);
    expect(await account()).toEqual({ failed: 5, minutes: 15 });
    expect(await attempt(staff.oneTimePassword)).toBe('SIGN_IN_REFUSED');
    await fail(3);
    expect(await account()).toEqual({ failed: 5, minutes: 15 });
    await waitItOut();
    await fail(5);
    expect(await account()).toEqual({ failed: 10, minutes: 30 });
    await registry.sql('update staff_accounts set failed_attempts = 999, locked_until = null');
    await fail(1);
    expect(await account()).toEqual({ failed: 1000, minutes: 24 * 60 });
  });

  it('is forgiven by the right password in time', async () => {
    await fail(4);
    expect(await attempt(staff.oneTimePassword)).toBeNull();
    expect(await account()).toEqual({ failed: 0, minutes: null });
    await fail(4);
    expect(await account()).toEqual({ failed: 4, minutes: null });
  });

  it('many times at once gets no more than five tries', async () => {
    const guesses = Array.from({ length: 12 }, (_, i) => `lần thử thứ ${i}`);
    await Promise.all(guesses.map((guess) => attempt(guess)));
    expect(await account()).toEqual({ failed: 5, minutes: 15 });
  });

  it('many times in one request gets one try: the first failure ends the request', async () => {
    const one = (i: number) =>
      `a${i}: signIn(input: { username: "${staff.username}", password: "${i}" }) { viewer { id } }`;
    const { errors } = await registry.anonymous.send(
      `mutation { ${Array.from({ length: 9 }, (_, i) => one(i)).join(' ')} }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_REFUSED');
    expect(await account()).toEqual({ failed: 1, minutes: null });
  });

  it('over many accounts stops the address, and says when to come back', async () => {
    for (let i = 0; i < 30; i += 1) expect(await attempt('x', `ai.do.${i}`)).toBe('SIGN_IN_REFUSED');
    const input = { username: staff.username, password: staff.oneTimePassword };
    const { errors } = await registry.anonymous.send(SIGN_IN, { input }, { 'accept-language': 'en' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', details: { minutes: 15 } });
    expect(errors?.[0]?.message).toContain('15 minutes');
    expect(await account()).toEqual({ failed: 0, minutes: null });
  });

  const locks = () => registry.sql(`select after from audit_entries where act = 'lockStaff'`);
  /** What is noted after the answer is there a moment later. */
  const lockNoted = async () => {
    while ((await locks()).length === 0) await sleep(20);
  };

  it('leaves an entry where it locks an account, for its owner and administrators, and no other', async () => {
    for (let i = 0; i < 5; i += 1) expect(await attempt('x', 'khong.co.ai')).toBe('SIGN_IN_REFUSED');
    await fail(4);
    expect(await locks()).toEqual([]);
    await fail(1);
    await lockNoted();
    await fail(6);
    const history = `{ history(of: "${staff.id}") { nodes { act actorId actorName before after } } }`;
    const { history: told } = await registry.as('ADMINISTRATOR').ask(history);
    const after = { failedAttempts: 5, lockedUntil: expect.any(String) };
    expect(told.nodes.map(({ act }: { act: string }) => act)).toEqual(['lockStaff', 'createStaff']);
    expect(told.nodes[0]).toMatchObject({ actorId: null, actorName: 'sign-in', before: null, after });
    expect(JSON.stringify(await locks())).not.toContain('127.0.0.1');
    expect(await registry.as('READER').refusal(history)).toBe('UNKNOWN_ID at of');
  });

  it('is told in the entry of the next good sign-in, when it was fewer times', async () => {
    await fail(3);
    await attempt(staff.oneTimePassword);
    await attempt(staff.oneTimePassword);
    const entries = await registry.sql(`select after from audit_entries where act = 'signIn' order by id`);
    expect(entries).toEqual([{ after: { failedBefore: 3 } }, { after: null }]);
  });

  it('the fifth time with the right password locks nobody and says nothing of a lock', async () => {
    await fail(4);
    expect(await attempt(staff.oneTimePassword)).toBeNull();
    expect(await account()).toEqual({ failed: 0, minutes: null });
    expect(await locks()).toEqual([]);
  });

  it('is undone by an administrator', async () => {
    await fail(5);
    const { staffAccount } = await registry
      .as('ADMINISTRATOR')
      .act('unlockStaff', { id: staff.id }, 'staffAccount { lockedUntil }');
    expect(staffAccount).toEqual({ lockedUntil: null });
    expect(await attempt(staff.oneTimePassword)).toBeNull();
  });

  it('more often than there are database connections leaves the registry answering', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, i) => attempt('x', `ai.khac.${i}`)));
    expect(await registry.anonymous.ask('{ viewer { id } }')).toEqual({ viewer: null });
  });
});
