import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  BROWSER,
  type DeskBrowser,
  drawn,
  focusedField,
  makePublic,
  openDesk,
  partOf,
  soon,
} from '../support/desk-browser.js';
import { ARTICLE } from '../support/given-drafts.js';
import { givenPerson } from '../support/given-meetings.js';
import { PASSWORD } from '../support/given-staff.js';
import type { Registry } from '../support/registry.js';

(BROWSER ? describe : describe.skip)('reading an article at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let registry: Registry;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    ({ registry, page } = desk);
    // Somebody of the name is on record, so that there is something to choose.
    await givenPerson(registry, 'Vàng A Lềnh');
  });
  afterAll(() => desk?.close());

  const part = (title: string) => partOf(page, title);
  const award = () => part('Giấy khen: 6 tập thể, 12 cá nhân');

  it('signs staff in and reads what they paste', async () => {
    await page.goto(`${registry.address}/desk`);
    await page.getByLabel('Tên đăng nhập').fill(desk.username);
    await page.getByLabel('Mật khẩu').fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('link', { name: 'Bài báo', exact: true }).click();
    await page.getByLabel('Bài báo, cả nhan đề').fill(ARTICLE);
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    await award().waitFor();
    expect(await part('Hội nghị tổng kết').locator('dl').textContent()).toContain('14/01/2022');
    expect(await soon(() => page.locator('.article').textContent(), ARTICLE)).toBe(ARTICLE);
  });

  it('marks in the text what the part in hand was read from', async () => {
    await award().click();
    await drawn(page);
    const marked = await page.locator('mark.here').allTextContents();
    expect(marked.join('')).toContain('tặng Giấy khen cho 06 tập thể và 12 cá nhân');
  });

  it('keeps what was typed and says what is wrong with it, then revises the draft', async () => {
    const meeting = part('Hội nghị tổng kết');
    await meeting.getByRole('button', { name: 'Sửa', exact: true }).click();
    await meeting.getByLabel('Ngày', { exact: true }).fill('15 tháng giêng');
    await meeting.getByRole('button', { name: 'Lưu' }).click();
    expect(await meeting.getByRole('alert').textContent()).toContain('Ngày: hãy gõ như 14/1/2022');
    expect(await soon(() => meeting.getByLabel('Ngày', { exact: true }).inputValue(), '15 tháng giêng')).toBe(
      '15 tháng giêng',
    );
    await meeting.getByLabel('Ngày', { exact: true }).fill('15/1/2022');
    await meeting.getByRole('button', { name: 'Lưu' }).click();
    await meeting.getByText('15/01/2022').waitFor();
    const { drafts } = await registry
      .as('READER')
      .ask('{ drafts(first: 1) { nodes { version contents { meetings { heldOn } } } } }');
    expect(drafts.nodes).toEqual([{ version: 2, contents: { meetings: [{ heldOn: '2022-01-15' }] } }]);
  });

  it('accepts what is ticked, links whom staff chose, and makes it public', async () => {
    await part('Vàng A Lềnh').getByRole('combobox').selectOption({ label: 'Là: Vàng A Lềnh' });
    await part('Đỗ Thị Hải Yến').getByRole('checkbox').uncheck();
    await makePublic(page, 'Nhận và công khai');
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { meetings } = await registry.anonymous.ask('{ meetings(first: 9) { nodes { heldFrom } } }');
    expect(meetings.nodes).toEqual([{ heldFrom: '2022-01-15' }]);
    const { people } = await registry.as('READER').ask('{ people(first: 9) { nodes { displayName } } }');
    const names = people.nodes.map(({ displayName }: { displayName: string }) => displayName);
    expect(names.filter((name: string) => name === 'Vàng A Lềnh')).toHaveLength(1);
    expect(names).not.toContain('Đỗ Thị Hải Yến');
  });

  it('withdraws what is public record by record, with a reason', async () => {
    await page.getByRole('button', { name: 'Đã công khai mà phải thu lại?' }).click();
    await page.getByLabel('Lý do, được giữ cùng bản ghi').fill('đăng nhầm bài');
    await page.getByRole('button', { name: 'Thu lại tất cả, theo thứ tự' }).click();
    await page.getByText('Không còn gì phải rút.').waitFor();
    const { articles } = await registry.anonymous.ask('{ articles(first: 5) { nodes { title } } }');
    expect(articles.nodes).toEqual([]);
  });

  it('speaks English, too, and had no fault', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'On record' }).waitFor();
    // The browser itself reports that a wrong password was refused, if it was by status.
    expect(desk.wrong.filter((message) => !message.includes('401'))).toEqual([]);
  });

  it('sends what is pasted though the address was found missing before', async () => {
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('draftSources')
        ? route.fulfill({ json: { data: { draftSources: ['TEXT', 'FILE', 'URL'] } } })
        : route.fallback(),
    );
    await page.goto(`${registry.address}/desk#/`);
    await page.reload();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('button', { name: 'Địa chỉ', exact: true }).click();
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    expect(await soon(() => focusedField(page), 'Địa chỉ của bài')).toBe('Địa chỉ của bài');
    await page.getByRole('button', { name: 'Dán chữ hoặc HTML' }).click();
    await page.getByLabel('Bài báo, cả nhan đề').fill('Hội Nông dân xã Mẫu họp ngày 5/2/2024.');
    const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('draftFromArticle'));
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    expect((await sent).postDataJSON().variables.input.source).toEqual({
      text: 'Hội Nông dân xã Mẫu họp ngày 5/2/2024.',
    });
    await page.unroute('**/graphql');
  });
});
