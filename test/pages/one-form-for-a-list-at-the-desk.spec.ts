import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, signIn } from '../support/desk-browser.js';
import { givenImport, pasted } from '../support/given-imports.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('forms of a list at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const issuer = await givenOrganisation(desk.registry, {
      name: 'Ủy ban MTTQ Việt Nam tỉnh Suối Bạc',
      level: 'PROVINCE',
    });
    const cells = pasted(
      ['STT', 'Họ và tên', 'Năm sinh', 'Hình thức'],
      [7, 'Nông Thị Thử', 1970, ''],
      [8, 'Hoàng Văn Mẫu', 1980, ''],
      [9, 'Lò Văn Ví', 1990, 'Bằng khne'],
      [10, 'Lò Thị Dụ', 1991, 'Bằng khne'],
    );
    const { id } = await givenImport(desk.registry, issuer, cells);
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(`${desk.registry.address}/desk#/lists/${id}`);
  });
  afterAll(() => desk?.close());

  it('shows what is printed and not recorded, in rows and in their form', async () => {
    const row = page.locator('tr', { hasText: 'Hoàng Văn Mẫu' });
    await row.getByText('(STT 8)').waitFor();
    expect(await row.locator('td[data-label="In thêm, không ghi vào sổ"]').textContent()).toBe('Năm sinh: 1980');
    await page.getByRole('button', { name: 'Sửa dòng 3' }).click();
    await page.locator('.editor').getByText('1980').waitFor();
    await page.locator('.editor').getByRole('button', { name: 'Đóng' }).click();
  });

  it('takes the nearest form for all rows that are misspelt alike', async () => {
    await page.getByRole('button', { name: 'Lấy “Bằng khen” cho mọi dòng ghi như vậy' }).first().click();
    await page.getByText('Mọi dòng ghi “Bằng khne” nay là “Bằng khen”.').waitFor();
    await page.getByText('2 dòng ghi được, 2 phải sửa').waitFor();
  });

  it('takes one form for all rows that name none', async () => {
    await page.getByLabel('2 dòng không ghi hình thức khen thưởng').selectOption({ label: 'Bằng khen' });
    await page.getByText('4 dòng ghi được, 0 phải sửa').waitFor();
    expect(desk.wrong).toEqual([]);
  });

  it('takes the area that a mistyped one can have meant, for all rows that say the same', async () => {
    const { registry } = desk;
    const areaId = await givenArea(registry, { name: 'Tỉnh Suối Vàng', kind: 'PROVINCE' });
    const commune = await givenArea(registry, { name: 'Xã Thượng Lâm', parentId: areaId });
    const issuer = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Suối Vàng', areaId });
    const rows = ['Nông Thị Thử', 'Hoàng Văn Mẫu'].map((name, i) => [i + 1, name, 'Xã Thượng Lâmm', 'Bằng khen']);
    const { id } = await givenImport(registry, issuer, pasted(['STT', 'Họ và tên', 'Đơn vị', 'Hình thức'], ...rows));
    await page.goto(`${registry.address}/desk#/lists/${id}`);
    const take = 'Địa bàn là Xã Thượng Lâm (Tỉnh Suối Vàng), cho mọi dòng ghi địa bàn như vậy';
    await page.getByRole('button', { name: take }).first().waitFor();
    await page.getByRole('button', { name: take }).first().click();
    await page.getByText('Mọi dòng ghi “Xã Thượng Lâmm” như dòng', { exact: false }).waitFor();
    const at = await registry.sql('select area_id from import_rows where batch_id = $1', [id]);
    expect(at).toEqual([{ area_id: commune }, { area_id: commune }]);
    expect(await page.getByRole('button', { name: take }).count()).toBe(0);
  });
});
