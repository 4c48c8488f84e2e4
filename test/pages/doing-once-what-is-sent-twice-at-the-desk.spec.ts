import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EXAMPLE_LAYOUT } from '../support/example-layout.js';
import { givenPublicDecision, line } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openSignedIn, soon } from '../support/desk-browser.js';
import { givenDraft } from '../support/given-drafts.js';
import { givenImport, pasted } from '../support/given-imports.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('doing once what is sent twice at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let front: string;
  beforeAll(async () => {
    const opened = await openSignedIn();
    [desk, page, front] = [opened, opened.page, opened.front];
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const countOf = async (rows: string) => (await desk.registry.sql(`select from ${rows}`)).length;
  /** Presses, and the answer gets lost once the registry has done it. */
  const losing = async (operation: string, press: () => Promise<void>) => {
    const held = await hold(page, operation);
    await press();
    await held.answered;
    await held.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').first().waitFor();
  };

  it('records a new body once, and another of that name where it was asked for anew', async () => {
    await page.goto(`${desk.registry.address}/desk#/lists`);
    const record = async () => {
      await page.getByLabel('Tên đầy đủ').fill('Ủy ban MTTQ Việt Nam xã Bãi Xanh');
      for (const [label, value] of [
        [/^Hệ thống/u, 'FRONT'],
        [/^Loại/u, 'FRONT_COMMITTEE'],
        [/^Cấp/u, 'COMMUNE'],
      ] as const)
        await page.locator('.inner').getByLabel(label).selectOption(value);
    };
    const bodies = () => countOf(`organisation_versions where name = 'Ủy ban MTTQ Việt Nam xã Bãi Xanh'`);
    await page.getByText('Đầu danh sách không ghi số').click();
    await button('Sổ chưa có? Ghi cơ quan mới').click();
    await record();
    await losing('RecordBody', () => button('Ghi đơn vị này').click());
    expect(await bodies()).toBe(1);
    await button('Ghi đơn vị này').click();
    await page.getByText('Ủy ban MTTQ Việt Nam xã Bãi Xanh').waitFor();
    expect(await bodies()).toBe(1);
    await button('Chọn lại').click();
    await button('Sổ chưa có? Ghi cơ quan mới').click();
    await record();
    await button('Ghi đơn vị này').click();
    expect(await soon(bodies, 2)).toBe(2);
  });

  it('commits a list once', async () => {
    const text = pasted(['STT', 'Họ và tên', 'Hình thức'], [1, 'Lò Thị Mận', 'Bằng khen']);
    const { id } = await givenImport(desk.registry, front, text);
    await page.goto(`${desk.registry.address}/desk#/lists/${id}`);
    await button('Ghi vào sổ …').click();
    const commit = page.getByRole('dialog').getByRole('button', { name: 'Ghi 1 dòng' });
    await losing('CommitList', () => commit.click());
    await commit.click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    expect(await countOf('awards')).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('accepts a draft once, and says what became of it', async () => {
    const { id } = await givenDraft(desk.registry);
    await page.goto(`${desk.registry.address}/desk#/${id}`);
    expect(await soon(() => button('Nhận vào sổ').isEnabled(), true)).toBe(true);
    await losing('AcceptDraft', () => button('Nhận vào sổ').click());
    await button('Nhận vào sổ').click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    expect(await countOf('article_draft_acceptances')).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('gives certificates their numbers once, where the page was loaded anew meanwhile, too', async () => {
    const staff = desk.registry.as('RECORDER');
    const elements = EXAMPLE_LAYOUT.elements.filter((element) => !('qr' in element));
    const layout = JSON.stringify({ ...EXAMPLE_LAYOUT, elements });
    await staff.act('recordCertificateTemplate', { name: 'Giấy A4', layout, keptById: front }, '__typename');
    const { id } = await givenPublicDecision(desk.registry, front, [line('Nông Văn Ký'), line('Vàng A Ảo')]);
    const print = async () => {
      await page.getByLabel('Cấp số từ').fill('7');
      await button('Xem trước').click();
      await button('In thật 2 tờ và ghi số vào sổ').waitFor();
    };
    await page.goto(`${desk.registry.address}/desk#/reports/decisions/${id}`);
    await print();
    await losing('PrintCertificates', () => button('In thật 2 tờ và ghi số vào sổ').click());
    await page.reload();
    await print();
    await button('In thật 2 tờ và ghi số vào sổ').click();
    await page.getByText('Đã in 2 tờ').waitFor();
    expect(await countOf('certificate_printings')).toBe(2);
  });

  it('keeps no key of it for whoever signs in next', async () => {
    await page.goto(`${desk.registry.address}/desk#/lists`);
    const keys = () =>
      page.evaluate(`Object.keys(sessionStorage).filter((name) => name.includes('unanswered')).length`);
    await button('Dán các ô').click();
    await page.getByLabel('Các ô chép từ Excel').fill(pasted(['Họ và tên'], ['Lý Văn Sơn']));
    await losing('StageImport', () => button('Đọc danh sách').click());
    expect(await keys()).toBe(1);
    page.once('dialog', (dialog) => void dialog.accept());
    await button('Đăng xuất').click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(await keys()).toBe(0);
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });
});
