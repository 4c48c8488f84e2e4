import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, makePublic, openDesk, signIn, soon } from '../support/desk-browser.js';
import { givenDraft, numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { givenStaff } from '../support/given-staff.js';
import type { Registry } from '../support/registry.js';

(BROWSER ? describe : describe.skip)('handing a draft to a body at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let registry: Registry;
  let page: Page;
  let body: string;
  beforeAll(async () => {
    desk = await openDesk();
    ({ registry, page } = desk);
    body = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc' });
    await signIn(page, registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const handed = async (id: string) => {
    await page.goto(`${registry.address}/desk#/${id}`);
    await button('Giao cho đơn vị').click();
    await page.getByLabel('Từ trong tên').fill('mttq suối bạc');
    await page.getByLabel('Từ trong tên').press('Enter');
    await page.getByRole('button', { name: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc' }).click();
    await page.getByText('Đơn vị giữ: Ủy ban MTTQ Việt Nam huyện Suối Bạc').waitFor();
    expect(await button('Giao cho đơn vị').count()).toBe(0);
  };

  it('is offered for a draft of which a part was accepted', async () => {
    const draft = await givenDraft(registry, { source: { text: numbered(1) } });
    await registry.as('RECORDER').act('acceptDraft', { ...draft, only: ['m1'] }, '__typename');
    await handed(draft.id);
  });

  it('is offered for an accepted one, which an approver of the body then makes public', async () => {
    const draft = await givenDraft(registry, { source: { text: numbered(2) } });
    const parts = [{ key: 'm1', action: 'CREATE' }];
    await registry.as('RECORDER').act('acceptDraft', { ...draft, parts }, '__typename');
    await handed(draft.id);
    const { username } = await givenStaff(registry, { role: 'APPROVER', organisationId: body });
    await button('Đăng xuất').click();
    await signIn(page, registry.address, username);
    await page.goto(`${registry.address}/desk#/${draft.id}`);
    expect(await makePublic(page, 'Công khai những gì đã nhận')).toContain(
      '1 hội nghị, 3 người được nêu tên, 2 nhóm khen thưởng',
    );
    await page.getByRole('button', { name: 'Công khai những gì đã nhận' }).waitFor({ state: 'detached' });
    const { articles } = await registry.anonymous.ask('{ articles(first: 5) { nodes { recordStatus } } }');
    expect(articles.nodes).toEqual([{ recordStatus: 'CONFIRMED' }]);
    expect(desk.wrong).toEqual([]);
  });

  it('makes nothing public by whoever approves for another body: that is offered over the draft’s own alone', async () => {
    const draft = await givenDraft(registry, { source: { text: numbered(4) } });
    const { id, username } = await givenStaff(registry, { role: 'APPROVER', organisationId: body });
    await registry.as('ADMINISTRATOR').act('grantRole', { staffId: id, role: 'RECORDER' }, '__typename');
    await button('Đăng xuất').click();
    await signIn(page, registry.address, username);
    const offered = async () => {
      await button('Nhận vào sổ').waitFor();
      return (await page.getByRole('button', { name: 'Nhận và công khai' }).count()) > 0;
    };
    await page.goto(`${registry.address}/desk#/${draft.id}`);
    expect(await offered()).toBe(false);
    await handed(draft.id);
    expect(await soon(offered, true)).toBe(true);
  });

  it('is not offered to those who only read', async () => {
    const draft = await givenDraft(registry, { source: { text: numbered(3) } });
    const { username } = await givenStaff(registry, { role: 'READER' });
    await button('Đăng xuất').click();
    await signIn(page, registry.address, username);
    await page.goto(`${registry.address}/desk#/${draft.id}`);
    await page.getByText('Chưa giao cho đơn vị nào').waitFor();
    expect(await button('Giao cho đơn vị').count()).toBe(0);
  });
});
