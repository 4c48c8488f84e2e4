import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, makePublic, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE, numbered } from '../support/given-drafts.js';
import { givenStaff } from '../support/given-staff.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('going on at the desk where one thing is done, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await desk.registry.as('RECORDER').act('recordPerson', { name: 'Đỗ Thị Hải Yến' }, 'person { id }');
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name });
  const article = () => page.getByLabel('Bài báo, cả nhan đề');
  const onRecord = () => page.locator('section.card', { hasText: 'Đã ghi vào sổ' });

  it('is ready for the article, and keeps it for whoever looks elsewhere first', async () => {
    await article().waitFor();
    expect(await soon(() => article().evaluate((field) => field.matches(':focus')), true)).toBe(true);
    await article().fill(ARTICLE);
    await page.goto(`${desk.registry.address}/desk#/01a21833-290a-7266-87bf-a50a3ad41daf`);
    await page.goto(`${desk.registry.address}/desk#/`);
    expect(await soon(() => article().inputValue(), ARTICLE)).toBe(ARTICLE);
    await button('Đọc bài').click();
    await partOf(page, 'Hội nghị tổng kết').waitFor();
    await page.getByRole('link', { name: 'Các bài đã đọc' }).click();
    expect(await soon(() => article().inputValue(), '')).toBe('');
  });

  it('makes somebody public who was there before, when the draft is', async () => {
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
    await partOf(page, 'Đỗ Thị Hải Yến').getByRole('combobox').selectOption({ label: 'Là: Đỗ Thị Hải Yến' });
    await makePublic(page, 'Nhận và công khai');
    await onRecord().getByText('đã có, nháp').waitFor();
    await page.reload();
    await onRecord().getByRole('button', { name: 'Công khai Đỗ Thị Hải Yến' }).click();
    await onRecord().getByText('đã có, công khai').waitFor();
    const { people } = await desk.registry
      .as('READER')
      .ask('{ people(text: "Đỗ Thị Hải Yến", first: 2) { nodes { recordStatus } } }');
    expect(people.nodes).toEqual([{ recordStatus: 'CONFIRMED' }]);
  });

  it('asks for what was chosen while the list was loading', async () => {
    await page.getByRole('link', { name: 'Các bài đã đọc' }).click();
    await page.getByText('Không có bài nào.').waitFor();
    const first = await hold(page, 'Drafts');
    await page.getByLabel('Tình trạng').selectOption('DISCARDED');
    await first.answered;
    await page.getByLabel('Tình trạng').selectOption('ACCEPTED');
    await page.getByRole('cell', { name: 'Suối Bạc tổng kết' }).waitFor();
    await first.release();
    expect(await page.getByRole('cell', { name: 'Suối Bạc tổng kết' }).count()).toBe(1);
  });

  it('asks for two filters that were chosen while it was loading, and for words that were sent by Enter then', async () => {
    const asked: object[] = [];
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: object };
      if (query.startsWith('query Drafts')) asked.push(variables);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.getByLabel('Tình trạng').selectOption('');
    await page.getByLabel('Sắp xếp').selectOption('OLDEST');
    await page.getByLabel('Tình trạng').selectOption('ACCEPTED');
    await page.getByLabel('Từ trong nhan đề').fill('khong co bai nao');
    await page.getByLabel('Từ trong nhan đề').press('Enter');
    await page.getByText('Không có bài nào.').waitFor();
    expect(asked.at(-1)).toMatchObject({ state: 'ACCEPTED', orderBy: 'OLDEST', text: 'khong co bai nao' });
    await page.unroute('**/graphql');
    await page.getByLabel('Từ trong nhan đề').fill('');
    await page.getByLabel('Từ trong nhan đề').press('Enter');
    await page.getByRole('cell', { name: 'Suối Bạc tổng kết' }).waitFor();
  });

  it('looks among all articles where none is open', async () => {
    await page.getByLabel('Tình trạng').selectOption('OPEN');
    await button('Tìm cả trong các bài đã nhận, đã bỏ').click();
    await page.getByRole('cell', { name: 'Suối Bạc tổng kết' }).waitFor();
  });

  it('says what can be done when all that was public is withdrawn', async () => {
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
    await button('Đã công khai mà phải thu lại?').click();
    await page.getByLabel('Lý do').fill('đăng nhầm');
    await button('Thu lại tất cả, theo thứ tự').click();
    await page.getByText('Muốn ghi lại thì dán lại bài này').waitFor();
    await page.reload();
    await page.getByText('Muốn ghi lại thì dán lại bài này').waitFor();
  });

  it('tells the draft that was just read from the one that it is like', async () => {
    await page.getByRole('link', { name: 'trang đầu' }).click();
    await article().fill(numbered(2));
    await button('Đọc bài').click();
    await partOf(page, 'Hội nghị tổng kết').waitFor();
    const earlier = page.url();
    await page.getByRole('link', { name: 'Các bài đã đọc' }).click();
    await article().fill(numbered(3));
    await button('Đọc bài').click();
    const opened = page.getByRole('link', { name: 'Mở bản nháp vừa đọc' });
    await opened.waitFor();
    expect(earlier).toContain(await page.getByRole('link', { name: 'Mở bản đã có ấy' }).getAttribute('href'));
    await page.getByRole('link', { name: '(bài 3)' }).waitFor();
    await opened.click();
    await page.getByRole('heading', { name: '(bài 3)' }).waitFor();
  });

  it('tells whoever only looks why there is nothing to paste into', async () => {
    const reader = await givenStaff(desk.registry, { role: 'READER' });
    const other = await (await desk.browser.newContext()).newPage();
    await signIn(other, desk.registry.address, reader.username);
    await other.getByText('Tài khoản này chỉ xem').waitFor();
    // The address of no draft was refused, which the browser tells, too.
    expect(desk.wrong.filter((message) => !message.includes('400'))).toEqual([]);
  });
});
