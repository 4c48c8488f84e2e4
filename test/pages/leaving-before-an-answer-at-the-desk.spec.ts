import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, focusedField, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE, givenDraft, numbered } from '../support/given-drafts.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('leaving a page of the desk before its answer came, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const link = (name: string) => page.getByRole('link', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const meeting = () => partOf(page, 'Hội nghị tổng kết');
  const term = () => meeting().getByLabel('Nhiệm kỳ');
  const change = async (words: string) => {
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await term().fill(words);
  };

  it('does not take anybody away from where they went when an article was read', async () => {
    await page.getByLabel('Bài báo, cả nhan đề').fill(ARTICLE);
    const reading = await hold(page, 'DraftFromArticle');
    await button('Đọc bài').click();
    await reading.answered;
    await link('Danh sách').click();
    await button('Đọc danh sách').waitFor();
    await reading.release();
    expect(page.url()).toContain('#/lists');
    await link('Bài báo').click();
    await link('Suối Bạc tổng kết').waitFor();
    expect(await page.getByLabel('Bài báo, cả nhan đề').inputValue()).toBe('');
  });

  it('saves what was sent, and leaves whoever types in another draft there', async () => {
    const first = await givenDraft(desk.registry);
    const other = await givenDraft(desk.registry, { source: { text: numbered(2) } });
    await page.goto(`${desk.registry.address}/desk#/${first.id}`);
    await change('2019 - 2024');
    const saving = await hold(page, 'ReviseDraft');
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await saving.answered;
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(`${desk.registry.address}/desk#/${other.id}`);
    await page.getByRole('heading', { name: '(bài 2)' }).waitFor();
    await change('2024 - 2029');
    await saving.release();
    expect(await focusedField(page)).toBe('Nhiệm kỳ');
    expect(await term().inputValue()).toBe('2024 - 2029');
    const { draft } = await desk.registry
      .as('READER')
      .ask(`{ draft(id: "${first.id}") { contents { meetings { termPrinted } } } }`);
    expect(draft.contents.meetings).toEqual([{ termPrinted: '2019 - 2024' }]);
    await meeting().getByRole('button', { name: 'Thôi' }).click();
  });

  it('signs nobody out before what they sent is done', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await change('2020 - 2025');
    const saving = await hold(page, 'ReviseDraft');
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await saving.answered;
    page.once('dialog', (dialog) => void dialog.accept());
    await button('Đăng xuất').click();
    expect(await soon(() => button('Đăng xuất').isDisabled(), true)).toBe(true);
    expect(sent.filter((body) => body.includes('mutation SignOut'))).toEqual([]);
    await saving.release();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await signIn(page, desk.registry.address, desk.username);
    await link('(bài 2)').click();
    await meeting().locator('dd', { hasText: '2020 - 2025' }).waitFor();
  });

  it('lists the articles as they were narrowed last, however late the answer before it is', async () => {
    await link('Các bài đã đọc').click();
    await link('(bài 2)').waitFor();
    const first = await hold(page, 'Drafts');
    await page.getByLabel('Từ trong nhan đề').fill('bài 2');
    await page.getByLabel('Từ trong nhan đề').press('Enter');
    await first.answered;
    await page.getByLabel('Tình trạng').selectOption('DISCARDED');
    await page.getByText('Không có bài nào.').waitFor();
    await first.release();
    expect(await link('(bài 2)').count()).toBe(0);
    expect(desk.wrong).toEqual([]);
  });
});
