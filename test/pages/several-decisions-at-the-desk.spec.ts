import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { workbook } from '../imports/files/workbooks.js';
import { BROWSER, type DeskBrowser, openDesk, signIn } from '../support/desk-browser.js';
import { givenOrganisation } from '../support/given-organisations.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sheet = (name: string, decision: string, person: string) => ({
  name,
  rows: [
    ['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'],
    [`(Kèm theo Quyết định số ${decision} của Ủy ban MTTQ Việt Nam tỉnh Suối Bạc)`],
    ['STT', 'Họ và tên', 'Đơn vị'],
    [1, person, 'Xã Bãi Xanh'],
  ],
});

(BROWSER ? describe : describe.skip)('a file of several decisions at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await givenOrganisation(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Suối Bạc', level: 'PROVINCE' });
    await signIn(page, desk.registry.address, desk.username);
    await page.getByRole('link', { name: 'Danh sách', exact: true }).click();
  });
  afterAll(() => desk?.close());

  it('is recorded decision by decision, each read from the same file by one press', async () => {
    const buffer = await workbook([
      sheet('Đợt 1', '12/QĐ-MTTQ ngày 01/02/2022', 'Nông Thị Thử'),
      sheet('Đợt 2', '13/QĐ-MTTQ ngày 03/02/2022', 'Hoàng Văn Mẫu'),
    ]);
    await page
      .getByLabel('Tệp Excel, Word hoặc CSV')
      .first()
      .setInputFiles({ name: 'hai-quyet-dinh.xlsx', mimeType: EXCEL, buffer });
    await page.getByRole('button', { name: 'Đọc danh sách' }).click();
    await page.getByText('Dòng thuộc quyết định 13/QĐ-MTTQ').waitFor();
    await page.getByRole('button', { name: 'Ghi vào sổ …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi 1 dòng' }).click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    await page.getByRole('button', { name: 'Đọc danh sách của 13/QĐ-MTTQ' }).click();
    await page.getByText('Dòng thuộc quyết định 12/QĐ-MTTQ').waitFor();
    expect(await page.locator('.details').textContent()).toContain('03/02/2022');
    await page.getByRole('link', { name: 'Danh sách của 12/QĐ-MTTQ (Đã ghi)' }).click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    await page.getByRole('link', { name: 'Danh sách của 13/QĐ-MTTQ (Chưa ghi)' }).waitFor();
    expect(desk.wrong).toEqual([]);
  });
});
