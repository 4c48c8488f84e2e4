import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, drawn, openDesk, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE, givenDraft } from '../support/given-drafts.js';

(BROWSER ? describe : describe.skip)('finding one’s way at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await givenDraft(desk.registry, { outlet: 'Báo Suối Bạc' });
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const listed = (many: number) => page.getByText(`(${many})`).waitFor();
  const awards = () => page.locator('section.awards');

  it('narrows the list by whose articles they are, outlet and days, and keeps that on the way back', async () => {
    await listed(1);
    await page.getByRole('button', { name: 'Lọc thêm' }).click();
    await page.getByLabel('Ai đọc').selectOption('yes');
    await listed(0);
    await page.getByLabel('Ai đọc').selectOption('');
    await listed(1);
    await page.getByLabel('Báo, cổng tin: tên đủ').fill('báo suối bạc');
    await page.getByLabel('Đọc từ ngày').fill('31/2/2026');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('alert').getByText('Ngày đọc: lịch không có ngày 31/2/2026').waitFor();
    await page.getByLabel('Đọc từ ngày').fill('1/1/2022');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
    await page.goBack();
    expect(await soon(() => page.getByLabel('Báo, cổng tin: tên đủ').inputValue(), 'báo suối bạc')).toBe(
      'báo suối bạc',
    );
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
  });

  it('goes from one part that needs a look to the next, by the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Chỗ cần xem tiếp theo' }).waitFor();
    const seen = new Set<string>();
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Alt+n');
      await drawn(page);
      seen.add((await page.locator('.part.here h3').textContent()) ?? '');
    }
    const doubted = page.locator('.part', { has: page.locator('.doubt') }).locator('h3');
    expect([...seen].sort()).toEqual((await doubted.allTextContents()).sort());
    // Parts are called by what they say; the codes by which programs call them are nowhere on the page.
    expect(await page.locator('main').innerText()).not.toMatch(/\b[mpda]\d+(?:\.[a-z]+\d*)?\b/u);
  });

  it('does not move a card away between the press of a button and its release', async () => {
    await page.locator('.part.here').waitFor();
    const id = await page.locator('.part:not(.here)').first().getAttribute('id');
    const change = page.locator(`#${id}`).getByRole('button', { name: 'Sửa', exact: true });
    // Its head at the lower end of the window, above the bar, its foot below.
    await change.evaluate((button) => button.scrollIntoView(false));
    await page.evaluate('scrollBy(0, 100)');
    const { x, y, width, height } = (await change.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await drawn(page);
    expect((await change.boundingBox())!.y).toBe(y);
    await page.mouse.up();
    await page.locator('.part.here form').waitFor();
    await page.locator('.part.here').getByRole('button', { name: 'Thôi' }).click();
  });

  it('adds an award by its words, with a quote that is taken after it was typed', async () => {
    await awards().getByRole('button', { name: '+ Thêm', exact: true }).click();
    await awards().getByRole('textbox', { name: 'Hình thức như in' }).fill('Giấy khen');
    expect(await soon(() => awards().getByLabel('Trong danh mục').inputValue(), '')).toBe('');
    // As people select: with the mouse, over words that are marked already.
    await page.locator('.article mark').last().click({ clickCount: 3 });
    await awards().getByRole('button', { name: 'Lấy câu đang bôi đen' }).click();
    expect(ARTICLE).toContain(await awards().locator('.edit blockquote').textContent());
    expect(
      await soon(() => awards().getByRole('textbox', { name: 'Hình thức như in' }).inputValue(), 'Giấy khen'),
    ).toBe('Giấy khen');
    await awards().getByRole('button', { name: 'Lưu' }).click();
    await awards().locator('.badge', { hasText: 'thêm tay' }).waitFor();
  });

  it('is called by what the page is headed with, and lets the keyboard pass the rooms', async () => {
    const title = (await page.getByRole('heading', { level: 1 }).textContent())!.trim();
    const called = `${title} · Bàn làm việc · Bảng Vàng`;
    expect(await soon(() => page.title(), called)).toBe(called);
    await page.getByRole('link', { name: 'Sổ', exact: true }).click();
    expect(await soon(() => page.title(), 'Sổ · Bàn làm việc · Bảng Vàng')).toBe('Sổ · Bàn làm việc · Bảng Vàng');
    await page.goBack();
    await awards().first().waitFor();
    await page.reload();
    await awards().first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
  });

  it('says the names of forms, and of what the page is in, in the language that was chosen', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await awards().getByRole('button', { name: 'Change', exact: true }).first().click();
    await awards()
      .getByLabel('In the catalogue')
      .locator('option', { hasText: 'Certificate' })
      .first()
      .waitFor({ state: 'attached' });
    expect(await soon(() => page.locator('html').getAttribute('lang'), 'en')).toBe('en');
    await page.reload();
    await awards().getByRole('button', { name: 'Change', exact: true }).first().waitFor();
    expect(await soon(() => page.locator('html').getAttribute('lang'), 'en')).toBe('en');
    expect(desk.wrong).toEqual([]);
  });
});
