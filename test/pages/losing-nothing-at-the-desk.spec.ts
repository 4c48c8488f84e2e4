import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Dialog, Page } from 'playwright-core';
import {
  BROWSER,
  type DeskBrowser,
  endSession,
  openDesk,
  partOf,
  signIn,
  signInAgain,
  soon,
} from '../support/desk-browser.js';
import { ARTICLE } from '../support/given-drafts.js';

(BROWSER ? describe : describe.skip)('losing nothing of what was typed at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const meeting = () => partOf(page, 'Hội nghị tổng kết');
  const contents = async () => {
    const { drafts } = await desk.registry
      .as('READER')
      .ask('{ drafts(first: 1) { nodes { contents { meetings { placePrinted termPrinted } awards { leftOut } } } } }');
    return drafts.nodes[0].contents;
  };
  it('asks for the password where the session has ended, and goes on with the article that was pasted', async () => {
    await page.getByLabel('Bài báo, cả nhan đề').fill(ARTICLE);
    await endSession(page);
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    await signInAgain(page);
    await meeting().waitFor();
  });

  it('and with what was typed into a part', async () => {
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Địa điểm').fill('Nhà văn hoá thôn Nà Ví');
    await endSession(page);
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await signInAgain(page);
    await meeting().getByText('Nhà văn hoá thôn Nà Ví').waitFor();
    expect((await contents()).meetings).toMatchObject([{ placePrinted: 'Nhà văn hoá thôn Nà Ví' }]);
  });

  it('keeps it where nobody signs in for now', async () => {
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Nhiệm kỳ').fill('2019 - 2024');
    await endSession(page);
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: 'Để sau' }).click();
    expect(await meeting().getByRole('alert').textContent()).toContain('Cần đăng nhập');
    expect(await soon(() => meeting().getByLabel('Nhiệm kỳ').inputValue(), '2019 - 2024')).toBe('2019 - 2024');
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await signInAgain(page);
    await meeting().getByText('2019 - 2024').waitFor();
  });

  it('fetches the newer draft where somebody else changed it, keeps what was typed, and undoes nothing of theirs', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Nhiệm kỳ').fill('2024 - 2029');
    await partOf(other, 'Hội nghị tổng kết').getByRole('button', { name: 'Sửa', exact: true }).click();
    await partOf(other, 'Hội nghị tổng kết').getByLabel('Địa điểm').fill('Hội trường xã');
    await partOf(other, 'Hội nghị tổng kết').getByRole('button', { name: 'Lưu' }).click();
    await partOf(other, 'Hội nghị tổng kết').getByText('Hội trường xã').waitFor();
    await other.close();
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await meeting().getByRole('button', { name: 'Tải bản mới' }).click();
    await meeting().locator('dd', { hasText: 'Hội trường xã' }).waitFor();
    expect(await soon(() => meeting().getByLabel('Nhiệm kỳ').inputValue(), '2024 - 2029')).toBe('2024 - 2029');
    await meeting().getByRole('button', { name: 'Lưu' }).click();
    await meeting().locator('dd', { hasText: '2024 - 2029' }).waitFor();
    expect((await contents()).meetings).toEqual([{ placePrinted: 'Hội trường xã', termPrinted: '2024 - 2029' }]);
  });

  it('keeps what was chosen and unticked for whoever leaves the draft and comes back, until they sign out', async () => {
    const guest = () => partOf(page, 'Đỗ Thị Hải Yến');
    await guest().getByRole('combobox').selectOption('AS_PRINTED');
    await guest().getByRole('checkbox').uncheck();
    const address = page.url();
    await page.getByRole('link', { name: 'Các bài đã đọc' }).click();
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
    await guest().waitFor();
    expect(await soon(() => guest().getByRole('combobox').inputValue(), 'AS_PRINTED')).toBe('AS_PRINTED');
    expect(await soon(() => guest().getByRole('checkbox').isChecked(), false)).toBe(false);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(address);
    await guest().waitFor();
    expect(await soon(() => guest().getByRole('checkbox').isChecked(), true)).toBe(true);
  });

  it('asks once before a page is left on which something was typed, by a link of the desk as by the back button', async () => {
    await page.getByRole('link', { name: 'Các bài đã đọc' }).click();
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
    await page.locator('.head').getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByLabel('Tác giả').fill('Người Thử');
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Nhiệm kỳ').fill('chưa lưu');
    const asked: string[] = [];
    const stay = (way: Dialog) => {
      asked.push(way.type());
      void way.dismiss();
    };
    page.on('dialog', stay);
    const address = page.url();
    for (const leave of [
      () => page.getByRole('link', { name: 'Các bài đã đọc' }).click(),
      () => page.goBack(),
      () => page.goBack(),
    ]) {
      const before = asked.length;
      await leave();
      expect(await soon(async () => asked.length, before + 1)).toBe(before + 1);
      expect(await soon(async () => page.url(), address)).toBe(address);
      expect(await meeting().getByLabel('Nhiệm kỳ').inputValue()).toBe('chưa lưu');
    }
    page.off('dialog', stay);
    expect(asked).toEqual(['confirm', 'confirm', 'confirm']);
  });

  it('asks nothing where a link is opened beside the page, which is not left', async () => {
    const beside = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Các bài đã đọc' }).click({ modifiers: ['ControlOrMeta'] });
    await (await beside).close();
    expect(await meeting().getByLabel('Nhiệm kỳ').inputValue()).toBe('chưa lưu');
  });

  it('leaves by the back button where one says so, and goes on asking before the page is closed', async () => {
    page.once('dialog', (way) => void way.accept());
    await page.goBack();
    await page.getByRole('link', { name: 'Suối Bạc tổng kết' }).click();
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Nhiệm kỳ').fill('chưa lưu');
    const asked = page.waitForEvent('dialog');
    const left = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await left;
  });
});
