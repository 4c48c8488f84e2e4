import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const REPORT = `Mặt trận tỉnh Bạch Ví tổng kết công tác năm 2024

Ngày 27/12/2024, tại Hội nghị tổng kết công tác Mặt trận năm 2024 do Ủy ban MTTQ Việt Nam tỉnh Bạch Ví tổ chức, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nông Văn Kẻ đã trao Bằng khen của Ủy ban MTTQ Việt Nam tỉnh cho bà Lự Thị Mảy và ông Tẩn Văn Lìn.`;
const MADE = `draft { id version } tookSure { partKey kind id why } awards { id } claims { id awards { nodes { id } } } presentations { id }
  meetings { id } warnings { code }`;

describe('a reprint of a report whose awards are on record', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let first: { awards: { id: string }[]; meetings: { id: string }[] };
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    first = await accept(await given.open(() => REPORT), { confirm: true });
  });
  afterAll(() => registry.close());

  let copies = 0;
  const reprint = (change = (text: string) => text): Promise<GivenDraft> =>
    given.open(() => change(REPORT.replace('\n', ` (bản đăng lại ${(copies += 1)})\n`)));
  const approver = () => registry.as('APPROVER');
  const accept = (draft: GivenDraft, input: object = {}) => approver().act('acceptDraft', { ...draft, ...input }, MADE);
  const atMeeting = () => [{ key: 'm1', action: 'LINK', meetingId: first.meetings[0]!.id }];
  const counted = async () => {
    const [row] = await registry.sql<{ lines: number; handings: number }>(
      `select (select count(*)::int from awards where record_status <> 'WITHDRAWN') as lines,
              (select count(*)::int from presentations where record_status <> 'WITHDRAWN') as handings`,
    );
    return row;
  };

  it('has its lines chosen already, with why, and ties its claims to them', async () => {
    const before = await counted();
    const again = await reprint();
    const { draft } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { candidates { sure { partKey kind id why } } } }', { id: again.id });
    const lines = draft.candidates.sure.filter(({ kind }: { kind: string }) => kind === 'AWARD');
    expect(lines.map(({ partKey }: { partKey: string }) => partKey)).toEqual(['a1.n1', 'a1.n2']);
    expect(lines[0].why.at(-1)).toBe('đã trao tại chính hội nghị ấy');
    const second = await accept(again, { takeSure: true, confirm: true, parts: atMeeting() });
    const ids = first.awards.map(({ id }) => id);
    expect(
      second.tookSure.filter(({ kind }: { kind: string }) => kind === 'AWARD').map((one: { id: string }) => one.id),
    ).toEqual(ids);
    expect(second.presentations).toEqual([]);
    expect(second.claims[0].awards.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await counted()).toEqual(before);
  });

  it('is refused where nobody says whether they are the same, by name, by person or as printed', async () => {
    const draft = await reprint();
    const before = await counted();
    const refusal = () => ({ ...draft, parts: atMeeting() });
    expect(await approver().refusalOf('acceptDraft', refusal())).toBe('AWARD_NOT_CHOSEN at input.parts');
    const printed = {
      ...draft,
      parts: [...atMeeting(), { key: 'a1.n1', action: 'AS_PRINTED' }, { key: 'a1.n2', action: 'CREATE' }],
    };
    expect(await approver().refusalOf('acceptDraft', printed)).toBe('AWARD_NOT_CHOSEN at input.parts.1');
    expect(await counted()).toEqual(before);
  });

  it('is another award where staff say so, and undoing takes back only what was added', async () => {
    const before = await counted();
    const created = await accept(await reprint(), {
      parts: [
        ...atMeeting(),
        { key: 'a1.n1', action: 'CREATE' },
        { key: 'a1.n2', action: 'LINK', awardId: first.awards[1]!.id },
      ],
    });
    expect(created.awards).toHaveLength(2);
    expect(await counted()).toEqual({ lines: before!.lines + 1, handings: before!.handings + 1 });
    const { id, version } = created.draft;
    await approver().act('undoAcceptDraft', { id, version, reason: 'Nhầm' }, '__typename');
    expect(await counted()).toEqual(before);
  });

  it('is chosen already, too, where the article says that they were granted, and not that they were handed over', async () => {
    const granted = (text: string) =>
      text
        .replaceAll('Bạch Ví', 'Bạch Lũng')
        .replace('Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nông Văn Kẻ đã trao Bằng khen của Ủy ban', 'Ủy ban')
        .replace('tỉnh cho bà', 'tỉnh đã tặng Bằng khen cho bà');
    const told = await accept(await reprint(granted), { confirm: true });
    const parts = [{ key: 'm1', action: 'LINK', meetingId: told.meetings[0].id }];
    const before = await counted();
    expect(await approver().refusalOf('acceptDraft', { ...(await reprint(granted)), parts })).toBe(
      'AWARD_NOT_CHOSEN at input.parts',
    );
    await accept(await reprint(granted), { takeSure: true, parts });
    expect(await counted()).toEqual(before);
  });

  it('is no reprint of it where another form, another grantor or another person is told of', async () => {
    const changes: [string, string][] = [
      ['Bằng khen của Ủy ban MTTQ Việt Nam tỉnh cho', 'Bằng khen của UBND tỉnh cho'],
      ['bà Lự Thị Mảy và ông Tẩn Văn Lìn', 'bà Lự Thị Mai và ông Tẩn Văn Long'],
    ];
    for (const [from, to] of changes) {
      const { awards } = await accept(await reprint((text) => text.replace(from, to)), {
        takeSure: true,
        parts: atMeeting(),
      });
      expect(awards).toHaveLength(2);
    }
  });
});
