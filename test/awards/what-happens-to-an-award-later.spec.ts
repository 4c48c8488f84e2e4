import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { awardOf, decisionOf, givenEvent } from '../support/given-events.js';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('what happens to an award later', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const event = (mutation: string, input: object, selection?: string) =>
    givenEvent(registry, mutation, input, selection);
  const lines = (...names: string[]) => names.map((name) => line(name));

  it('annuls one line by a decision of its own, and leaves the other lines of its decision alone (point 17)', async () => {
    const { id, awards } = await givenPublicDecision(registry, front, lines('Bị Hủy', 'Giữ Nguyên'));
    const by = await givenDecision(registry, front, [], { subject: 'Về việc hủy bỏ khen thưởng' });
    const { warnings } = await event('annulAwards', { awards: [awards[0]], byDecisionId: by.id });
    expect(warnings).toEqual([]);
    expect(await decisionOf(registry, id, 'status awards { nodes { recipientName state } }')).toEqual({
      status: 'GRANTED',
      awards: {
        nodes: [
          { recipientName: 'Bị Hủy', state: 'ANNULLED' },
          { recipientName: 'Giữ Nguyên', state: 'GRANTED' },
        ],
      },
    });
    const { events } = await awardOf(registry, awards[0]?.id, 'events { kind effectiveOn reason decision { id } }');
    expect(events).toEqual([
      { kind: 'ANNULLED', effectiveOn: '2021-06-01', reason: 'Lý do ví dụ', decision: { id: by.id } },
    ]);
  });

  it('no longer asserts an annulled award to the public, wherever it was to be found (point 17)', async () => {
    const personId = await givenPublicPerson(registry, 'Hoàng Thị Thu Hồi');
    const { id, awards } = await givenPublicDecision(registry, front, [line('Hoàng Thị Thu Hồi', {}, { personId })]);
    const query = `query ($person: ID!, $decision: ID!, $award: ID!) {
      node(id: $award) { id }
      person: node(id: $person) { ... on Person { awards { totalCount } } }
      decision(by: { id: $decision }) { awards { totalCount } }
      awards(text: "thu hoi") { totalCount } honourees(text: "thu hoi") { totalCount }
      search(text: "thu hồi", kinds: [HONOUREE]) { title } }`;
    const seen = async () => {
      const data = await registry.anonymous.ask(query, { person: personId, decision: id, award: awards[0]?.id });
      const { node, person, decision, awards: found, honourees, search } = data;
      return [
        node ? 1 : 0,
        ...[person.awards, decision.awards, found, honourees].map((c) => c.totalCount),
        search.length,
      ];
    };
    expect(await seen()).toEqual([1, 1, 1, 1, 1, 1]);
    const { awards: annulled } = await event('annulAwards', { awards });
    expect(await seen()).toEqual([0, 0, 0, 0, 0, 0]);
    await event('restoreAwards', { awards: [{ id: annulled[0].id, version: annulled[0].version }] });
    expect(await seen()).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('annuls a decision as a whole, and restores with it just what was annulled with it', async () => {
    const given = await givenPublicDecision(registry, front, lines('Hủy Trước', 'Hủy Cùng Một', 'Hủy Cùng Hai'));
    const states = async () => {
      const decision = await decisionOf(registry, given.id, 'version status awards { nodes { state } }');
      return {
        version: decision.version as number,
        all: [decision.status, ...decision.awards.nodes.map(({ state }: { state: string }) => state)],
      };
    };
    await event('annulAwards', { awards: [given.awards[0]] });
    const { awards } = await event('annulAwards', { decision: { id: given.id, version: given.version } });
    expect(awards).toHaveLength(2);
    const annulled = await states();
    expect(annulled.all).toEqual(['ANNULLED', 'ANNULLED', 'ANNULLED', 'ANNULLED']);
    const again = { decision: { id: given.id, version: annulled.version } };
    const why = { effectiveOn: '2021-07-01', reason: 'Lần nữa' };
    expect(await registry.as('APPROVER').refusalOf('annulAwards', { ...again, ...why })).toBe(
      'ALREADY_ANNULLED at input.decision',
    );
    await event('restoreAwards', again);
    const restored = await states();
    expect(restored.all).toEqual(['GRANTED', 'ANNULLED', 'GRANTED', 'GRANTED']);
    const twice = { decision: { id: given.id, version: restored.version }, ...why };
    expect(await registry.as('APPROVER').refusalOf('restoreAwards', twice)).toBe('NOT_ANNULLED at input.decision');
  });

  it('puts a decision that was annulled back in force with the first of its lines that is restored', async () => {
    const { id, version } = await givenPublicDecision(registry, front, lines('Được Phục Hồi', 'Vẫn Hủy'));
    const { awards } = await event('annulAwards', { decision: { id, version } });
    await event('restoreAwards', { awards: [{ id: awards[0].id, version: awards[0].version }] });
    expect(await decisionOf(registry, id, 'status awards { nodes { state } }')).toEqual({
      status: 'GRANTED',
      awards: { nodes: [{ state: 'GRANTED' }, { state: 'ANNULLED' }] },
    });
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act reason after } } }', { of: id });
    expect(history.nodes.slice(0, 2)).toMatchObject([
      { act: 'restoreAwards', reason: 'Lý do ví dụ', after: { status: 'GRANTED' } },
      { act: 'annulAwards', reason: 'Lý do ví dụ', after: { status: 'ANNULLED' } },
    ]);
  });

  it('corrects what was printed by an event: the printed name, unit and position stay beside it (point 14)', async () => {
    const printed = { positionPrinted: 'Trưởng thôn', unitPrinted: 'Thôn Ví Dụ, huyện Hàm Yên' };
    const { awards } = await givenPublicDecision(registry, front, [line('Nguyễn Văn Án', {}, printed)]);
    await event('correctAward', {
      awards,
      values: { recipientName: 'Nguyễn Văn Ân', recipientPosition: null, recipientUnit: 'Thôn Mẫu, huyện Hàm Yên' },
    });
    const selection = `recipientName recipientNamePrinted recipientPosition recipientPositionPrinted recipientUnit
      recipientUnitPrinted`;
    const { awards: found } = await registry.anonymous.ask(`{ awards(text: "ân nguyễn") { nodes { ${selection} } } }`);
    expect(found.nodes).toEqual([
      {
        recipientName: 'Nguyễn Văn Ân',
        recipientNamePrinted: 'Nguyễn Văn Án',
        recipientPosition: null,
        recipientPositionPrinted: 'Trưởng thôn',
        recipientUnit: 'Thôn Mẫu, huyện Hàm Yên',
        recipientUnitPrinted: 'Thôn Ví Dụ, huyện Hàm Yên',
      },
    ]);
  });

  it('moves a line to where figures count it together with its printed unit and position, or says that it stays', async () => {
    const [there, here] = await Promise.all([
      givenArea(registry, { name: 'Xã Ở Kia' }),
      givenArea(registry, { name: 'Xã Ở Đây' }),
    ]);
    const { awards } = await givenPublicDecision(registry, front, [
      line('Bùi Văn Chuyển', { positionClass: 'DIRECT_WORKER' }, { unitPrinted: 'xã Ở Kia', unitAreaId: there }),
    ]);
    const printedOnly = { recipientUnit: 'xã Ở Đây', recipientPosition: 'Chủ tịch UBND' };
    const first = await event('correctAward', { awards, values: printedOnly });
    expect(first.warnings).toEqual([
      expect.stringContaining('unitAreaId'),
      expect.stringContaining('positionClass'),
      expect.stringContaining('quyết định'),
    ]);
    const home = 'unitArea { id } positionClass recipientUnit';
    expect(await awardOf(registry, awards[0]?.id, home)).toMatchObject({
      unitArea: { id: there },
      positionClass: 'DIRECT_WORKER',
    });
    const again = first.awards.map(({ id, version }: { id: string; version: number }) => ({ id, version }));
    const values = { unitAreaId: here, positionClass: 'OTHER_LEADER' };
    const second = await event('correctAward', { awards: again, values });
    expect(second.warnings).toEqual([expect.stringContaining('quyết định')]);
    expect(await awardOf(registry, awards[0]?.id, home)).toEqual({
      unitArea: { id: here },
      positionClass: 'OTHER_LEADER',
      recipientUnit: 'xã Ở Đây',
    });
  });

  it('corrects class, reason and bonus, of which only staff see the bonus, on the line and in what happened to it', async () => {
    const { awards } = await givenPublicDecision(registry, front, [
      line('Đính Chính', {
        form: 'LABOUR_ORDER',
        awardClass: 'SECOND',
        bonusPrinted: 745_000,
        reason: 'Thành tích cũ',
      }),
    ]);
    const values = { class: 'FIRST', bonus: 1_490_000, reason: 'Thành tích đúng' };
    await event('correctAward', { awards, values });
    const selection = 'awardClass reason bonus bonusPrinted events { reason before after }';
    expect(await awardOf(registry, awards[0]?.id, selection)).toEqual({
      awardClass: 'FIRST',
      reason: 'Thành tích đúng',
      bonus: 1_490_000,
      bonusPrinted: 745_000,
      events: [
        {
          reason: 'Lý do ví dụ',
          before: { class: 'SECOND', bonus: 745_000, reason: 'Thành tích cũ' },
          after: values,
        },
      ],
    });
    const publicly = (fields: string) => `query ($id: ID!) { award(id: $id) { ${fields} } }`;
    const id = awards[0]?.id;
    for (const field of ['bonus', 'bonusPrinted', 'events { reason }'])
      expect(await registry.anonymous.refusal(publicly(field), { id })).toBe('STAFF_ONLY');
    const { award } = await registry.anonymous.ask(publicly('awardClass reason events { before after }'), { id });
    expect(award).toEqual({
      awardClass: 'FIRST',
      reason: 'Thành tích đúng',
      events: [
        {
          before: { class: 'SECOND', reason: 'Thành tích cũ' },
          after: { class: 'FIRST', reason: 'Thành tích đúng' },
        },
      ],
    });
  });

  it('exchanges and re-issues certificates under the old wording, keeping the old numbers', async () => {
    const { awards } = await givenPublicDecision(registry, front, [line('Cấp Đổi', { certificateNumber: '01/BK' })]);
    const { awards: exchanged } = await event('exchangeAwards', { awards, certificateNumber: '02/BK' });
    const next = [{ id: exchanged[0].id, version: exchanged[0].version }];
    await event('reissueAwards', { awards: next, certificateNumber: '03/BK' });
    const selection = 'certificateNumber recipientName events { kind before after }';
    expect(await awardOf(registry, next[0]?.id, selection)).toEqual({
      certificateNumber: '03/BK',
      recipientName: 'Cấp Đổi',
      events: [
        { kind: 'EXCHANGED', before: { certificateNumber: '01/BK' }, after: { certificateNumber: '02/BK' } },
        { kind: 'REISSUED', before: { certificateNumber: '02/BK' }, after: { certificateNumber: '03/BK' } },
      ],
    });
  });
});
