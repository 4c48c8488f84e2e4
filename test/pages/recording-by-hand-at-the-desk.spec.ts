import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, focusedField, openDesk, signIn, soon } from '../support/desk-browser.js';
import { givenProvincialFront, givenPublicPerson } from '../support/given-awards.js';
import { givenArea } from '../support/given-organisations.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('recording by hand at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let commune: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await givenProvincialFront(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ' });
    await givenPublicPerson(desk.registry, 'Lò Thị Mơ');
    commune = await givenArea(desk.registry, { name: 'Xã Thượng Lâm' });
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const line = (at: number) => page.getByRole('group', { name: `Dòng ${at}`, exact: true });
  const record = async (what: string) => {
    await page.getByRole('link', { name: 'Sổ', exact: true }).click();
    await page.getByRole('link', { name: what, exact: true }).click();
  };
  const choose = async (named: string) => {
    await button(`Chọn ${named}`).click();
    expect(await soon(() => focusedField(page), 'Từ trong tên')).toBe('Từ trong tên');
    await page.getByLabel('Từ trong tên').fill('vi du');
    await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click();
    await page.locator('.pick').first().click();
  };
  const count = async (table: string) => {
    const [row] = await desk.registry.sql<{ count: string }>(`select count(*) from ${table}`);
    return Number(row!.count);
  };

  it('keeps a decision that is half typed, and says at its line what is missing', async () => {
    await record('quyết định');
    await page.getByLabel('Số, như in').fill('41/QĐ-MTTQ');
    await page.getByLabel('Ngày ký').fill('5/2/2024');
    await page.getByLabel('Trích yếu').fill('Về việc tặng Bằng khen');
    await choose('cơ quan ban hành');
    await button('Thêm dòng').click();
    expect(await soon(() => focusedField(page), 'Đối tượng')).toBe('Đối tượng');
    await line(1).getByRole('combobox', { name: 'Hình thức' }).selectOption({ index: 1 });
    await line(1).getByLabel('Họ tên, tên đơn vị như in').fill('Vàng A Nủ');
    await line(1).getByLabel('Tiền thưởng (đồng)').fill('1.560.000');
    const area = line(1).getByRole('group', { name: 'Địa bàn', exact: true });
    await area.getByRole('button', { name: 'Chọn', exact: true }).click();
    await area.getByLabel('Từ trong tên').fill('thuong lam');
    await area.getByRole('button', { name: 'Tìm' }).click();
    await area.locator('.pick').first().click();
    await button('Thêm dòng').click();
    await page.goBack();
    await page.goForward();
    expect(await line(1).getByLabel('Họ tên, tên đơn vị như in').inputValue()).toBe('Vàng A Nủ');
    await button('Ghi vào sổ').click();
    await line(2).getByRole('alert').getByText('Cần người nhận').waitFor();
    await line(2).getByRole('combobox', { name: 'Đối tượng' }).selectOption('GROUP');
    await line(2).getByLabel('Không nêu tên từng người').check();
    await line(2).getByLabel('Bao nhiêu').fill('vài');
    await button('Ghi vào sổ').click();
    await line(2).getByRole('alert').getByText('Bao nhiêu: hãy gõ một số nguyên bằng chữ số, như 12.').waitFor();
    expect(await soon(() => focusedField(page), 'Bao nhiêu')).toBe('Bao nhiêu');
    await line(2).getByLabel('Bao nhiêu').fill('3');
  });

  it('records it once, however often it is sent, and shows it with its lines', async () => {
    const sent = await hold(page, 'Record');
    await button('Ghi vào sổ').click();
    await sent.answered;
    expect(await page.getByLabel('Trích yếu').isDisabled()).toBe(true);
    await sent.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    await button('Ghi vào sổ').click();
    await page.getByText('Đã ghi quyết định.').waitFor();
    const lines = page.getByRole('region', { name: 'Danh sách' }).locator('tbody tr');
    expect(await soon(() => lines.count(), 2)).toBe(2);
    await lines.nth(1).getByText('gộp 3, không nêu tên từng').waitFor();
    expect([await count('award_decisions'), await count('awards')]).toEqual([1, 2]);
    await page.getByText('(chưa nêu; báo cáo xếp vào “Chưa rõ loại hình”)').waitFor();
    const [named] = await desk.registry.sql(
      'select bonus_printed::int as bonus, unit_area_id as area from awards where not unlisted',
    );
    expect(named).toEqual({ bonus: 1_560_000, area: commune });
    await button('Ghi thêm dòng').click();
    await button('Thêm dòng').click();
    await line(1).getByRole('combobox', { name: 'Hình thức' }).selectOption({ index: 1 });
    await line(1).getByLabel('Họ tên, tên đơn vị như in').fill('Lò Thị Mơ');
    await button('Ghi').click();
    await page.getByText('Đã ghi thêm dòng').waitFor();
    expect(await soon(() => lines.count(), 3)).toBe(3);
    await page.getByRole('link', { name: 'Xem và công khai' }).click();
    await page.getByText('Mọi người sẽ thấy: 1 quyết định (3 dòng).').waitFor();
  });

  it('points to the lists for what is too long to be typed', async () => {
    await record('quyết định');
    await page.getByText('Gõ từng dòng được đến 40 dòng.').getByRole('link', { name: 'Danh sách' }).waitFor();
  });

  it('records a meeting with who organised it and who was there', async () => {
    await record('hội nghị');
    await page.getByLabel('Tên hội nghị').fill('Hội nghị tổng kết ở xã Ví Dụ');
    await page.getByLabel('Ngày họp').fill('15/12/2025');
    await button('Thêm đơn vị tổ chức').click();
    await page.getByLabel('Tên đơn vị, như in').fill('Mặt trận tỉnh');
    await choose('trong sổ là');
    await button('Thêm người dự').click();
    await line(1).getByLabel('Họ tên như in').fill('Lò Thị Mơ');
    const onRecord = line(1).getByRole('group', { name: 'Người trong sổ' }).getByRole('button', { name: 'Chọn' });
    await onRecord.click();
    expect(await line(1).getByLabel('Từ trong tên').inputValue()).toBe('Lò Thị Mơ');
    await onRecord.click();
    await line(1).getByLabel('Chức vụ như in').fill('Trưởng bản');
    await line(1).getByLabel('Chủ trì').check();
    await button('Ghi vào sổ').click();
    await page.getByText('Đã ghi hội nghị.').waitFor();
    const people = page.getByRole('region', { name: 'Người dự' });
    await people.getByRole('cell', { name: /Chủ trì/ }).waitFor();
    await page.getByRole('region', { name: 'Thông tin' }).getByRole('link', { name: 'Mặt trận tỉnh' }).click();
    await page.getByRole('heading', { name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ' }).waitFor();
    await button('Hội nghị đã tổ chức').click();
    await page.getByRole('link', { name: 'Hội nghị tổng kết ở xã Ví Dụ' }).waitFor();
  });

  it('says of a person that somebody of the name is on record, and records them all the same', async () => {
    await record('người');
    await page.getByLabel('Họ tên').fill('Lò Thị Mơ');
    await page.getByLabel('Để phân biệt').fill('ở bản Mận');
    await button('Ghi vào sổ').click();
    await page.getByText('Đã ghi người này.').waitFor();
    await page.getByRole('status').locator('.doubt').waitFor();
    expect(await count('people')).toBe(2);
    await page.getByRole('link', { name: 'So sánh hai bên' }).click();
    await page.getByRole('heading', { name: 'Một người, hay hai người?' }).waitFor();
    await page.getByRole('region', { name: 'Bản ghi thứ hai' }).getByRole('heading', { name: 'Lò Thị Mơ' }).waitFor();
  });

  it('records a body, once it is said what makes it one', async () => {
    await record('cơ quan, tổ chức');
    await page.getByLabel('Tên đầy đủ').fill('Hội Nông dân xã Thượng Lâm');
    await page.getByLabel('Loại').selectOption('ORGANISATION_COMMITTEE');
    await page.getByRole('combobox', { name: 'Cấp' }).selectOption('COMMUNE');
    await button('Ghi vào sổ').click();
    expect(await count('organisations')).toBe(1);
    await page.getByLabel('Hệ thống').selectOption('FARMERS');
    const area = page.getByRole('group', { name: 'Địa bàn', exact: true });
    await area.getByRole('button', { name: 'Chọn', exact: true }).click();
    await area.getByLabel('Từ trong tên').fill('thuong lam');
    await area.getByRole('button', { name: 'Tìm' }).click();
    await area.locator('.pick').first().click();
    await button('Ghi vào sổ').click();
    await page.getByText('Đã ghi cơ quan, tổ chức.').waitFor();
    await page.getByRole('heading', { name: 'Hội Nông dân xã Thượng Lâm' }).waitFor();
    const [made] = await desk.registry.sql(
      `select kind, level, area_id as area from organisations where name = 'Hội Nông dân xã Thượng Lâm'`,
    );
    expect(made).toEqual({ kind: 'ORGANISATION_COMMITTEE', level: 'COMMUNE', area: commune });
    await button('Công khai').waitFor();
  });

  it('fits a narrow screen, and is gone through by the keyboard alone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await record('quyết định');
    await button('Thêm dòng').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vàng A Nủ');
    expect(await line(1).getByLabel('Họ tên, tên đơn vị như in').inputValue()).toBe('Vàng A Nủ');
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(tooWide)).toBe(false);
    await button('Thôi').click();
    await page.getByRole('heading', { name: 'Sổ', exact: true }).waitFor();
    expect(await page.evaluate(tooWide)).toBe(false);
  });
});
