import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, givenPublicDecision, line } from '../support/given-awards.js';
import { decisionOf } from '../support/given-events.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('a decision that another body keeps', () => {
  let registry: Registry;
  let province: string;
  let commune: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    province = await givenPublicOrganisation(registry, { name: 'Ban Thường trực Ủy ban MTTQ tỉnh Ví Dụ' });
    commune = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Ví Dụ', level: 'COMMUNE' });
  });
  afterAll(() => registry.close());

  const ofCommune = () =>
    givenPublicDecision(registry, province, [line('Hà Văn Một'), line('Hà Thị Hai')], { keptById: commune });
  const takeOver = (role: 'RECORDER' | 'APPROVER', { id, version }: { id: string; version: number }) =>
    registry
      .as(role, province)
      .act('takeOverAwardDecision', { id, version, reason: 'Quyết định của tỉnh' }, 'decision { id version }');
  const mayTakeOver = async (client: ReturnType<Registry['as']>, id: string) =>
    (await client.ask('query ($id: ID!) { decision(by: { id: $id }) { mayTakeOver } }', { id })).decision.mayTakeOver;

  it('is taken over by its issuer with its lines, and no longer changed or taken down by the other', async () => {
    const given = await ofCommune();
    const { id } = given;
    expect(await mayTakeOver(registry.as('APPROVER', province), id)).toBe(true);
    const { decision } = await takeOver('APPROVER', given);
    expect(decision.version).toBe(given.version + 1);
    expect(await decisionOf(registry, id, 'keptBy { id } recordStatus')).toEqual({
      keptBy: { id: province },
      recordStatus: 'CONFIRMED',
    });
    const kept = await registry.sql('select distinct kept_by_id as by from awards where decision_id = $1', [id]);
    expect(kept).toEqual([{ by: province }]);
    const other = registry.as('APPROVER', commune);
    const { version } = decision;
    expect(await other.refusalOf('withdrawAwardDecision', { id, version, reason: 'Thu lại' })).toMatch(
      /^OUT_OF_SCOPE/u,
    );
    expect(await mayTakeOver(registry.as('APPROVER', province), id)).toBe(false);
    const done = await registry
      .as('APPROVER', province)
      .act('withdrawAwardDecision', { id, version, reason: 'Sai' }, '__typename');
    expect(done).toBeDefined();
    const { history } = await registry
      .as('ADMINISTRATOR')
      .ask('query ($id: ID!) { history(of: $id, first: 2) { nodes { act reason } } }', { id });
    expect(history.nodes[1]).toEqual({ act: 'takeOverAwardDecision', reason: 'Quyết định của tỉnh' });
  });

  it('is taken over by an approver where it is public, and by nobody who does not act for its issuer', async () => {
    const given = await ofCommune();
    const { id, version } = given;
    const input = { id, version, reason: 'Nhận về' };
    const refused = (client: ReturnType<Registry['as']>) => client.refusalOf('takeOverAwardDecision', input);
    expect(await refused(registry.as('RECORDER', province))).toMatch(/^CONFIRMED_NEEDS_APPROVER/u);
    expect(await mayTakeOver(registry.as('RECORDER', province), id)).toBe(false);
    expect(await refused(registry.as('APPROVER', commune))).toMatch(/^OUT_OF_SCOPE/u);
    expect(await mayTakeOver(registry.as('APPROVER', commune), id)).toBe(false);
    expect(await mayTakeOver(registry.anonymous, id)).toBe(false);
  });

  it('is found by the body that kept it among those handed on, with to whom and why, and with nothing else of a draft', async () => {
    const draft = await givenDecision(registry, province, [line('Hà Văn Năm')], {
      keptById: commune,
      number: '91/QĐ-VD',
    });
    const handedOn = async (client: ReturnType<Registry['as']>) => {
      const { decisionsHandedOn } = await client.ask(
        `{ decisionsHandedOn(first: 1) { totalCount nodes { numberPrinted signedOn reason keptBefore { id } takenBy { id } decision { id } } } }`,
      );
      return decisionsHandedOn;
    };
    const before = (await handedOn(registry.as('READER', commune))).totalCount;
    await takeOver('RECORDER', draft);
    const told = {
      numberPrinted: '91/QĐ-VD',
      reason: 'Quyết định của tỉnh',
      keptBefore: { id: commune },
      takenBy: { id: province },
    };
    const theirs = await handedOn(registry.as('READER', commune));
    expect(theirs.totalCount).toBe(before + 1);
    expect(theirs.nodes[0]).toMatchObject({ ...told, decision: null });
    expect((await handedOn(registry.as('READER', province))).nodes).toEqual([]);
    expect((await handedOn(registry.as('READER'))).nodes[0]).toMatchObject({ ...told, decision: { id: draft.id } });
    // What becomes of a draft is no longer theirs to read; what is public is everybody's.
    const told91 = async (client: ReturnType<Registry['as']>) => {
      const { numberPrinted, signedOn } = (await handedOn(client)).nodes[0];
      return { numberPrinted, signedOn };
    };
    const then = await told91(registry.as('READER', commune));
    const { version } = await decisionOf(registry, draft.id, 'version');
    const now = { numberPrinted: '95/QĐ-VD', signedOn: '2021-03-08' };
    const change = { id: draft.id, version, number: now.numberPrinted, signedOn: now.signedOn, reason: 'Nhầm số' };
    const changed = await registry
      .as('RECORDER', province)
      .act('changeAwardDecision', change, 'decision { id version }');
    expect(await told91(registry.as('READER', commune))).toEqual(then);
    expect(await told91(registry.as('READER'))).toEqual(now);
    await registry.as('APPROVER', province).act('confirmAwardDecision', changed.decision, '__typename');
    expect(await told91(registry.as('READER', commune))).toEqual(now);
    expect(await registry.anonymous.refusal('{ decisionsHandedOn { totalCount } }', {})).toMatch(/^(?:NOT_|SIGN)/u);
  });

  it('leaves a line where it is that yet another body keeps, and does nothing twice', async () => {
    const third = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Khác', level: 'COMMUNE' });
    const given = await givenDecision(registry, province, [line('Hà Văn Ba'), line('Hà Thị Bốn')], {
      keptById: commune,
    });
    await registry.sql('update awards set kept_by_id = $2 where id = $1', [given.awards[1]!.id, third]);
    const { decision } = await takeOver('RECORDER', given);
    const kept = await registry.sql('select kept_by_id as by from awards where decision_id = $1 order by annex_order', [
      given.id,
    ]);
    expect(kept).toEqual([{ by: province }, { by: third }]);
    expect((await takeOver('RECORDER', decision)).decision.version).toBe(decision.version);
  });
});
