import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const report = (name: string, awards: string): string =>
  `Hội Nông dân tỉnh Bình Ví tổng kết công tác năm 2019

Ngày 5/1/2020, Hội Nông dân tỉnh Bình Ví tổ chức Hội nghị tổng kết công tác năm 2019.

Phát biểu tại hội nghị, bà ${name} bày tỏ vui mừng và mong hội viên tiếp tục giúp nhau phát triển kinh tế.

${awards}`;

describe('a speaker whose post the article prints with her award alone', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const AWARD = (name: string, post = 'Chi hội trưởng Chi hội Nông dân thôn Nà Ví') =>
    `Dịp này, Hội Nông dân tỉnh tặng Giấy khen cho bà ${name}, ${post}.`;
  const of = async ({ id }: GivenDraft) => {
    const { draft } = await registry
      .as('READER')
      .ask(
        `query ($id: ID!) { draft(id: $id) { contents { attendees { key positions } doubts { code partKey evidence { start quote } } } } }`,
        { id },
      );
    const { attendees, doubts } = draft.contents;
    return {
      positions: attendees[0].positions,
      doubts: doubts.filter(({ code }: { code: string }) => code.startsWith('P')),
    };
  };
  const accepted = async (draft: GivenDraft) =>
    (await given.accept(draft)).attendances[0].positions.map(({ printed }: { printed: string }) => printed);
  const revise = async (draft: GivenDraft, input: object): Promise<GivenDraft> =>
    (await registry.as('RECORDER').act('reviseDraft', { ...draft, ...input }, 'draft { id version }')).draft;

  it('has it from there, as a guess with the words of the award, which is recorded once somebody found it right', async () => {
    const draft = await given.open(() => report('Lò Thị Mây', AWARD('Lò Thị Mây')));
    const { positions, doubts } = await of(draft);
    expect(positions).toEqual(['Chi hội trưởng Chi hội Nông dân thôn Nà Ví']);
    expect(doubts).toMatchObject([{ code: 'POSITION_FROM_AWARD', partKey: 'p1' }]);
    expect(doubts[0].evidence.quote).toContain('Giấy khen cho bà Lò Thị Mây');
    const seen = { code: 'POSITION_FROM_AWARD', partKey: 'p1', start: doubts[0].evidence.start, dismissed: true };
    expect(await accepted(await revise(draft, { doubts: [seen] }))).toEqual(positions);
  });

  it('is recorded without it while nobody looked, and with what staff typed instead', async () => {
    expect(await accepted(await given.open(() => report('Lò Thị Mưa', AWARD('Lò Thị Mưa'))))).toEqual([]);
    const draft = await given.open(() => report('Lò Thị Gió', AWARD('Lò Thị Gió')));
    const typed = await revise(draft, { attendees: [{ key: 'p1', positions: ['Hội viên'] }] });
    expect((await of(typed)).doubts).toEqual([]);
    expect(await accepted(typed)).toEqual(['Hội viên']);
  });

  it('is not taken for the namesake on record by it, but once somebody found it right', async () => {
    const name = 'Lò Thị Nắng';
    const post = 'Chủ tịch Hội Nông dân tỉnh';
    const printed = report(name, AWARD('Lò Thị Chớp')).replace(`bà ${name}`, `bà ${name}, ${post},`);
    const { people } = await given.accept(await given.open(() => printed.replaceAll('5/1/2020', '6/1/2019')), {
      parts: [{ key: 'p1', action: 'CREATE' }],
    });
    const draft = await given.open(() => report(name, AWARD(name, post)));
    const sureOf = async ({ id }: GivenDraft) => {
      const query = `query ($id: ID!) { draft(id: $id) { candidates { sure { partKey id } people { partKey } } } }`;
      const { sure, people: offered } = (await registry.as('READER').ask(query, { id })).draft.candidates;
      expect(offered).toContainEqual({ partKey: 'p1' });
      return sure
        .filter((each: { id: string }) => each.id === people[0].id)
        .map((each: { partKey: string }) => each.partKey);
    };
    expect(await sureOf(draft)).not.toContain('p1');
    const { evidence } = (await of(draft)).doubts[0];
    const seen = { code: 'POSITION_FROM_AWARD', partKey: 'p1', start: evidence.start, dismissed: true };
    expect(await sureOf(await revise(draft, { doubts: [seen] }))).toContain('p1');
    const { attendances } = await given.accept(
      await given.open(() => report(name, AWARD(name, post)).replaceAll('5/1/2020', '7/1/2020')),
      { takeSure: true },
    );
    expect(attendances[0].person).toBeNull();
  });

  it('has none where awards tell of two of that name', async () => {
    const two = `${AWARD('Lò Thị Sương')} UBND tỉnh tặng Bằng khen cho bà Lò Thị Sương, Giáo viên Trường Tiểu học Ví Dụ.`;
    const { positions, doubts } = await of(await given.open(() => report('Lò Thị Sương', two)));
    expect(positions).toEqual([]);
    expect(doubts).toMatchObject([{ code: 'PERSON_WITHOUT_POSITION', partKey: 'p1' }]);
  });
});
