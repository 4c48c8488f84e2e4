import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf, givenNewStaff, givenStaff } from '../support/given-staff.js';
import { newId } from '../../src/platform/database/editable-record.js';
import { Registry } from '../support/registry.js';

describe('a role over a body', () => {
  let registry: Registry;
  const [province, commune, hamlet, elsewhere] = [newId(), newId(), newId(), newId()] as const;
  beforeAll(async () => {
    registry = await Registry.open();
    await registry.sql(
      `insert into organisations (id, system, kind, level, parent_id) values
         ($1, 'FRONT', 'FRONT_COMMITTEE', 'PROVINCE', null), ($2, 'FRONT', 'FRONT_COMMITTEE', 'COMMUNE', $1),
         ($3, 'FRONT', 'VILLAGE_FRONT_BOARD', 'VILLAGE', $2), ($4, 'FRONT', 'FRONT_COMMITTEE', 'PROVINCE', null)`,
      [province, commune, hamlet, elsewhere],
    );
    await registry.sql(
      `insert into organisation_versions (id, organisation_id, name, valid) values ($1, $2, 'Ủy ban MTTQ xã Ví Dụ', '[2025-07-01,)')`,
      [newId(), commune],
    );
  });
  afterAll(() => registry.close());

  const create = (username: string, organisationId: string | null, role = 'RECORDER') => ({
    username,
    displayName: 'X',
    role,
    organisationId,
  });

  it('reaches the body and all below it, and is shown with its name', async () => {
    const { browser } = await givenStaff(registry, { role: 'RECORDER', organisationId: commune });
    const { viewer } = await browser.ask('{ viewer { roles { role organisationId organisationName reach } } }');
    expect(viewer.roles).toEqual([
      {
        role: 'RECORDER',
        organisationId: commune,
        organisationName: 'Ủy ban MTTQ xã Ví Dụ',
        reach: expect.arrayContaining([commune, hamlet]),
      },
    ]);
    expect(viewer.roles[0].reach).toHaveLength(2);
  });

  it('reaches a body put below it later, from the next request on', async () => {
    const reader = registry.as('READER', elsewhere);
    const query = '{ viewer { roles { reach } } }';
    expect((await reader.ask(query)).viewer.roles).toEqual([{ reach: [elsewhere] }]);
    const below = newId();
    await registry.sql(
      `insert into organisations (id, system, kind, level, parent_id) values ($1, 'FRONT', 'FRONT_COMMITTEE', 'COMMUNE', $2)`,
      [below, elsewhere],
    );
    expect((await reader.ask(query)).viewer.roles[0].reach.sort()).toEqual([elsewhere, below].sort());
  });

  it('lets an administrator grant within it, and no further', async () => {
    const administrator = registry.as('ADMINISTRATOR', commune);
    await administrator.act('createStaff', create('trong.pham.vi', hamlet, 'ADMINISTRATOR'), 'staffAccount { id }');
    for (const beyond of [province, elsewhere, null])
      expect(await administrator.refusalOf('createStaff', create('ngoai.pham.vi', beyond))).toBe(
        'GRANT_OUT_OF_REACH at input.organisationId',
      );
    const { id } = await givenNewStaff(registry, { role: 'READER', organisationId: hamlet });
    const grant = (organisationId: string | null) => ({ staffId: id, role: 'APPROVER', organisationId });
    await administrator.act('grantRole', grant(commune), 'staffAccount { id }');
    for (const beyond of [province, null])
      expect(await administrator.refusalOf('grantRole', grant(beyond))).toBe(
        'GRANT_OUT_OF_REACH at input.organisationId',
      );
  });

  it('does not let an administrator take a role that somebody above granted', async () => {
    const { id } = await givenNewStaff(registry, { role: 'APPROVER', organisationId: province });
    const [role] = await registry.sql<{ id: string }>('select id from staff_roles where staff_id = $1', [id]);
    expect(await registry.as('ADMINISTRATOR', commune).refusalOf('revokeRole', { id: role?.id })).toBe(
      'GRANT_OUT_OF_REACH at input.id',
    );
    await registry.as('ADMINISTRATOR', province).act('revokeRole', { id: role?.id }, 'staffAccount { id }');
  });

  it('does not let an administrator take over an account that can do more elsewhere', async () => {
    const administrator = registry.as('ADMINISTRATOR', commune);
    const both = await givenNewStaff(registry, { role: 'RECORDER', organisationId: hamlet });
    await registry
      .as('ADMINISTRATOR')
      .act('grantRole', { staffId: both.id, role: 'ADMINISTRATOR', organisationId: null }, 'staffAccount { id }');
    const stranger = await givenNewStaff(registry, { role: 'ADMINISTRATOR' });
    for (const act of ['resetPassword', 'disableStaff', 'enableStaff', 'unlockStaff']) {
      const input = (id: string) => (act === 'disableStaff' ? { id, reason: 'thử' } : { id });
      expect(await administrator.refusalOf(act, input(both.id))).toBe('STAFF_OUT_OF_REACH at input.id');
      expect(await administrator.refusalOf(act, input(stranger.id))).toBe('UNKNOWN_ID at input.id');
    }
    const own = await givenNewStaff(registry, { role: 'APPROVER', organisationId: hamlet });
    await administrator.act('resetPassword', { id: own.id }, 'oneTimePassword');
  });

  it('shows an administrator the accounts within it only', async () => {
    const list = '{ staffAccounts(first: 100) { nodes { id } } }';
    const inside = await givenNewStaff(registry, { role: 'READER', organisationId: hamlet });
    const outside = await givenNewStaff(registry, { role: 'READER', organisationId: elsewhere });
    const seen = async (organisationId: string | null) =>
      (await registry.as('ADMINISTRATOR', organisationId).ask(list)).staffAccounts.nodes.map(
        (n: { id: string }) => n.id,
      );
    expect(await seen(commune)).toEqual(expect.arrayContaining([inside.id]));
    expect(await seen(commune)).not.toContain(outside.id);
    expect(await seen(null)).toEqual(expect.arrayContaining([inside.id, outside.id]));
  });

  it('with one administrator of a body left may be taken, for the registry has others', async () => {
    await givenNewStaff(registry, { role: 'ADMINISTRATOR' });
    const { id } = await givenNewStaff(registry, { role: 'ADMINISTRATOR', organisationId: elsewhere });
    const answer = await registry
      .as('ADMINISTRATOR')
      .send('mutation ($id: ID!) { disableStaff(input: { id: $id, reason: "thử" }) { staffAccount { id } } }', { id });
    expect(codeOf(answer)).toBeNull();
  });
});
