import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { givenStaff, PASSWORD } from '../support/given-staff.js';

const ANOTHER = 'cào cào bay cao hơn';

(BROWSER ? describe : describe.skip)('looking after accounts at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let administrator: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    administrator = (await givenStaff(desk.registry, { role: 'ADMINISTRATOR' })).username;
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const mine = () => page.getByRole('link', { name: /^Cán bộ \d/u }).click();
  const signOut = async () => {
    await button('Đăng xuất').click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  };
  const change = async (from: string, to: string, again = to) => {
    await page.getByLabel('Mật khẩu hiện tại').fill(from);
    await page.getByLabel('Mật khẩu mới', { exact: false }).first().fill(to);
    await page.getByLabel('Gõ lại mật khẩu mới').fill(again);
    await button('Đổi mật khẩu').click();
  };

  it('shows staff what they may do, and lets them choose another password, but look after no one', async () => {
    await signIn(page, desk.registry.address, desk.username);
    await mine();
    await page.getByText('Ghi: ghi và sửa (toàn sổ)').waitFor();
    expect(await page.getByRole('heading', { name: 'Tài khoản cán bộ' }).count()).toBe(0);
    await change(PASSWORD, ANOTHER, 'cào cào');
    await page.getByRole('alert').getByText('Hai lần gõ mật khẩu mới khác nhau.').waitFor();
    await change('sai mật khẩu', ANOTHER);
    await page.getByRole('alert').waitFor();
    await change(PASSWORD, ANOTHER);
    await page.getByText('Đã đổi mật khẩu.').waitFor();
    expect(await page.getByLabel('Gõ lại mật khẩu mới').inputValue()).toBe('');
    await signOut();
  });

  it('makes an account with a password that is shown once, by which its owner comes in', async () => {
    await signIn(page, desk.registry.address, administrator);
    await mine();
    await button('Tạo tài khoản').click();
    await button('Tạo').click();
    await page.getByRole('alert').getByText('Họ tên: cần điền.').waitFor();
    await page.getByLabel('Họ tên').fill('Người Mới Thử');
    await page.getByLabel('Tên đăng nhập').fill('nguoi moi');
    await button('Tạo').click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Tên đăng nhập').fill('nguoi.moi');
    await page.getByRole('combobox', { name: 'Được làm gì' }).selectOption('READER');
    await button('Tạo').click();
    const oneTime = (await page.getByRole('status').locator('strong').textContent())!;
    await page
      .getByRole('row', { name: /Người Mới Thử/ })
      .getByText('Xem: mọi bản ghi, cả nháp (toàn sổ)')
      .waitFor();
    await signOut();
    await page.getByLabel('Tên đăng nhập').fill('nguoi.moi');
    await page.getByLabel('Mật khẩu').fill(oneTime);
    await button('Đăng nhập').click();
    await page.getByRole('heading', { name: 'Đổi mật khẩu dùng một lần' }).waitFor();
    await button('Đăng xuất').click();
    await signIn(page, desk.registry.address, administrator);
  });

  it('gives another password, and closes an account for a reason and opens it again', async () => {
    await mine();
    const row = page.getByRole('row', { name: /Người Mới Thử/ });
    // Asked about first: its owner is kept out by it.
    await row.getByRole('button', { name: /^Cấp mật khẩu mới/ }).click();
    await row.getByText('hết hiệu lực ngay').waitFor();
    await row.getByRole('button', { name: 'Thôi' }).click();
    await row.getByRole('button', { name: /^Cấp mật khẩu mới:/ }).click();
    expect(await page.getByText('Mật khẩu dùng một lần của nguoi.moi:').count()).toBe(0);
    await row.getByRole('button', { name: 'Cấp mật khẩu mới', exact: true }).click();
    await page.getByText('Mật khẩu dùng một lần của nguoi.moi:').waitFor();
    await row.getByRole('button', { name: /^Ngừng tài khoản/ }).click();
    await row.getByLabel('Vì sao ngừng tài khoản này').fill('Đã nghỉ');
    await row.getByRole('button', { name: 'Đồng ý' }).click();
    await row.getByText('đã ngừng').waitFor();
    const isClosed = async () => {
      const [account] = await desk.registry.sql<{ closed: boolean }>(
        `select disabled_at is not null as closed from staff_accounts where username = 'nguoi.moi'`,
      );
      return account!.closed;
    };
    expect(await isClosed()).toBe(true);
    await row.getByRole('button', { name: /^Cho dùng lại/ }).click();
    expect(await soon(isClosed, false)).toBe(false);
    await row.getByRole('button', { name: /^Thêm quyền/ }).click();
    await row.getByRole('combobox', { name: 'Được làm gì' }).selectOption('APPROVER');
    await row.getByRole('button', { name: 'Thêm quyền', exact: true }).click();
    await row.getByText('Duyệt: công khai và thu lại (toàn sổ)').waitFor();
    await row.getByRole('button', { name: /^Thu lại quyền: Xem/ }).click();
    await row.getByLabel('Vì sao thu lại quyền này').fill('Đổi việc');
    await row.getByRole('button', { name: 'Đồng ý' }).click();
    await row.getByText('Xem: mọi bản ghi').waitFor({ state: 'detached' });
    const roles = await desk.registry.sql<{ role: string; standing: boolean }>(
      `select r.role, r.revoked_at is null as standing from staff_roles r join staff_accounts s on s.id = r.staff_id
        where s.username = 'nguoi.moi' order by r.role`,
    );
    expect(roles).toEqual([
      { role: 'APPROVER', standing: true },
      { role: 'READER', standing: false },
    ]);
    // Nobody closes the account that they are at.
    const own = page.getByRole('row').filter({ has: page.getByRole('cell', { name: administrator, exact: true }) });
    expect(await own.getByRole('button').count()).toBe(0);
    expect(await row.getByRole('button').count()).toBeGreaterThan(0);
    expect(desk.wrong.filter((message) => !message.includes('401'))).toEqual([]);
  });
});
