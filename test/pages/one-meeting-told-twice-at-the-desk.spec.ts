import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';

const FIRST = `Hội Nông dân tỉnh tổng kết công tác năm 2021

Chiều 12/1/2022, tại Hội trường Trung tâm Hội nghị tỉnh, Hội Nông dân tỉnh tổ chức Hội nghị Ban Chấp hành lần thứ 9, tổng kết công tác Hội và phong trào nông dân năm 2021. Dự hội nghị có đồng chí Ma Văn Thử, Trưởng Ban Dân vận Tỉnh ủy.

Tại hội nghị, Hội Nông dân tỉnh tặng Bằng khen cho 9 tập thể, 15 cá nhân.`;
const SECOND = `Nông dân một năm vượt khó

Ngày 12/1/2022, Hội Nông dân tỉnh tổ chức Hội nghị tổng kết công tác Hội và phong trào nông dân năm 2021. Các cấp Hội duy trì 214 mô hình kinh tế tập thể.

Nhân dịp này, Hội Nông dân tỉnh tặng Giấy khen cho ông Lý Văn Ví và Bằng khen cho ông Bàn Văn Mẫu, bà Hà Thị Dụ.`;
const THIRD = `Phụ nữ Nà Ví họp mặt cuối năm

Ngày 20/11/2021, Hội Liên hiệp Phụ nữ xã Nà Ví tổ chức Hội nghị sơ kết phong trào phụ nữ giúp nhau phát triển kinh tế.

Tại hội nghị, UBND huyện tặng Giấy khen cho bà Lò Thị Ảo và bà Vi Thị Hư. Hội Liên hiệp Phụ nữ tỉnh tặng Bằng khen cho bà Mùa Thị Cấu.`;

(BROWSER ? describe : describe.skip)('one meeting told by two articles at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name });
  const read = async (text: string) => {
    await page.goto(`${desk.registry.address}/desk#/`);
    await page.getByLabel('Bài báo, cả nhan đề').fill(text);
    await button('Đọc bài').click();
    await page.locator('.part').first().waitFor();
  };

  it('is held beside the one on record before anything is accepted, and is tied to it by one press', async () => {
    await read(FIRST);
    await button('Nhận vào sổ').click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    await read(SECOND);
    const beside = page.getByRole('group', { name: 'Có phải một hội nghị không' });
    await beside.getByText('1 lượt người dự').waitFor();
    const told = await beside.textContent();
    for (const words of [
      '12/01/2022',
      'Hội trường Trung tâm Hội nghị tỉnh',
      'Hội Nông dân tỉnh tổng kết công tác năm 2021',
    ])
      expect(told).toContain(words);
    await button('Nhận vào sổ').click();
    await page.getByRole('alert').getByText('có thể đã có trong sổ: hãy chọn').waitFor();
    await button('Chính là hội nghị trong sổ').click();
    await beside.waitFor({ state: 'detached' });
    await button('Nhận vào sổ').click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { meetings } = await desk.registry
      .as('READER')
      .ask('{ meetings(first: 9) { nodes { articles { totalCount } } } }');
    expect(meetings.nodes).toEqual([{ articles: { totalCount: 2 } }]);
    expect(desk.wrong).toEqual([]);
  });

  it('records all whom the registry does not know at once, in whichever part they stand', async () => {
    await read(THIRD);
    await button('Ghi mới cả 3 người sổ chưa có, ở 2 phần').click();
    for (const name of ['Lò Thị Ảo', 'Vi Thị Hư', 'Mùa Thị Cấu'])
      expect(await page.getByLabel(name).inputValue()).toBe('CREATE');
  });
});
