import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { differences, reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const groups = (n: number) =>
  Array.from({ length: n }, (_, i) => line(`Tổ dân phố Ví Dụ ${i + 1}`, {}, { kind: 'GROUP' }));

describe('reconciling a meeting', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  it('explains that the article says 12 groups where the decision lists 10', async () => {
    const decision = await givenPublicDecision(registry, front, groups(10));
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    const article = await givenPublicArticle(registry, {
      claims: [someClaim({ ...MERIT, meetingId, verb: 'PRESENTED', groups: 12, individuals: 3 })],
    });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual([
      'Bằng khen GROUPS: - | 10 | 10 | 12 = DIFFERS',
      'Bằng khen INDIVIDUALS: - | - | - | 3 = DIFFERS',
    ]);
    expect(differences(found)).toEqual([
      'ARTICLE_NOT_RECORDED INDIVIDUALS: LINES_MISSING 3, ANOTHER_GRANTOR',
      'ARTICLE_SAYS_MORE GROUPS: LINES_MISSING 2, ANOTHER_GRANTOR',
    ]);
    expect(found.disagreements[1]).toMatchObject({
      message:
        'Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, tập thể: bài nói 12, sổ ghi 10 đã trao. Có thể: thiếu 2 dòng trong sổ; hoặc của cơ quan khác.',
      left: { stage: 'REPORTED', articleId: article.id, count: { exactly: 12 } },
      right: { stage: 'PRESENTED', articleId: null, count: { exactly: 10 } },
      articleIds: [article.id],
      claimIds: [article.claims[0]?.id],
      decisionIds: [decision.id],
    });
    expect(found.articles.map(({ id }) => id)).toEqual([article.id]);
  });

  it('tells 151 granted from 10 presented here', async () => {
    const decision = await givenPublicDecision(registry, front, [
      ...groups(10),
      unlistedLine('GROUP', 141),
      unlistedLine('INDIVIDUAL', null),
    ]);
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision).slice(0, 10) });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual([
      'Bằng khen GROUPS: - | 151 | 10 | - = DIFFERS',
      'Bằng khen INDIVIDUALS: - | không rõ | - | - = NOT_COMPARABLE',
    ]);
    expect(differences(found)).toEqual(['GRANTED_NOT_PRESENTED GROUPS: NOT_PRESENTED 141']);
  });
});
