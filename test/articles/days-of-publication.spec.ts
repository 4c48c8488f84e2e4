import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { numbered } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const SEEN = `draft { id version contents { article { publishedOn } meetings { heldOn yearFrom }
  doubts { code messageVi messageEn partKey } } }`;

/** A report whose meeting has no year of its own: it can come from the day of publication alone. */
const yearless = (n: number) =>
  `Khe Vàng khen thưởng công tác Mặt trận, bài ${n}

Ngày 14/1, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tuyên dương người tốt, việc tốt.

Tại hội nghị, Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho ${n} cá nhân.`;

const page = (n: number, published: string) => `<!doctype html><html><head>
  <meta property="article:published_time" content="${published}"></head><body><article>${yearless(n)
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('')}</article></body></html>`;

describe('a day of publication that cannot be', () => {
  let registry: Registry;
  const send = (text: string, publishedOn?: string) =>
    registry.as('RECORDER').act('draftFromArticle', { source: { text }, publishedOn }, SEEN);
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  it.each([
    ['2099-01-15', 'PUBLISHED_IN_FUTURE'],
    ['1907-03-28', 'PUBLISHED_TOO_EARLY'],
  ])('%s is refused where staff type it', async (publishedOn, code) => {
    const recorder = registry.as('RECORDER');
    const input = { source: { text: yearless(1) }, publishedOn };
    expect(await recorder.refusalOf('draftFromArticle', input)).toBe(`${code} at input.publishedOn`);
    const { draft } = await send(yearless(2));
    const changes = { id: draft.id, version: draft.version, article: { publishedOn } };
    expect(await recorder.refusalOf('reviseDraft', changes)).toBe(`${code} at input.article.publishedOn`);
    expect(await recorder.refusalOf('recordArticle', { title: 'Bài gõ tay', publishedOn })).toBe(
      `${code} at input.publishedOn`,
    );
  });

  it.each([
    ['2099-01-15T08:00:00+07:00', '15/01/2099', 3],
    ['1970-01-01T00:00:00Z', '01/01/1970', 4],
  ])('%s is not taken from a page, dates nothing, and is told', async (printed, day, n) => {
    const { draft } = await send(page(n, printed));
    expect(draft.contents.article.publishedOn).toBeNull();
    expect(draft.contents.meetings).toEqual([{ heldOn: '--01-14', yearFrom: null }]);
    const told = draft.contents.doubts.filter(({ code }: { code: string }) => code === 'PUBLICATION_NOT_TAKEN');
    expect(told).toEqual([
      {
        code: 'PUBLICATION_NOT_TAKEN',
        partKey: null,
        messageVi: expect.stringContaining(day),
        messageEn: expect.stringContaining(day),
      },
    ]);
    // The right day settles it, and dates the meeting.
    const { draft: revised } = await registry
      .as('RECORDER')
      .act('reviseDraft', { id: draft.id, version: draft.version, article: { publishedOn: '2022-01-15' } }, SEEN);
    expect(revised.contents.meetings).toEqual([{ heldOn: '2022-01-14', yearFrom: 'PUBLISHED_ON' }]);
    expect(revised.contents.doubts.map(({ code }: { code: string }) => code)).not.toContain('PUBLICATION_NOT_TAKEN');
  });

  it('is not taken from a line of the text either, nor when the day is cleared', async () => {
    const { draft } = await send(yearless(5).replace('\n\nNgày', '\n\n15/01/2099 08:30\n\nNgày'));
    expect(draft.contents.article.publishedOn).toBeNull();
    expect(draft.contents.meetings).toEqual([{ heldOn: '--01-14', yearFrom: null }]);
    const revise = async (version: number, publishedOn: string | null) => {
      const revised = await registry
        .as('RECORDER')
        .act('reviseDraft', { id: draft.id, version, article: { publishedOn } }, SEEN);
      return revised.draft.contents.meetings[0].heldOn;
    };
    expect(await revise(1, '2022-01-15')).toBe('2022-01-14');
    expect(await revise(2, null)).toBe('--01-14');
  });

  it('stops a draft that was read with it before it is on record', async () => {
    const { draft } = await send(numbered(6), '2022-01-15');
    await registry.sql(`update article_drafts set published_on = '2099-01-15' where id = $1`, [draft.id]);
    const input = { id: draft.id, version: draft.version };
    expect(await registry.as('RECORDER').refusalOf('acceptDraft', input)).toBe('PUBLISHED_IN_FUTURE at input.id');
  });
});
