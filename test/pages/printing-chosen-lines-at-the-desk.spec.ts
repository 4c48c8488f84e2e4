import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GivenDecision, givenPublicDecision, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';

(BROWSER ? describe : describe.skip)('certificates of some lines of a decision, at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  let decision: GivenDecision;
  beforeAll(async () => {
    desk = await openSignedIn();
    const { registry, front } = desk;
    await givenCertificateTemplate(registry.as('RECORDER'), front);
    const names = ['Lò Thị Mận', 'Lò Thị Hai', 'Lò Thị Ba', 'Lò Thị Tư'];
    decision = await givenPublicDecision(
      registry,
      front,
      names.map((name) => line(name)),
      { number: '904/QĐ-MTTQ' },
    );
  });
  afterAll(() => desk?.close());

  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });

  it('is of one line, asked for from its own page', async () => {
    const { page, registry } = desk;
    await page.goto(`${registry.address}/desk#/records/awards/${decision.awards[1]!.id}`);
    await page.getByRole('link', { name: 'In bằng của dòng này' }).click();
    await page.getByText('Đã chọn 1 trong 4 dòng.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Lò Thị Hai' }).isChecked()).toBe(true);
    await button('Xem trước').click();
    await button('In thật 1 tờ và ghi số vào sổ').waitFor();
  });

  it('is of lines chosen by their numbers, of which others were not looked at', async () => {
    const { page } = desk;
    await page.getByLabel('Số thứ tự trong danh sách').fill('1, 3-4');
    await button('Chọn những dòng ấy').click();
    await page.getByText('Đã chọn 3 trong 4 dòng.').waitFor();
    expect(await button('In thật 1 tờ và ghi số vào sổ').count()).toBe(0);
    await button('Xem trước').click();
    await button('In thật 3 tờ và ghi số vào sổ').waitFor();
  });

  it('is of none where none is chosen, and that is told', async () => {
    const { page } = desk;
    for (const name of ['Lò Thị Mận', 'Lò Thị Ba', 'Lò Thị Tư']) await page.getByRole('checkbox', { name }).uncheck();
    await button('Xem trước').click();
    await page.getByRole('alert').getByText('Chưa chọn dòng nào để in.').waitFor();
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });
});
