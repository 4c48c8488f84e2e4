import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfPages } from '../reports/reading-files.js';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';

(BROWSER ? describe : describe.skip)('layouts of certificates at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const front = await givenProvincialFront(desk.registry);
    await givenPublicDecision(desk.registry, front, [line('Lò Thị Mận 02'), line('Lò Thị Mận 03')]);
    await signIn(page, desk.registry.address, desk.username);
    await page.getByRole('link', { name: 'Báo cáo, bằng khen' }).click();
    await page.getByRole('link', { name: 'Mẫu in bằng' }).click();
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

  it('puts a layout in from a file that is looked through first, tries it on an award, replaces it and ends its use', async () => {
    const layout = (...texts: string[]) => ({
      name: 'Giấy khen A5.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          page: { width: 210, height: 148 },
          elements: texts.map((text, i) => ({ text, x: 20, y: 20 + 20 * i, width: 170, size: 14 })),
        }),
      ),
    });
    const file = page.getByLabel('Tệp mẫu', { exact: false });
    await button('+ Đưa mẫu vào').click();
    await file.setInputFiles({ name: 'phoi.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0xff, 0]) });
    await page.getByRole('alert').getByText('không phải mẫu in').waitFor();
    await file.setInputFiles(layout('{hoTen}'));
    await page.getByText('Chỗ điền sổ không có: {hoTen}').waitFor();
    expect(await button('Ghi mẫu vào sổ').isDisabled()).toBe(true);
    await file.setInputFiles(layout('{recipientName}'));
    await page.getByText('210 × 148 mm').waitFor();
    await page.getByLabel('Từ trong tên').fill('mat tran tinh vi du');
    await button('Tìm').click();
    await button(/tỉnh Ví Dụ/).click();
    await button('Ghi mẫu vào sổ').click();
    const card = page.getByRole('region', { name: 'Giấy khen A5' });
    await card.getByText('phôi 210 × 148 mm').waitFor();
    await card.getByRole('button', { name: 'Thử với một khen thưởng' }).click();
    await card.getByLabel('Từ trong tên').fill('lo thi man 03');
    await card.getByRole('button', { name: 'Tìm' }).click();
    await card.getByRole('button', { name: /Lò Thị Mận 03/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), card.locator('.made a').click()]);
    expect(pdfPages(await readFile(await download.path()))).toBe(1);
    await card.getByRole('button', { name: 'Thay mẫu …' }).click();
    await file.setInputFiles(layout('{recipientName}', '{reason}'));
    await card.getByRole('button', { name: 'Thay mẫu', exact: true }).click();
    expect(await soon(() => card.getByLabel('Tệp mẫu', { exact: false }).count(), 0)).toBe(0);
    await card.getByRole('button', { name: 'In những gì' }).click();
    await card.getByText('tên người, tập thể được khen, thành tích').waitFor();
    await card.getByRole('button', { name: 'Ngừng dùng …' }).click();
    await card.getByLabel('Vì sao ngừng dùng mẫu này').fill('Đổi phôi');
    await card.getByRole('button', { name: 'Đồng ý' }).click();
    await card.getByText('đã ngừng dùng').waitFor();
  });

  it('gives one to begin from', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Tải mẫu A4 ngang để bắt đầu').click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8')).page).toEqual({ width: 297, height: 210 });
    expect(desk.wrong).toEqual([]);
  });
});
