import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { givenDraft } from '../support/given-drafts.js';

(BROWSER ? describe : describe.skip)('tables at the desk, in a browser', () => {
  let desk: DeskBrowser;
  beforeAll(async () => {
    desk = await openDesk();
    await givenDraft(desk.registry);
    await signIn(desk.page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  it('are scrolled by the keyboard where they are wider than the page, and else no place to stop at', async () => {
    const box = desk.page.locator('.wide');
    const stops = () => box.getAttribute('tabindex');
    expect(await soon(stops, null)).toBe(null);
    await box.evaluate((each) => (each.style.width = '6rem'));
    expect(await soon(stops, '0')).toBe('0');
    expect(await box.getAttribute('aria-label')).toBe('Bài báo');
    await box.evaluate((each) => (each.style.width = ''));
    expect(await soon(stops, null)).toBe(null);
  });
});
