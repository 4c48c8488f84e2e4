import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenProvincialFront } from '../support/given-awards.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { commit, givenImport, pasted } from '../support/given-imports.js';
import { givenStaff } from '../support/given-staff.js';
import { BROWSER, type DeskBrowser, openDesk, signIn, soon } from '../support/desk-browser.js';
import { hold } from '../support/slow-network.js';

(BROWSER ? describe : describe.skip)('making public at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let decisionId: string;
  let given: GivenDrafts;
  beforeAll(async () => {
    desk = await openDesk();
    page = desk.page;
    const { registry } = desk;
    const front = await givenProvincialFront(registry);
    const staged = await givenImport(
      registry,
      front,
      pasted(['STT', 'Họ và tên', 'Hình thức'], [1, 'Lò Thị Mận', 'Bằng khen'], [2, 'Vàng A Ảo', 'Bằng khen']),
      { number: '701/QĐ-MTTQ', subject: 'Về việc tặng Bằng khen' },
    );
    decisionId = (await commit(registry.as('RECORDER'), staged)).decision.id as string;
    given = new GivenDrafts(registry);
    await given.accept(await given.open());
    await signIn(page, registry.address, desk.username);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const rows = () => page.locator('tbody tr');
  const publicly = async (query: string, id: string) =>
    (await desk.registry.anonymous.ask(`query ($id: ID!) { node(id: $id) { ... on ${query} } }`, { id })).node;
  const meetingId = async () => {
    const [row] = await desk.registry.sql<{ id: string }>('select id from meetings');
    return row!.id;
  };

  it('lists what waits, with where it came from, and narrows it by kind and year', async () => {
    await page.getByRole('link', { name: 'Chờ công khai' }).click();
    expect(await soon(() => rows().count(), 2)).toBe(2);
    await rows().filter({ hasText: '701/QĐ-MTTQ' }).getByText('1 quyết định (2 dòng)').waitFor();
    await rows().filter({ hasText: '701/QĐ-MTTQ' }).getByText('danh sách').waitFor();
    await rows().filter({ hasText: 'Hội nghị tổng kết' }).getByText('2 người').waitFor();
    await page.getByRole('combobox', { name: 'Loại' }).selectOption('MEETING');
    expect(await soon(() => rows().count(), 1)).toBe(1);
    await page.getByRole('combobox', { name: 'Loại' }).selectOption('');
    await page.getByLabel('Năm', { exact: true }).fill('2021');
    await button('Tìm').click();
    expect(await soon(() => rows().count(), 1)).toBe(1);
  });

  it('lists what was asked for last, however late the answer before it is', async () => {
    const kind = page.getByRole('combobox', { name: 'Loại' });
    const first = await hold(page, 'ToConfirm');
    await kind.selectOption('MEETING');
    await first.answered;
    await kind.selectOption('DECISION');
    await first.release();
    expect(await soon(() => rows().filter({ hasText: '701/QĐ-MTTQ' }).count(), 1)).toBe(1);
    await kind.selectOption('');
  });

  it('makes a decision public with its lines after saying what becomes public, and takes it back for a reason', async () => {
    await page.getByRole('link', { name: /701/ }).click();
    await page.getByText('Mọi người sẽ thấy: 1 quyết định (2 dòng).').waitFor();
    const onRecord = page.getByRole('link', { name: 'Xem trong sổ' });
    const address = `#/records/decisions/${decisionId}`;
    expect(await onRecord.getAttribute('href')).toBe(address);
    expect(await publicly('AwardDecision { awards { totalCount } }', decisionId)).toBeNull();
    await button('Công khai').click();
    await page.getByText('Đã công khai: 1 quyết định (2 dòng).').waitFor();
    await page.getByRole('heading', { name: '701/QĐ-MTTQ' }).waitFor();
    expect(await onRecord.getAttribute('href')).toBe(address);
    expect(await publicly('AwardDecision { awards { totalCount } }', decisionId)).toEqual({
      awards: { totalCount: 2 },
    });
    await button('Thu lại').click();
    await page.getByLabel('Vì sao thu lại').fill('Nhầm danh sách');
    await button('Đồng ý').click();
    await page.getByText('Đã thu lại: 1 quyết định (2 dòng).').waitFor();
    expect(await publicly('AwardDecision { id }', decisionId)).toBeNull();
    const history = await desk.registry
      .as('ADMINISTRATOR')
      .ask('query ($id: ID!) { history(of: $id, first: 1) { nodes { act reason } } }', { id: decisionId });
    expect(history.history.nodes).toEqual([{ act: 'withdrawAwardDecision', reason: 'Nhầm danh sách' }]);
    const fetching = await hold(page, 'OneToConfirm');
    await button('Công khai lại').click();
    await fetching.answered;
    await fetching.lose();
    await page.getByRole('alert').getByText('Đã xong, nhưng trang này chưa tải lại được').waitFor();
    await page.getByText('Đã công khai: 1 quyết định (2 dòng).').waitFor();
    await button('Tải lại').click();
    expect(await soon(() => page.getByRole('alert').count(), 0)).toBe(0);
    expect(await publicly('AwardDecision { awards { totalCount } }', decisionId)).toEqual({
      awards: { totalCount: 2 },
    });
  });

  it('makes some of a meeting public and keeps what was left for later', async () => {
    await page.getByRole('link', { name: 'Chờ công khai' }).first().click();
    await page.getByLabel('Năm', { exact: true }).fill('');
    await button('Tìm').click();
    await page.getByRole('link', { name: /Hội nghị tổng kết/ }).click();
    await page.getByRole('group', { name: 'bài báo' }).getByRole('checkbox').uncheck();
    await page.getByText(/Để lại: 1 bài báo/).waitFor();
    await page.getByText('Điều gắn với người, đơn vị, hội nghị, bài chưa công khai').waitFor();
    const acting = await hold(page, 'Acts');
    await button('Công khai').click();
    await acting.answered;
    expect(await page.getByRole('group', { name: 'bài báo' }).getByRole('checkbox').isDisabled()).toBe(true);
    await acting.release();
    await page.getByText(/Đã công khai: 2 người/).waitFor();
    expect(await publicly('Meeting { attendances { totalCount } articles { totalCount } }', await meetingId())).toEqual(
      {
        attendances: { totalCount: 3 },
        articles: { totalCount: 0 },
      },
    );
    expect(await soon(() => page.getByRole('group').count(), 1)).toBe(1);
    await page.getByRole('group', { name: 'bài báo' }).getByRole('checkbox').check();
    await button('Công khai').click();
    await page.getByText('Không còn gì ở đây chờ công khai.').waitFor();
    // What was made public before it is told with it, and would be taken back with it.
    await page.getByText(/Đã công khai: 2 người.*1 bài báo/u).waitFor();
    expect(await button('Thu lại').count()).toBe(1);
    expect(await publicly('Meeting { articles { totalCount } }', await meetingId())).toEqual({
      articles: { totalCount: 1 },
    });
  });

  it('names what was made public before something was refused, and takes that back', async () => {
    const accepted = await given.accept(await given.open());
    const id = accepted.meetings[0].id as string;
    await page.goto(`${desk.registry.address}/desk#/publication/${id}`);
    await page.getByText('Mọi người sẽ thấy:').waitFor();
    await desk.registry.sql('update meetings set version = version + 1 where id = $1', [id]);
    const people = async () => {
      const rows = await desk.registry.sql<{ status: string }>(
        'select distinct p.record_status as status from people p join attendances a on a.person_id = p.id where a.meeting_id = $1',
        [id],
      );
      return rows.map(({ status }) => status);
    };
    await button('Công khai').click();
    await page.getByText(/Đã công khai: 2 người/).waitFor();
    expect(await people()).toEqual(['CONFIRMED']);
    await button('Thu lại').click();
    await page.getByLabel('Vì sao thu lại').fill('Chưa đủ');
    await button('Đồng ý').click();
    await page.getByText(/Đã thu lại: 2 người/).waitFor();
    expect(await people()).toEqual(['WITHDRAWN']);
  });

  it('is not offered to whoever may not make public', async () => {
    const recorder = await givenStaff(desk.registry, { role: 'RECORDER' });
    await button('Đăng xuất').click();
    await signIn(page, desk.registry.address, recorder.username);
    await page.getByRole('link', { name: 'Danh sách' }).waitFor();
    expect(await page.getByRole('link', { name: 'Chờ công khai' }).count()).toBe(0);
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });
});
