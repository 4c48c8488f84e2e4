import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const ACCEPTED = `draft { state } tookSure { partKey kind id why } meetings { id version organisers { organisation { id } } }
  attendances { namePrinted person { id } } claims { id } warnings { code partKey }`;

describe('accepting a draft with what the registry is sure of', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let front: string;
  let province: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    province = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', level: 'PROVINCE' });
    front = await givenOrganisation(registry, {
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Suối Bạc',
      level: 'DISTRICT',
      parentId: province,
    });
  });
  afterAll(() => registry.close());

  /** Of a day of its own, so that nothing but the body is on record. */
  const onDay = (day: number, input: object = { keptById: province }) =>
    given.open((report) => report.replace('Ngày 14/1', `Ngày ${day}/1`), input);
  const sureOf = async ({ id }: GivenDraft) =>
    (
      await registry
        .as('READER')
        .ask('query ($id: ID!) { draft(id: $id) { candidates { sure { partKey kind id why } } } }', { id })
    ).draft.candidates.sure as { partKey: string; kind: string; id: string; why: string[] }[];
  const accept = (draft: GivenDraft, input: object = {}) =>
    registry.as('RECORDER').act('acceptDraft', { ...draft, ...input }, ACCEPTED);
  const bodies = (of: { partKey: string; id: string }[]) =>
    of.filter(({ id }) => id === front).map(({ partKey }) => partKey);

  it('needs no choice at all of an article that is not doubtful', async () => {
    const { warnings, draft } = await accept(await onDay(2, {}));
    expect(draft.state).toBe('ACCEPTED');
    expect(warnings).toEqual([
      { code: 'RECIPIENTS_OF_NOBODY', partKey: 'a2' },
      { code: 'AREA_NOT_KNOWN', partKey: 'a2' },
      { code: 'AWARD_WITHOUT_DAY', partKey: 'a2' },
    ]);
  });

  it('links bodies below the one that keeps the draft, says why, and links nothing unless asked', async () => {
    const mine = await onDay(3);
    const sure = await sureOf(mine);
    expect(bodies(sure)).toEqual(['m1.o1', 'a1.g1']);
    expect(sure[0]!.why).toEqual(['tên như nhau khi bỏ dấu và viết đủ chữ tắt']);
    const untaken = await accept(mine);
    expect([untaken.tookSure, untaken.meetings[0].organisers]).toEqual([[], [{ organisation: null }]]);
    const taken = await accept(await onDay(4), { takeSure: true });
    expect(bodies(taken.tookSure)).toEqual(['m1.o1', 'a1.g1']);
    expect(taken.meetings[0].organisers).toEqual([{ organisation: { id: front } }]);
  });

  it('is not sure of a body of a place that may be anywhere', async () => {
    expect(bodies(await sureOf(await onDay(5, {})))).toEqual([]);
  });

  it('reads the draft once, however many kinds of records its parts may be', async () => {
    const mine = await onDay(9);
    const { statements } = await statementsDuring(() => sureOf(mine));
    expect(statements.filter((text) => text.includes('snapshot_text as text'))).toHaveLength(1);
  });

  it('leaves alone what staff chose, and takes in no part that they did not ask for', async () => {
    const draft = await onDay(6);
    const { tookSure, meetings, claims } = await accept(draft, {
      takeSure: true,
      only: ['m1'],
      parts: [{ key: 'm1.o1', action: 'AS_PRINTED' }],
    });
    expect([bodies(tookSure), meetings[0].organisers, claims.length]).toEqual([[], [{ organisation: null }], 1]);
    const rest = await accept({ ...draft, version: 2 }, { takeSure: true });
    expect([rest.draft.state, bodies(rest.tookSure)]).toEqual(['ACCEPTED', ['a1.g1']]);
  });

  it('joins the meeting on record that it almost certainly is, so that a second report makes no second one', async () => {
    const first = await accept(await onDay(7), { takeSure: true });
    const { tookSure, meetings, warnings } = await accept(await onDay(7), { takeSure: true });
    expect(tookSure.find(({ kind }: { kind: string }) => kind === 'MEETING')).toEqual({
      partKey: 'm1',
      kind: 'MEETING',
      id: first.meetings[0].id,
      why: ['cùng ngày', 'cùng tên hội nghị', 'cùng đơn vị tổ chức'],
    });
    expect(meetings).toEqual([expect.objectContaining({ id: first.meetings[0].id })]);
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain('MEETING_LIKELY_ON_RECORD');
  });

  it('tells at the wish for it, or at the choice, what of a meeting that others keep is refused', async () => {
    const first = await accept(await onDay(10), { takeSure: true });
    const meeting = { id: first.meetings[0].id, version: first.meetings[0].version };
    await registry.as('APPROVER').act('confirmMeeting', meeting, '__typename');
    const own = registry.as('RECORDER', front);
    const text = given.article((report) => report.replace('Ngày 14/1', 'Ngày 10/1'));
    const { draft } = await own.act(
      'draftFromArticle',
      { source: { text }, keptById: front },
      'draft { id version candidates { sure { partKey } } }',
    );
    const { id, version } = draft;
    expect(draft.candidates.sure).toContainEqual({ partKey: 'm1' });
    expect(await own.refusalOf('acceptDraft', { id, version, takeSure: true })).toBe('OUT_OF_SCOPE at input.takeSure');
    const parts = [{ key: 'm1', action: 'LINK', meetingId: meeting.id }];
    expect(await own.refusalOf('acceptDraft', { id, version, parts })).toBe('OUT_OF_SCOPE at input.parts.0');
  });

  it('knows people again at another meeting of the same organiser, and nobody at that of another', async () => {
    const report = given.article((text) => text.replace('Ngày 14/1', 'Ngày 8/1'));
    const open = async (change: (text: string) => string) => {
      const { draft } = await registry
        .as('RECORDER')
        .act('draftFromArticle', { source: { text: change(report) } }, 'draft { id version }');
      return draft as GivenDraft;
    };
    const first = await accept(await open((text) => text));
    const people = first.attendances.slice(0, 2).map(({ person }: { person: { id: string } }) => person.id);
    const elsewhere = await open((text) => text.replaceAll('Suối Bạc', 'Nà Khoa').replace('8/1', '9/1'));
    expect((await sureOf(elsewhere)).filter(({ kind }) => kind === 'PERSON')).toEqual([]);
    const { tookSure, attendances, warnings } = await accept(
      await open((text) => text.replace('8/1', '10/1').replace('Nhân dịp này', 'Dịp này')),
      { takeSure: true },
    );
    const taken = tookSure.filter(({ kind }: { kind: string }) => kind === 'PERSON');
    expect(taken.map(({ id }: { id: string }) => id)).toEqual(people);
    expect(taken[0].why.at(-1)).toBe('đã dự hội nghị khác của cùng đơn vị tổ chức');
    expect(attendances.slice(0, 2).map(({ person }: { person: { id: string } }) => person.id)).toEqual(people);
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain('PERSON_NOT_CHOSEN');
  });

  it('links whoever comes along with an award that is asked for, and no guest who does not', async () => {
    const report = (day: number) =>
      given.article((text) =>
        text
          .replaceAll('Suối Bạc', 'Nà Hoi')
          .replace('Ngày 14/1', `Ngày ${day}/2/2022`)
          .replace('Nhân dịp này', `Nhân dịp ngày ${day}`)
          .replace('Thanh Tú', 'Ảnh: Bà Giàng Thị Sáng, Phó Chủ tịch UBND huyện trao Giấy khen cho các tập thể.'),
      );
    const first = await accept(await given.open(() => report(14)));
    const presenter = first.attendances.find(
      ({ namePrinted }: { namePrinted: string }) => namePrinted === 'Giàng Thị Sáng',
    );
    const draft = await given.open(() => report(15));
    const { tookSure, attendances } = await accept(draft, { takeSure: true, only: ['m1', 'a1'] });
    expect(tookSure.filter(({ kind }: { kind: string }) => kind === 'PERSON')).toMatchObject([
      { partKey: 'p3', id: presenter.person.id },
    ]);
    expect(attendances).toEqual([{ namePrinted: 'Giàng Thị Sáng', person: { id: presenter.person.id } }]);
  });

  it('knows nobody again by the list of a draft that another body keeps', async () => {
    const [mine, theirs] = [
      await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Thượng Ví' }),
      await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Hạ Ví' }),
    ];
    const report = given.article((text) => text.replaceAll('Suối Bạc', 'Nà Lầu').replace('Ngày 14/1', 'Ngày 11/1'));
    const open = async (keptById: string, day: number): Promise<GivenDraft> => {
      const source = { text: report.replace('11/1', `${day}/1`).replace('Nhân dịp này', `Nhân dịp ngày ${day}`) };
      const input = { source, keptById };
      const { draft } = await registry.as('RECORDER', keptById).act('draftFromArticle', input, 'draft { id version }');
      return draft;
    };
    const peopleOf = async (keptById: string, { id }: GivenDraft) => {
      const { draft } = await registry
        .as('RECORDER', keptById)
        .ask('query ($id: ID!) { draft(id: $id) { candidates { sure { kind } } } }', { id });
      return draft.candidates.sure.filter(({ kind }: { kind: string }) => kind === 'PERSON').length;
    };
    await registry.as('RECORDER', theirs).act('acceptDraft', { ...(await open(theirs, 11)) }, '__typename');
    expect(await peopleOf(theirs, await open(theirs, 12))).toBe(2);
    expect(await peopleOf(mine, await open(mine, 13))).toBe(0);
  });
});
