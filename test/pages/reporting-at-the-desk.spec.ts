import { readFile } from 'node:fs/promises';
import { EXAMPLE_LAYOUT } from '../support/example-layout.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { givenStaff, PASSWORD } from '../support/given-staff.js';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { hold, holdFile } from '../support/slow-network.js';
import { officePart, pdfPages } from '../reports/reading-files.js';
import { askReport } from '../support/given-reports.js';

const NO_CODE = 'Không có mã QR (Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ)';
const LAST_YEAR = new Date().getFullYear() - 1;

(BROWSER ? describe : describe.skip)('writing the annual report at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const { registry } = desk;
    const front = await givenProvincialFront(registry);
    const names = Array.from({ length: 28 }, (_, i) => line(`Lò Thị Mận ${String(i + 1).padStart(2, '0')}`));
    await givenPublicDecision(
      registry,
      front,
      [
        ...names,
        line('Bé Thị Nhỏ', {}, { visibility: 'MINOR' }),
        unlistedLine('GROUP', 25),
        unlistedLine('GROUP', null),
      ],
      { signedOn: `${LAST_YEAR}-12-05`, number: '240/QĐ-MTTQ' },
    );
    await givenPublicDecision(registry, front, [line('Nông Văn Ký'), line('Vàng A Ảo')], {
      signedOn: `${LAST_YEAR - 1}-12-06`,
      number: '19/QĐ-MTTQ',
    });
    const country = await givenArea(registry, { name: 'Việt Nam', kind: 'COUNTRY' });
    await givenPublicOrganisation(registry, {
      name: 'Ủy ban Trung ương MTTQ Việt Nam',
      level: 'CENTRAL',
      areaId: country,
    });
    await givenCertificateTemplate(registry.as('RECORDER'), front);
    const elements = EXAMPLE_LAYOUT.elements.filter((element) => !('qr' in element));
    await registry
      .as('RECORDER')
      .act(
        'recordCertificateTemplate',
        { name: 'Không có mã QR', layout: JSON.stringify({ ...EXAMPLE_LAYOUT, elements }), keptById: front },
        '__typename',
      );
    await signIn(page, registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const table = (title: string) => page.locator('figure', { hasText: title }).locator('table');
  const row = (title: string, label: string) => table(title).locator('tbody tr', { hasText: label }).first();
  const cellsOf = (title: string, label: string) => row(title, label).locator('td').allTextContents();
  /** What a press of a link leaves on the reader’s disk. */
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  it('finds the body by words of its name and offers the year that is over', async () => {
    await page.getByRole('link', { name: 'Báo cáo, bằng khen' }).click();
    expect(await soon(() => page.getByLabel('Năm', { exact: true }).inputValue(), String(LAST_YEAR))).toBe(
      String(LAST_YEAR),
    );
    await button('Xem số liệu').click();
    await page.getByRole('alert').getByText('Hãy chọn đơn vị báo cáo.').waitFor();
    await page.getByLabel('Từ trong tên').fill('mat tran tinh vi du');
    await button('Tìm').click();
    await button(/tỉnh Ví Dụ/).click();
    await button('Xem số liệu').click();
    await page.getByRole('heading', { name: `khen thưởng năm ${LAST_YEAR}` }).waitFor();
    expect(await page.locator('.narrative').textContent()).toContain('ít nhất 25 lượt tập thể');
  });

  it('shows the figures as they are printed, with what is unknown, and the year before', async () => {
    const title = 'Khen thưởng theo hình thức, danh hiệu và hạng';
    expect(await table(title).locator('thead th').allTextContents()).toEqual([
      'Hình thức, danh hiệu',
      'Tổng số',
      'Cá nhân',
      'Tập thể',
    ]);
    expect(await cellsOf(title, 'Bằng khen')).toEqual(['ít nhất 54', '29', 'ít nhất 25']);
    await page.getByText('Không chỗ nào ghi 0 thay cho điều chưa biết').waitFor();
    await page
      .locator('.headlines')
      .getByText(`${LAST_YEAR - 1}: 2; tăng, giảm: tăng ít nhất 52`)
      .waitFor();
    expect(await page.locator('.chart').count()).toBe(2);
  });

  it('opens a figure into the lines behind it, a page at a time, with the public page of each that has one', async () => {
    await row('Khen thưởng theo hình thức', 'Bằng khen').getByRole('button', { name: '29', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const lines = dialog.locator('tbody tr');
    await dialog.getByText('(29)').waitFor();
    expect(await soon(() => lines.count(), 25)).toBe(25);
    await dialog.getByRole('button', { name: 'Xem thêm (còn 4)' }).click();
    expect(await soon(() => lines.count(), 29)).toBe(29);
    // A minor has no public page.
    expect(await dialog.locator('a[href^="/awards/"]').count()).toBe(28);
    const address = await dialog.getByRole('link', { name: 'Lò Thị Mận 01' }).getAttribute('href');
    expect((await fetch(`${desk.registry.address}${address}`)).status).toBe(200);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row('Khen thưởng theo hình thức', 'Tổng số').getByRole('button').first().click();
    expect(await dialog.getByRole('heading', { level: 2 }).textContent()).toMatch(/^Tổng số: /u);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('says of a figure that the registry changed since', async () => {
    const [front] = await desk.registry.sql<{ id: string }>(
      `select o.id from organisations o where o.level = 'PROVINCE' limit 1`,
    );
    await givenPublicDecision(desk.registry, front!.id, [line('Hoàng Thị Sau')], { signedOn: `${LAST_YEAR}-11-01` });
    await row('Khen thưởng theo hình thức', 'Bằng khen').getByRole('button', { name: '29', exact: true }).click();
    await page.getByRole('dialog').getByText('khi ấy 29, nay 30.').waitFor();
    await page.keyboard.press('Escape');
    await button('Đếm lại').click();
    await row('Khen thưởng theo hình thức', 'Bằng khen').getByRole('button', { name: '30', exact: true }).waitFor();
  });

  it('makes the report and a statistical form in the formats that were ticked, to be saved', async () => {
    await page.getByLabel('Bản in (.pdf)').check();
    await page.getByRole('checkbox', { name: 'Biểu số 0603.N/BNV-TĐKT' }).check();
    await page.getByText('Số, ngày, người ký, nơi nhận').click();
    await page.getByLabel('Ngày ký').fill('ngày mai');
    await button('Lập văn bản').click();
    await page.getByRole('alert').getByText('Ngày ký: hãy gõ như 14/1/2022.').waitFor();
    await page.getByLabel('Ngày ký').fill('5/1/2026');
    await page.getByLabel('Số, ký hiệu').fill('12/BC-MTTQ');
    await button('Lập văn bản').click();
    const links = page.locator('.made a');
    expect(await soon(() => links.count(), 4)).toBe(4);
    const names = await links.allTextContents();
    expect(names.map((name) => name.split('.').at(-1))).toEqual(['docx', 'pdf', 'docx', 'pdf']);
    const first = await holdFile(page);
    await links.nth(0).click();
    await first.answered;
    const { name, bytes } = await saved(() => links.nth(1).click());
    expect([name, bytes.subarray(0, 5).toString()]).toEqual([names[1], '%PDF-']);
    expect((await saved(first.release)).name).toBe(names[0]);
  });

  it('makes it of the figures that were published, too', async () => {
    const [front] = await desk.registry.sql<{ id: string }>(`select id from organisations where level = 'PROVINCE'`);
    const input = { organisationId: front!.id, period: { kind: 'YEAR', year: LAST_YEAR } };
    const { figuresSha256 } = await askReport(desk.registry, input);
    await desk.registry.as('APPROVER').act('publishReport', { ...input, figuresSha256 }, '__typename');
    await button('Xem số liệu').click();
    await page.locator('.documents').getByLabel('Số liệu').selectOption({ index: 1 });
    await page.getByLabel('Bản in (.pdf)').uncheck();
    await page.getByRole('checkbox', { name: 'Biểu số 0603.N/BNV-TĐKT' }).uncheck();
    await button('Lập văn bản').click();
    const { name, bytes } = await saved(() => page.locator('.made a').click());
    expect(name).toContain(`${LAST_YEAR}`);
    expect(officePart(bytes, 'word/document.xml')).toContain('số liệu chốt ngày');
  });

  it('asks for the password where the session has ended, and then saves the file', async () => {
    await page.context().clearCookies();
    const { bytes } = await saved(async () => {
      await page.locator('.made a').first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
      await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    });
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('is found again at its address, in English, too', async () => {
    const address = page.url();
    expect(address).toContain(`year=${LAST_YEAR}`);
    await page.goto(`${desk.registry.address}/desk#/`);
    await page.goBack();
    await page.getByRole('heading', { name: `khen thưởng năm ${LAST_YEAR}` }).waitFor();
    await button('English').click();
    await page.getByRole('heading', { name: `Awards, the year ${LAST_YEAR}` }).waitFor();
    await page.getByText('at least 55').first().waitFor();
    await button('Tiếng Việt').click();
  });

  it('leads from what is left out as not public to where it is made so', async () => {
    const [front] = await desk.registry.sql<{ id: string }>(`select id from organisations where level = 'PROVINCE'`);
    await givenDecision(desk.registry, front!.id, [line('Mùa Thị Chờ')], { signedOn: `${LAST_YEAR}-10-02` });
    await button('Đếm lại').click();
    await page.getByRole('link', { name: 'Xem những gì chờ công khai' }).click();
    await page.locator('tbody tr', { hasText: '1 quyết định (1 dòng)' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: `khen thưởng năm ${LAST_YEAR}` }).waitFor();
  });

  it('counts the whole country by the central body that has it as its area', async () => {
    await button('Chọn đơn vị khác').click();
    await button(/Cả nước/).click();
    expect(await soon(() => page.getByLabel('Tính khen thưởng nào').inputValue(), 'IN_AREA')).toBe('IN_AREA');
    await button('Xem số liệu').click();
    await page.locator('.issuer', { hasText: 'Ủy ban Trung ương MTTQ Việt Nam' }).waitFor();
  });

  it('shows the layouts of certificates, tries one with a made-up award, and has the one chosen ready for printing', async () => {
    await page.getByRole('link', { name: 'Mẫu in bằng' }).click();
    const card = (name: string) => page.getByRole('region', { name });
    await card('Không có mã QR').getByText('phôi 297 × 210 mm').waitFor();
    await card('Bằng khen A4 ngang').getByRole('button', { name: 'Xem thử' }).click();
    await card('Bằng khen A4 ngang').getByText('in thật sẽ bị từ chối').waitFor();
    await card('Không có mã QR').getByRole('button', { name: 'Xem thử' }).click();
    const { bytes } = await saved(() => card('Không có mã QR').locator('.made a').click());
    expect(pdfPages(bytes)).toBe(1);
    expect(await card('Không có mã QR').locator('.doubt').count()).toBe(0);
    await card('Không có mã QR').getByRole('button', { name: 'Dùng để in' }).click();
    await card('Không có mã QR').getByText('dùng để in', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Theo quyết định: danh sách, bằng' }).click();
    await page.locator('tr', { hasText: '240/QĐ-MTTQ' }).getByRole('link').click();
    expect(
      await soon(() => page.getByLabel('Mẫu in', { exact: false }).locator('option:checked').textContent(), NO_CODE),
    ).toBe(NO_CODE);
    await page.getByRole('link', { name: 'Mẫu in bằng' }).click();
    await card('Không có mã QR').getByRole('button', { name: 'Thôi dùng để in' }).click();
  });

  it('makes the list of a decision, and its certificates after a look that gives no number out', async () => {
    await page.getByRole('link', { name: 'Theo quyết định: danh sách, bằng' }).click();
    await page.getByLabel('Số, hoặc từ trong trích yếu').fill('240');
    await button('Tìm').click();
    await page.locator('tr', { hasText: '240/QĐ-MTTQ' }).getByRole('link').click();
    await page.getByText('31 dòng khen thưởng đang có hiệu lực').waitFor();
    await button('Lập danh sách').click();
    await page.getByRole('link', { name: /^Danh sách kèm theo 240.*docx$/ }).waitFor();
    await page.getByLabel('Cấp số từ').fill('120');
    const looking = await hold(page, 'PrintCertificates');
    await button('Xem trước').click();
    await looking.answered;
    // What is looked at is what is printed: neither template nor numbers are changed meanwhile.
    expect(await page.getByLabel('Mẫu in').isDisabled()).toBe(true);
    await looking.release();
    await page.getByText('29 tờ').first().waitFor();
    await page.getByText('số mới từ 120 đến 148. 2 dòng không nêu tên ai nên không có bằng.').waitFor();
    await page.locator('.doubt', { hasText: 'Tờ' }).first().waitFor();
    const printed = () => desk.registry.sql('select id from certificate_printings');
    expect(await printed()).toHaveLength(0);
    await button('In thật 29 tờ và ghi số vào sổ').click();
    await page.getByRole('alert').getByText('máy chủ chưa được đặt địa chỉ công khai').waitFor();
    await page.getByLabel('Mẫu in').selectOption({ label: NO_CODE });
    // What would be printed is another thing now, and has to be looked at again.
    expect(await soon(() => button('In thật 29 tờ và ghi số vào sổ').count(), 0)).toBe(0);
    await button('Xem trước').click();
    await button('In thật 29 tờ và ghi số vào sổ').click();
    await page.getByText('Đã in 29 tờ').waitFor();
    expect(await printed()).toHaveLength(29);
    const { bytes } = await saved(() => page.locator('.made a', { hasText: 'Không có mã QR.pdf' }).click());
    expect(pdfPages(bytes)).toBe(29);
    await page.getByText('Số lớn nhất đã in bằng mẫu này: 148').waitFor();
  });

  it('tells a reader why nothing is printed for them', async () => {
    const reader = await givenStaff(desk.registry, { role: 'READER' });
    const address = page.url();
    await button('Đăng xuất').click();
    await signIn(page, desk.registry.address, reader.username);
    await page.goto(address);
    await page.getByText('chỉ người được ghi sổ của đơn vị mới in được').waitFor();
    expect(await button('Xem trước').count()).toBe(0);
    await button('Lập danh sách').click();
    await page.getByRole('link', { name: /^Danh sách kèm theo 240.*docx$/ }).waitFor();
    expect(desk.wrong.filter((message) => !message.includes('401'))).toEqual([]);
  });
});
