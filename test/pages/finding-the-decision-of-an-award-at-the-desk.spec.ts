import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenDecision, givenReportedAward, line } from '../support/given-awards.js';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';

(BROWSER ? describe : describe.skip)('putting awards from the press under their decision, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  let page: Page;
  let decisionId: string;
  let twin: { id: string };
  let own: { id: string };
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
    const { registry, front } = desk;
    const decision = await givenDecision(registry, front, [line('Lường Văn Dò'), line('Vì Thị Khác')], {
      signedOn: '2021-03-02',
    });
    decisionId = decision.id;
    const reported = (name: string) =>
      givenReportedAward(registry, { ...line(name), grantorId: front, grantedOn: '2021' });
    twin = await reported('Lường Văn Dò');
    own = await reported('Tòng Văn Lạ');
  });
  afterAll(() => desk?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const stateOf = async ({ id }: { id: string }) =>
    (await desk.registry.sql('select state, decision_id from awards where id = $1', [id]))[0];

  it('offers them on the page of the decision with why, takes those that are chosen, and undoes it', async () => {
    await page.goto(`${desk.registry.address}/desk#/records/decisions/${decisionId}`);
    await page.getByText('2 khen thưởng ghi từ báo chí hoặc đang đề nghị có thể thuộc quyết định này').click();
    await page.getByText('quyết định có dòng cùng tên, cùng hình thức').waitFor();
    await page.getByRole('checkbox', { name: /Lường Văn Dò/ }).check();
    await page.getByRole('radio', { name: /Chính là dòng 1 của quyết định/ }).waitFor();
    await page.getByRole('checkbox', { name: /Tòng Văn Lạ/ }).check();
    await button('Đưa 2 khen thưởng vào quyết định này').click();
    await page.getByText('Đã đưa 2 khen thưởng vào quyết định này.').waitFor();
    expect(await stateOf(twin)).toMatchObject({ state: 'REPLACED', decision_id: null });
    expect(await stateOf(own)).toMatchObject({ state: 'GRANTED', decision_id: decisionId });
    await button(/^Hoàn tác: lấy ra 2 khen thưởng/).click();
    await page.getByLabel('Vì sao hoàn tác').fill('chọn nhầm');
    await button('Đồng ý').click();
    await page.getByText('Đã hoàn tác').waitFor();
    expect(await stateOf(twin)).toMatchObject({ state: 'GRANTED', decision_id: null });
    expect(await stateOf(own)).toMatchObject({ state: 'GRANTED', decision_id: null });
  });

  it('offers decisions on the page of the award, and undoes it there', async () => {
    await page.goto(`${desk.registry.address}/desk#/records/awards/${own.id}`);
    await button('Đưa vào quyết định …').click();
    await button(/^Đưa vào quyết định .*2\/3\/2021|^Đưa vào quyết định .*02\/03\/2021/).waitFor();
    await button(/^Đưa vào quyết định .*2021$/).click();
    await page
      .getByText(/Đã đưa vào quyết định/)
      .first()
      .waitFor();
    expect(await stateOf(own)).toMatchObject({ decision_id: decisionId });
    await button('Hoàn tác: lấy ra khỏi quyết định').click();
    await page.getByLabel('Vì sao lấy ra').fill('chọn nhầm');
    await button('Đồng ý').click();
    await page.getByText('Đã hoàn tác').waitFor();
    expect(await stateOf(own)).toMatchObject({ decision_id: null });
    expect(desk.wrong).toEqual([]);
  });

  it('puts what a proposal lists under a decision on record, found by its number', async () => {
    const { registry, front } = desk;
    const asked = { status: 'PROPOSED', number: '12/TTr-MTTQ', signedOn: '2021-02-01' };
    const proposal = await givenDecision(registry, front, [line('Hà Thị Chờ')], asked);
    const decision = await givenDecision(registry, front, [], { number: '277/QĐ-MTTQ', signedOn: '2021-02-20' });
    await page.goto(`${registry.address}/desk#/records/decisions/${proposal.id}`);
    await button('Đã có quyết định').waitFor();
    // The public is told of no proposal: nothing waits there.
    expect(await page.getByRole('link', { name: 'Xem và công khai' }).count()).toBe(0);
    await button('Đã có quyết định').click();
    await button('Quyết định đã có trong sổ').click();
    await page.getByLabel('Số quyết định').fill('277/QĐ-MTTQ');
    await button('Tìm').click();
    await button(/^277\/QĐ-MTTQ/).click();
    await button('Đưa 1 dòng vào quyết định này').click();
    await page.getByText('Các dòng của đề nghị đã ở quyết định này, là bản nháp.').waitFor();
    expect(await stateOf(proposal.awards[0]!)).toEqual({ state: 'GRANTED', decision_id: decision.id });
    expect(desk.wrong).toEqual([]);
  });
});
