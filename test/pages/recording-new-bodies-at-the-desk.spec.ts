import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, focusedField, openSignedIn, partOf, soon } from '../support/desk-browser.js';
import { givenAwardForm } from '../support/given-articles.js';
import { givenDraft } from '../support/given-drafts.js';
import { givenArea } from '../support/given-organisations.js';

const FESTIVAL = `Ngày hội Đại đoàn kết ở thôn Minh Ví

Ngày 14/11/2025, thôn Minh Ví, xã Yên Ví, tỉnh Ví Dụ tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2025.

Dịp này, Chủ tịch UBND xã Yên Ví tặng Giấy khen cho 2 hộ gia đình tiêu biểu: hộ ông Lục Văn Ví và hộ bà Hứa Thị Ví. Thôn Minh Ví được UBND xã tặng Giấy khen.`;

(BROWSER ? describe : describe.skip)('recording new bodies at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openSignedIn();
    ({ page } = desk);
    const { registry } = desk;
    await givenAwardForm(registry);
    const area = (name: string, kind: string, more = {}) => givenArea(registry, { name, kind, ...more });
    const before = await area('Tỉnh Ví Dụ', 'PROVINCE');
    const now = await area('Tỉnh Ví Dụ', 'PROVINCE', { validFrom: '2025-07-01' });
    await area('Xã Yên Ví', 'COMMUNE', { parentId: now, validFrom: '2025-07-01' });
    const lines = [{ fromId: before, toId: now, principal: true }];
    await registry
      .as('ADMINISTRATOR')
      .act('recordAreaSuccession', { kind: 'MERGE', effectiveOn: '2025-07-01', lines }, '__typename');
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const select = (label: RegExp) => page.locator('.inner').getByLabel(label);
  const bodies = async () =>
    (await desk.registry.sql<{ name: string }>('select name from organisations order by id')).map(({ name }) => name);

  it('guesses what a body is by its name as it is typed, with its area, and keeps the words that were looked for', async () => {
    await page.goto(`${desk.registry.address}/desk#/lists`);
    await page.getByText('Đầu danh sách không ghi số').click();
    await page.getByLabel('Từ trong tên').fill('mttq yên ví');
    await button('Sổ chưa có? Ghi cơ quan mới').click();
    expect(await page.getByLabel('Tên đầy đủ').inputValue()).toBe('mttq yên ví');
    await page.getByLabel('Tên đầy đủ').fill('Ủy ban Mặt trận Tổ quốc Việt Nam xã Yên Ví');
    expect(await soon(() => select(/^Loại/u).inputValue(), 'FRONT_COMMITTEE')).toBe('FRONT_COMMITTEE');
    expect(await select(/^Hệ thống/u).inputValue()).toBe('FRONT');
    expect(await select(/^Cấp/u).inputValue()).toBe('COMMUNE');
    await page.getByText('Địa bàn: Xã Yên Ví (theo tên)').waitFor();
    // Another name is not recorded as what the former one was.
    const name = page.getByLabel('Tên đầy đủ');
    await name.fill('Hội Nông dân xã Yên Ví');
    expect([await select(/^Loại/u).inputValue(), await button('Ghi đơn vị này').isDisabled()]).toEqual(['', true]);
    await name.fill('Ủy ban Mặt trận Tổ quốc Việt Nam xã Yên Ví');
    expect(await soon(() => select(/^Loại/u).inputValue(), 'FRONT_COMMITTEE')).toBe('FRONT_COMMITTEE');
  });

  it('says where an area is chosen that it is no more, and leads to that of today', async () => {
    await button('Chọn địa bàn').click();
    expect(await soon(() => focusedField(page), 'Từ trong tên')).toBe('Từ trong tên');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('ví dụ');
    await page.keyboard.press('Enter');
    await page.locator('.pick').first().waitFor();
    const offered = (await page.locator('.pick').allTextContents()).map((words) => words.trim());
    expect(offered).toEqual(['Tỉnh Ví Dụ', 'Tỉnh Ví Dụ chỉ đến 30/06/2025, nay là Tỉnh Ví Dụ']);
    await page.locator('.pick').nth(1).click();
    await page.getByText(/^Tỉnh Ví Dụ chỉ có đến 30\/06\/2025; Ủy ban Mặt trận Tổ quốc Việt Nam xã Yên Ví/u).waitFor();
    await button('Chọn Tỉnh Ví Dụ ngày nay').click();
    expect(await page.getByText('chỉ có đến 30/06/2025').count()).toBe(0);
    await button('Ghi đơn vị này').click();
    const areas = () =>
      desk.registry.sql<{ area: string; standing: boolean }>(
        `select a.name as area, a.valid_to is null as standing from organisations o left join areas a on a.id = o.area_id
          where o.name = 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Yên Ví'`,
      );
    expect(await soon(async () => (await areas()).length, 1)).toBe(1);
    expect(await areas()).toEqual([{ area: 'Tỉnh Ví Dụ', standing: true }]);
  });

  it('records the households of an article by one press, and a thôn that it prints in two ways once', async () => {
    const { id } = await givenDraft(desk.registry, { source: { text: FESTIVAL } });
    await page.goto(`${desk.registry.address}/desk#/${id}`);
    await button('Ghi mới cả 2 hộ này').click();
    await page.getByText('Hộ gia đình; địa bàn: Xã Yên Ví (theo bài)').first().waitFor();
    const meeting = partOf(page, 'Ngày hội Đại đoàn kết');
    await meeting.getByLabel(/^thôn Minh Ví, xã/u).selectOption('BODY');
    await button('Ghi đơn vị này').click();
    const named = page.locator('.printed', { hasText: /^Thôn Minh Ví$/u });
    const same = page.locator('.choose').filter({ has: named }).locator('select');
    expect(await soon(() => same.inputValue(), 'PART m1.o1')).toBe('PART m1.o1');
    expect(await same.locator('option:checked').textContent()).toMatch(
      /^Chính là thôn Minh Ví, xã .*cũng trong bài này/u,
    );
    const before = await bodies();
    await button('Nhận vào sổ').click();
    const made = async () => (await bodies()).length - before.length;
    expect(await soon(made, 3)).toBe(3);
    expect((await bodies()).slice(-3).toSorted()).toEqual([
      'Hộ bà Hứa Thị Ví',
      'Hộ ông Lục Văn Ví',
      expect.stringMatching(/^thôn Minh Ví/u),
    ]);
    expect(desk.wrong).toEqual([]);
  });
});
