import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';
import { givenOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('recording what became of a body at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let before: string;
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
    before = await givenOrganisation(desk.registry, { name: 'Hội Mẫu xã Bãi Cũ' });
    await givenOrganisation(desk.registry, { name: 'Hội Mẫu xã Bãi Mới' });
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const endOf = async () =>
    (
      await desk.registry.sql<{ day: string | null }>('select valid_to::text as day from organisations where id = $1', [
        before,
      ])
    )[0]?.day;

  it('says when it merged into which, by what, and undoes it', async () => {
    await page.goto(`${desk.registry.address}/desk#/records/bodies/${before}`);
    await button('Ghi đơn vị này nhập vào, trở thành, kết thúc …').click();
    await page.getByLabel('Việc gì').selectOption('MERGE');
    await page.getByLabel('Có hiệu lực từ ngày').fill('1/7/2025');
    await page.getByLabel('Theo quyết định, nghị quyết nào').fill('Nghị quyết 12/NQ-HĐND');
    await button('Thêm đơn vị').click();
    await button(/^Chọn/).first().click();
    await page.getByLabel('Từ trong tên').fill('bai moi');
    await button('Tìm').click();
    await button(/^Hội Mẫu xã Bãi Mới/).click();
    await button('Ghi').click();
    await page.getByText('Đã ghi. Đơn vị trước kết thúc ngày hôm trước').waitFor();
    await page.getByText('Nghị quyết 12/NQ-HĐND').waitFor();
    expect(await endOf()).toBe('2025-06-30');
    await button('Hoàn tác: Hội Mẫu xã Bãi Mới').click();
    await page.getByLabel('Vì sao hoàn tác').fill('nhầm đơn vị');
    await button('Đồng ý').click();
    await page.getByText('Đã hoàn tác.').waitFor();
    expect(await endOf()).toBeNull();
    expect(desk.wrong).toEqual([]);
  });
});
