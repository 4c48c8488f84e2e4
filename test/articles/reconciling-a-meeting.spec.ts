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

  it('counts a claim that was handed over as what it says, and not as a confirmation of its article', async () => {
    const [here, elsewhere] = [
      await givenMeeting(registry, { confirmed: true }),
      await givenMeeting(registry, { confirmed: true }),
    ];
    const said = { ...MERIT, meetingId: here, combined: 25, households: 2 };
    const article = await givenPublicArticle(registry, { claims: [someClaim(said)] });
    const [claim] = article.claims;
    for (const meetingId of [here, elsewhere])
      await givenPublicPresentation(registry, meetingId, { items: [{ claimId: claim?.id }] });
    const own = await reconciliationOf(registry, { meetingId: here });
    expect(table(own)).toEqual([
      'Bằng khen GROUPS_AND_INDIVIDUALS: - | - | 25 | 25 = NOT_COMPARABLE',
      'Bằng khen HOUSEHOLDS: - | - | 2 | 2 = NOT_COMPARABLE',
    ]);
    expect(own.rows[0]?.reports).toMatchObject([{ state: 'NOT_COMPARABLE', reasons: [{ code: 'ONLY_SOURCE' }] }]);
    await givenPublicArticle(registry, {
      claims: [someClaim({ ...MERIT, meetingId: here, groups: 10, individuals: 15 })],
    });
    const both = await reconciliationOf(registry, { meetingId: here });
    expect(table(both)).toEqual([
      'Bằng khen GROUPS: - | - | nhiều nhất 25 | 10 = NOT_COMPARABLE',
      'Bằng khen INDIVIDUALS: - | - | nhiều nhất 25 | 15 = NOT_COMPARABLE',
      'Bằng khen GROUPS_AND_INDIVIDUALS: - | - | 25 | 25 = AGREES',
      'Bằng khen HOUSEHOLDS: - | - | 2 | 2 = NOT_COMPARABLE',
    ]);
    expect(both.disagreements).toEqual([]);
  });

  it('keeps "nhiều tập thể, cá nhân" unknown, told twice by one article', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const many = { meetingId, formPrinted: 'Bằng khen, giấy khen', grantorPhrase: 'của các cấp', unspecified: true };
    await givenPublicArticle(registry, {
      claims: [someClaim({ ...many, place: 'CAPTION' }), someClaim(many)],
    });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual(['Bằng khen+Giấy khen GROUPS_AND_INDIVIDUALS: - | - | - | không rõ = NOT_COMPARABLE']);
    expect(found.rows[0]?.reports).toMatchObject([{ reasons: [{ code: 'NOTHING_RECORDED' }] }]);
  });

  it('forgets a presentation that was recorded by mistake, and what its decision granted', async () => {
    const [right, wrong] = [
      await givenPublicDecision(registry, front, groups(2)),
      await givenPublicDecision(registry, front, [unlistedLine('GROUP', 90)]),
    ];
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(right) });
    const { id, version } = await givenPublicPresentation(registry, meetingId, { items: itemsOf(wrong) });
    await registry.as('APPROVER').act('withdrawPresentation', { id, version, reason: 'Nhầm hội nghị' }, '__typename');
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual(['Bằng khen GROUPS: - | 2 | 2 | - = AGREES']);
    expect(found.notCounted.map(({ code, count }) => [code, count])).toEqual([['PRESENTATION_WITHDRAWN', 1]]);
  });

  it('leaves out disputed and superseded claims, and says how many', async () => {
    const decision = await givenPublicDecision(registry, front, groups(3));
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    const { claims } = await givenPublicArticle(registry, {
      claims: [3, 30, 33].map((count) => someClaim({ ...MERIT, meetingId, groups: count })),
    });
    const [good, disputed, superseded] = claims;
    const judge = (claim: typeof good, standing: object) =>
      registry.as('APPROVER').act('judgeClaim', { ...claim, reason: 'Gõ nhầm', ...standing }, '__typename');
    await judge(disputed, { standing: 'DISPUTED' });
    await judge(superseded, { standing: 'SUPERSEDED', supersededById: good?.id });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual(['Bằng khen GROUPS: - | 3 | 3 | 3 = AGREES']);
    expect(found.notCounted).toMatchObject([
      { code: 'CLAIM_DISPUTED', count: 1, claimIds: [disputed?.id] },
      { code: 'CLAIM_SUPERSEDED', count: 1, claimIds: [superseded?.id] },
    ]);
  });

  it('tells of articles that say different numbers, and adds up none', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    for (const count of [10, 12])
      await givenPublicArticle(registry, { claims: [someClaim({ ...MERIT, meetingId, groups: count })] });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual(['Bằng khen GROUPS: - | - | - | từ 10 đến 12 = DIFFERS']);
    expect(differences(found)).toEqual(['ARTICLES_DIFFER GROUPS']);
  });

  it('says that nothing is recorded as presented of a decision that only an article ties to the meeting', async () => {
    const [handed, tied] = [
      await givenPublicDecision(registry, front, groups(2)),
      await givenPublicDecision(registry, front, [unlistedLine('HOUSEHOLD', 4)]),
    ];
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(handed) });
    const awardIds = tied.awards.map(({ id }) => id);
    await givenPublicArticle(registry, {
      claims: [someClaim({ ...MERIT, verb: 'GRANTED', meetingId, households: 4, awardIds })],
    });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual([
      'Bằng khen GROUPS: - | 2 | 2 | - = AGREES',
      'Bằng khen HOUSEHOLDS: - | 4 | - | 4 = DIFFERS',
    ]);
    expect(found.disagreements.map(({ message }) => message)).toEqual([
      'Bằng khen của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, hộ gia đình: được tặng 4; ghi nhận đã trao: chưa có. Có thể: 4 đã được tặng mà chưa ghi việc trao.',
    ]);
  });
});
