import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, signIn } from '../support/desk-browser.js';
import { givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { holdIssuer } from '../support/hold-issuer.js';

const CELLS = pasted(
  HEADINGS,
  [1, 'Nông Thị Thử', 'Chủ tịch', 'Xã Bãi Xanh', 'Bằng khen', '', '2020', ''],
  [2, 'Hoàng Văn Mẫu', 'Hội viên', 'Thôn Nà Ví', 'Bằng khen', '', '2020', ''],
);

(BROWSER ? describe : describe.skip)('stopping a list while it is recorded at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let issuer: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    issuer = await givenOrganisation(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Suối Bạc', level: 'PROVINCE' });
    const { id } = await givenImport(desk.registry, issuer, CELLS);
    await signIn(page, desk.registry.address, desk.username);
    await page.goto(`${desk.registry.address}/desk#/lists/${id}`);
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const record = async () => {
    await button('Ghi vào sổ …').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi 2 dòng' }).click();
  };
  const lines = async () => {
    const [count] = await desk.registry.sql<{ count: number }>('select count(*)::int as count from awards', []);
    return count!.count;
  };

  it('says that it is being recorded, also to whoever comes to the page meanwhile, and stops when asked', async () => {
    const letGo = await holdIssuer(desk.registry, issuer);
    try {
      await record();
      await page.getByText('Đang ghi: 0 trong 2 dòng').waitFor();
      expect(await button('Ghi vào sổ …').count()).toBe(0);
      await page.reload();
      await button('Dừng, không ghi gì').click();
      await page.getByText('Đang dừng …').waitFor();
      expect(await button('Dừng, không ghi gì').count()).toBe(0);
    } finally {
      await letGo();
    }
    await page.getByRole('alert').getByText('Việc ghi đã được dừng theo yêu cầu; chưa có gì được ghi.').waitFor();
    expect(await lines()).toBe(0);
  });

  it('leaves the list to be mended and recorded as before', async () => {
    await button('Sửa dòng 2').click();
    await page.locator('.editor').getByLabel('Đơn vị, nơi công tác').fill('Xã Bãi Xanh 2');
    await page.locator('.editor').getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Dòng 2 đã sửa.').waitFor();
    expect(await page.getByText('Việc ghi đã được dừng').count()).toBe(0);
    await record();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    expect(await lines()).toBe(2);
    await page.getByText('Ai đã làm gì').click();
    await page.getByText('Dừng việc ghi').waitFor();
    expect(desk.wrong).toEqual([]);
  });
});
