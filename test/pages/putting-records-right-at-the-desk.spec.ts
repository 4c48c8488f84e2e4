import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, focusedField, openDesk, signIn, soon } from '../support/desk-browser.js';
import {
  givenDecision,
  type GivenDecision,
  givenProvincialFront,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenStaff } from '../support/given-staff.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('putting records right at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let decision: GivenDecision;
  let personId: string;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const { registry } = desk;
    const front = await givenProvincialFront(registry);
    personId = await givenPublicPerson(registry, 'Lò Thị Mơ');
    decision = await givenDecision(registry, front, [line('Lò Thị Mơ', {}, { personId }), line('Vàng A Nủ')], {
      number: '811/QĐ-MTTQ',
      subject: 'Về việc tặng Bằng khen',
    });
    await givenMeeting(registry, {
      title: 'Hội nghị biểu dương ở bản Mận',
      attendances: [{ namePrinted: 'Lò Thị Mơ', positionsPrinted: 'Trưởng bản', roles: ['ATTENDEE'] }],
    });
    await signIn(page, registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const open = async (kind: string, id: string) => {
    await page.goto(`${desk.registry.address}/desk#/records/${kind}/${id}`);
    await page.getByRole('group', { name: 'Lịch sử' }).or(page.getByText('Lịch sử: ai đã sửa gì')).first().waitFor();
  };
  const focused = () => page.evaluate<string | null>('document.activeElement.getAttribute("aria-label")');
  const changes = async (id: string, act: string) => {
    const [row] = await desk.registry.sql<{ count: string }>(
      'select count(*) from audit_entries where subject_id = $1 and act = $2',
      [id, act],
    );
    return Number(row!.count);
  };
  const ofDecision = async () =>
    (
      await desk.registry
        .as('READER')
        .ask('query ($id: ID!) { decision(by: { id: $id }) { subject numberPrinted } }', { id: decision.id })
    ).decision as { subject: string; numberPrinted: string };

  it('finds what is a draft still, narrows a shelf, and is as it was for whoever goes back', async () => {
    await page.getByRole('link', { name: 'Sổ', exact: true }).click();
    await page.getByLabel('Tìm trong sổ').fill('811');
    await button('Tìm').click();
    await page.getByRole('link', { name: /811.*Về việc tặng/ }).waitFor();
    await button('Quyết định').click();
    await page.getByRole('searchbox').fill('tang bang khen');
    await page.getByLabel('Năm', { exact: true }).fill('2021');
    await page.getByRole('combobox', { name: 'Tình trạng' }).selectOption('DRAFT');
    await page.getByRole('link', { name: /811/ }).click();
    await page.getByRole('heading', { name: '811/QĐ-MTTQ' }).waitFor();
    await page.getByText('nháp').first().waitFor();
    await page.getByRole('region', { name: 'Danh sách' }).getByRole('link', { name: 'Lò Thị Mơ' }).click();
    await page.getByRole('heading', { name: 'Lò Thị Mơ' }).waitFor();
    await page.getByRole('region', { name: 'Khen thưởng' }).getByRole('link', { name: /811/ }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: /811/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('tang bang khen');
    expect(await page.getByRole('combobox', { name: 'Tình trạng' }).inputValue()).toBe('DRAFT');
  });

  it('finds by the name on a line whoever is nobody on record', async () => {
    await page.getByRole('link', { name: 'Sổ', exact: true }).click();
    await button('Tất cả').click();
    await page.getByLabel('Tìm trong sổ').fill('vang nu');
    await button('Tìm').click();
    await page.getByRole('region', { name: 'Khen thưởng ghi tên như vậy' }).getByText('Vàng A Nủ').waitFor();
    expect(await page.getByText('Sổ không có gì').count()).toBe(0);
    await button('Từng khen thưởng').click();
    await page.getByRole('cell', { name: 'Vàng A Nủ' }).waitFor();
  });

  it('keeps what was typed where the record was changed meanwhile, and loads the newer one', async () => {
    await open('decisions', decision.id);
    await button('Sửa thông tin quyết định').click();
    await page.getByLabel('Trích yếu').fill('Về việc tặng Bằng khen năm 2020');
    await desk.registry
      .as('RECORDER')
      .act('changeAwardDecision', { id: decision.id, version: decision.version, number: '812/QĐ-MTTQ' }, '__typename');
    await button('Lưu').click();
    await button('Tải bản mới, giữ những gì tôi gõ').click();
    await page.getByRole('heading', { name: '812/QĐ-MTTQ' }).waitFor();
    expect(await page.getByLabel('Trích yếu').inputValue()).toBe('Về việc tặng Bằng khen năm 2020');
    await button('Lưu').click();
    await page.getByText('Đã sửa.').waitFor();
    expect(await ofDecision()).toEqual({ subject: 'Về việc tặng Bằng khen năm 2020', numberPrinted: '812/QĐ-MTTQ' });
    await page.getByText('Lịch sử: ai đã sửa gì').click();
    await page.getByText('Trích yếu: Về việc tặng Bằng khen → Về việc tặng Bằng khen năm 2020').waitFor();
    await page.getByText('Số: 811/QĐ-MTTQ → 812/QĐ-MTTQ').waitFor();
  });

  it('says at its field what cannot be understood, and keeps what was typed for whoever leaves', async () => {
    await open('decisions', decision.id);
    await button('Sửa thông tin quyết định').click();
    await page.getByLabel('Ngày ký').fill('31/2/2021');
    await button('Lưu').click();
    await page.getByRole('alert').getByText('Ngày ký: lịch không có ngày 31/2/2021').waitFor();
    expect(await soon(() => focusedField(page), 'Ngày ký')).toBe('Ngày ký');
    // What was mended is not called wrong any more.
    await page.getByLabel('Ngày ký').fill('28/2/2021');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByLabel('Ngày ký').fill('31/2/2021');
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: '← Sổ' }).click();
    await page.getByRole('heading', { name: 'Sổ' }).waitFor();
    await open('decisions', decision.id);
    expect(await page.getByLabel('Ngày ký').inputValue()).toBe('31/2/2021');
    await button('Thôi').click();
    expect(await soon(() => page.getByLabel('Ngày ký').count(), 0)).toBe(0);
  });

  it('changes once what was sent twice after an answer got lost', async () => {
    await open('people', personId);
    await button('Sửa thông tin người này').click();
    await page.getByLabel('Họ tên').fill('Lò Thị Mỡ');
    const sent = await hold(page, 'Change');
    await button('Lưu').click();
    await sent.answered;
    await sent.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    expect(await page.getByLabel('Họ tên').inputValue()).toBe('Lò Thị Mỡ');
    await button('Lưu').click();
    await page.getByText('Đã sửa.').waitFor();
    await page.getByRole('heading', { name: 'Lò Thị Mỡ' }).waitFor();
    expect(await changes(personId, 'changePerson')).toBe(1);
  });

  it('records a post once, with what should be looked at twice', async () => {
    await open('people', personId);
    await button('Ghi thêm chức vụ').click();
    await page.getByLabel('Chức vụ như in').fill('Trưởng bản Mận');
    await page.getByLabel('Từ', { exact: true }).fill('3/2019');
    const sent = await hold(page, 'Record');
    await button('Ghi').click();
    await sent.answered;
    await sent.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    await button('Ghi').click();
    await page.getByText('Đã ghi chức vụ.').waitFor();
    const posts = page.getByRole('region', { name: 'Chức vụ' }).getByRole('listitem');
    expect(await soon(() => posts.count(), 1)).toBe(1);
    await posts.getByText('Trưởng bản Mận').waitFor();
  });

  it('puts the name on a line right, keeps who it is, and makes it public and takes it back for a reason', async () => {
    const [award] = decision.awards;
    await open('awards', award!.id);
    await button('Sửa dòng khen thưởng').click();
    await page.getByLabel('Tên như in', { exact: true }).fill('Lò Thị Mỡ');
    await page.getByLabel('Vì sao sửa').fill('Gõ nhầm dấu');
    await button('Lưu').click();
    await page.getByText('Đã sửa.').waitFor();
    const told = await desk.registry
      .as('READER')
      .ask('query ($id: ID!) { award(id: $id) { recipientNamePrinted person { id } recordStatus } }', {
        id: award!.id,
      });
    expect(told.award).toEqual({ recipientNamePrinted: 'Lò Thị Mỡ', person: { id: personId }, recordStatus: 'DRAFT' });
    await page.getByText('Lịch sử: ai đã sửa gì').click();
    await page.getByText('Tên như in: Lò Thị Mơ → Lò Thị Mỡ').waitFor();
    await page.getByText('lý do: Gõ nhầm dấu').waitFor();
    await button('Thu lại').click();
    await page.getByLabel('Vì sao thu lại').fill('Trùng dòng');
    await button('Đồng ý').click();
    await page.getByText('Đã thu lại.').waitFor();
    const sent = await hold(page, 'Acts');
    await button('Công khai lại').click();
    await sent.answered;
    await sent.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    await button('Công khai lại').click();
    await page.getByText('Đã công khai.').waitFor();
    expect(await changes(award!.id, 'confirmAward')).toBe(1);
    const publicly = page.getByRole('link', { name: 'Trang công khai' });
    expect(await publicly.getAttribute('href')).toBe(`/awards/${award!.id}`);
  });

  it('puts right who was at a meeting, and says who on record it is', async () => {
    const [{ id }] = (await desk.registry.sql<{ id: string }>('select id from meetings')) as [{ id: string }];
    await open('meetings', id);
    await button('Sửa: Lò Thị Mơ').click();
    await page.getByLabel('Chức vụ như in').fill('Trưởng bản Mận');
    await button('Lưu').click();
    await page.getByText('Đã sửa.').waitFor();
    await page.getByRole('cell', { name: 'Trưởng bản Mận' }).first().waitFor();
    expect(await soon(() => focused(), 'Sửa: Lò Thị Mơ')).toBe('Sửa: Lò Thị Mơ');
    await button('Trong sổ là ai: Lò Thị Mơ').click();
    await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click();
    await page.locator('.pick').first().click();
    await page.getByLabel('Vì sao là').fill('Cùng bản, cùng chức vụ');
    await button('Đồng ý').click();
    await page.getByText('Đã nối với sổ.').waitFor();
    await page.getByRole('region', { name: 'Người dự' }).getByRole('link', { name: 'Lò Thị Mơ' }).waitFor();
  });

  it('offers nothing to whoever only reads', async () => {
    const reader = await givenStaff(desk.registry, { role: 'READER' });
    const other = await (await desk.browser.newContext()).newPage();
    await signIn(other, desk.registry.address, reader.username);
    await other.goto(`${desk.registry.address}/desk#/records/people/${personId}`);
    await other.getByRole('heading', { name: 'Lò Thị Mỡ' }).waitFor();
    await other.getByRole('region', { name: 'Khen thưởng' }).getByRole('table').waitFor();
    for (const name of ['Sửa', 'Công khai', 'Thu lại', 'Ghi thêm'])
      expect(await other.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).count()).toBe(0);
    await other.close();
  });

  it('complained about nothing itself', () => {
    expect(desk.wrong.filter((words) => !words.includes('ERR_FAILED'))).toEqual([]);
  });
});
