import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BROWSER, type DeskBrowser, openSignedIn } from '../support/desk-browser.js';
import { givenArticle, givenPublicMeeting, someClaim } from '../support/given-articles.js';
import { givenPublicDecision, line } from '../support/given-awards.js';

const HEADLINE = 'Bãi Thử tặng 80 Bằng khen';
const BODY = 'Ủy ban MTTQ tỉnh tặng 12 Bằng khen';

(BROWSER ? describe : describe.skip)('judging what articles say at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  let page: Page;
  let article: string;
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
    await givenPublicMeeting(desk.registry, { title: 'Hội nghị tổng kết xã Bãi Thử' });
    await givenPublicDecision(desk.registry, desk.front, [line('Lò Thị Thử')]);
    const claims = [
      someClaim({ quote: HEADLINE, place: 'HEADLINE' }),
      someClaim({ quote: BODY, grantorsPrinted: ['Ủy ban MTTQ tỉnh'] }),
    ];
    article = (await givenArticle(desk.registry, { claims })).id;
    await page.goto(`${desk.registry.address}/desk#/records/articles/${article}`);
  });
  afterAll(() => desk?.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const find = async (words: string, found: RegExp) => {
    await page.getByLabel('Từ trong tên').fill(words);
    await button('Tìm').click();
    await page.getByRole('button', { name: found }).click();
  };
  const claim = async (quote: string) => {
    const { article: read } = await desk.registry.as('READER').ask(
      `query ($id: ID!) { article(id: $id) { claims { quote standing standingReason groups supersededBy { quote }
        meeting { title } awards { nodes { recipientName } } grantors { organisation { id } } } } }`,
      { id: article },
    );
    return read.claims.find((each: { quote: string }) => each.quote === quote);
  };

  it('ties one to a meeting, to an award and its grantor to a body, and unties for a reason', async () => {
    await button(`Nối với hội nghị … ${BODY}`).click();
    await find('bai thu', /^Hội nghị tổng kết xã Bãi Thử/u);
    await page.getByText('Đã nối với “Hội nghị tổng kết xã Bãi Thử”').waitFor();
    await button(`Nối với khen thưởng … ${BODY}`).click();
    await find('lo thi thu', /^Lò Thị Thử/u);
    await page.getByText('Đã nối với “Lò Thị Thử”').waitFor();
    await button(`Là đơn vị nào trong sổ … ${BODY}`).click();
    await find('vi du', /tỉnh Ví Dụ/u);
    await page.getByText(/Đã nối với “.*Ví Dụ”/u).waitFor();
    expect(await claim(BODY)).toMatchObject({
      meeting: { title: 'Hội nghị tổng kết xã Bãi Thử' },
      awards: { nodes: [{ recipientName: 'Lò Thị Thử' }] },
      grantors: [{ organisation: { id: desk.front } }],
    });
    await button('Gỡ: Lò Thị Thử').click();
    await page.getByLabel('Vì sao gỡ').fill('bài nói người khác');
    await button('Đồng ý').click();
    await page.getByText('Đã gỡ “Lò Thị Thử”').waitFor();
    expect((await claim(BODY)).awards.nodes).toEqual([]);
  });

  it('says that another one takes the place of one, and accepts it again', async () => {
    await button(`Đã có điều khác thay … ${HEADLINE}`).click();
    await page.getByLabel('Điều thay nó').selectOption({ label: BODY });
    await page.getByLabel('Vì sao điều khác thay nó').fill('nhan đề gộp hai nơi tặng');
    await button('Đồng ý').click();
    await page.getByText('Đã ghi đánh giá.').waitFor();
    expect(await claim(HEADLINE)).toMatchObject({ standing: 'SUPERSEDED', supersededBy: { quote: BODY } });
    await button(`Chấp nhận lại ${HEADLINE}`).click();
    await page.getByText('Đã chấp nhận lại.').waitFor();
    expect(await claim(HEADLINE)).toMatchObject({ standing: 'ACCEPTED', supersededBy: null });
  });

  it('mends what was read wrongly, and takes down what was not read', async () => {
    await button(`Sửa điều bài nói: ${BODY}`).click();
    await page.getByLabel('Số tập thể').fill('12');
    await button('Lưu').click();
    await page.getByText('Đã sửa.').waitFor();
    expect((await claim(BODY)).groups).toBe(12);
    await button('Ghi thêm điều bài nói …').click();
    await page.getByLabel('Trích nguyên văn').fill('03 hộ gia đình được biểu dương');
    await page.getByLabel('Số hộ').fill('3');
    await button('Ghi').click();
    await page.getByText('Đã ghi điều ấy, là bản nháp.').waitFor();
    expect(await claim('03 hộ gia đình được biểu dương')).toMatchObject({ standing: 'ACCEPTED' });
    expect(desk.wrong).toEqual([]);
  });
});
