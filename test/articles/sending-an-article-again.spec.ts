import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { Registry } from '../support/registry.js';

const REPORT = `Khe Vàng khen thưởng công tác Mặt trận

Ngày 14/1, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tuyên dương người tốt, việc tốt.

Tại hội nghị, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho 5 cá nhân.`;

const SEEN = `isNew warnings { code message }
  draft { id version contents { article { outlet publishedOn } meetings { heldOn yearFrom } doubts { code } } doubtCount }`;

describe('an article that is sent again', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  const send = (text: string, input: object = {}) =>
    registry.as('RECORDER').act('draftFromArticle', { source: { text }, ...input }, SEEN);

  it('fills in what its draft does not know, and infers the year from it', async () => {
    const first = await send(REPORT);
    const [unknown] = first.draft.contents.meetings;
    expect(unknown).toMatchObject({ heldOn: '--01-14', yearFrom: null });
    const again = await send(REPORT, { outlet: 'Báo Ví Dụ', publishedOn: '2022-01-15' });
    expect(again).toMatchObject({
      isNew: false,
      warnings: [{ code: 'DRAFTED_BEFORE' }],
      draft: { id: first.draft.id },
    });
    const { article, meetings, doubts } = again.draft.contents;
    expect(article).toEqual({ outlet: 'Báo Ví Dụ', publishedOn: '2022-01-15' });
    expect(meetings[0].heldOn).toBe('2022-01-14');
    const codes = doubts.map(({ code }: { code: string }) => code);
    expect([codes.includes('YEAR_UNKNOWN'), codes.includes('YEAR_INFERRED')]).toEqual([false, true]);
    expect(again.draft.doubtCount).toBe(first.draft.doubtCount);
    const third = await send(REPORT, { outlet: 'Báo Khác', publishedOn: '2022-01-15' });
    expect(third.warnings).toMatchObject([
      { code: 'DRAFTED_BEFORE' },
      { code: 'SENT_NOT_TAKEN', message: expect.stringMatching(/tên báo hoặc cổng thông tin gửi .*reviseDraft/u) },
    ]);
    expect(third.draft.contents.article.outlet).toBe('Báo Ví Dụ');
    await registry
      .as('RECORDER')
      .act('acceptDraft', { id: third.draft.id, version: third.draft.version }, '__typename');
    const late = await send(REPORT, { publishedOn: '2022-01-16' });
    const [, refused] = late.warnings;
    expect(refused).toMatchObject({ code: 'SENT_NOT_TAKEN' });
    // An accepted draft can be revised no more: the article can be changed.
    expect(refused.message).toMatch(/đã được nhận, nên không lấy ngày đăng gửi .*changeArticle/u);
    expect(refused.message).not.toContain('reviseDraft');
  });

  it('leaves the day out that staff cleared, whatever the day of publication becomes', async () => {
    const { draft } = await send(REPORT.replace('Mặt trận\n', 'Mặt trận (bản 3)\n'), { publishedOn: '2022-01-15' });
    const revise = async (version: number, input: object) => {
      const revised = await registry
        .as('RECORDER')
        .act('reviseDraft', { id: draft.id, version, ...input }, 'draft { contents { meetings { heldOn } } }');
      return revised.draft.contents.meetings[0].heldOn;
    };
    expect(await revise(1, { meetings: [{ key: 'm1', heldOn: null }] })).toBeNull();
    expect(await revise(2, { article: { publishedOn: '2023-01-16' } })).toBeNull();
  });

  it('infers the year anew where staff revise the day of publication, but not one that they typed', async () => {
    const { draft } = await send(REPORT.replace('Mặt trận\n', 'Mặt trận (bản 2)\n'), { publishedOn: '2022-01-15' });
    const revise = async (version: number, input: object) => {
      const revised = await registry
        .as('RECORDER')
        .act('reviseDraft', { id: draft.id, version, ...input }, 'draft { contents { meetings { heldOn yearFrom } } }');
      return revised.draft.contents.meetings[0];
    };
    expect(await revise(1, { article: { publishedOn: '2023-01-16' } })).toMatchObject({ heldOn: '2023-01-14' });
    expect(await revise(2, { meetings: [{ key: 'm1', heldOn: '2021-01-14' }] })).toMatchObject({ yearFrom: 'STAFF' });
    expect(await revise(3, { article: { publishedOn: '2024-01-16' } })).toMatchObject({ heldOn: '2021-01-14' });
  });
});
