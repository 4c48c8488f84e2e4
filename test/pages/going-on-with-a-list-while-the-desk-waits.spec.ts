import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, endSession, openDesk, signIn, signInAgain, soon } from '../support/desk-browser.js';
import { givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { hold } from '../support/slow-network.js';

const CELLS = pasted(
  HEADINGS,
  [1, 'Nông Thị Thử', 'Chủ tịch', 'Xã Bãi Xanh', 'Bằng khen', '', '2020', ''],
  [2, 'Hoàng Văn Mẫu', 'Hội viên', 'Thôn Nà Ví', 'Bằng khen', '', '2020', ''],
);

(BROWSER ? describe : describe.skip)('going on with a list while the desk waits for an answer, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const name = 'Ủy ban MTTQ Việt Nam tỉnh Suối Bạc';
    ({ id } = await givenImport(
      desk.registry,
      await givenOrganisation(desk.registry, { name, level: 'PROVINCE' }),
      CELLS,
    ));
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(`${desk.registry.address}/desk#/lists/${id}`);
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const editor = (number: number) => page.locator('.editor', { hasText: `Sửa dòng ${number}` });
  const position = (number: number) => editor(number).getByLabel('Chức vụ', { exact: true });
  const mend = async (number: number, words: string) => {
    await button(`Sửa dòng ${number}`).click();
    await position(number).fill(words);
  };
  const save = (number: number) => editor(number).getByRole('button', { name: 'Lưu' }).click();
  const shown = (words: string) => page.locator('td', { hasText: words }).first().waitFor();

  it('mends a row that was sent before the one above it was answered', async () => {
    await mend(2, 'Phó Chủ tịch');
    const first = await hold(page, 'MendRows');
    await save(2);
    await first.answered;
    await mend(3, 'Chi hội trưởng');
    await save(3);
    await first.release();
    await editor(2).waitFor({ state: 'detached' });
    await editor(3).waitFor({ state: 'detached' });
    for (const words of ['Phó Chủ tịch', 'Chi hội trưởng']) await shown(words);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('draws a row as it was mended when its form closes, in which nothing can be typed any more', async () => {
    await mend(3, 'Chi hội phó');
    const rows = await hold(page, 'ListRows');
    await save(3);
    await rows.answered;
    expect(await position(3).isDisabled()).toBe(true);
    await rows.release();
    await editor(3).waitFor({ state: 'detached' });
    await shown('Chi hội phó');
  });

  it('does not call unsaved what was saved, where the rows cannot be fetched anew', async () => {
    await mend(3, 'Hội viên cũ');
    const rows = await hold(page, 'ListRows');
    await save(3);
    await rows.lose();
    await page.getByRole('alert').getByText('Chưa tải được các dòng').waitFor();
    await editor(3).waitFor({ state: 'detached' });
    await button('Tải lại các dòng').click();
    await shown('Hội viên cũ');
    expect(await soon(() => page.getByRole('alert').count(), 0)).toBe(0);
  });

  it('shows the rows that were chosen last, also where a row was sent before', async () => {
    await mend(2, 'Chủ tịch');
    const saving = await hold(page, 'MendRows');
    await save(2);
    await saving.answered;
    const first = await hold(page, 'ListRows');
    const area = page
      .getByLabel('Địa bàn', { exact: true })
      .or(page.getByLabel(/^Địa bàn\(/))
      .first();
    await area.selectOption('CHOSEN');
    await first.answered;
    await area.selectOption('');
    await saving.release();
    await shown('Chủ tịch');
    await first.release();
    expect(await page.locator('.which').count()).toBe(2);
  });

  it('asks once for the password, also where a refusal comes after it was given', async () => {
    await mend(2, 'Chủ tịch hội');
    await endSession(page);
    const refused = await hold(page, 'MendRows');
    await save(2);
    await refused.answered;
    await page.getByText('Ai đã làm gì').click();
    await signInAgain(page);
    await refused.release();
    await editor(2).waitFor({ state: 'detached' });
    await shown('Chủ tịch hội');
  });

  it('lists the lists as they were narrowed last', async () => {
    await page.getByRole('link', { name: 'Các danh sách' }).click();
    await page.locator('tbody tr').first().waitFor();
    const first = await hold(page, 'Lists');
    await page.getByLabel('Tình trạng').selectOption('STAGED');
    await first.answered;
    await page.getByLabel('Tình trạng').selectOption('UNDONE');
    await page.getByText('Không có danh sách nào.').waitFor();
    await first.release();
    expect(await page.locator('tbody tr').count()).toBe(0);
    expect(desk.wrong.filter((words) => !words.includes('Failed to load resource'))).toEqual([]);
  });
});
