import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { givenAnnex } from '../support/given-annex.js';
import { givenOrganisation } from '../support/given-organisations.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

(BROWSER ? describe : describe.skip)('recording a list at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let annex: Buffer;
  beforeAll(async () => {
    annex = await givenAnnex();
    desk = await openDesk();
    page = desk.page;
    await givenOrganisation(desk.registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Suối Bạc', level: 'PROVINCE' });
    await signIn(page, desk.registry.address, desk.username);
    await page.getByRole('link', { name: 'Danh sách', exact: true }).click();
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const row = (number: number) =>
    page.locator('tr', { has: page.locator('.which .number', { hasText: new RegExp(`^${number}$`) }) });
  const editor = (number: number) => page.locator('.editor', { hasText: `Sửa dòng ${number}` });
  const told = (words: string) => page.getByRole('status').getByText(words).waitFor();
  const choose = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Tệp Excel, Word hoặc CSV').first().setInputFiles({ name, mimeType: EXCEL, buffer });
    await button('Đọc danh sách').click();
  };

  it('says what to do where a file cannot be read, and keeps what was chosen', async () => {
    await choose('danh-sach.xlsx', Buffer.from('%PDF-1.7'));
    await page.getByRole('alert').getByText('Tệp là PDF').waitFor();
    expect(await page.getByLabel('Tệp Excel, Word hoặc CSV').inputValue()).toContain('danh-sach.xlsx');
  });

  it('shows a workbook as printed, with what is wrong at its cells', async () => {
    await choose('danh-sach.xlsx', annex);
    await page.getByRole('heading', { name: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN' }).waitFor();
    const headings = page.locator('table.rows thead th');
    await headings.first().waitFor();
    expect((await headings.allTextContents()).slice(0, 5)).toEqual([
      'Dòng',
      'Họ và tên, tên tập thể',
      'Chức vụ',
      'Đơn vị',
      'Tiền thưởng',
    ]);
    const cell = (number: number, label: string) => row(number).locator(`td[data-label="${label}"]`).textContent();
    expect(await cell(10, 'Tiền thưởng')).toContain('Phải sửa: Không hiểu số tiền "một triệu tư".');
    expect(await cell(11, 'Họ và tên, tên tập thể')).toContain('Dòng không có tên người nhận.');
    expect(await cell(9, 'Đối tượng')).toBe('Cá nhân');
    const details = await page.locator('.details').textContent();
    for (const words of ['15/QĐ-MTTQ', '12/01/2022', 'tỉnh Suối Bạc (lấy từ danh sách)'])
      expect(details).toContain(words);
  });

  it('says that the same file was brought in before, and leads to that list', async () => {
    const address = page.url();
    await page.getByRole('link', { name: 'Các danh sách' }).click();
    await choose('danh-sach-gui-lai.xlsx', annex);
    const told = page.getByRole('alert');
    await told.getByText(/ đưa vào lúc .* \(Chưa ghi\)/u).waitFor();
    await told.getByRole('link', { name: 'Mở danh sách ấy' }).click();
    await row(9).waitFor();
    expect(page.url()).toBe(address);
  });

  it('narrows the rows to those with one problem', async () => {
    await page.getByLabel('Vướng mắc').selectOption({ label: 'Thiếu tên (1)' });
    expect(await soon(() => page.locator('.which .number').allTextContents(), ['11'])).toEqual(['11']);
    await button('Bỏ lọc').click();
    expect(await soon(() => page.locator('.which').count(), 5)).toBe(5);
  });

  it('mends rows where they stand, by the keyboard too, and leaves one out', async () => {
    await button('Sửa dòng 11').press('Enter');
    await page.keyboard.type('Bàn Văn Điền');
    await page.keyboard.press('Enter');
    await told('Dòng 11 đã sửa.');
    await row(11).getByText('(điền thêm)').waitFor();
    await button('Sửa dòng 10').click();
    await editor(10).getByLabel('Tiền thưởng').fill('1.490.000');
    await editor(10).getByRole('button', { name: 'Lưu' }).click();
    await row(10).getByText('trong danh sách: “một triệu tư”').waitFor();
    await button('Bỏ dòng 12 ra').click();
    await button('Ghi dòng 12').waitFor();
    await page.getByText('4 dòng ghi được, 0 phải sửa').waitFor();
  });

  it('takes what the whole list has in common at once, and new bodies after a look', async () => {
    await button('Lấy làm thành tích của các dòng ấy').click();
    await told('Đã lấy thành tích của tiêu đề.');
    await button('Sửa thông tin quyết định').click();
    await page.getByLabel('Loại hình khen thưởng').selectOption('REGULAR');
    await page.locator('.details').getByRole('button', { name: 'Lưu' }).click();
    await told('Đã sửa thông tin quyết định.');
    await button('Ghi đơn vị mới cho 1 dòng').click();
    const body = page.locator('article.card', { hasText: 'Hội Nông dân xã Bãi Xanh' });
    await body.getByText('Đoán theo tên').waitFor();
    await body.getByRole('button', { name: 'Xem lại, sửa' }).click();
    await body.getByLabel(/^Cấp/).selectOption('COMMUNE');
    await body.getByRole('button', { name: 'Đúng như vậy' }).click();
    await body.getByText('Đoán theo tên').waitFor({ state: 'detached' });
    await page.locator('#notices + ul li', { hasText: '3 dòng chưa gắn' }).getByText('Xem các dòng ấy').click();
    expect(await soon(() => page.locator('.which .number').allTextContents(), ['9', '10', '11'])).toEqual([
      '9',
      '10',
      '11',
    ]);
    expect(await button('Chưa gắn với ai (3)').getAttribute('aria-pressed')).toBe('true');
    await button('Bỏ lọc').click();
    await button('Ghi người mới cho 3 cá nhân').click();
    await row(9).getByText('người mới').waitFor();
  });

  it('says before what is going to be recorded, records it, and makes it public', async () => {
    await button('Ghi vào sổ …').click();
    const dialog = page.getByRole('dialog');
    const said = await dialog.textContent();
    for (const words of ['15/QĐ-MTTQ', '4 dòng khen thưởng', '3 người mới', '1 đơn vị mới', '1 dòng đã bỏ ra'])
      expect(said).toContain(words);
    await page.getByText('Ai đã làm gì').scrollIntoViewIfNeeded();
    await dialog.getByRole('button', { name: 'Ghi 4 dòng' }).click();
    const head = page.getByRole('heading', { name: 'Đã ghi vào sổ' });
    await head.waitFor();
    const inSight = async () => {
      const { y } = (await head.boundingBox())!;
      return y > 0 && y < page.viewportSize()!.height;
    };
    expect(await soon(inSight, true)).toBe(true);
    const decision = page.getByRole('link', { name: /15\/QĐ-MTTQ/ });
    expect(await decision.getAttribute('href')).toMatch(/^#\/records\/decisions\//u);
    await button('Công khai quyết định này …').click();
    expect(await page.getByRole('group', { name: /^Ai cũng sẽ xem được quyết định này/u }).textContent()).toContain(
      '(4 dòng). Còn là nháp: cơ quan ban hành, 3 người, 1 đơn vị. Chỉ công khai quyết định thì 4 dòng vẫn chưa ai thấy.',
    );
    await button('Chỉ công khai quyết định').click();
    await button('Công khai cả những gì còn ẩn').waitFor();
    // Whoever leaves at that comes back to the rest.
    await page.reload();
    await button('Công khai cả những gì còn ẩn').click();
    await told('Công chúng thấy cả quyết định này.');
    await page.reload();
    await told('Công chúng thấy cả quyết định này.');
    expect(await button('Công khai cả những gì còn ẩn').count()).toBe(0);
    const { awards } = await desk.registry.anonymous.ask('{ awards(first: 9) { nodes { recipientName reason } } }');
    const names = awards.nodes.map(({ recipientName }: { recipientName: string }) => recipientName);
    expect(names.sort()).toEqual(['Bàn Văn Điền', 'Hoàng Văn Mẫu', 'Hội Nông dân xã Bãi Xanh', 'Nông Thị Thử'].sort());
    for (const { reason } of awards.nodes)
      expect(reason).toBe('Đã có thành tích xuất sắc trong công tác Mặt trận năm 2021');
  });

  it('says why what is public is not undone', async () => {
    await button('Hoàn tác cả danh sách').click();
    await page.getByLabel('Vì sao hoàn tác?').fill('nhầm tệp');
    await button('Đồng ý').click();
    await page.getByRole('alert').getByText('Không hoàn tác được').waitFor();
    await button('Thôi').click();
  });

  it('lists it with who brought it in and how it stands', async () => {
    await page.getByRole('link', { name: 'Các danh sách' }).click();
    const listed = page.locator('tbody tr').first();
    await listed.waitFor();
    const words = await listed.textContent();
    for (const each of ['danh-sach.xlsx', '15/QĐ-MTTQ', 'Đã ghi', 'Cán bộ']) expect(words).toContain(each);
    await page.getByLabel('Tình trạng').selectOption('STAGED');
    await page.getByText('Không có danh sách nào.').waitFor();
    await page.getByLabel('Tình trạng').selectOption('');
    await listed.waitFor();
  });

  it('takes a sheet of only the bad rows back, mended in Excel', async () => {
    await choose('danh-sach-3.xlsx', await givenAnnex('17/QĐ-MTTQ'));
    await page.getByText('2 dòng ghi được, 3 phải sửa').waitFor();
    await page.getByText('Sửa bằng Excel rồi gửi lại').click();
    await button('Lập bảng các dòng phải sửa').click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Tải về: / }).click();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await (await downloading).path());
    const sheet = book.worksheets[0]!;
    const headings = sheet.getRow(1).values as string[];
    const at = (heading: string) => headings.indexOf(heading);
    expect(sheet.rowCount).toBe(4);
    sheet.getRow(2).getCell(at('Tiền thưởng')).value = 1_490_000;
    sheet.getRow(3).getCell(at('Họ và tên')).value = 'Bàn Văn Điền';
    const mended = Buffer.from(await book.xlsx.writeBuffer());
    await page
      .getByLabel('Tệp Excel, Word hoặc CSV')
      .setInputFiles({ name: 'da-sua.xlsx', mimeType: EXCEL, buffer: mended });
    await button('Gửi danh sách đã sửa').click();
    await told('Đã lấy theo tệp đã sửa.');
    await page.getByText('4 dòng ghi được, 1 phải sửa').waitFor();
    await row(11).getByText('(điền thêm)').waitFor();
    await page.getByRole('link', { name: 'Các danh sách' }).click();
  });

  it('says before it is recorded all that is left to look at, by kind and how many rows, and leads to them', async () => {
    await choose('danh-sach-2.xlsx', await givenAnnex('16/QĐ-MTTQ'));
    await button('Ghi vào sổ …').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Vì sao có dòng ở lại:').waitFor();
    const said = await dialog.textContent();
    for (const words of [
      '2 dòng chưa rõ địa bàn',
      'Có thể đã ghi rồi: 2 dòng',
      'Thiếu tên: 1 dòng',
      'Không hiểu số tiền: 1 dòng',
    ])
      expect(said).toContain(words);
    const kind = dialog.getByRole('listitem').filter({ hasText: 'Thiếu tên: 1 dòng' });
    await kind.getByRole('button', { name: 'Xem các dòng ấy' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await soon(() => page.locator('.which .number').allTextContents(), ['11'])).toEqual(['11']);
    await button('Bỏ lọc').click();
  });

  it('undoes a list that is not public yet', async () => {
    await button('Ghi vào sổ …').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    await button('Hoàn tác cả danh sách').click();
    await page.getByLabel('Vì sao hoàn tác?').fill('nhầm tệp');
    await button('Đồng ý').click();
    await page.getByRole('heading', { name: 'Đã hoàn tác' }).waitFor();
    await page.getByText('Ai đã làm gì').click();
    await page.getByText('Hoàn tác: nhầm tệp').waitFor();
  });

  it('opens an undone list again by one press, and says where that is open already', async () => {
    const undone = page.url();
    await button('Mở lại danh sách này').click();
    await page.getByText('2 dòng ghi được').waitFor();
    const again = page.url();
    expect(again).not.toBe(undone);
    expect(await page.locator('.details').textContent()).toContain('16/QĐ-MTTQ');
    await page.goto(undone);
    await button('Mở lại danh sách này').click();
    await page.getByRole('alert').getByRole('link', { name: 'Mở danh sách ấy' }).click();
    await page.getByText('2 dòng ghi được').waitFor();
    expect(page.url()).toBe(again);
  });

  it('takes a list back that is public and wrong as a whole, by one act and with a reason', async () => {
    await page.getByRole('link', { name: 'Các danh sách' }).click();
    await page.locator('tbody tr', { hasText: '15/QĐ-MTTQ' }).getByRole('link').first().click();
    await button(/^Cả danh sách sai/).click();
    await page.getByLabel('Vì sao thu lại cả danh sách?').fill('ghi nhầm bản dự thảo');
    await button('Đồng ý').click();
    await page.getByRole('heading', { name: 'Đã hoàn tác' }).waitFor();
    const { awards } = await desk.registry.anonymous.ask('{ awards(first: 9) { nodes { id } } }');
    expect(awards.nodes).toEqual([]);
    // The browser itself complains of a file that was refused.
    expect(desk.wrong.filter((words) => !words.includes('Failed to load resource'))).toEqual([]);
  });
});
