import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, makePublic, openDesk, partOf, signIn, soon } from '../support/desk-browser.js';
import { ARTICLE, numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { givenStaff } from '../support/given-staff.js';
import type { Registry } from '../support/registry.js';

(BROWSER ? describe : describe.skip)('what staff decide at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let registry: Registry;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk();
    ({ registry, page } = desk);
    await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc' });
    await signIn(page, registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name });
  const meeting = () => partOf(page, 'Hội nghị tổng kết');
  const award = () => partOf(page, 'Giấy khen: 6 tập thể, 12 cá nhân');
  /** What the part itself becomes; its names come after it. */
  const inRegistry = (part: Locator) => part.locator('.choose select').first();
  const read = async (text: string) => {
    await page.goto(`${registry.address}/desk#/`);
    await page.getByLabel('Bài báo, cả nhan đề').fill(text);
    await button('Đọc bài').click();
  };
  const ask = (query: string) => registry.as('READER').ask(query);

  it('records all receivers anew at once of whom nobody is on record, but those for whom something was chosen', async () => {
    await registry.as('RECORDER').act('recordPerson', { name: 'Bàn Thị Pham' }, 'person { id }');
    const named = 'ông Lý Văn Lù, bà Bàn Thị Pham, ông Triệu Văn Ín, bà Phàn Mùi Say';
    await read(
      `Nà Ví tổng kết công tác Mặt trận\n\nNgày 20/1/2022, Ủy ban MTTQ Việt Nam xã Nà Ví tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021.\n\nTại hội nghị, UBND xã tặng Giấy khen cho ${named}.`,
    );
    const part = partOf(page, 'Giấy khen: 4 cá nhân');
    const chosen = (name: string) => part.getByLabel(name).inputValue();
    await part.getByLabel('Phàn Mùi Say').selectOption('LEAVE_OUT');
    await part.getByRole('button', { name: 'Ghi mới cả 2 người này' }).click();
    expect(await soon(() => chosen('Lý Văn Lù'), 'CREATE')).toBe('CREATE');
    expect(await chosen('Triệu Văn Ín')).toBe('CREATE');
    expect(await chosen('Bàn Thị Pham')).toBe('');
    expect(await chosen('Phàn Mùi Say')).toBe('LEAVE_OUT');
    expect(await part.getByRole('button', { name: 'Ghi mới cả' }).count()).toBe(0);
  });

  it('keeps households as printed, all at once, of which nobody says who they are', async () => {
    await read(
      `Nà Ví tổ chức Ngày hội Đại đoàn kết\n\nNgày 18/11/2021, Ban Công tác Mặt trận thôn Nà Ví tổ chức Ngày hội Đại đoàn kết toàn dân tộc.\n\nGia đình ông Quàng Văn Ín, gia đình bà Tòng Thị Phương được nhận Giấy khen của Chủ tịch UBND xã.`,
    );
    const part = partOf(page, 'Giấy khen: 2 hộ');
    await part.getByRole('button', { name: 'Giữ như in cả 2 hộ' }).click();
    expect(await soon(() => part.getByLabel('Quàng Văn Ín').inputValue(), 'AS_PRINTED')).toBe('AS_PRINTED');
    expect(await soon(() => part.locator('.doubt').count(), 0)).toBe(0);
    await button('Nhận vào sổ').click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { awards } = await ask('{ awards(first: 9) { nodes { recipientNamePrinted recipientKind } } }');
    expect(awards.nodes).toContainEqual({ recipientNamePrinted: 'Quàng Văn Ín', recipientKind: 'HOUSEHOLD' });
    const recorded = page.getByRole('listitem').filter({ hasText: 'khen thưởng, mới, nháp' });
    expect(await recorded.getByRole('link', { name: 'Quàng Văn Ín' }).getAttribute('href')).toMatch(
      /^#\/records\/awards\//u,
    );
    await button('Hoàn tác việc nhận').click();
    await page.getByLabel('Vì sao hoàn tác?').fill('thử');
    await button('Đồng ý').click();
    await button('Nhận vào sổ').waitFor();
  });

  it('records a decision with who signed it and when, and the counts of an award as lines', async () => {
    await read(ARTICLE);
    await award().getByRole('button', { name: 'Sửa', exact: true }).click();
    await award().getByLabel('Số quyết định').fill('15/QĐ-MTTQ');
    await award().getByRole('button', { name: 'Lưu' }).click();
    await award().getByLabel('15/QĐ-MTTQ').selectOption('DECISION');
    await award().getByRole('button', { name: 'Ghi quyết định này' }).click();
    expect(await award().getByRole('alert').textContent()).toContain('Ngày ký: cần điền.');
    // The registry is sure of the grantor, who most likely signed; staff may say otherwise.
    await award().getByRole('button', { name: 'Chọn lại' }).click();
    await award().getByLabel('Từ trong tên').fill('mttq suối bạc');
    await award().getByLabel('Từ trong tên').press('Enter');
    await award().getByRole('button', { name: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc' }).click();
    await award().getByLabel('Ngày ký').fill('5/1/2022');
    // What it is about stands in the article nowhere: a suggestion that is seen before it is public.
    expect(await award().getByLabel('Trích yếu').inputValue()).toBe('Về việc tặng Giấy khen');
    await award().getByLabel('Trích yếu').fill('Về việc khen thưởng công tác Mặt trận năm 2021');
    await award().getByLabel('Loại hình khen thưởng').selectOption('THEMATIC');
    await award().getByRole('button', { name: 'Ghi quyết định này' }).click();
    await inRegistry(award()).selectOption('CREATE');
    await button('Nhận vào sổ').click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { decisions, awards } = await ask(
      '{ decisions(first: 5) { nodes { numberPrinted signedOn subject mode } } awards(first: 9) { nodes { quantity } } }',
    );
    await button('Đối chiếu số liệu').click();
    const figures = await page.locator('.figures').textContent();
    for (const words of ['Giấy khen', '6', '12', 'khớp', 'được ghi vào sổ từ chính bài này'])
      expect(figures).toContain(words);
    const said = { subject: 'Về việc khen thưởng công tác Mặt trận năm 2021', mode: 'THEMATIC' };
    expect(decisions.nodes).toEqual([{ numberPrinted: '15/QĐ-MTTQ', signedOn: '2022-01-05', ...said }]);
    expect(awards.nodes.map(({ quantity }: { quantity: number }) => quantity).sort()).toEqual([1, 12, 6]);
  });

  it('undoes what was changed since, once staff say that the changes may be lost, and keeps the reason', async () => {
    const { meetings } = await ask('{ meetings(first: 1) { nodes { id version } } }');
    await registry.as('RECORDER').act('changeMeeting', { ...meetings.nodes[0], sessionNumber: 4 }, 'meeting { id }');
    await button('Hoàn tác việc nhận').click();
    await page.getByLabel('Vì sao hoàn tác?').fill('nhầm hội nghị');
    await button('Đồng ý').click();
    await page.getByLabel('Bỏ cả những sửa đổi ấy').check();
    await button('Đồng ý').click();
    await page.getByText('nhầm hội nghị').waitFor();
    await button('Nhận vào sổ').waitFor();
  });

  it('is done with an article of which only a part is taken', async () => {
    await partOf(page, 'Đỗ Thị Hải Yến').getByRole('checkbox').uncheck();
    await makePublic(page, 'Nhận và công khai');
    await button('Xong bài này, không nhận phần còn lại').click();
    await page.locator('p > .badge', { hasText: 'Đã nhận' }).waitFor();
    // What is public is withdrawn, and nothing offers to undo it.
    expect(await soon(() => button('Hoàn tác việc nhận').count(), 0)).toBe(0);
  });

  it('says that a meeting is another one than that on record, without which nothing is made public', async () => {
    await read(numbered(2));
    await page.getByRole('link', { name: 'Mở bản nháp' }).click();
    await inRegistry(meeting()).selectOption('');
    await button('Nhận và công khai').click();
    const alert = page.locator('.bar').getByRole('alert');
    await alert.getByText('có thể đã có trong sổ: hãy chọn có phải chính hội nghị ấy không').waitFor();
    await button('English').click();
    await alert.getByText('may be on record already').waitFor();
    await button('Tiếng Việt').click();
    await button('Tới chỗ ấy').click();
    expect(await soon(() => page.locator('.part.here').getAttribute('id'), 'part-m1')).toBe('part-m1');
    await meeting().getByRole('button', { name: 'Là hội nghị khác: ghi mới' }).click();
    await makePublic(page, 'Nhận và công khai');
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { meetings } = await registry.anonymous.ask('{ meetings(first: 9) { totalCount } }');
    expect(meetings.totalCount).toBe(2);
  });

  it('records the body that signed where it is not on record, and takes it for the grantor', async () => {
    await read(ARTICLE.replace('năm 2021\n', 'năm 2021 (bài 9)\n').replaceAll('Suối Bạc', 'Nậm Hoa'));
    await page.getByRole('link', { name: 'Mở bản nháp' }).click();
    await award().getByRole('button', { name: 'Sửa', exact: true }).click();
    await award().getByLabel('Số quyết định').fill('9/QĐ-MTTQ');
    await award().getByRole('button', { name: 'Lưu' }).click();
    await award().getByLabel('9/QĐ-MTTQ').selectOption('DECISION');
    await award().getByRole('button', { name: 'Sổ chưa có cơ quan này?' }).click();
    await award().getByLabel('Tên đầy đủ').fill('Ủy ban MTTQ Việt Nam huyện Nậm Hoa');
    // Its system, kind and level.
    for (const [i, choice] of ['FRONT', 'FRONT_COMMITTEE', 'DISTRICT'].entries())
      await award().locator('.inner select').nth(i).selectOption(choice);
    await award().getByRole('button', { name: 'Ghi đơn vị này' }).click();
    await award().getByText('Cơ quan ký:').waitFor();
    await award().getByLabel('Ngày ký').fill('2022');
    await award().getByRole('button', { name: 'Ghi quyết định này' }).click();
    await button('Nhận vào sổ').click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { decisions, organisations } = await ask(`{
      decisions(first: 5) { nodes { numberPrinted issuer { name } } } organisations(text: "Nậm Hoa", first: 5) { totalCount } }`);
    expect(decisions.nodes).toContainEqual({
      numberPrinted: '9/QĐ-MTTQ',
      issuer: { name: 'Ủy ban MTTQ Việt Nam huyện Nậm Hoa' },
    });
    expect(organisations.totalCount).toBe(1);
  });

  it('offers nothing to a reader that they may not do', async () => {
    const reader = await givenStaff(registry, { role: 'READER' });
    const other = await (await desk.browser.newContext()).newPage();
    await signIn(other, registry.address, reader.username);
    await read(numbered(3));
    await page.getByRole('link', { name: 'Mở bản nháp' }).click();
    await meeting().waitFor();
    await other.goto(page.url());
    await partOf(other, 'Hội nghị tổng kết').waitFor();
    expect(await soon(() => other.locator('main').getByRole('button').allTextContents(), [])).toEqual([]);
    expect(await soon(() => other.locator('main select, main input').count(), 0)).toBe(0);
    expect(desk.wrong).toEqual([]);
  });
});
