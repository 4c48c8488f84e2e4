import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenDecision, givenPublicDecision, type GivenDecision, line, unlistedLine } from '../support/given-awards.js';
import { givenStaff } from '../support/given-staff.js';
import { BROWSER, type DeskBrowser, openSignedIn, signIn, soon } from '../support/desk-browser.js';
import { officePart } from '../reports/reading-files.js';

const LAST_YEAR = new Date().getFullYear() - 1;
const BY_FORM = 'Khen thưởng theo hình thức, danh hiệu và hạng';

(BROWSER ? describe : describe.skip)('publishing a report at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  let page: Page;
  let decision: GivenDecision;
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
    decision = await givenPublicDecision(
      desk.registry,
      desk.front,
      [line('Lò Thị Mận'), line('Vàng A Ảo'), unlistedLine('GROUP', 5)],
      { signedOn: `${LAST_YEAR}-12-05`, number: '240/QĐ-MTTQ' },
    );
    await givenDecision(desk.registry, desk.front, [line('Mùa Thị Chờ'), line('Mùa Thị Chờ')], {
      signedOn: `${LAST_YEAR}-10-02`,
    });
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const show = async () => {
    await page.goto(`${desk.registry.address}/desk#/reports?year=${LAST_YEAR}&body=${desk.front}`);
    await page.getByRole('heading', { name: `khen thưởng năm ${LAST_YEAR}` }).waitFor();
  };
  const total = () => page.locator('figure', { hasText: BY_FORM }).locator('tbody tr').first().locator('td').first();
  const grant = (name: string) =>
    givenPublicDecision(desk.registry, desk.front, [line(name)], { signedOn: `${LAST_YEAR}-11-01` });
  const listed = () => page.locator('tbody tr');

  /** What stands in the way of whoever does not see or point, or is wider than a telephone. */
  const wrongOf = async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    await page.setViewportSize({ width: 390, height: 900 });
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    await page.setViewportSize({ width: 1280, height: 900 });
    return [
      ...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ...(over > 0 ? [`${over} px`] : []),
    ];
  };

  it('says what is kept, who sees it and what is left open before it does', async () => {
    await show();
    await button('Công bố số liệu này …').click();
    await page
      .getByRole('heading', { name: `Sẽ công bố: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, năm ${LAST_YEAR}` })
      .waitFor();
    await page.getByText('Trang cho mọi người không hiện báo cáo').waitFor();
    const open = page.getByRole('group', { name: 'Còn để ngỏ' });
    expect(await soon(() => open.locator('li').count(), 3)).toBe(3);
    expect(await open.locator('li').allTextContents()).toEqual([
      'Còn là bản nháp, chưa được tính: 2',
      'Đã tính, chưa ghi là đã trao: 7',
      `Quyết định trong kỳ có điều cần xem lại: 1. Danh sách năm ${LAST_YEAR}`,
    ]);
    expect(await wrongOf()).toEqual([]);
    await open.getByRole('button', { name: '2', exact: true }).click();
    await page.getByRole('dialog').getByText('Mùa Thị Chờ').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('says so where the decisions to look at could not be counted, and counts them again with the report', async () => {
    const doubtful = page.getByRole('group', { name: 'Còn để ngỏ' }).locator('li', { hasText: 'có điều cần xem lại' });
    const busy = JSON.stringify({ errors: [{ message: 'Sổ đang bận', extensions: { code: 'DATABASE_BUSY' } }] });
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('DoubtfulDecisions')
        ? route.fulfill({ contentType: 'application/json', body: busy })
        : route.fallback(),
    );
    await button('Đếm lại').click();
    await page.getByRole('alert').getByText('Chưa đếm được quyết định có điều cần xem lại').waitFor();
    expect(await doubtful.count()).toBe(0);
    await page.unroute('**/graphql');
    await button('Đếm lại các quyết định ấy').click();
    await doubtful.waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await doubtful.getByRole('link').getAttribute('href')).toContain(`year=${LAST_YEAR}&body=${desk.front}`);
  });

  it('publishes only the figures that were looked at: others are told, and the note stays', async () => {
    await page.getByLabel('Ghi chú').fill('Chưa gồm quyết định còn là bản nháp');
    await grant('Hoàng Thị Sau');
    await button('Công bố').click();
    await page.getByRole('alert').getByText('Số liệu đã thay đổi từ khi bạn đọc báo cáo').waitFor();
    await page.locator('.publish').getByRole('button', { name: 'Đếm lại' }).click();
    expect(await soon(() => total().textContent(), '8')).toBe('8');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Chưa gồm quyết định còn là bản nháp');
    await button('Công bố').click();
    await page.getByText('Đã công bố; số liệu giữ nguyên từ đây.').waitFor();
  });

  it('lists what was published: which period, as of when, by whom, and whether it stands', async () => {
    await page.getByRole('link', { name: 'Đã công bố', exact: true }).click();
    await page.getByRole('heading', { name: 'Báo cáo đã công bố' }).waitFor();
    expect(await soon(() => listed().count(), 1)).toBe(1);
    const words = await listed().first().textContent();
    for (const told of [
      `năm ${LAST_YEAR}`,
      'tỉnh Ví Dụ',
      'Cán bộ',
      'còn hiệu lực',
      'Chưa gồm quyết định còn là bản nháp',
    ])
      expect(words).toContain(told);
  });

  it('opens it as it was published, with its documents', async () => {
    await page.getByRole('link', { name: `năm ${LAST_YEAR}` }).click();
    await page.getByText('Đếm lại lúc này vẫn đúng như đã công bố.').waitFor();
    expect(await total().textContent()).toBe('8');
    await button('Lập văn bản').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.made a').click()]);
    expect(officePart(await readFile(await download.path()), 'word/document.xml')).toContain('số liệu chốt ngày');
  });

  it('shows what changed since: the figure of now beside the one published, and the award behind it', async () => {
    const [first] = decision.awards;
    await desk.registry
      .as('APPROVER')
      .act(
        'annulAwards',
        { awards: [{ id: first!.id, version: first!.version }], effectiveOn: `${LAST_YEAR}-12-20`, reason: 'Ví dụ' },
        '__typename',
      );
    await page.reload();
    await page.getByText('ô nay đã khác').waitFor();
    expect(await wrongOf()).toEqual([]);
    expect(await total().textContent()).toBe('8nay 7');
    const differences = page.locator('.since details', { hasText: BY_FORM });
    await differences.locator('summary').click();
    expect(await differences.locator('tbody tr').first().locator('td').allTextContents()).toEqual([
      'Tổng số',
      'Tổng số',
      '8',
      '7',
    ]);
    await differences.getByRole('button', { name: '7', exact: true }).first().click();
    await page.getByRole('dialog').getByText('Hoàng Thị Sau').waitFor();
    await page.keyboard.press('Escape');
    const changed = page.locator('.since .wide', { hasText: 'Lò Thị Mận' });
    await changed.getByText('Đã bị hủy bỏ, thu hồi.').waitFor();
    await changed.getByText('Khi ấy có, nay không tính').waitFor();
  });

  it('publishes the figures of now in its place, and the earlier one leads there', async () => {
    await page.getByRole('link', { name: 'Xem số liệu lúc này của kỳ ấy' }).click();
    await page.getByText('Số liệu lúc này đã khác bản ấy.').waitFor();
    await button('Công bố số liệu này thay bản ấy …').click();
    await page.getByText('hết hiệu lực, vẫn xem được').waitFor();
    await button('Công bố').click();
    await page.getByText('Đã công bố; số liệu giữ nguyên từ đây.').waitFor();
    await page.getByRole('link', { name: 'Đã công bố', exact: true }).click();
    expect(await soon(() => listed().count(), 2)).toBe(2);
    await listed().filter({ hasText: 'đã có bản thay' }).getByRole('link', { name: 'Xem bản thay' }).click();
    await page.getByRole('heading', { name: 'còn hiệu lực' }).waitFor();
    expect(await total().textContent()).toBe('7');
  });

  it('takes it back with a reason, which stands where it is listed', async () => {
    await button('Rút bản này …').click();
    await page.getByLabel('Vì sao rút').fill('Công bố nhầm kỳ');
    await button('Đồng ý').click();
    await page.getByText('Lý do: Công bố nhầm kỳ').waitFor();
    expect(await button('Rút bản này …').count()).toBe(0);
    await page.getByRole('link', { name: 'Đã công bố', exact: true }).click();
    await page.getByLabel('Tình trạng').selectOption('WITHDRAWN');
    expect(await soon(() => listed().count(), 1)).toBe(1);
    expect(await listed().first().textContent()).toContain('Lý do: Công bố nhầm kỳ');
    expect(await wrongOf()).toEqual([]);
    // What was taken back stands in nobody's way.
    await show();
    await button('Công bố số liệu này …').waitFor();
  });

  it('lets whoever may not publish look at what was published', async () => {
    const reader = await givenStaff(desk.registry, { role: 'READER' });
    await button('Đăng xuất').click();
    await signIn(page, desk.registry.address, reader.username);
    await show();
    await page.getByText('Người duyệt của đơn vị này công bố được').waitFor();
    expect(await button(/^Công bố/).count()).toBe(0);
    await button('English').click();
    await page.getByRole('link', { name: 'Published', exact: true }).click();
    expect(await soon(() => listed().count(), 2)).toBe(2);
    await listed()
      .first()
      .getByRole('link', { name: `the year ${LAST_YEAR}` })
      .click();
    await page.getByText('Why: Công bố nhầm kỳ').waitFor();
    await page.getByText('Counted again now, the figures are the same.').waitFor();
    expect(desk.wrong.filter((message) => !message.includes('401'))).toEqual([]);
  });
});
