import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE } from '../support/given-drafts.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('going on with a draft while the desk waits for an answer, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await signIn(page, desk.registry.address, desk.username);
    await page.getByLabel('Bài báo, cả nhan đề').fill(ARTICLE);
    await button('Đọc bài').click();
    await lookedThrough();
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const meeting = () => partOf(page, 'Hội nghị tổng kết');
  const inMeeting = (name: string) => meeting().getByRole('button', { name, exact: true });
  /** Until then nothing is accepted. */
  const lookedThrough = async () => expect(await soon(() => button('Nhận vào sổ').isEnabled(), true)).toBe(true);
  const term = () => meeting().getByLabel('Nhiệm kỳ');

  it('shows what was saved with its form closed, and does not close one that is opened before the registry was looked through', async () => {
    await inMeeting('Sửa').click();
    await term().fill('2019 - 2024');
    const looking = await hold(page, 'Candidates');
    await inMeeting('Lưu').click();
    await meeting().locator('dd', { hasText: '2019 - 2024' }).waitFor();
    expect(await term().count()).toBe(0);
    await looking.answered;
    expect(await button('Nhận vào sổ').isDisabled()).toBe(true);
    await inMeeting('Sửa').click();
    await term().fill('2024 - 2029');
    looking.release();
    await lookedThrough();
    expect(await term().inputValue()).toBe('2024 - 2029');
  });

  it('does not call unsaved what was saved, where the registry cannot be looked through, and looks again', async () => {
    const looking = await hold(page, 'Candidates');
    await inMeeting('Lưu').click();
    await meeting().locator('dd', { hasText: '2024 - 2029' }).waitFor();
    looking.lose();
    await page.locator('.bar').getByRole('alert').getByText('Chưa nhận được').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await term().count()).toBe(0);
    expect(await button('Nhận vào sổ').isDisabled()).toBe(true);
    await button('Tìm lại').click();
    await lookedThrough();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
