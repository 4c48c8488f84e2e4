import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenDecision, givenPublicDecision, line } from '../support/given-awards.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';

(BROWSER ? describe : describe.skip)('a decision that another body keeps, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  let commune: string;
  const subject = 'Về việc tặng Bằng khen';
  beforeAll(async () => {
    desk = await openSignedIn();
    commune = await givenPublicOrganisation(desk.registry, { name: 'Ủy ban MTTQ xã Ví Dụ', level: 'COMMUNE' });
  });
  afterAll(() => desk?.close());
  const open = (way: string) => desk.page.goto(`${desk.registry.address}/desk#/${way}`);

  it('waits to be made public under the name of its issuer, with who keeps it', async () => {
    const { page, registry, front } = desk;
    const lines = [line('Hà Văn Một')];
    const { id } = await givenDecision(registry, front, lines, { keptById: commune, number: '77/QĐ-MTTQ', subject });
    await open(`publication/${id}`);
    await page.getByText(/^05\/01\/2021, .*tỉnh/u).waitFor();
    await page.getByText('Đơn vị giữ: Ủy ban MTTQ xã Ví Dụ').waitFor();
  });

  it('is taken over for its issuer on its page, for a reason', async () => {
    const { page, registry, front, wrong } = desk;
    const { id } = await givenPublicDecision(registry, front, [line('Hà Thị Hai')], { keptById: commune, subject });
    await open(`records/decisions/${id}`);
    const take = page.getByRole('button', { name: /^Nhận về .* giữ$/u });
    await take.waitFor();
    await take.click();
    await page.getByLabel('Vì sao nhận về').fill('Quyết định của tỉnh, tỉnh giữ');
    await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await page.getByText(/^Từ nay .* giữ quyết định này\.$/u).waitFor();
    expect(await take.count()).toBe(0);
    const [kept] = await registry.sql('select kept_by_id as by from award_decisions where id = $1', [id]);
    expect(kept).toEqual({ by: front });
    expect(wrong).toEqual([]);
  });
});
