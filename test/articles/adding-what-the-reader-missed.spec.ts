import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

/** What a page shows when its lead was not copied: no meeting is read from it. */
const WITHOUT_LEAD = `Nhiều năm qua phong trào ở các bản phát triển đều. Nhân dịp này, Hội Nông dân huyện Suối Bạc tặng Giấy khen cho 15 tập thể và 7 cá nhân có thành tích xuất sắc.

Ông Vàng A Lềnh, Chủ tịch Hội Nông dân huyện Suối Bạc phát biểu.`;

describe('adding what the reader missed', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const REVISED = `draft { id version contents { meetings { key } attendees { key meetingKey changed } awards { key meetingKey changed }
    doubts { code partKey messageVi messageEn } } }`;
  const revise = async (draft: GivenDraft, input: object) =>
    (await registry.as('RECORDER').act('reviseDraft', { id: draft.id, version: draft.version, ...input }, REVISED))
      .draft;
  let drafted = 0;
  const withoutMeeting = () => given.open(() => `${WITHOUT_LEAD}\n\nBài số ${(drafted += 1)} của chuyên mục.`);
  const MEETING = { title: 'Hội nghị tổng kết công tác Hội năm 2021', heldOn: '2022-01-20' };
  const AWARD = { form: 'CERTIFICATE_OF_MERIT', formPrinted: 'Bằng khen', groups: 2 };

  it('ties what was read without a meeting to the one that staff add, so that nothing falls beside it', async () => {
    const draft = await revise(await withoutMeeting(), { meetings: [MEETING] });
    expect(draft.contents.awards).toEqual([{ key: 'a1', meetingKey: 'm1', changed: ['meetingKey'] }]);
    const { claims } = await given.accept({ id: draft.id, version: draft.version });
    expect(claims).toMatchObject([{ groups: 15, individuals: 7, meeting: { id: expect.any(String) } }]);
  });

  it('puts the added meeting in the place of one that was read wrongly and is left out with it', async () => {
    const { contents } = await revise(await given.open(), { meetings: [{ key: 'm1', leaveOut: true }, MEETING] });
    const parts = [...contents.attendees, ...contents.awards] as { meetingKey: string }[];
    expect(new Set(parts.map(({ meetingKey }) => meetingKey))).toEqual(new Set(['m2']));
  });

  it('leaves alone what staff say is of no meeting, and does not choose between two', async () => {
    const none = await revise(await withoutMeeting(), {
      meetings: [MEETING],
      awards: [{ key: 'a1', meetingKey: null }],
    });
    expect(none.contents.awards).toMatchObject([{ meetingKey: null }]);
    const two = await revise(await withoutMeeting(), { meetings: [MEETING, { ...MEETING, title: 'Lễ khác' }] });
    expect(two.contents.awards).toMatchObject([{ meetingKey: null }]);
    const beside = await revise(await given.open(), { meetings: [MEETING] });
    expect(beside.contents.awards[0]).toMatchObject({ meetingKey: 'm1', changed: [] });
  });

  it('takes an added guest or award to be of the only meeting', async () => {
    const { contents } = await revise(await given.open(), {
      attendees: [{ name: 'Bùi Thị Thêm', positions: ['Chủ tịch Hội Nông dân huyện'] }],
      awards: [{ ...AWARD, quote: 'trao Bằng khen của UBND tỉnh' }],
    });
    expect(contents.attendees.at(-1)).toMatchObject({ meetingKey: 'm1' });
    expect(contents.awards.at(-1)).toMatchObject({ key: 'a3', meetingKey: 'm1' });
  });

  it('says at once that an added award needs the words of the article, and not when it is accepted', async () => {
    const draft = await revise(await given.open(), { awards: [AWARD] });
    const told = (contents: { doubts: { code: string }[] }) =>
      contents.doubts.filter(({ code }) => code === 'ADDED_WITHOUT_QUOTE');
    expect(told(draft.contents)).toMatchObject([{ partKey: 'a3' }]);
    expect(await given.refused({ id: draft.id, version: draft.version })).toBe('AWARD_WITHOUT_QUOTE at input.id');
    const { contents } = await revise(draft, { awards: [{ key: 'a3', quote: 'trao Bằng khen của UBND tỉnh' }] });
    expect(told(contents)).toEqual([]);
  });
});
