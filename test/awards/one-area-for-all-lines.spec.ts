import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const DONE = 'count awards { id version unitArea { id } } left { id } warnings { code awardId }';

describe('one area for all lines of which none is known', () => {
  let registry: Registry;
  let front: string;
  let commune: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    commune = await givenArea(registry, { name: 'Xã Suối Gương', kind: 'COMMUNE' });
    other = await givenArea(registry, { name: 'Xã Đồi Vọng', kind: 'COMMUNE' });
  });
  afterAll(() => registry.close());

  const set = (input: object) => registry.as('RECORDER').act('setAreaOfAwards', input, DONE);
  const refusal = (input: object) => registry.as('RECORDER').refusalOf('setAreaOfAwards', input);
  const areasOf = async (ids: { id: string }[]) => {
    const rows = await registry.sql<{ id: string; unit_area_id: string | null }>('select id, unit_area_id from awards');
    const areas = new Map(rows.map((row) => [row.id, row.unit_area_id]));
    return ids.map(({ id }) => areas.get(id));
  };

  it('is given to all lines of a decision, named or not, and to none that has one', async () => {
    const { id, awards } = await givenDecision(registry, front, [
      line('Lò Thị Gương'),
      line('Lò Văn Vọng', {}, { unitAreaId: other }),
      unlistedLine('GROUP', 4),
    ]);
    const done = await set({ decisionId: id, areaId: commune });
    expect(done).toMatchObject({ count: 2, left: [] });
    expect(await areasOf(awards)).toEqual([commune, other, commune]);
    expect(await set({ decisionId: id, areaId: other })).toMatchObject({ count: 0, awards: [] });
    expect(await areasOf(awards)).toEqual([commune, other, commune]);
  });

  it('is given to the lines that are named; what has an area is told as left', async () => {
    const placed = await givenReportedAward(registry, line('Vàng A Rồi', {}, { unitAreaId: other }));
    const first = await givenReportedAward(registry, line('Vàng A Chưa'));
    const second = await givenReportedAward(registry, line('Vàng Thị Chưa', {}, { positionPrinted: 'Học sinh lớp 4' }));
    const done = await set({ awardIds: [first.id, placed.id, second.id, first.id], areaId: commune });
    expect(done).toMatchObject({ count: 2, left: [{ id: placed.id }] });
    expect(await areasOf([first, placed, second])).toEqual([commune, other, commune]);
    const [child] = await registry.sql('select name_visibility, recipient_position_printed from awards where id = $1', [
      second.id,
    ]);
    expect(child).toEqual({ name_visibility: 'MINOR', recipient_position_printed: 'Học sinh lớp 4' });
  });

  it('stands in the history of each line as any change of it', async () => {
    const award = await givenReportedAward(registry, line('Hà Văn Sử'));
    await set({ awardIds: [award.id], areaId: commune });
    const entries = await registry.sql(
      `select act, after ->> 'unitAreaId' as area from audit_entries where subject_id = $1 order by id desc limit 1`,
      [award.id],
    );
    expect(entries).toEqual([{ act: 'changeAward', area: commune }]);
    const { award: now } = await registry
      .as('RECORDER')
      .ask('query ($id: ID!) { award(id: $id) { version } }', { id: award.id });
    expect(now).toEqual({ version: award.version + 1 });
  });

  it('finds the lines that wait for one', async () => {
    const { id } = await givenDecision(registry, front, [
      line('Hà Thị Đây'),
      line('Hà Thị Kia', {}, { unitAreaId: other }),
    ]);
    const { decision } = await registry.as('RECORDER').ask(
      `query ($id: ID!) { decision(by: { id: $id }) {
        without: awards(withoutArea: true) { nodes { recipientName } } placed: awards(withoutArea: false) { totalCount } } }`,
      { id },
    );
    expect(decision).toEqual({ without: { nodes: [{ recipientName: 'Hà Thị Đây' }] }, placed: { totalCount: 1 } });
  });

  it('is for an approver where a line is public', async () => {
    const { id, awards } = await givenPublicDecision(registry, front, [line('Cà Thị Công')]);
    expect(await refusal({ decisionId: id, areaId: commune })).toMatch(/^CONFIRMED_NEEDS_APPROVER/u);
    expect(await areasOf(awards)).toEqual([null]);
    const done = await registry.as('APPROVER').act('setAreaOfAwards', { decisionId: id, areaId: commune }, DONE);
    expect(done).toMatchObject({ count: 1 });
  });

  it('doubts an area that did not exist on the day', async () => {
    const ended = await givenArea(registry, { name: 'Xã Đã Hết', kind: 'COMMUNE', validTo: '2010-12-31' });
    const { id, awards } = await givenDecision(registry, front, [line('Cà Văn Ngờ')]);
    const { warnings } = await set({ decisionId: id, areaId: ended });
    expect(warnings).toContainEqual({ code: 'RECIPIENT_AREA_NOT_EXISTING', awardId: awards[0]!.id });
  });

  it.each<[string, object]>([
    ['names neither a decision nor lines', {}],
    ['names both', { decisionId: '00000000-0000-4000-8000-000000000000', awardIds: [] }],
  ])('is refused where it %s', async (_how, input) => {
    expect(await refusal({ ...input, areaId: commune })).toBe('DECISION_OR_LINES at input.decisionId');
  });

  it('is refused where nobody knows the area, the decision or the line', async () => {
    const nothing = '00000000-0000-4000-8000-000000000000';
    const award = await givenReportedAward(registry, line('Sùng A Đâu'));
    const fields = [
      await refusal({ awardIds: [award.id], areaId: nothing }),
      await refusal({ decisionId: nothing, areaId: commune }),
      await refusal({ awardIds: [award.id, nothing], areaId: commune }),
    ];
    expect(fields).toEqual([
      'UNKNOWN_ID at input.areaId',
      'UNKNOWN_ID at input.decisionId',
      'UNKNOWN_ID at input.awardIds.1',
    ]);
    expect(await areasOf([award])).toEqual([null]);
  });
});
