import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { givenProvincialFront, line, unlistedLine } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openDesk } from '../support/desk-browser.js';
import { givenHonour, lineForPerson } from '../support/given-honours.js';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

(BROWSER ? describe : describe.skip)('reading the public roll with assistance, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let paths: string[];
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const front = await givenProvincialFront(desk.registry);
    const { line: held, personId } = await lineForPerson(desk.registry, 'Lương Thị Đọc', { reason: 'Có thành tích' });
    const lines = [held, line('Tên Chỉ In'), unlistedLine('GROUP', null)];
    const { decision, meetingId, articleId } = await givenHonour(desk.registry, front, lines);
    paths = [
      '/',
      '/search?text=thi',
      '/honourees?text=ten',
      '/honourees?sort=newest',
      '/honourees?from=abc',
      '/honourees?grantorName=khong',
      `/honourees?grantor=${front}&lang=en`,
      `/honourees/${personId}`,
      `/awards/${decision.awards[0]?.id}`,
      '/decisions',
      `/decisions/${decision.id}`,
      '/meetings',
      `/meetings/${meetingId}?lang=en`,
      `/organisations/${front}`,
      `/articles/${articleId}`,
      '/awards/none',
    ];
  });
  afterAll(() => desk?.close());

  it.each([1280, 320])(
    'meets what can be tested of WCAG 2.2 AA at %i px, and never scrolls sideways',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await page.goto(desk.registry.address + path);
        // By the browser's own tools, which the policy of the page does not bind.
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          (values) =>
            (globalThis as unknown as { axe: typeof axe }).axe
              .run({ runOnly: { type: 'tag', values } })
              .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)),
          LEVELS,
        );
        expect([path, found]).toEqual([path, []]);
        expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
      }
    },
  );

  it('is gone through by keyboard: past the navigation to the content, with the focus in sight', async () => {
    await page.goto(`${desk.registry.address}/honourees`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Tới nội dung');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    await page.keyboard.type('doc');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Lương Thị Đọc' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });
});
