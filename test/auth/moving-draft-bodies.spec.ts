import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting } from '../support/given-meetings.js';
import { givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('putting a draft body with none above it below another', () => {
  let registry: Registry;
  let own: string;
  beforeAll(async () => {
    registry = await Registry.open();
    own = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Ví Dụ' });
  });
  afterAll(() => registry.close());

  /** What a recorder of `own` is told who puts the body below it; undefined: it lies there now. */
  const adopted = async (id: string, role: 'RECORDER' | 'APPROVER' = 'RECORDER') => {
    const { errors } = await registry
      .as(role, own)
      .send('mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { __typename } }', {
        input: { id, version: 1, parentId: own },
      });
    return errors?.map(({ extensions: { code, field } }) => `${String(code)} at ${String(field)}`).join();
  };
  const draft = (name: string, more: object = {}) => givenOrganisation(registry, { name, ...more });

  it('is for whoever records, as long as nothing is in its hands', async () => {
    expect(await adopted(await draft('Ban Công tác Mặt trận thôn Mới'))).toBeUndefined();
  });

  it('is not for others once somebody holds a role over it', async () => {
    const id = await draft('Ủy ban MTTQ xã Có Cán Bộ');
    const reader = registry.as('READER', id);
    await givenMeeting(registry, { title: 'Hội nghị của tỉnh', keptById: own });
    expect(await reader.ask('{ meetings { totalCount } }')).toEqual({ meetings: { totalCount: 0 } });
    for (const role of ['RECORDER', 'APPROVER'] as const)
      expect(await adopted(id, role)).toBe('BODY_HAS_ITS_OWN at input.parentId');
    await registry.sql('update staff_roles set revoked_at = now() where organisation_id = $1', [id]);
    expect(await adopted(id)).toBeUndefined();
  });

  it('is not for others once it keeps a record', async () => {
    const id = await draft('Ủy ban MTTQ xã Có Hồ Sơ');
    await givenMeeting(registry, { title: 'Hội nghị của xã', keptById: id });
    expect(await adopted(id)).toBe('BODY_HAS_ITS_OWN at input.parentId');
  });

  it('is not for others once another lies below it', async () => {
    const id = await draft('Ủy ban MTTQ xã Có Chi Hội');
    await draft('Ban Công tác Mặt trận thôn Dưới', { parentId: id });
    expect(await adopted(id)).toBe('BODY_HAS_ITS_OWN at input.parentId');
  });

  it('is always for those of the whole registry', async () => {
    const id = await draft('Ủy ban MTTQ xã Của Chung');
    await givenMeeting(registry, { title: 'Hội nghị của xã', keptById: id });
    const move = { id, version: 1, parentId: own };
    const { organisation } = await registry
      .as('RECORDER')
      .act('changeOrganisation', move, 'organisation { parent { id } }');
    expect(organisation.parent.id).toBe(own);
  });

  it('leaves it to everybody who records to put its name right', async () => {
    const id = await draft('Ủy ban MTTQ xã Gõ Sai');
    await givenMeeting(registry, { title: 'Hội nghị của xã', keptById: id });
    const change = { id, version: 1, name: 'Ủy ban MTTQ xã Gõ Đúng' };
    const { organisation } = await registry
      .as('RECORDER', own)
      .act('changeOrganisation', change, 'organisation { name }');
    expect(organisation.name).toBe(change.name);
  });
});
