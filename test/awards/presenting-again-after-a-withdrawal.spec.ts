import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation, givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';
import { KEPT_WRONGLY } from '../support/what-became-of-awards.js';

describe('presenting again what was presented by mistake', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const withdraw = async ({ id, version }: { id: string; version: number }) => {
    const reason = 'Ghi nhầm hội nghị';
    const { presentation } = await registry
      .as('APPROVER')
      .act('withdrawPresentation', { id, version, reason }, 'presentation { id version }');
    return presentation as { id: string; version: number };
  };
  const givenWorld = async (name: string) => {
    const decision = await givenPublicDecision(registry, front, [line(name)]);
    const [wrong, right] = [
      await givenMeeting(registry, { confirmed: true }),
      await givenMeeting(registry, { confirmed: true }),
    ];
    return { decision, awardId: decision.awards[0]!.id, items: itemsOf(decision), wrong, right };
  };
  const kept = async (awardId: string) => {
    expect(await registry.sql(KEPT_WRONGLY)).toEqual([]);
    const [row] = await registry.sql<{ presented: boolean }>('select presented from awards where id = $1', [awardId]);
    return row?.presented;
  };

  it('takes the lines of a withdrawn presentation at another meeting, and counts them there only', async () => {
    const { decision, awardId, items, wrong, right } = await givenWorld('Nông Thị Lại');
    const mistaken = await withdraw(await givenPublicPresentation(registry, wrong, { items }));
    expect(await kept(awardId)).toBe(false);
    const seen = () =>
      registry.as('READER').ask(
        `query ($id: ID!, $wrong: ID!, $right: ID!, $of: ID!) {
          award(id: $id) { presentations { meeting { id } } }
          presentation(id: $of) { recordStatus items { award { id } } }
          at: awards(meetingId: $wrong) { totalCount } there: awards(meetingId: $right) { totalCount }
        }`,
        { id: awardId, wrong, right, of: mistaken.id },
      );
    const history = { recordStatus: 'WITHDRAWN', items: [{ award: { id: awardId } }] };
    expect(await seen()).toEqual({
      award: { presentations: [] },
      presentation: history,
      at: { totalCount: 0 },
      there: { totalCount: 0 },
    });
    expect(table(await reconciliationOf(registry, { decisionId: decision.id }))).toEqual([
      'Bằng khen INDIVIDUALS: - | 1 | - | - = NOT_COMPARABLE',
    ]);
    await givenPublicPresentation(registry, right, { items });
    expect(await kept(awardId)).toBe(true);
    expect(await seen()).toEqual({
      award: { presentations: [{ meeting: { id: right } }] },
      presentation: history,
      at: { totalCount: 0 },
      there: { totalCount: 1 },
    });
    expect(table(await reconciliationOf(registry, { decisionId: decision.id }))).toEqual([
      'Bằng khen INDIVIDUALS: - | 1 | 1 | - = AGREES',
    ]);
  });

  it('is handed over again when the withdrawal itself was the mistake, unless it was meanwhile elsewhere', async () => {
    const { awardId, items, wrong, right } = await givenWorld('Hoàng Văn Nhầm');
    const first = await withdraw(await givenPublicPresentation(registry, wrong, { items }));
    await registry.as('APPROVER').act('confirmPresentation', first, '__typename');
    expect(await kept(awardId)).toBe(true);
    const other = { meetingId: right, presenters: [], items };
    expect(await registry.as('RECORDER').refusalOf('recordPresentation', other)).toBe(
      'PRESENTED_ALREADY at input.items.0.awardId',
    );
    const again = await withdraw({ ...first, version: first.version + 1 });
    await givenPresentation(registry, right, { items });
    expect(await registry.as('APPROVER').refusalOf('confirmPresentation', again)).toBe('PRESENTED_ALREADY at input.id');
    expect(await kept(awardId)).toBe(false);
  });
});
