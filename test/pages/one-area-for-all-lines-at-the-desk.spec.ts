import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, signIn } from '../support/desk-browser.js';
import { givenDecision, line } from '../support/given-awards.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenArea, givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';

(BROWSER ? describe : describe.skip)('one area for all award lines at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let commune: string;
  let other: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const province = await givenArea(desk.registry, { name: 'Tỉnh Suối Gương', kind: 'PROVINCE' });
    commune = await givenArea(desk.registry, { name: 'Xã Suối Gương', kind: 'COMMUNE', parentId: province });
    other = await givenArea(desk.registry, { name: 'Xã Đồi Vọng', kind: 'COMMUNE', parentId: province });
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const areas = async (where: string, id: string) => {
    const rows = await desk.registry.sql<{ area: string | null }>(
      `select unit_area_id as area from awards where ${where} = $1 order by annex_order`,
      [id],
    );
    return rows.map(({ area }) => area);
  };

  it('is offered as that of the commune that grants, chosen by nobody but whoever presses it', async () => {
    const { registry } = desk;
    const issuer = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam xã Suối Gương',
      level: 'COMMUNE',
      areaId: commune,
    });
    const { id } = await givenDecision(registry, issuer, [
      line('Lò Thị Gương'),
      line('Lò Văn Vọng', {}, { unitAreaId: other }),
      line('Vàng A Nủ'),
    ]);
    await page.goto(`${registry.address}/desk#/records/decisions/${id}`);
    await page.getByText('2 dòng chưa rõ địa bàn của người, tập thể nhận').waitFor();
    expect(await areas('decision_id', id)).toEqual([null, other, null]);
    await page.getByRole('button', { name: /^Tất cả thuộc Xã Suối Gương/u }).click();
    await page.getByText('2 dòng nay có địa bàn Xã Suối Gương.').waitFor();
    expect(await areas('decision_id', id)).toEqual([commune, other, commune]);
    await page.getByText('dòng chưa rõ địa bàn').waitFor({ state: 'detached' });
    expect(desk.wrong).toEqual([]);
  });

  it('is looked up for what an article became, beside what was accepted', async () => {
    const { registry } = desk;
    const given = new GivenDrafts(registry);
    const draft = await given.open();
    const front = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc' });
    const { awards } = await given.accept(draft, { parts: [{ key: 'a1.g1', action: 'LINK', organisationId: front }] });
    await page.goto(`${registry.address}/desk#/${draft.id}`);
    await page.getByText(/\d+ dòng khen thưởng đã ghi chưa rõ địa bàn/u).waitFor();
    expect(await page.getByRole('button', { name: /^Tất cả thuộc/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Chọn một địa bàn cho tất cả các dòng ấy' }).click();
    await page.keyboard.type('đồi vọng');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Xã Đồi Vọng/u }).click();
    await page.getByText(`${awards.length} dòng nay có địa bàn Xã Đồi Vọng.`).waitFor();
    for (const { id } of awards) expect(await areas('id', id)).toEqual([other]);
    await page.getByText('dòng khen thưởng đã ghi chưa rõ địa bàn').waitFor({ state: 'detached' });
    expect(desk.wrong).toEqual([]);
  });
});
