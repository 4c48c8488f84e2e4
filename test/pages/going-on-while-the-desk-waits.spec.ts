import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, focusedField, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { givenDraft } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('going on with a draft while the desk waits for an answer, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    for (const name of ['Hội Nông dân huyện Suối Bạc', 'Hội Phụ nữ huyện Nậm Hoa'])
      await givenOrganisation(desk.registry, { name });
    const { id } = await givenDraft(desk.registry);
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(`${desk.registry.address}/desk#/${id}`);
    await lookedThrough();
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const within = (part: Locator, name: string) => part.getByRole('button', { name, exact: true });
  const meeting = () => partOf(page, 'Hội nghị tổng kết');
  const guest = () => partOf(page, 'Đỗ Thị Hải Yến');
  const term = () => meeting().getByLabel('Nhiệm kỳ');
  const saved = (part: Locator, words: string) => part.locator('dd', { hasText: words }).waitFor();
  /** Until then nothing is accepted. */
  const lookedThrough = async () => expect(await soon(() => button('Nhận vào sổ').isEnabled(), true)).toBe(true);

  it('shows what was saved with its form closed, and does not close one that is opened before the registry was looked through', async () => {
    await within(meeting(), 'Sửa').click();
    await term().fill('2019 - 2024');
    const looking = await hold(page, 'Candidates');
    await within(meeting(), 'Lưu').click();
    await saved(meeting(), '2019 - 2024');
    expect(await term().count()).toBe(0);
    await looking.answered;
    expect(await button('Nhận vào sổ').isDisabled()).toBe(true);
    await within(meeting(), 'Sửa').click();
    await term().fill('2024 - 2029');
    await looking.release();
    await lookedThrough();
    expect(await term().inputValue()).toBe('2024 - 2029');
  });

  it('does not call unsaved what was saved, where the registry cannot be looked through, and looks again', async () => {
    const looking = await hold(page, 'Candidates');
    await within(meeting(), 'Lưu').click();
    await saved(meeting(), '2024 - 2029');
    await looking.lose();
    await page.locator('.bar').getByRole('alert').getByText('Chưa nhận được').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await term().count()).toBe(0);
    expect(await button('Nhận vào sổ').isDisabled()).toBe(true);
    await button('Tìm lại').click();
    await lookedThrough();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('takes nothing that would be lost with the answer, and gives the form back where that does not come', async () => {
    await within(meeting(), 'Sửa').click();
    await term().fill('2021 - 2026');
    // The registry is not reached at all, so that nothing was done.
    await page.context().setOffline(true);
    await term().press('Enter');
    await meeting().getByRole('alert').getByText('Không nối được').waitFor();
    await page.context().setOffline(false);
    expect(await soon(() => focusedField(page), 'Nhiệm kỳ')).toBe('Nhiệm kỳ');
    const saving = await hold(page, 'ReviseDraft');
    await term().press('Enter');
    await saving.answered;
    expect(await term().isDisabled()).toBe(true);
    await saving.release();
    await saved(meeting(), '2021 - 2026');
  });

  it('saves two parts at once, and leaves whoever types in another one there', async () => {
    await within(meeting(), 'Sửa').click();
    await term().fill('2022 - 2027');
    const first = await hold(page, 'ReviseDraft');
    await within(meeting(), 'Lưu').click();
    await first.answered;
    await within(guest(), 'Sửa').click();
    await guest().getByLabel('Chức vụ').fill('Chủ tịch HĐND huyện');
    await within(guest(), 'Lưu').click();
    const other = partOf(page, 'Vàng A Lềnh');
    await within(other, 'Sửa').click();
    await other.getByLabel('Họ tên').fill('Vàng A');
    await first.release();
    await saved(meeting(), '2022 - 2027');
    await guest().locator('form').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await focusedField(page)).toBe('Họ tên');
    await within(other, 'Thôi').click();
  });

  it('finds what was looked for last, however late the answer before it is', async () => {
    await button('Giao cho đơn vị').click();
    const words = page.getByLabel('Từ trong tên');
    await words.fill('Suối Bạc');
    const first = await hold(page, 'Bodies');
    await words.press('Enter');
    await first.answered;
    await words.fill('Nậm Hoa');
    await words.press('Enter');
    await button('Hội Phụ nữ huyện Nậm Hoa').waitFor();
    await first.release();
    expect(await button('Hội Nông dân huyện Suối Bạc').count()).toBe(0);
    await page.locator('.head').getByRole('button', { name: 'Thôi' }).click();
  });

  it('begins nothing in a draft that is being accepted', async () => {
    await lookedThrough();
    const accepting = await hold(page, 'AcceptDraft');
    await button('Nhận vào sổ').click();
    await accepting.answered;
    expect(await page.locator('.sides').evaluate((sides) => sides.matches('[inert]'))).toBe(true);
    await accepting.release();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    expect(await soon(() => page.locator('.sides[inert]').count(), 0)).toBe(0);
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });
});
