import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenDecision, line } from '../support/given-awards.js';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { givenStaff } from '../support/given-staff.js';
import { BROWSER, type DeskBrowser, openSignedIn, signIn, soon } from '../support/desk-browser.js';
import { hold } from '../support/slow-network.js';

const UNIT = { unitPrinted: 'Thôn Nà Luông, xã Ví Dụ' };

(BROWSER ? describe : describe.skip)('people who are recorded twice, at the desk, in a browser', () => {
  let desk: DeskBrowser;
  let page: Page;
  let front: string;
  beforeAll(async () => {
    const opened = await openSignedIn();
    [desk, page, front] = [opened, opened.page, opened.front];
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const award = async (name: string) => {
    const id = await givenPerson(desk.registry, name, { confirmed: true });
    await givenDecision(desk.registry, front, [line(name, {}, { personId: id, ...UNIT })]);
    return id;
  };
  const two = async (name: string): Promise<[string, string]> => [await award(name), await award(name)];
  const compare = (ids: readonly string[]) => page.goto(`${desk.registry.address}/desk#/duplicates/${ids.join('/')}`);
  const keptOf = async (id: string) => {
    const [row] = await desk.registry.sql<{ into: string | null }>(
      'select merged_into_id as into from people where id = $1',
      [id],
    );
    return row!.into;
  };
  const merges = async (id: string) => {
    const [row] = await desk.registry.sql<{ n: number }>(
      'select count(*)::int as n from person_merges where $1 in (kept_id, merged_id)',
      [id],
    );
    return row!.n;
  };
  const stays = (nth: string) => page.getByRole('group', { name: 'Giữ bản ghi nào' }).getByRole('radio', { name: nth });
  const why = () => page.getByLabel('Căn cứ, được giữ cùng bản ghi');

  it('lists pairs with why, narrows them, and shows what each holds side by side', async () => {
    const ids = await two('Lò Văn Ún');
    await givenMeeting(desk.registry, { title: 'Hội nghị bản trên', attendances: [{ personId: ids[1] }] });
    await page.getByRole('link', { name: 'Người trùng' }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Lò Văn Ún' }).first();
    await card.getByText('Cùng đơn vị: Thôn Nà Luông, xã Ví Dụ.').waitFor();
    await page.getByLabel('Nhận định').selectOption('CONFLICTING');
    await page.getByText('Không có cặp nào chờ quyết.').waitFor();
    await page.getByLabel('Nhận định').selectOption('LIKELY');
    await card.getByRole('link', { name: 'So sánh Lò Văn Ún với Lò Văn Ún' }).click();
    const second = page.getByRole('region', { name: 'Bản ghi thứ hai' });
    await page.getByRole('region', { name: 'Bản ghi thứ nhất' }).getByText('Thôn Nà Luông, xã Ví Dụ').waitFor();
    await second.getByText('Hội nghị bản trên').waitFor();
    await second.getByRole('link', { name: 'Lò Văn Ún' }).click();
    const twice = page.getByRole('region', { name: 'Trùng với ai, đã gộp với ai' });
    await twice.getByText('Cùng đơn vị: Thôn Nà Luông, xã Ví Dụ.').waitFor();
    await twice.getByRole('link', { name: 'So sánh' }).click();
    await page.getByRole('heading', { name: 'Một người, hay hai người?' }).waitFor();
  });

  it('previews a merge, merges, and undoes it exactly', async () => {
    const ids = await two('Lò Thị Pản');
    const holders = () =>
      desk.registry.sql('select id, person_id from awards where person_id = any ($1) order by id', [ids]);
    const before = await holders();
    await compare(ids);
    await stays('thứ hai').check();
    await page.getByText('Sẽ chuyển sang bản ghi được giữ').waitFor();
    await page.getByText('1 khen thưởng', { exact: false }).first().waitFor();
    expect(await button('Gộp').isDisabled()).toBe(true);
    await why().fill('Cùng thôn, cùng năm sinh');
    await button('Gộp').click();
    await page.getByText('“Cùng thôn, cùng năm sinh”').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('pair-outcome');
    expect(await keptOf(ids[0])).toBe(ids[1]);
    await button('Hoàn tác việc gộp').click();
    await page.getByLabel('Vì sao; lý do được giữ lại').fill('Xem lại hồ sơ');
    await button('Đồng ý').click();
    await page.getByText('Đã hoàn tác').waitFor();
    expect(await keptOf(ids[0])).toBeNull();
    expect(await holders()).toEqual(before);
  });

  it('merges once, though the answer was lost and one pressed again', async () => {
    const ids = await two('Lò Văn Thong');
    await compare(ids);
    await stays('thứ nhất').check();
    await why().fill('Cùng chi hội');
    const merging = await hold(page, 'MergePeople');
    await button('Gộp').click();
    await merging.answered;
    expect(await why().isDisabled()).toBe(true);
    await merging.lose();
    await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor();
    expect(await why().inputValue()).toBe('Cùng chi hội');
    await button('Gộp').click();
    await button('Hoàn tác việc gộp').waitFor();
    expect(await merges(ids[0])).toBe(1);
  });

  it('keeps what was typed where somebody changed one of the two meanwhile', async () => {
    const ids = await two('Lò Thị Ín');
    await compare(ids);
    await stays('thứ nhất').check();
    await why().fill('Cùng chi hội');
    await desk.registry.sql('update people set version = version + 1 where id = $1', [ids[1]]);
    await button('Gộp').click();
    await button('Tải bản mới, giữ những gì tôi gõ').click();
    expect(await soon(() => page.getByRole('alert').count(), 0)).toBe(0);
    expect(await why().inputValue()).toBe('Cùng chi hội');
    await button('Gộp').click();
    await button('Hoàn tác việc gộp').waitFor();
  });

  it('records that they are two people, with who said it, and takes that back', async () => {
    const ids = await two('Lò Văn Bình');
    await compare(ids);
    await page.getByLabel('Căn cứ; sổ không đề xuất cặp này nữa').fill('Khác năm sinh');
    await button('Ghi là hai người').click();
    await page.getByText(/Đã ghi là hai người: .*Cán bộ \d+, .*“Khác năm sinh”/u).waitFor();
    await page.goto(`${desk.registry.address}/desk#/duplicates/decided`);
    const told = page.getByRole('region', { name: 'Đã ghi là hai người' });
    await told.getByRole('listitem').filter({ hasText: 'Lò Văn Bình' }).getByRole('link', { name: 'Xem' }).click();
    await button('Thu lại lời ghi này').click();
    await page.getByLabel('Vì sao; lý do được giữ lại').fill('Ghi nhầm');
    await button('Đồng ý').click();
    await page.getByText('“Ghi nhầm”').waitFor();
    await button('Ghi là hai người').waitFor();
    expect(desk.wrong.filter((words) => !words.includes('ERR_'))).toEqual([]);
  });

  it('lets recorders tell two apart, and leaves merging to approvers', async () => {
    const ids = await two('Lò Thị Hoa');
    const recorder = await givenStaff(desk.registry, { role: 'RECORDER' });
    await button('Đăng xuất').click();
    await signIn(page, desk.registry.address, recorder.username);
    await compare(ids);
    await button('Ghi là hai người').waitFor();
    await page.getByText('Gộp hai bản ghi là việc của người duyệt.').waitFor();
    expect(await button('Gộp').count()).toBe(0);
  });
});
