import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';
import { givenPublicDecision, line } from '../support/given-awards.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('a body that took another name, at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let body: string;
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
    body = await givenPublicOrganisation(desk.registry, { name: 'Hội Mẫu tỉnh Bến Thử', validFrom: '2010-01-01' });
    await givenPublicDecision(desk.registry, body, [line('Lò Thị Thử')], { signedOn: '2020-12-28' });
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const names = () =>
    desk.registry.sql<{ name: string; until: string | null }>(
      'select name, (upper(valid) - 1)::text as until from organisation_versions where organisation_id = $1 order by valid',
      [body],
    );

  it('says what stands under its name to whoever goes to mend that', async () => {
    await page.goto(`${desk.registry.address}/desk#/records/bodies/${body}`);
    await button('Sửa thông tin đơn vị').click();
    await page.getByText('khen thưởng công khai đang nêu đơn vị này dưới tên “Hội Mẫu tỉnh Bến Thử”').waitFor();
    await button('Thôi').click();
    expect(await names()).toEqual([{ name: 'Hội Mẫu tỉnh Bến Thử', until: null }]);
  });

  it('keeps the name of before beside the new one', async () => {
    await button('Đổi tên từ ngày …').click();
    await page.getByLabel('Tên mới, đầy đủ').fill('Liên hiệp hội Mẫu tỉnh Bến Thử');
    await page.getByLabel('Mang tên mới từ ngày').fill('1/3/2024');
    await page.getByLabel('Theo quyết định, nghị quyết nào').fill('Quyết định 45/QĐ-UBND ngày 20/02/2024');
    await button('Ghi').click();
    await page.getByText('Những gì có trước ngày ấy vẫn mang tên “Hội Mẫu tỉnh Bến Thử”').waitFor();
    await page.getByText('Quyết định 45/QĐ-UBND ngày 20/02/2024').waitFor();
    expect(await names()).toEqual([
      { name: 'Hội Mẫu tỉnh Bến Thử', until: '2024-02-29' },
      { name: 'Liên hiệp hội Mẫu tỉnh Bến Thử', until: null },
    ]);
    expect(desk.wrong).toEqual([]);
  });

  it('says nothing of what stands under the name of before to whoever mends the new one', async () => {
    await button('Sửa thông tin đơn vị').click();
    await page.getByLabel('Tên đầy đủ').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('khen thưởng công khai đang nêu').count()).toBe(0);
  });
});
