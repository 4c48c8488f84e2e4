import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER, type DeskBrowser, openDesk, signIn } from '../support/desk-browser.js';
import { givenReportedAward, line } from '../support/given-awards.js';
import { givenPerson } from '../support/given-meetings.js';

(BROWSER ? describe : describe.skip)('a name put right at an award and at its person, in a browser', () => {
  let desk: DeskBrowser;
  beforeAll(async () => {
    desk = await openDesk();
    await signIn(desk.page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  it('is mended at the person by one more press', async () => {
    const { registry, page } = desk;
    const personId = await givenPerson(registry, 'Triệu Tiến Lộc');
    const { id } = await givenReportedAward(registry, line('Triệu Tiến Lộc', {}, { personId }));
    await page.goto(`${registry.address}/desk#/records/awards/${id}`);
    await page.getByRole('button', { name: 'Sửa dòng khen thưởng' }).click();
    await page.getByLabel('Tên như in').fill('Triệu Tiến Lực');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('còn người trong sổ vẫn tên “Triệu Tiến Lộc”').waitFor();
    await page.getByRole('button', { name: 'Sửa cả tên người trong sổ thành Triệu Tiến Lực' }).click();
    await page.getByText('Người trong sổ nay cũng tên Triệu Tiến Lực.').waitFor();
    const people = await registry.sql('select display_name from people where id = $1', [personId]);
    expect(people).toEqual([{ display_name: 'Triệu Tiến Lực' }]);
    expect(desk.wrong).toEqual([]);
  });
});
