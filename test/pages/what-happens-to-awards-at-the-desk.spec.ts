import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type GivenDecision, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenStaff } from '../support/given-staff.js';
import { BROWSER, type DeskBrowser, focusedField, openDesk, signIn, soon } from '../support/desk-browser.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('what happens to awards, at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let decision: GivenDecision;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const front = await givenProvincialFront(desk.registry);
    decision = await givenPublicDecision(
      desk.registry,
      front,
      ['Lò Thị Mận', 'Lò Thị Hai', 'Lò Thị Ba'].map((name) => line(name, { certificateNumber: `0${name.length}` })),
      { number: '903/QĐ-MTTQ' },
    );
    await signIn(page, desk.registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const open = (kind: string, id: string) => page.goto(`${desk.registry.address}/desk#/records/${kind}/${id}`);
  const begin = async (kind: string) => {
    await button('Hủy bỏ, đính chính, cấp đổi, cấp lại …').click();
    await page.getByLabel('Việc gì').selectOption(kind);
  };
  const why = () => page.getByLabel('Lý do; chỉ cán bộ thấy');
  const publicly = async (i: number) =>
    (
      await desk.registry.anonymous.ask(
        'query ($id: ID!) { node(id: $id) { ... on Award { recipientName certificateNumber } } }',
        { id: decision.awards[i]!.id },
      )
    ).node;

  it('corrects a name by a decision that is recorded with it, once, and says what everybody will see', async () => {
    await open('awards', decision.awards[0]!.id);
    await begin('CORRECTED');
    await page.getByLabel('Tên người nhận').fill('Lò Thị Mẩn');
    await page.getByText('Tên người nhận: Lò Thị Mận → Lò Thị Mẩn').waitFor();
    await button('Ghi quyết định mới').click();
    await page.getByText('Ghi thành bản nháp: chỉ cán bộ thấy.').waitFor();
    await page.getByLabel('Số quyết định ấy').fill('15/QĐ-MTTQ');
    await page.getByLabel('Ngày ký').fill('5/2/2021');
    await page.getByLabel('Trích yếu').fill('Về việc đính chính tên');
    await page.getByLabel('Có hiệu lực từ').fill('5/2/2021');
    await why().fill('In sai dấu');
    const correcting = await hold(page, 'AwardEvent');
    await button('Ghi').click();
    await correcting.answered;
    await correcting.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    expect(await why().inputValue()).toBe('In sai dấu');
    await button('Ghi').click();
    await page.getByText('Đính chính: đã ghi.').waitFor();
    await page
      .getByText('Quyết định 15/QĐ-MTTQ đã ghi thành bản nháp, chỉ cán bộ thấy:')
      .getByRole('link', { name: 'Xem và công khai' })
      .waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'In sai dấu' })
      .getByText('Tên người nhận: Lò Thị Mận → Lò Thị Mẩn')
      .waitFor();
    expect(await publicly(0)).toMatchObject({ recipientName: 'Lò Thị Mẩn' });
    const recorded = await desk.registry.sql(
      `select d.number_printed as number, (select count(*)::int from award_events e where e.decision_id = d.id) as events
         from award_decisions d where d.number_printed = '15/QĐ-MTTQ'`,
    );
    expect(recorded).toEqual([{ number: '15/QĐ-MTTQ', events: 1 }]);
  });

  it('corrects what was typed over alone, though somebody corrected another value meanwhile', async () => {
    const [award] = await desk.registry.sql<{ version: number }>('select version from awards where id = $1', [
      decision.awards[0]!.id,
    ]);
    await begin('CORRECTED');
    await page.getByLabel('Chức vụ', { exact: true }).fill('Trưởng thôn');
    await why().fill('Thiếu chức vụ');
    await desk.registry.as('APPROVER').act(
      'correctAward',
      {
        awards: [{ id: decision.awards[0]!.id, version: award!.version }],
        effectiveOn: '2021-02-06',
        reason: 'Sai số',
        values: { certificateNumber: '77' },
      },
      '__typename',
    );
    await button('Ghi').click();
    await button('Tải bản mới, giữ những gì tôi gõ').click();
    expect(await soon(() => page.getByLabel('Số bằng', { exact: true }).inputValue(), '77')).toBe('77');
    expect(await page.getByLabel('Chức vụ', { exact: true }).inputValue()).toBe('Trưởng thôn');
    await button('Ghi').click();
    await page.getByText('Đính chính: đã ghi.').waitFor();
    expect(await publicly(0)).toEqual({ recipientName: 'Lò Thị Mẩn', certificateNumber: '77' });
  });

  it('leads to the reason of the act, not to the citation, where that is refused', async () => {
    await begin('CORRECTED');
    await page.getByLabel('Chức vụ', { exact: true }).fill('Bí thư');
    await why().fill('dài '.repeat(600));
    await button('Ghi').click();
    await page.getByRole('alert').getByText('Dài quá').waitFor();
    expect(await soon(() => focusedField(page), 'Lý do; chỉ cán bộ thấy')).toBe('Lý do; chỉ cán bộ thấy');
    expect(await page.getByLabel('Thành tích', { exact: true }).getAttribute('aria-invalid')).toBe('false');
    await why().fill('Gõ nhầm');
    await page.getByLabel('Thành tích', { exact: true }).fill('dài '.repeat(600));
    await button('Ghi').click();
    await page.getByRole('alert').getByText('Dài quá').waitFor();
    expect(await soon(() => focusedField(page), 'Thành tích')).toBe('Thành tích');
    expect(await why().getAttribute('aria-invalid')).toBe('false');
    await button('Thôi').click();
  });

  it('annuls some lines of a decision, which nobody sees any more, and restores one of them', async () => {
    await open('decisions', decision.id);
    await begin('ANNULLED');
    await page.getByText('Mọi người sẽ không còn thấy khen thưởng này').waitFor();
    await page.getByRole('radio', { name: 'Chọn từng dòng' }).check();
    await page.getByRole('checkbox', { name: 'Lò Thị Hai' }).check();
    await page.getByRole('checkbox', { name: 'Lò Thị Ba' }).check();
    await page.getByText('Đã chọn 2 trong 3 dòng.').waitFor();
    await why().fill('Kê khai thành tích sai');
    await button('Ghi').click();
    await page.getByText('Chưa nêu quyết định của việc này.').waitFor();
    expect([await publicly(1), await publicly(2)]).toEqual([null, null]);
    await open('awards', decision.awards[1]!.id);
    await page.getByText('Hủy bỏ, thu hồi').first().waitFor();
    await begin('RESTORED');
    await page.getByText('đã hủy bỏ', { exact: true }).and(page.locator('.badge')).waitFor();
    await button('Tìm quyết định trong sổ').click();
    expect(await soon(() => focusedField(page), 'Số quyết định')).toBe('Số quyết định');
    await page.getByLabel('Số quyết định', { exact: true }).fill('15');
    await page.getByLabel('Số quyết định', { exact: true }).press('Enter');
    await page.getByRole('button', { name: /15\/QĐ-MTTQ/ }).click();
    await why().fill('Xem lại hồ sơ');
    await button('Ghi').click();
    await page.getByText('Khôi phục khen thưởng đã hủy: đã ghi.').waitFor();
    expect(await publicly(1)).toMatchObject({ recipientName: 'Lò Thị Hai' });
    expect(await publicly(2)).toBeNull();
  });

  it('gives an exchanged certificate its new number', async () => {
    await begin('EXCHANGED');
    await page.getByLabel('Số bằng mới').fill('88');
    await why().fill('Bằng cũ rách');
    await button('Ghi').click();
    await page.getByText('Cấp đổi bằng: đã ghi.').waitFor();
    expect(await publicly(1)).toMatchObject({ certificateNumber: '88' });
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });

  it('is for approvers alone', async () => {
    const recorder = await givenStaff(desk.registry, { role: 'RECORDER' });
    await button('Đăng xuất').click();
    await signIn(page, desk.registry.address, recorder.username);
    await open('awards', decision.awards[0]!.id);
    await page.getByText('In sai dấu').first().waitFor();
    expect(await button('Hủy bỏ, đính chính, cấp đổi, cấp lại …').count()).toBe(0);
  });
});
