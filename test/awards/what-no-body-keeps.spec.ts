import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { type Browser, givenStaff } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

const RIGHTS =
  'query ($id: ID!) { decision(by: { id: $id }) { mayChange mayConfirm mayWithdraw mayAddTo mayRecordEvents } }';
const NOTHING = { mayChange: false, mayConfirm: false, mayWithdraw: false, mayAddTo: false, mayRecordEvents: false };

describe('a decision that no body keeps', () => {
  let registry: Registry;
  let front: string;
  let commune: string;
  let recorder: Browser;
  let approver: Browser;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    commune = await givenOrganisation(registry, { name: 'Ủy ban MTTQ xã Thượng Ví' });
    ({ browser: recorder } = await givenStaff(registry, { organisationId: commune }));
    ({ browser: approver } = await givenStaff(registry, { role: 'APPROVER', organisationId: commune }));
  });
  afterAll(() => registry.close());

  it('is, once it is public, added to, changed and taken back by staff of the whole registry alone', async () => {
    const { id, version, awards } = await givenPublicDecision(registry, front, [line('Lò Thị Ví')], { keptById: null });
    const more = { decisionId: id, version, lines: [line('Lò Văn Dụ')] };
    const refused = 'KEPT_BY_NO_BODY at input.';
    expect(await recorder.refusalOf('recordAwardLines', more)).toContain(refused);
    expect(await approver.refusalOf('recordAwardLines', more)).toContain(refused);
    expect(await approver.refusalOf('changeAwardDecision', { id, version, number: '9/QĐ-MTTQ' })).toContain(refused);
    expect(await approver.refusalOf('withdrawAwardDecision', { id, version, reason: 'Thử' })).toContain(refused);
    const [award] = awards;
    const own = { id: award!.id, version: award!.version };
    expect(await approver.refusalOf('withdrawAward', { ...own, reason: 'Thử' })).toContain(refused);
    const annulled = { awards: [own], effectiveOn: '2021-02-01', reason: 'Thử' };
    expect(await approver.refusalOf('annulAwards', annulled)).toContain(refused);
    for (const client of [recorder, approver]) expect((await client.ask(RIGHTS, { id })).decision).toEqual(NOTHING);
    expect((await registry.as('APPROVER').ask(RIGHTS, { id })).decision).toMatchObject({ mayWithdraw: true });
    await registry.as('APPROVER').act('withdrawAwardDecision', { id, version, reason: 'Thử' }, '__typename');
    const taken = await registry.as('READER').ask('query ($id: ID!) { decision(by: { id: $id }) { version } }', { id });
    expect(await approver.refusalOf('confirmAwardDecision', { id, ...taken.decision })).toContain(refused);
  });

  it('is everybody’s in the role while it is a draft', async () => {
    const { id, version } = await givenDecision(registry, front, [line('Lò Thị Ví')], { keptById: null });
    expect((await recorder.ask(RIGHTS, { id })).decision).toMatchObject({ mayChange: true, mayAddTo: true });
    await recorder.act('changeAwardDecision', { id, version, subject: 'Về việc khác' }, '__typename');
  });
});
