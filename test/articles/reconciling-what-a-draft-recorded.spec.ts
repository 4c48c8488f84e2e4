import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { givenAwardForm, givenPublicArticle, someClaim } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const CAPTION = 'Đồng chí Hoàng Thị Nhài, Chủ tịch Ủy ban MTTQ huyện trao Giấy khen cho các tập thể, cá nhân.';

describe('reconciling what a draft recorded', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('says that lines recorded from an article agree with it by nature, and with another article not', async () => {
    const accepted = await given.accept(await given.open());
    const meetingId = accepted.meetings[0].id as string;
    const merit = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen', grantorsPrinted: ['UBND tỉnh'] };
    const other = await givenPublicArticle(registry, { claims: [someClaim({ ...merit, meetingId, individuals: 1 })] });
    const {
      rows: [row],
    } = await reconciliationOf(registry, { meetingId });
    const reasons = new Map(row!.reports.map((report) => [report.articleId, report]));
    expect(reasons.get(accepted.draft.article.id)).toMatchObject({
      state: 'AGREES',
      reasons: [
        {
          code: 'RECORDED_FROM_IT',
          text: 'các dòng này được ghi vào sổ từ chính bài này, nên tất nhiên khớp',
        },
      ],
    });
    expect(reasons.get(other.id)).toMatchObject({ state: 'AGREES', reasons: [] });
  });

  it('has no row of its own for a caption that tells the award again without a number', async () => {
    const draft = await given.open((report) => report.replace('\n\nThanh Tú', `\n\n${CAPTION}\n\nThanh Tú`));
    const accepted = await given.accept(draft, { only: ['m1', 'a1'] });
    expect(table(await reconciliationOf(registry, { meetingId: accepted.meetings[0].id }))).toEqual([
      'Giấy khen GROUPS: - | - | không rõ | 6 = NOT_COMPARABLE',
      'Giấy khen INDIVIDUALS: - | - | không rõ | 12 = NOT_COMPARABLE',
    ]);
  });
});
