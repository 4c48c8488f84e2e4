import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type GivenDecision, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { BROWSER, type DeskBrowser, focusedField, openDesk, signIn, soon } from '../support/desk-browser.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('recording what was handed over at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let decision: GivenDecision;
  let meetingId: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const front = await givenProvincialFront(desk.registry);
    decision = await givenDecision(
      desk.registry,
      front,
      ['Lò Thị Một', 'Lò Thị Hai', 'Lò Thị Ba'].map((name) => line(name)),
      { number: '902/QĐ-MTTQ', signedOn: '2021-01-05' },
    );
    meetingId = await givenMeeting(desk.registry, {
      title: 'Hội nghị biểu dương bản trên',
      heldFrom: '2021-01-20',
      attendances: [{ namePrinted: 'Nông Văn Ký', positionsPrinted: 'Chủ tịch Ủy ban MTTQ tỉnh' }],
    });
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const open = (kind: string, id: string) => page.goto(`${desk.registry.address}/desk#/records/${kind}/${id}`);
  const lineOf = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
  /** What stands of each handing-over, in order. */
  const standing = () =>
    desk.registry.sql(
      `select a.recipient_name_printed as name, i.manner, i.received_by_printed as "by" from presentation_items i
         join awards a on a.id = i.award_id join presentations p on p.id = i.presentation_id
        where i.withdrawn_at is null and p.record_status <> 'WITHDRAWN' order by a.annex_order`,
    );

  it('records chosen lines from the page of a decision, with who handed over and who received, once', async () => {
    await open('decisions', decision.id);
    await button('Ghi lượt trao …').press('Enter');
    expect(await focusedField(page)).toBe('Từ trong tên');
    await page.getByRole('group', { name: 'Tại hội nghị' }).getByLabel('Từ trong tên').fill('biểu dương bản');
    await page.getByRole('group', { name: 'Tại hội nghị' }).getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('button', { name: /Hội nghị biểu dương bản trên/ }).click();
    await page.getByRole('checkbox', { name: 'Tất cả 3 dòng chưa trao' }).check();
    await page.getByRole('checkbox', { name: 'Lò Thị Ba' }).uncheck();
    await lineOf('Lò Thị Hai').getByLabel('Cách trao').selectOption('BY_PROXY');
    await lineOf('Lò Thị Hai').getByLabel('Người nhận, như in').fill('Lò Văn Thay');
    await page.getByLabel('Trong danh sách dự họp').selectOption({ label: 'Nông Văn Ký, Chủ tịch Ủy ban MTTQ tỉnh' });
    await page.getByLabel('Họ tên như in').fill('Ma Thị Lan');
    await page.getByLabel('Chức vụ như in').fill('Phó Chủ tịch UBND huyện');
    const recording = await hold(page, 'RecordPresentation');
    await button('Ghi lượt trao').click();
    await recording.answered;
    expect(await page.getByLabel('Họ tên như in').isDisabled()).toBe(true);
    await recording.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    expect(await page.getByLabel('Họ tên như in').inputValue()).toBe('Ma Thị Lan');
    await button('Ghi lượt trao').click();
    await page.getByText('Đã ghi lượt trao 2 dòng tại Hội nghị biểu dương bản trên').waitFor();
    expect(await standing()).toEqual([
      { name: 'Lò Thị Một', manner: 'IN_PERSON', by: null },
      { name: 'Lò Thị Hai', manner: 'BY_PROXY', by: 'Lò Văn Thay' },
    ]);
    const presenters = await desk.registry.sql(
      `select t.name_printed as name, t.positions_printed as post from presentation_presenters b
         join attendances t on t.id = b.attendance_id order by b.ordinal`,
    );
    expect(presenters).toEqual([
      { name: 'Nông Văn Ký', post: 'Chủ tịch Ủy ban MTTQ tỉnh' },
      { name: 'Ma Thị Lan', post: 'Phó Chủ tịch UBND huyện' },
    ]);
  });

  it('shows what was handed over already and where, and keeps what was typed for whoever comes back', async () => {
    await button('Ghi lượt trao …').click();
    await page.getByText('Đã trao 2 dòng tại').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Lò Thị Một' }).count()).toBe(0);
    await page.getByLabel('Họ tên như in').fill('Vi Văn Ghé');
    await page.getByRole('link', { name: 'Bài báo' }).first().click();
    await open('decisions', decision.id);
    expect(await page.getByLabel('Họ tên như in').inputValue()).toBe('Vi Văn Ghé');
    await button('Thôi').click();
  });

  it('changes a handing-over on the page of its meeting: a line more, another manner, one taken back', async () => {
    await open('meetings', meetingId);
    await button('Sửa lượt trao').click();
    await page.getByRole('checkbox', { name: 'Lò Thị Một' }).uncheck();
    await lineOf('Lò Thị Hai').getByLabel('Cách trao').selectOption('IN_PERSON');
    await page.getByRole('group', { name: 'Theo quyết định' }).getByLabel('Số quyết định').fill('902');
    await page.getByRole('group', { name: 'Theo quyết định' }).getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('button', { name: /902\/QĐ-MTTQ/ }).click();
    await page.getByRole('checkbox', { name: 'Lò Thị Ba' }).check();
    await button('Lưu').click();
    await page.getByText('Đã sửa lượt trao.').waitFor();
    expect(await standing()).toEqual([
      { name: 'Lò Thị Hai', manner: 'IN_PERSON', by: null },
      { name: 'Lò Thị Ba', manner: 'IN_PERSON', by: null },
    ]);
    await button('Đối chiếu số liệu').click();
    await page.locator('.figures').getByText('Bằng khen').first().waitFor();
  });

  it('takes a handing-over back for a reason, so that its lines can be handed over anew, with the doubts of the registry', async () => {
    await button('Thu lại lượt trao').click();
    await page.getByLabel('Vì sao thu lại').fill('Ghi nhầm hội nghị');
    await button('Đồng ý').click();
    await page.getByText('Đã thu lại lượt trao.').waitFor();
    expect(await standing()).toEqual([]);
    await desk.registry.sql(`update meetings set held_from = '2021-01-02' where id = $1`, [meetingId]);
    await button('Ghi lượt trao …').click();
    await page.getByRole('group', { name: 'Theo quyết định' }).getByLabel('Số quyết định').fill('902');
    await page.getByRole('group', { name: 'Theo quyết định' }).getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('button', { name: /902\/QĐ-MTTQ/ }).click();
    await page.getByRole('checkbox', { name: 'Tất cả 3 dòng chưa trao' }).check();
    await button('Ghi lượt trao').click();
    await page.getByText('Dòng 1–3: trao ngày 02/01/2021, trước khi có quyết định ngày 05/01/2021.').waitFor();
    expect(await soon(async () => (await standing()).length, 3)).toBe(3);
  });

  it('names the decision on the page of the meeting, and leads to it where lines of a public meeting wait for it', async () => {
    await open('meetings', meetingId);
    const handed = page.getByRole('region', { name: 'Đã trao' });
    await handed.getByText('Theo quyết định:').getByRole('link', { name: '902/QĐ-MTTQ, 05/01/2021' }).last().waitFor();
    expect(await handed.getByText('dòng đã trao ở hội nghị này').count()).toBe(0);
    await page.getByRole('link', { name: 'Xem và công khai' }).click();
    await button('Công khai').click();
    await page.getByText('Đã công khai:').waitFor();
    await page.getByText('3 dòng đã trao ở hội nghị này chưa ai xem được').waitFor();
    await page.getByRole('link', { name: 'xem và công khai quyết định 902/QĐ-MTTQ, 05/01/2021' }).click();
    await page.getByText('Mọi người sẽ thấy: 1 quyết định (3 dòng).').waitFor();
    await button('Công khai').click();
    await page.getByText('Đã công khai: 1 quyết định').waitFor();
    await open('meetings', meetingId);
    await handed.getByText('Theo quyết định:').last().waitFor();
    expect(await page.getByText('dòng đã trao ở hội nghị này').count()).toBe(0);
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });
});
