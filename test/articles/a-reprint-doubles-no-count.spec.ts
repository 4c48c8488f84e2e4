import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const REPORT = `Mặt trận tỉnh Bạch Khe tổng kết công tác năm 2024

Ngày 27/12/2024, Ủy ban MTTQ Việt Nam tỉnh Bạch Khe tổ chức Hội nghị tổng kết công tác Mặt trận năm 2024.

Tại hội nghị, Ủy ban MTTQ Việt Nam tỉnh tặng Bằng khen cho 5 tập thể và 12 cá nhân có thành tích xuất sắc.`;
const MADE = `draft { id version } tookSure { partKey kind id } awards { id recipientKind quantity } meetings { id }
  claims { id awards { nodes { id } } } presentations { id } warnings { code }`;
const CREATE = { key: 'a1', action: 'CREATE' };

describe.each([
  ['granted', (text: string) => text],
  ['handed over', (text: string) => text.replace('tặng Bằng khen cho', 'trao Bằng khen cho')],
])('a reprint of a report of numbers alone, %s', (_, verb) => {
  let registry: Registry;
  let given: GivenDrafts;
  let meeting: object;
  let lines: string[];
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    const first = await accept(await given.open(() => verb(REPORT)), { parts: [CREATE], confirm: true });
    meeting = { key: 'm1', action: 'LINK', meetingId: first.meetings[0].id };
    lines = first.awards.map(({ id }: { id: string }) => id);
    expect(first.awards.map(({ quantity }: { quantity: number }) => quantity)).toEqual([5, 12]);
  });
  afterAll(() => registry.close());

  let copies = 0;
  const reprint = (change = (text: string) => text): Promise<GivenDraft> =>
    given.open(() => change(verb(REPORT).replace('\n', ` (bản đăng lại ${(copies += 1)})\n`)));
  const accept = (draft: GivenDraft, input: object = {}) =>
    registry.as('APPROVER').act('acceptDraft', { ...draft, ...input }, MADE);
  const refusal = (draft: GivenDraft, input: object) =>
    registry.as('APPROVER').refusalOf('acceptDraft', { ...draft, ...input });
  const counted = async () => {
    const [row] = await registry.sql<{ people: number; handings: number }>(
      `select (select sum(quantity)::int from awards where record_status <> 'WITHDRAWN') as people,
              (select count(*)::int from presentations where record_status <> 'WITHDRAWN') as handings`,
    );
    return row;
  };
  const candidatesOf = async ({ id }: GivenDraft) => {
    const { draft } = await registry.as('READER').ask(
      `query ($id: ID!) { draft(id: $id) { candidates {
        sure { partKey kind id why } awards { partKey id label reasons } } } }`,
      { id },
    );
    return draft.candidates;
  };

  it('has its lines chosen already, with why, and ties its claims to them', async () => {
    const before = await counted();
    const again = await reprint();
    const { sure } = await candidatesOf(again);
    expect(sure.filter(({ kind }: { kind: string }) => kind === 'AWARD')).toMatchObject([
      { partKey: 'a1.groups', id: lines[0] },
      { partKey: 'a1.individuals', id: lines[1] },
    ]);
    for (const parts of [[meeting], [meeting, CREATE]]) {
      const second = await accept(await reprint(), { takeSure: true, confirm: true, parts });
      expect(second.awards.map(({ id }: { id: string }) => id)).toEqual(lines);
      expect(second.presentations).toEqual([]);
      const [claim] = second.claims;
      expect(claim.awards.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(lines.toSorted());
      expect(await counted()).toEqual(before);
    }
  });

  it('is refused where its counts are to be lines and nobody says which', async () => {
    const draft = await reprint();
    expect(await refusal(draft, { parts: [meeting, CREATE] })).toBe('COUNT_NOT_CHOSEN at input.parts.1');
  });

  it('is another award where staff say so, and undoing takes back only what was added', async () => {
    const before = await counted();
    const parts = [
      meeting,
      { key: 'a1.groups', action: 'CREATE' },
      { key: 'a1.individuals', action: 'LINK', awardId: lines[1] },
    ];
    const created = await accept(await reprint(), { parts });
    const added = created.awards.filter(({ id }: { id: string }) => !lines.includes(id));
    expect(added).toMatchObject([{ recipientKind: 'GROUP', quantity: 5 }]);
    expect((await counted())!.people).toBe(before!.people + 5);
    const { id, version } = created.draft;
    await registry.as('APPROVER').act('undoAcceptDraft', { id, version, reason: 'Nhầm' }, '__typename');
    expect(await counted()).toEqual(before);
  });

  it('offers the line of another number with the disagreement, and merges nothing by itself', async () => {
    const other = await reprint((text) => text.replace('12 cá nhân', '14 cá nhân'));
    const { sure, awards } = await candidatesOf(other);
    expect(sure.map(({ partKey }: { partKey: string }) => partKey)).not.toContain('a1.individuals');
    const [line] = awards.filter(({ partKey }: { partKey: string }) => partKey === 'a1.individuals');
    expect(line).toMatchObject({ id: lines[1], label: expect.stringContaining(': 12 cá nhân') });
    expect(line.reasons).toContain('COUNT_DIFFERS');
    expect(await refusal(other, { takeSure: true, parts: [meeting, CREATE] })).toBe(
      'COUNT_NOT_CHOSEN at input.parts.1',
    );
  });

  it('is no reprint of it where another body grants them', async () => {
    const other = await reprint((text) => text.replace('Ủy ban MTTQ Việt Nam tỉnh t', 'Hội Nông dân tỉnh t'));
    const accepted = await accept(other, { takeSure: true, parts: [meeting, CREATE] });
    expect(accepted.awards).toHaveLength(2);
  });
});

