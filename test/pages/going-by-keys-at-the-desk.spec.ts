import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { givenProvincialFront } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE } from '../support/given-drafts.js';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

(BROWSER ? describe : describe.skip)('going by keys alone at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await givenProvincialFront(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ' });
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const press = (key: string) => page.keyboard.press(key);
  /** What has the focus: what it is called, or else where it is. */
  const here = (): Promise<string> =>
    page.evaluate(`(() => {
      const at = document.activeElement;
      const called = at.getAttribute('aria-label') ?? at.closest('label')?.querySelector('span')?.textContent ?? at.textContent;
      return at.matches('main, body') || at.id.startsWith('part-') ? at.id || at.tagName : called.trim();
    })()`);
  const comesTo = async (what: string) => expect(await soon(here, what)).toBe(what);
  const tabTo = async (what: string) => {
    for (let presses = 0; presses < 150; presses += 1) {
      await press('Tab');
      if ((await here()) === what) return;
    }
    throw new Error(`no way by Tab to ${what}`);
  };
  const enter = async (what: string) => {
    await tabTo(what);
    await press('Enter');
  };
  const wrongOf = async () => {
    await page.evaluate(axe.source);
    return page.evaluate(
      (values) =>
        (globalThis as unknown as { axe: typeof axe }).axe
          .run({ runOnly: { type: 'tag', values } })
          .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)),
      LEVELS,
    );
  };

  it('pastes an article, and is at its content once it is read', async () => {
    await comesTo('Bài báo, cả nhan đề và chú thích ảnh');
    await page.keyboard.insertText(ARTICLE);
    await enter('Đọc bài');
    await page.locator('.part').first().waitFor();
    await comesTo('MAIN');
    await enter('Sửa');
    await comesTo('Nhan đề');
    await press('Escape');
    await comesTo('part-article');
    expect(await wrongOf()).toEqual([]);
  });

  it('accepts it, is asked before it becomes public and why it is undone, and goes on where each was begun', async () => {
    await enter('Nhận vào sổ');
    await page.locator('.bar').getByText('Đã ghi vào sổ.').waitFor();
    await comesTo('Công khai những gì đã nhận …');
    await press('Enter');
    await page.getByRole('group', { name: 'Ai cũng sẽ xem được' }).waitFor();
    expect(await here()).toContain('Ai cũng sẽ xem được');
    await press('Escape');
    await comesTo('Công khai những gì đã nhận …');
    await enter('Hoàn tác việc nhận');
    await comesTo('Vì sao hoàn tác?');
    await press('Escape');
    await comesTo('Hoàn tác việc nhận');
    await press('Enter');
    await comesTo('Vì sao hoàn tác?');
    await page.keyboard.type('thử');
    await press('Enter');
    await page.locator('.bar').getByText('Đã hoàn tác việc nhận.').waitFor();
    expect(await page.evaluate(`document.activeElement.closest('.bar') !== null`)).toBe(true);
  });

  it('is led to the draft that is there already of an article that is pasted again', async () => {
    await page.goto(`${desk.registry.address}/desk#/`);
    await comesTo('Bài báo, cả nhan đề và chú thích ảnh');
    await page.keyboard.insertText(ARTICLE);
    await enter('Đọc bài');
    await comesTo('Mở bản nháp');
  });

  it('types a decision with its lines: what is chosen, added or removed leaves the focus beside it', async () => {
    await page.goto(`${desk.registry.address}/desk#/records/new/decision`);
    await comesTo('Số, như in');
    await page.keyboard.type('41/QĐ-MTTQ');
    await tabTo('Ngày ký');
    await page.keyboard.type('5/2/2024');
    await enter('Chọn cơ quan ban hành');
    await comesTo('Từ trong tên');
    await page.keyboard.type('vi du');
    await press('Enter');
    await page.locator('.pick').first().waitFor();
    await tabTo((await page.locator('.pick').first().textContent())!.trim());
    await press('Enter');
    await comesTo('Chọn lại');
    await tabTo('Trích yếu');
    await page.keyboard.type('Về việc tặng Bằng khen');
    await enter('Thêm dòng');
    await comesTo('Đối tượng');
    await enter('Bỏ dòng 1 ra');
    await comesTo('Thêm dòng');
    await press('Enter');
    await comesTo('Đối tượng');
    await tabTo('Hình thức');
    await press('ArrowDown');
    await tabTo('Họ tên, tên đơn vị như in');
    await page.keyboard.type('Vàng A Nủ');
    await enter('Ghi vào sổ');
    await page.getByText('Đã ghi quyết định.').waitFor();
    expect(await soon(() => page.evaluate(`document.activeElement.closest('main') !== null`), true)).toBe(true);
    expect(await wrongOf()).toEqual([]);
    expect(desk.wrong).toEqual([]);
  });

  it('goes to the line beside one that was removed, and to no field where it was removed with the mouse', async () => {
    await page.goto(`${desk.registry.address}/desk#/records/new/decision`);
    const add = page.getByRole('button', { name: 'Thêm dòng' });
    for (const line of [0, 1, 2]) {
      await add.click();
      await page.locator(`[data-row='${line}']`).waitFor();
    }
    const names = page.getByLabel('Họ tên, tên đơn vị như in');
    await names.first().click();
    await page.getByRole('button', { name: 'Bỏ dòng 3 ra' }).click();
    await comesTo('Chọn');
    expect(await page.evaluate(`document.activeElement.closest('[data-row]').dataset.row`)).toBe('1');
    await names.first().click();
    await page.getByRole('button', { name: 'Bỏ dòng 2 ra' }).focus();
    await press('Enter');
    await comesTo('Đối tượng');
  });
});
