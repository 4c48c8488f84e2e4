import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('keeping one’s place at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await givenOrganisation(desk.registry, { name: 'Ủy ban nhân dân tỉnh Suối Bạc' });
    await signIn(page, desk.registry.address, desk.username);
    await page.getByLabel('Bài báo, cả nhan đề').fill(ARTICLE);
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    await meeting().waitFor();
  });
  afterAll(() => desk?.close());

  const meeting = () => partOf(page, 'Hội nghị tổng kết');
  const award = () => partOf(page, 'Giấy khen: 6 tập thể, 12 cá nhân');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** What has the focus: the id of a part, or the label of a field. */
  const focus = (): Promise<string> =>
    page.evaluate(`(({ id, textContent }, label) => id || (label ?? textContent))(
      document.activeElement, document.activeElement.closest('label')?.querySelector('span')?.textContent)`);

  it('opens a form at its first field, and comes back to the part by Escape and after saving', async () => {
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).focus();
    await press('Enter');
    expect(await soon(focus, 'Tên hội nghị')).toBe('Tên hội nghị');
    await press('Escape');
    expect(await soon(focus, 'part-m1')).toBe('part-m1');
    expect(await soon(() => meeting().locator('form').count(), 0)).toBe(0);
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Nhiệm kỳ').fill('2019 - 2024');
    await press('Escape');
    expect(await meeting().getByLabel('Nhiệm kỳ').inputValue()).toBe('2019 - 2024');
    await press('Enter');
    await meeting().locator('dd', { hasText: '2019 - 2024' }).waitFor();
    expect(await soon(focus, 'part-m1')).toBe('part-m1');
  });

  it('goes to a part that was added', async () => {
    await page.locator('.delegations').getByRole('button', { name: 'Thêm' }).click();
    await page.getByLabel('Đoàn, như in').fill('đại biểu các thôn');
    await press('Tab', 'Enter');
    const added = partOf(page, 'đại biểu các thôn');
    await added.waitFor();
    expect(await soon(focus, (await added.getAttribute('id'))!)).toBe(await added.getAttribute('id'));
  });

  it('says which words are too long for a quote', async () => {
    const awards = page.locator('section.awards');
    await page.evaluate('getSelection().selectAllChildren(document.querySelector(".article"))');
    await awards.getByRole('button', { name: '+ Thêm', exact: true }).click();
    await awards.getByRole('textbox', { name: 'Hình thức như in' }).fill('Giấy khen');
    await awards.getByRole('button', { name: 'Lưu' }).click();
    expect(await awards.getByRole('alert').textContent()).toContain('Câu trích: Dài quá');
    await awards.getByRole('button', { name: 'Thôi' }).click();
  });

  it('says before accepting that nobody is recorded as having attended where no meeting is taken', async () => {
    await meeting().getByRole('checkbox').uncheck();
    await page.locator('.attendees').getByText('sẽ không được ghi').waitFor();
    await meeting().getByRole('checkbox').check();
    expect(await soon(() => page.locator('.attendees').getByText('sẽ không được ghi').count(), 0)).toBe(0);
  });

  it('and who is nobody’s honour with the name alone, and finds a body that is written in full', async () => {
    const named = partOf(page, 'Bằng khen');
    await named.getByText('chưa vào danh sách người được khen').waitFor();
    await named.getByLabel('Lý Văn Sơn').selectOption('CREATE');
    expect(await soon(() => named.getByText('chưa vào danh sách người được khen').count(), 0)).toBe(0);
    await named.getByLabel('UBND tỉnh').selectOption('FIND');
    await named.getByLabel('Từ trong tên').fill('UBND Suối Bạc');
    await page.keyboard.press('Enter');
    await named.getByRole('button', { name: 'Ủy ban nhân dân tỉnh Suối Bạc' }).click();
    expect(await named.getByLabel('UBND tỉnh').locator('option:checked').textContent()).toContain('Suối Bạc');
  });

  it('accepts nothing while something that was typed would be lost, and goes there', async () => {
    await meeting().getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting().getByLabel('Nhiệm kỳ').fill('2024 - 2029');
    await page.getByRole('button', { name: 'Nhận vào sổ' }).click();
    await page.locator('.bar').getByRole('alert').getByText('Có chỗ đang điền dở').waitFor();
    await page.getByRole('button', { name: 'Tới chỗ ấy' }).click();
    expect(await soon(focus, 'part-m1')).toBe('part-m1');
    await meeting().getByRole('button', { name: 'Thôi' }).click();
    expect(await soon(() => page.locator('.bar').getByRole('alert').count(), 0)).toBe(0);
  });

  it('nor while a new body was begun, whose kind is chosen from lists wide enough to be read', async () => {
    await award().getByLabel('Ủy ban MTTQ Việt Nam huyện').selectOption('BODY');
    for (const list of await award().locator('.inner select').all())
      expect((await list.boundingBox())!.width).toBeGreaterThan(90);
    await page.getByRole('button', { name: 'Nhận và công khai' }).click();
    await page.locator('.bar').getByRole('alert').getByText('Có chỗ đang điền dở').waitFor();
    await award().getByRole('button', { name: 'Thôi' }).click();
    const { drafts } = await desk.registry.as('READER').ask('{ drafts(first: 1) { nodes { state } } }');
    expect(drafts.nodes).toEqual([{ state: 'OPEN' }]);
    expect(desk.wrong).toEqual([]);
  });
});