describe('a reprint of a report that gives no number', () => {
  const MANY = REPORT.replace('5 tập thể và 12 cá nhân', 'nhiều tập thể, cá nhân');
  let registry: Registry;
  let given: GivenDrafts;
  let first: { meetings: { id: string }[]; awards: { id: string; quantity: number | null }[] };
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    first = await accept(await given.open(() => MANY), { parts: [CREATE], confirm: true });
    expect(first.awards.map(({ quantity }) => quantity)).toEqual([null]);
  });
  afterAll(() => registry.close());

  const accept = (draft: GivenDraft, input: object) =>
    registry.as('APPROVER').act('acceptDraft', { ...draft, ...input }, MADE);
  const reprint = (change = (text: string) => text) =>
    given.open(() => change(MANY.replace('\n', ' (bản đăng lại)\n')));
  const parts = () => [{ key: 'm1', action: 'LINK', meetingId: first.meetings[0]!.id }, CREATE];
  const linesOf = async () => {
    const [row] = await registry.sql<{ n: number }>(
      `select count(*)::int as n from awards where record_status <> 'WITHDRAWN'`,
    );
    return row!.n;
  };

  it('is the line that is there, and is refused while nobody says so', async () => {
    const draft = await reprint();
    expect(await registry.as('APPROVER').refusalOf('acceptDraft', { ...draft, parts: parts() })).toBe(
      'COUNT_NOT_CHOSEN at input.parts.1',
    );
    const second = await accept(draft, { takeSure: true, parts: parts() });
    expect(second.tookSure).toContainEqual({ partKey: 'a1.unspecified', kind: 'AWARD', id: first.awards[0]!.id });
    expect(second.claims[0].awards.nodes).toEqual([{ id: first.awards[0]!.id }]);
    expect(await linesOf()).toBe(1);
  });

  it('is another where staff say so, or where another body grants it', async () => {
    const other = await reprint((text) => text.replace('Ủy ban MTTQ Việt Nam tỉnh t', 'Hội Nông dân tỉnh t'));
    await accept(other, { takeSure: true, parts: parts() });
    expect(await linesOf()).toBe(2);
    const again = await reprint((text) => text.replace('xuất sắc.', 'xuất sắc trong năm.'));
    await accept(again, { parts: [...parts(), { key: 'a1.unspecified', action: 'CREATE' }] });
    expect(await linesOf()).toBe(3);
  });
});
