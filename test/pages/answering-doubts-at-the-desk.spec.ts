import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, focusedField, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { givenDraft } from '../support/given-drafts.js';
import { hold } from '../support/slow-network.js';

const OPENING = 'Ngày 23/4/2023, Huyện đoàn Khe Vàng tổ chức Hội nghị tổng kết công tác năm 2022.';
const PRAISE = `Khe Vàng tổng kết công tác
${OPENING}
Dịp này, UBND huyện tặng Giấy khen cho 2 tập thể và 7 cá nhân.
7 cán bộ Hội được vinh danh.`;
const NUMBER = `Tuyên dương 30 thanh niên tiêu biểu
${OPENING}
Bí thư Huyện ủy Lò Văn Sính trao Bằng khen của UBND tỉnh cho các thanh niên tiêu biểu`;

(BROWSER ? describe : describe.skip)('answering doubts at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name });
  const open = async (text: string) => {
    const { id } = await givenDraft(desk.registry, { source: { text } });
    await page.goto(`${desk.registry.address}/desk#/${id}`);
    return async () => {
      const { draft } = await desk.registry.as('READER').ask(
        `query ($id: ID!) { draft(id: $id) { doubtCount contents {
          awards { formPrinted groups individuals unspecified status evidence { quote } } } } }`,
        { id },
      );
      return draft;
    };
  };

  it('makes an award of the words of a doubt, with what they say filled in as a guess that is not saved yet', async () => {
    const draft = await open(PRAISE);
    await button('Thêm khen thưởng từ câu này').click();
    const form = page.locator('#part-awards');
    expect(await form.locator('blockquote').textContent()).toBe('7 cán bộ Hội được vinh danh');
    expect(await soon(() => form.getByRole('textbox', { name: 'Hình thức như in' }).inputValue(), 'vinh danh')).toBe(
      'vinh danh',
    );
    expect(await form.getByLabel('Số cá nhân').inputValue()).toBe('7');
    await form.getByText('chỉ là đoán').waitFor();
    await button('Nhận vào sổ').click();
    await page.locator('.bar').getByRole('alert').getByText('Có chỗ đang điền dở').waitFor();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.locator('section.awards .badge', { hasText: 'thêm tay' }).waitFor();
    expect((await draft()).contents.awards.at(-1)).toMatchObject({
      formPrinted: 'vinh danh',
      groups: null,
      individuals: 7,
      evidence: { quote: '7 cán bộ Hội được vinh danh' },
    });
    expect(await soon(() => button('Thêm khen thưởng từ câu này').count(), 0)).toBe(0);
  });

  it('fills a number in that was doubted of an award', async () => {
    const draft = await open(NUMBER);
    const award = partOf(page, 'Bằng khen');
    await award.getByRole('button', { name: 'Điền số ấy' }).click();
    expect(await soon(() => award.getByLabel('Số cá nhân').inputValue(), '30')).toBe('30');
    await award.getByRole('button', { name: 'Lưu' }).click();
    await partOf(page, 'Bằng khen: 30 cá nhân').waitFor();
    expect((await draft()).contents.awards).toMatchObject([
      { individuals: 30, unspecified: false, status: 'PRESENTED' },
    ]);
    expect(await soon(() => button('Điền số ấy').count(), 0)).toBe(0);
  });

  it('opens a part at the field that a doubt is of, and goes to it where the form is open', async () => {
    await open('Hội Nông dân huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Hội, tặng Giấy khen cho 4 tập thể.');
    const meeting = partOf(page, 'Hội nghị tổng kết công tác Hội');
    await meeting.getByRole('button', { name: 'Điền ngày' }).click();
    expect(await soon(() => focusedField(page), 'Ngày')).toBe('Ngày');
    await meeting.getByLabel('Địa điểm như in').fill('Nhà văn hóa huyện');
    await meeting.getByRole('button', { name: 'Điền ngày' }).click();
    expect(await soon(() => focusedField(page), 'Ngày')).toBe('Ngày');
    await page.keyboard.type('23/4/2023');
    await page.keyboard.press('Enter');
    await meeting.getByText('23/04/2023').waitFor();
    await meeting.getByText('Nhà văn hóa huyện').waitFor();
    expect(await soon(() => button('Điền ngày').count(), 0)).toBe(0);
  });

  it('sets a doubt apart that staff looked at, for everybody, until they want to look again', async () => {
    const draft = await open(`${PRAISE}\nBài khác.`);
    const { doubtCount } = await draft();
    const general = page.locator('main p', { hasText: 'Bài còn nói khen thưởng' });
    await general.waitFor();
    await page.keyboard.press('Alt+n');
    expect(await soon(() => page.evaluate<string>('document.activeElement.id'), 'part-article')).toBe('part-article');
    await general.getByRole('button', { name: 'Đã xem' }).click();
    await general.getByText('✓ Đã xem: Bài còn nói khen thưởng').waitFor();
    expect((await draft()).doubtCount).toBe(doubtCount - 1);
    await page.getByText(`${doubtCount - 1} điều chưa chắc`).waitFor();
    await page.reload();
    const looking = await hold(page, 'ReviseDraft');
    await general.getByRole('button', { name: 'Xem lại' }).click();
    await looking.answered;
    await page.locator('.head').getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByLabel('Tác giả').fill('Người Thử');
    await looking.release();
    await page.getByText(`${doubtCount} điều chưa chắc`).waitFor();
    expect(await focusedField(page)).toBe('Tác giả');
    await page.locator('.head').getByRole('button', { name: 'Thôi' }).click();
  });

  it('adds a meeting where none was read', async () => {
    await open('UBND huyện Khe Vàng tặng Giấy khen cho 4 tập thể có thành tích xuất sắc trong công tác Mặt trận.');
    await button('Thêm hội nghị').click();
    await page.locator('#part-meetings').getByLabel('Tên hội nghị').fill('Hội nghị tổng kết công tác Mặt trận');
    await page.locator('#part-meetings').getByRole('button', { name: 'Lưu' }).click();
    await partOf(page, 'Hội nghị tổng kết').waitFor();
    expect(await soon(() => button('Thêm hội nghị').count(), 0)).toBe(0);
    expect(desk.wrong).toEqual([]);
  });
});
