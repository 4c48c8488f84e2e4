import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { awardOf, decisionOf, givenEvent } from '../support/given-events.js';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const EVENT = 'id kind linesOfAct withdrawnReason';

describe('taking back what was recorded of an award by mistake', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const given = (...names: string[]) =>
    givenPublicDecision(
      registry,
      front,
      names.map((name) => line(name)),
    );
  const read = (id: string) => awardOf(registry, id, `id version state recipientName events { ${EVENT} }`);
  const happens = async (mutation: string, id: string, more: object = {}) =>
    givenEvent(registry, mutation, { awards: [{ id, version: (await read(id)).version }], ...more });
  const input = async (awardId: string, more: object = {}) => {
    const { version, events } = await read(awardId);
    const last = events.findLast(({ withdrawnReason }: { withdrawnReason: string | null }) => withdrawnReason === null);
    return { id: last.id as string, version: version as number, reason: 'Bấm nhầm', ...more };
  };
  const takeBack = async (awardId: string, more: object = {}) =>
    registry.as('APPROVER').act('withdrawAwardEvent', await input(awardId, more), 'awards { id state }');
  const seen = async (id: string) =>
    (await registry.anonymous.ask('query ($id: ID!) { award(id: $id) { state events { kind } } }', { id }))
      .award as object;

  it('leaves no trace for the public, from the last to the first, and all of it for staff', async () => {
    const { awards } = await given('Lầu Thị Nhầm', 'Dòng Khác');
    const id = awards[0]!.id;
    await happens('annulAwards', id);
    await happens('restoreAwards', id);
    await takeBack(id);
    expect((await read(id)).state).toBe('ANNULLED');
    await takeBack(id);
    expect(await seen(id)).toEqual({ state: 'GRANTED', events: [] });
    expect((await read(id)).events).toMatchObject([
      { kind: 'ANNULLED', withdrawnReason: 'Bấm nhầm' },
      { kind: 'RESTORED', withdrawnReason: 'Bấm nhầm' },
    ]);
    const { history } = await registry
      .as('READER')
      .ask('query ($id: ID!) { history(of: $id) { nodes { act reason } } }', { id });
    expect(history.nodes).toContainEqual({ act: 'withdrawAwardEvent', reason: 'Bấm nhầm' });
  });

  it('takes back a correction, where the line is counted included, and the number of a new certificate', async () => {
    const unitAreaId = await givenArea(registry, { name: 'Xã Nhầm Chỗ' });
    const { awards } = await given('Vừ A Đúng');
    const id = awards[0]!.id;
    await happens('correctAward', id, { values: { recipientName: 'Vừ A Sai', unitAreaId } });
    await happens('reissueAwards', id, { certificateNumber: '9/2022' });
    expect(await awardOf(registry, id, 'recipientName certificateNumber unitArea { id }')).toEqual({
      recipientName: 'Vừ A Sai',
      certificateNumber: '9/2022',
      unitArea: { id: unitAreaId },
    });
    await takeBack(id);
    await takeBack(id);
    expect(await awardOf(registry, id, 'recipientName certificateNumber unitArea { id }')).toEqual({
      recipientName: 'Vừ A Đúng',
      certificateNumber: null,
      unitArea: null,
    });
  });

  it('takes back the annulment of a whole decision, and its restoring', async () => {
    const decision = await given('Một', 'Hai', 'Ba');
    const status = async () => (await decisionOf(registry, decision.id, 'status')).status as string;
    const whole = async () => ({
      decision: { id: decision.id, version: (await decisionOf(registry, decision.id, 'version')).version as number },
    });
    const [one] = decision.awards;
    await givenEvent(registry, 'annulAwards', await whole());
    await givenEvent(registry, 'restoreAwards', await whole());
    expect((await takeBack(one!.id, { wholeAct: true })).awards).toHaveLength(3);
    expect(await status()).toBe('ANNULLED');
    await takeBack(one!.id, { wholeAct: true });
    expect(await status()).toBe('GRANTED');
    for (const { id } of decision.awards) expect(await seen(id)).toEqual({ state: 'GRANTED', events: [] });
  });

  it('is refused for what something came after, for what was taken back, and to whoever only records', async () => {
    const { awards } = await given('Giàng A Sau');
    const id = awards[0]!.id;
    await happens('exchangeAwards', id);
    const first = await input(id);
    await happens('annulAwards', id);
    const { version } = await read(id);
    const refusal = (as: 'APPROVER' | 'RECORDER', more: object = {}) =>
      registry.as(as).refusalOf('withdrawAwardEvent', { ...first, version, ...more });
    expect(await refusal('APPROVER')).toBe('LATER_EVENT at input.id');
    expect(await refusal('APPROVER', { version: version - 1 })).toBe('VERSION_CONFLICT at input.version');
    expect(await refusal('RECORDER')).toBe('NOT_ALLOWED');
    const last = await input(id);
    await takeBack(id);
    expect(await registry.as('APPROVER').refusalOf('withdrawAwardEvent', { ...last, version: version + 1 })).toBe(
      'EVENT_WITHDRAWN at input.id',
    );
  });
});
