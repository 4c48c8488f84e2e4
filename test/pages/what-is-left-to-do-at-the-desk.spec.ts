import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenDecision, givenPublicDecision, line } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenImport, HEADINGS, pasted } from '../support/given-imports.js';

(BROWSER ? describe : describe.skip)('what is left to do, at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  beforeAll(async () => {
    desk = await openSignedIn();
    const { registry, front } = desk;
    await new GivenDrafts(registry).open();
    await givenImport(registry, front, pasted(HEADINGS, ['1', 'Lò Thị Chờ']), { number: '71/QĐ-MTTQ' });
    await givenDecision(registry, front, [line('Mùa A Đợi')], { status: 'PROPOSED', number: '12/TTr', signedOn: null });
    await givenPublicDecision(registry, front, [line('Lò Văn Muộn')], { number: '72/QĐ-MTTQ', signedOn: '2150-01-10' });
  });
  afterAll(() => desk?.close());

  const rowOf = (title: string) => desk.page.getByRole('row', { name: title });
  const open = () => desk.page.goto(`${desk.registry.address}/desk`);

  it('is where the desk opens, kind by kind', async () => {
    await open();
    await rowOf('Bài báo đã đọc, chưa nhận vào sổ').waitFor();
    const counts = await desk.page.locator('td.number').allTextContents();
    expect(counts).toEqual(['1', '1', '1', '1', '1']);
    await desk.page.getByText('Không còn việc nào ở: Đã ghi, chờ công khai; Khen thưởng chưa rõ ngày tặng.').waitFor();
    if (process.env.SHOT) await desk.page.screenshot({ path: process.env.SHOT });
    expect(desk.wrong).toEqual([]);
  });

  it.each([
    ['Danh sách đã đưa vào, chưa ghi vào sổ', 'Tình trạng', 'STAGED', '71/QĐ-MTTQ'],
    ['Đề nghị chưa có quyết định', 'Việc còn dở', 'WAITS', '12/TTr'],
    ['Quyết định có điều cần xem lại', 'Việc còn dở', 'DOUBTS', '72/QĐ-MTTQ'],
    ['Khen thưởng đã tặng, chưa trao', 'Việc còn dở', 'NOT_HANDED_OVER', 'Lò Văn Muộn'],
  ])(
    '“%s” leads to the list that shows just these, narrowed by a choice that can be undone',
    async (title, by, value, of) => {
      const { page } = desk;
      await open();
      await page.getByRole('link', { name: title }).click();
      await page.locator('tbody tr').getByText(of).first().waitFor();
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await page.locator('label', { hasText: by }).getByRole('combobox').inputValue()).toBe(value);
      expect(page.url()).not.toContain('?');
      await page.goBack();
      await page.getByRole('heading', { name: 'Việc còn dở' }).waitFor();
    },
  );
});
