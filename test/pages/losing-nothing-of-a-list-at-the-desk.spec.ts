import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, endSession, openDesk, signIn, signInAgain, soon } from '../support/desk-browser.js';
import { HEADINGS, pasted } from '../support/given-imports.js';
import { givenOrganisation } from '../support/given-organisations.js';

const CELLS = pasted(
  HEADINGS,
  [1, 'Nông Thị Thử', 'Chủ tịch', 'Xã Bãi Xanh', 'Bằng khen', '', '2020', ''],
  [2, 'Hoàng Văn Mẫu', 'Hội viên', 'Thôn Nà Ví', 'Bằng khen', '', 'hôm qua', ''],
);

(BROWSER ? describe : describe.skip)('losing nothing of what was typed for a list, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await givenOrganisation(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Suối Bạc', level: 'PROVINCE' });
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(`${desk.registry.address}/desk#/lists`);
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const editor = (number: number) => page.locator('.editor', { hasText: `Sửa dòng ${number}` });
  const details = () => page.locator('.details');
  const rows = async () => {
    const { importBatches } = await desk.registry
      .as('READER')
      .ask(
        '{ importBatches(first: 1) { totalCount nodes { numberPrinted mode rows { nodes { name values { field value } } } } } }',
      );
    return importBatches;
  };

  it('asks for the password where the session has ended, and goes on with the cells that were pasted', async () => {
    await button('Dán các ô').click();
    await page.getByLabel('Các ô chép từ Excel').fill(CELLS);
    // They are there again for whoever looks elsewhere meanwhile.
    await page.getByRole('link', { name: 'Bài báo' }).click();
    await page.getByLabel('Bài báo, cả nhan đề').waitFor();
    await page.getByRole('link', { name: 'Danh sách', exact: true }).click();
    await button('Dán các ô').click();
    expect(await soon(() => page.getByLabel('Các ô chép từ Excel').inputValue(), CELLS)).toBe(CELLS);
    await page.getByText('Đầu danh sách không ghi số').click();
    await page.getByLabel('Số quyết định').fill('17/QĐ-MTTQ');
    await endSession(page);
    await button('Đọc danh sách').click();
    await signInAgain(page);
    await page.locator('table.rows').waitFor();
    expect(await rows()).toMatchObject({ totalCount: 1, nodes: [{ numberPrinted: '17/QĐ-MTTQ' }] });
  });

  it('and with what was typed for a row', async () => {
    await button('Sửa dòng 3').click();
    await editor(3).getByLabel('Thời gian lập thành tích').fill('2016-2020');
    await endSession(page);
    await editor(3).getByRole('button', { name: 'Lưu' }).click();
    await signInAgain(page);
    await editor(3).waitFor({ state: 'detached' });
    expect((await rows()).nodes[0].rows.nodes[1].values).toContainEqual({ field: 'PERIOD', value: '2016-2020' });
  });

  it('keeps what was typed for a row while others are looked at, and for whoever leaves the list and comes back', async () => {
    await button('Sửa dòng 3').click();
    await editor(3).getByLabel('Họ và tên').fill('Hoàng Văn Mậu');
    await page
      .getByLabel('Địa bàn', { exact: true })
      .or(page.getByLabel(/^Địa bàn\(/))
      .first()
      .selectOption('CHOSEN');
    await page.getByText('Không có dòng nào như vậy.').waitFor();
    await page.getByText('1 dòng đã gõ mà chưa lưu').waitFor();
    await page.getByRole('link', { name: 'Các danh sách' }).click();
    await page.locator('tbody a').first().click();
    await editor(3).waitFor();
    expect(await editor(3).getByLabel('Họ và tên').inputValue()).toBe('Hoàng Văn Mậu');
  });

  it('loads the newer list where somebody else changed it, keeps what was typed, and undoes nothing of theirs', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Sửa dòng 2' }).click();
    const theirs = other.locator('.editor', { hasText: 'Sửa dòng 2' });
    await theirs.getByLabel('Chức vụ').first().fill('Phó Chủ tịch');
    await theirs.getByRole('button', { name: 'Lưu' }).click();
    await theirs.waitFor({ state: 'detached' });
    await other.close();
    await button('Sửa thông tin quyết định').click();
    await details().getByLabel('Loại hình khen thưởng').selectOption('SUDDEN');
    await editor(3).getByRole('button', { name: 'Lưu' }).click();
    await editor(3).getByRole('button', { name: 'Tải bản mới' }).click();
    await page.locator('td', { hasText: 'Phó Chủ tịch' }).first().waitFor();
    expect(await editor(3).getByLabel('Họ và tên').inputValue()).toBe('Hoàng Văn Mậu');
    await editor(3).getByRole('button', { name: 'Lưu' }).click();
    await editor(3).waitFor({ state: 'detached' });
    await details().getByRole('button', { name: 'Lưu' }).click();
    await button('Sửa thông tin quyết định').waitFor();
    const { nodes } = await rows();
    expect(nodes[0]).toMatchObject({ mode: 'SUDDEN', rows: { nodes: [{}, { name: 'Hoàng Văn Mậu' }] } });
    expect(nodes[0].rows.nodes[0].values).toContainEqual({ field: 'POSITION', value: 'Phó Chủ tịch' });
  });

  it('forgets what was typed for whoever signs in next', async () => {
    await button('Sửa dòng 3').click();
    await editor(3).getByLabel('Họ và tên').fill('chưa lưu');
    // Nobody is signed out by a slip.
    page.once('dialog', (dialog) => void dialog.dismiss());
    await button('Đăng xuất').click();
    expect(await editor(3).getByLabel('Họ và tên').inputValue()).toBe('chưa lưu');
    page.once('dialog', (dialog) => void dialog.accept());
    await button('Đăng xuất').click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(`${desk.registry.address}/desk#/lists`);
    await page.locator('tbody a').first().click();
    await button('Sửa dòng 3').waitFor();
    expect(await editor(3).count()).toBe(0);
  });

  it('reads the list again where a column is said to hold something else, and keeps what was mended', async () => {
    await page.getByText('Cột nào chứa gì').click();
    await page.getByLabel(/^G · Thời gian/).selectOption('OTHER');
    await button('Đọc lại với các cột này').click();
    await page.getByRole('status').getByText('Đã đọc lại danh sách.').waitFor();
    const [list] = (await rows()).nodes;
    expect(list.rows.nodes.map(({ name }: { name: string }) => name)).toEqual(['Nông Thị Thử', 'Hoàng Văn Mậu']);
    expect(list.rows.nodes[0].values.map(({ field }: { field: string }) => field)).not.toContain('PERIOD');
  });
});
