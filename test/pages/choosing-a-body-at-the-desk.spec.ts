import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('choosing a body at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  beforeAll(async () => {
    desk = await openSignedIn();
    const named = (name: string, more = {}) => givenPublicOrganisation(desk.registry, { name, ...more });
    await named('Ủy ban MTTQ Việt Nam huyện Nà Hẩu', { validTo: '2025-06-30' });
    await named('Ủy ban MTTQ Việt Nam xã Nà Hẩu', { validFrom: '2025-07-01' });
  });
  afterAll(() => desk?.close());

  it('offers those that stand before those that ended, and says which have', async () => {
    const { page, registry } = desk;
    await page.goto(`${registry.address}/desk#/records/?shelf=decisions`);
    await page.getByRole('group', { name: 'Cơ quan ban hành' }).getByRole('button', { name: 'Chọn' }).click();
    await page.getByLabel('Từ trong tên').fill('na hau');
    await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click();
    await page.locator('.pick').first().waitFor();
    const offered = await page.locator('.pick').allTextContents();
    expect(offered.map((words) => words.trim())).toEqual([
      expect.stringMatching(/^Ủy ban MTTQ Việt Nam xã Nà Hẩu(?!.*kết thúc)/u),
      expect.stringMatching(/^Ủy ban MTTQ Việt Nam huyện Nà Hẩu.*đã kết thúc hoạt động 30\/06\/2025$/u),
    ]);
    expect(desk.wrong).toEqual([]);
  });
});
