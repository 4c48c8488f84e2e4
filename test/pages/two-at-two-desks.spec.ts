import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenProvincialFront } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE, givenDraft, numbered } from '../support/given-drafts.js';
import { givenStaff } from '../support/given-staff.js';

(BROWSER ? describe : describe.skip)('two at two desks who do the same at once, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let other: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await signIn(page, desk.registry.address, desk.username);
    const colleague = await givenStaff(desk.registry, { role: 'RECORDER' });
    other = await (await desk.browser.newContext()).newPage();
    await signIn(other, desk.registry.address, colleague.username);
  });
  afterAll(() => desk?.close());

  const meetingAt = (at: Page) => partOf(at, 'Hội nghị tổng kết');
  const saying = (at: Page, words: string) => at.getByRole('alert').filter({ hasText: words });

  it('hears who accepted the draft meanwhile, keeps what was typed, and sees it as it is by one press', async () => {
    await page.getByLabel('Bài báo, cả nhan đề').fill(ARTICLE);
    await page.getByRole('button', { name: 'Đọc bài' }).click();
    await meetingAt(page).waitFor();
    await other.goto(page.url());
    await meetingAt(other).getByRole('button', { name: 'Sửa', exact: true }).click();
    await meetingAt(other).getByLabel('Nhiệm kỳ').fill('2024 - 2029');
    await page.getByRole('button', { name: 'Nhận vào sổ' }).click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    await meetingAt(other).getByRole('button', { name: 'Lưu' }).click();
    await saying(other, 'những gì bạn gõ vẫn còn').waitFor();
    await saying(other, 'Nhận từ bài báo').waitFor();
    await other.getByRole('button', { name: 'English' }).click();
    await saying(other, 'what you typed is still there').waitFor();
    await other.getByRole('button', { name: 'Tiếng Việt' }).click();
    await other.getByRole('button', { name: 'Tải bản mới' }).click();
    await other.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    expect(await soon(() => meetingAt(other).getByLabel('Nhiệm kỳ').inputValue(), '2024 - 2029')).toBe('2024 - 2029');
    const typed = meetingAt(other).getByLabel('Những gì bạn đã gõ');
    expect(await typed.inputValue()).toBe('Nhiệm kỳ: 2024 - 2029');
    expect(await meetingAt(other).getByRole('status').getByRole('link').getAttribute('href')).toContain('/meetings/');
    expect(await meetingAt(other).getByRole('button', { name: 'Lưu' }).count()).toBe(0);
  });

  it('hears that the draft was discarded meanwhile, and that what was typed can only be copied', async () => {
    const { id } = await givenDraft(desk.registry, { source: { text: numbered(2) } });
    const address = `${desk.registry.address}/desk#/${id}`;
    await page.goto(address);
    await meetingAt(page).waitFor();
    other.once('dialog', (asked) => void asked.accept());
    await other.goto(address);
    await meetingAt(other).getByRole('button', { name: 'Sửa', exact: true }).click();
    await meetingAt(other).getByLabel('Nhiệm kỳ').fill('2024 - 2029');
    await page.locator('.bar').getByRole('button', { name: 'Bỏ bài này' }).click();
    await page.getByLabel('Vì sao bỏ bài này?').fill('Bài đã có');
    await page.getByLabel('Vì sao bỏ bài này?').press('Enter');
    await page.getByText('Đã bỏ: Bài đã có').waitFor();
    await meetingAt(other).getByRole('button', { name: 'Lưu' }).click();
    await other.getByRole('button', { name: 'Tải bản mới' }).click();
    await meetingAt(other).getByText('Bản nháp này đã bị bỏ').waitFor();
    expect(await meetingAt(other).getByLabel('Những gì bạn đã gõ').inputValue()).toBe('Nhiệm kỳ: 2024 - 2029');
    expect(await meetingAt(other).getByRole('button', { name: 'Lưu' }).count()).toBe(0);
  });

  it('hears who changed the record and what of it, and saves beside that', async () => {
    await givenProvincialFront(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ' });
    const { meetings } = await desk.registry.as('READER').ask('{ meetings(first: 1) { nodes { id } } }');
    const address = `${desk.registry.address}/desk#/records/meetings/${meetings.nodes[0].id}`;
    other.on('dialog', (asked) => void asked.accept());
    for (const at of [page, other]) {
      await at.goto(address);
      await at.getByRole('button', { name: 'Sửa thông tin hội nghị' }).click();
    }
    await page.getByLabel('Địa điểm').fill('Hội trường xã');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã sửa.').waitFor();
    await other.getByLabel('Lần thứ').fill('4');
    await other.getByRole('button', { name: 'Lưu' }).click();
    await saying(other, 'Sửa hội nghị (địa điểm)').waitFor();
    await other.getByRole('button', { name: 'Tải bản mới' }).click();
    expect(await soon(() => other.getByLabel('Địa điểm').inputValue(), 'Hội trường xã')).toBe('Hội trường xã');
    await other.getByRole('button', { name: 'Lưu' }).click();
    await other.getByText('Đã sửa.').waitFor();
  });
});
