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

  it('begins one without a file, moves a line by keys and by hand, tries what is not saved, and keeps it', async () => {
    await button('+ Đưa mẫu vào').click();
    await button('Hoặc bắt đầu từ mẫu A4 ngang').click();
    await page.getByText('297 × 210 mm').waitFor();
    await page.getByLabel('Tên mẫu').fill('Bằng khen A4');
    await page.getByLabel('Từ trong tên').fill('mat tran tinh vi du');
    await button('Tìm').click();
    await button(/tỉnh Ví Dụ/).click();
    await button('Ghi mẫu vào sổ').click();
    const card = page.getByRole('region', { name: 'Bằng khen A4' });
    await card.getByRole('button', { name: 'Sửa mẫu …' }).click();
    const on = (name: string | RegExp) => card.getByRole('button', { name });
    await on('[tên người, tập thể được khen]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    const left = card.getByLabel('Từ trái (mm)');
    expect([await left.inputValue(), await card.getByLabel('Từ trên (mm)').inputValue()]).toEqual(['45', '85']);
    const box = (await on('[tên người, tập thể được khen]').locator('rect').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 40, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(Number(await left.inputValue())).toBeLessThan(45);
    await left.fill('mười');
    await card.getByText('Số đo chỉ gồm chữ số', { exact: false }).waitFor();
    expect(await on('Lưu mẫu').isDisabled()).toBe(true);
    await left.fill('38,5');
    await on('+ Thêm dòng').click();
    await card.getByLabel('Chữ in').fill('Đã có thành tích ');
    await card.getByLabel('Thêm chỗ điền').selectOption({ label: 'thành tích' });
    await card.getByLabel('Cỡ chữ').fill('900');
    await on('Xem thử bản đang sửa').click();
    await card
      .getByRole('alert')
      .getByText(/900|200/)
      .waitFor();
    await card.getByLabel('Cỡ chữ').fill('13');
    await on('Xem thử bản đang sửa').click();
    const [download] = await Promise.all([page.waitForEvent('download'), card.locator('.made a').click()]);
    expect(pdfPages(await readFile(await download.path()))).toBe(1);
    const stored = () =>
      desk.registry
        .as('RECORDER')
        .ask('{ certificateTemplates(first: 9) { nodes { name layout } } }')
        .then(({ certificateTemplates: { nodes } }) =>
          JSON.parse(nodes.find(({ name }: { name: string }) => name === 'Bằng khen A4').layout),
        );
    expect((await stored()).elements[2]).toMatchObject({ x: 40, y: 84 });
    await on('Lưu mẫu').click();
    expect(await soon(() => on('Lưu mẫu').count(), 0)).toBe(0);
    const { elements } = await stored();
    expect(elements[2]).toMatchObject({ x: 38.5, y: 85, uppercase: true });
    expect(elements.at(-1)).toMatchObject({ text: 'Đã có thành tích {reason?}', size: 13 });
  });

  it('is arranged by touch on a phone, and scrolled beside its lines', async () => {
    const touched = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    const phone = await (await desk.browser.newContext(touched)).newPage();
    await signIn(phone, desk.registry.address, desk.username);
    await phone.getByRole('link', { name: 'Báo cáo, bằng khen' }).click();
    await phone.getByRole('link', { name: 'Mẫu in bằng' }).click();
    const card = phone.getByRole('region', { name: 'Bằng khen A4' });
    await card.getByRole('button', { name: 'Sửa mẫu …' }).click();
    const sheet = card.locator('svg.sheet');
    await sheet.scrollIntoViewIfNeeded();
    const middleOf = async (what: typeof sheet) => {
      const { x, y, width, height } = (await what.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2 };
    };
    const finger = await phone.context().newCDPSession(phone);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints });
    const { x, y } = await middleOf(card.getByRole('button', { name: '[chức vụ và đơn vị]' }).locator('rect'));
    await touch('touchStart', { x, y });
    for (const step of [1, 2, 3, 4]) await touch('touchMove', { x: x + step, y: y + 5 * step });
    await touch('touchEnd');
    const top = card.getByLabel('Từ trên (mm)');
    const moved = Number(await top.inputValue());
    expect(moved).toBeGreaterThan(105);
    const { y: before } = await middleOf(sheet);
    const { x: left, y: up } = (await sheet.boundingBox())!;
    await touch('touchStart', { x: left + 8, y: up + 100 });
    for (const step of [1, 2, 3, 4, 5, 6, 7, 8]) await touch('touchMove', { x: left + 8, y: up + 100 - 12 * step });
    await touch('touchEnd');
    expect(await soon(async () => (await middleOf(sheet)).y < before, true)).toBe(true);
    expect(Number(await top.inputValue())).toBe(moved);
    await phone.close();
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
