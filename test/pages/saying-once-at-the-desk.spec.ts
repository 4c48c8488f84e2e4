import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER, type DeskBrowser, openSignedIn, partOf, soon } from '../support/desk-browser.js';

const REPORT = `Nà Ví tổng kết công tác Mặt trận

Ngày 20/1/2022, Ủy ban MTTQ Việt Nam xã Nà Ví tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021. Dự hội nghị có ông Lý Văn Lù, Bí thư Đảng ủy xã; bà Phàn Mùi Say, Phó Chủ tịch UBND xã.

Tại hội nghị, UBND xã tặng Giấy khen cho 3 tập thể, 4 cá nhân theo Quyết định số 15/QĐ-UBND ngày 12/1/2022. UBND xã tặng danh hiệu Lao động tiên tiến cho 5 cá nhân theo Quyết định số 15/QĐ-UBND.

Ủy ban MTTQ xã tặng Giấy khen cho bà Phàn Mùi Say.`;

(BROWSER ? describe : describe.skip)('what an article says twice, at the desk, in a browser', () => {
  let desk: DeskBrowser;
  beforeAll(async () => {
    desk = await openSignedIn();
    await desk.page.getByLabel('Bài báo, cả nhan đề').fill(REPORT);
    await desk.page.getByRole('button', { name: 'Đọc bài', exact: true }).click();
    await desk.page.getByRole('heading', { name: 'Hội nghị tổng kết' }).waitFor();
  });
  afterAll(() => desk?.close());

  it('is one decision for all parts with its number, of the day that is printed, and one body that signed it', async () => {
    const { page } = desk;
    const part = partOf(page, 'Giấy khen: 3 tập thể');
    await part.getByLabel('15/QĐ-UBND').selectOption('DECISION');
    await part.getByText('Bài in: “15/QĐ-UBND ngày 12/1/2022”').waitFor();
    expect(await part.getByLabel('Ngày ký').inputValue()).toBe('12/01/2022');
    await part.getByRole('button', { name: 'Ghi quyết định này' }).click();
    expect(await part.getByRole('alert').textContent()).toContain('Chưa chọn cơ quan ký.');
    await part.getByLabel('Ngày ký').fill('31/02/2022');
    await part.getByRole('button', { name: 'Ghi quyết định này' }).click();
    expect(await part.getByRole('alert').textContent()).toContain('lịch không có ngày 31/02/2022');
    await part.getByLabel('Ngày ký').fill('12/1/2022');
    await part.getByRole('button', { name: 'Sổ chưa có cơ quan này? Ghi đơn vị mới …' }).click();
    await part.getByLabel('Hệ thống').selectOption('STATE');
    await part.getByLabel(/^Loại(?! hình)/u).selectOption('PEOPLES_COMMITTEE');
    await part.getByLabel(/^Cấp/u).selectOption('COMMUNE');
    await part.getByRole('button', { name: 'Ghi đơn vị này' }).click();
    await part.getByText('Cơ quan ký:').waitFor();
    expect(await part.getByLabel('Trích yếu').inputValue()).toBe(
      'Về việc tặng Giấy khen, danh hiệu Lao động tiên tiến',
    );
    await part.getByRole('button', { name: 'Ghi quyết định này' }).click();
    const other = partOf(page, 'Lao động tiên tiến');
    const chosen = (label: string) => other.getByLabel(label).locator('option:checked').textContent();
    expect(await soon(() => chosen('15/QĐ-UBND'), 'Quyết định mới: 12/01/2022, UBND xã')).toContain('Quyết định mới');
  });

  it('is one person who attends and receives', async () => {
    const { page, registry } = desk;
    const part = partOf(page, 'Giấy khen: 1 cá nhân');
    const chosen = part.getByLabel('Phàn Mùi Say').locator('option:checked');
    await chosen
      .getByText('Chính là Phàn Mùi Say, Phó Chủ tịch UBND xã (cũng trong bài này)')
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Nhận vào sổ', exact: true }).click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const people = await registry.sql(`select 1 from people where display_name = 'Phàn Mùi Say'`);
    expect(people).toHaveLength(1);
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });
});
