import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { givenArticle, givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const NOBODY = '01890000-0000-7000-8000-000000000000';

describe('asking for a reconciliation', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const refusal = (about: string, as = registry.as('READER')) =>
    as.refusal(`{ reconciliation(about: ${about}) { totalRows } }`);

  it('is for staff only', async () => {
    expect(await refusal('{ year: 2021 }', registry.anonymous)).toBe('SIGN_IN_NEEDED');
  });

  it.each([
    [`{ meetingId: "${NOBODY}" }`, 'UNKNOWN_ID at about.meetingId'],
    [`{ decisionId: "${NOBODY}" }`, 'UNKNOWN_ID at about.decisionId'],
    [`{ organisation: { id: "${NOBODY}" } }`, 'UNKNOWN_ID at about.organisation.id'],
    ['{ meetingId: "x" }', 'MALFORMED_ID at about.meetingId'],
    ['{ organisation: { id: "x" } }', 'MALFORMED_ID at about.organisation.id'],
    ['{ year: 1 }', 'NUMBER_OUT_OF_RANGE at about.year'],
  ])('refuses %s: %s', async (about, code) => {
    expect(await refusal(about)).toBe(code);
  });

  it('asks for exactly one thing', async () => {
    expect(await refusal(`{ year: 2021, meetingId: "${NOBODY}" }`)).toMatch(/^BAD_USER_INPUT|^GRAPHQL_VALIDATION/);
    expect(await refusal('{}')).toMatch(/^BAD_USER_INPUT|^GRAPHQL_VALIDATION/);
  });

  it('answers a meeting of which nothing is recorded with no rows', async () => {
    const found = await reconciliationOf(registry, { meetingId: await givenMeeting(registry) });
    expect(found).toMatchObject({ rows: [], disagreements: [], notCounted: [], articles: [], drafts: 0, totalRows: 0 });
  });

  it('counts drafts for those who may see them, and says how many they are', async () => {
    const [mine, other] = [await givenProvincialFront(registry), await givenProvincialFront(registry)];
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const decision = await givenDecision(registry, mine, [line('A'), line('B')]);
    const first = await givenPublicDecision(registry, mine, [line('C')]);
    await registry.sql('update awards set kept_by_id = $1 where decision_id = $2', [mine, decision.id]);
    await registry.sql('update award_decisions set kept_by_id = $1 where id = $2', [mine, decision.id]);
    await givenPublicPresentation(registry, meetingId, { items: [...itemsOf(decision), ...itemsOf(first)] });
    await givenArticle(registry, {
      keptById: mine,
      claims: [someClaim({ ...MERIT, meetingId, individuals: 3 })],
    });
    const seen = async (body: string) => {
      const found = await reconciliationOf(registry, { meetingId }, {}, registry.as('READER', body));
      return { table: table(found), drafts: found.drafts, articles: found.totalArticles };
    };
    expect(await seen(mine)).toEqual({
      table: ['Bằng khen INDIVIDUALS: - | 3 | 3 | 3 = AGREES'],
      drafts: 3,
      articles: 1,
    });
    expect(await seen(other)).toEqual({
      table: ['Bằng khen INDIVIDUALS: - | 1 | 1 | - = AGREES'],
      drafts: 0,
      articles: 0,
    });
    const about = { decisionId: decision.id };
    await expect(reconciliationOf(registry, about, {}, registry.as('READER', other))).rejects.toThrow('UNKNOWN_ID');
  });

  it('lists at most so many of each and says how many there are', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const decision = await givenPublicDecision(registry, front, [
      unlistedLine('GROUP', 3),
      unlistedLine('INDIVIDUAL', 4),
    ]);
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    for (const groups of [5, 6, 7])
      await givenPublicArticle(registry, { claims: [someClaim({ ...MERIT, meetingId, groups })] });
    const found = await reconciliationOf(registry, { meetingId }, { first: 1 });
    expect(found).toMatchObject({ totalRows: 2, totalArticles: 3, totalDisagreements: 4 });
    expect([found.rows, found.articles, found.disagreements].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(found.rows[0]).toMatchObject({ totalReports: 3, reports: [{}], reported: { text: 'từ 5 đến 7' } });
  });

  it('speaks the language of the reader', async () => {
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const decision = await givenPublicDecision(registry, front, [unlistedLine('GROUP', 10)]);
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    await givenPublicArticle(registry, { claims: [someClaim({ ...MERIT, meetingId, groups: 12 })] });
    const query = 'query ($id: ID!) { reconciliation(about: { meetingId: $id }) { disagreements { message } } }';
    const { data } = await registry.as('READER').send(query, { id: meetingId }, { 'accept-language': 'en' });
    expect(data.reconciliation.disagreements).toEqual([
      {
        message:
          'Certificate of Merit of Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ, groups: the article says 12, 10 recorded as presented. Perhaps: 2 missing from the registry; or of another grantor.',
      },
    ]);
  });

  it('takes as many statements for many awards and articles as for few', async () => {
    const year = 2007;
    const count = async () => (await statementsDuring(() => reconciliationOf(registry, { year }))).statements.length;
    const record = async (n: number) => {
      const meetingId = await givenMeeting(registry, { heldFrom: `${year}-02-01`, confirmed: true });
      const lines = Array.from({ length: n }, (_, i) => line(`Người Ví Dụ ${i}`));
      const decision = await givenPublicDecision(registry, front, lines, { signedOn: `${year}-01-05` });
      await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
      const awardIds = decision.awards.map(({ id }) => id);
      await givenPublicArticle(registry, { claims: [someClaim({ ...MERIT, meetingId, individuals: n, awardIds })] });
    };
    await record(1);
    const few = await count();
    for (const n of [40, 60]) await record(n);
    expect(await count()).toBe(few);
    // Seven or eight that read, and what opens and closes the snapshot that they share.
    expect(few).toBeLessThanOrEqual(11);
    const found = await reconciliationOf(registry, { year });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: - | 101 | 101 | 101 = AGREES']);
  });

  it('still counts both awards after two records of one person were merged', async () => {
    const [one, two] = [
      await givenPublicPerson(registry, 'Vi Văn Một'),
      await givenPublicPerson(registry, 'Vi Văn Một'),
    ];
    const decision = await givenPublicDecision(registry, front, [
      line('Vi Văn Một', {}, { personId: one }),
      line('Vi Văn Một', {}, { personId: two }),
    ]);
    const before = table(await reconciliationOf(registry, { decisionId: decision.id }));
    const merge = { keptId: one, keptVersion: 2, mergedId: two, mergedVersion: 2, reason: 'Cùng một người' };
    await registry.as('APPROVER').act('mergePeople', merge, '__typename');
    expect(table(await reconciliationOf(registry, { decisionId: decision.id }))).toEqual(before);
    expect(before).toEqual(['Bằng khen INDIVIDUALS: - | 2 | - | - = NOT_COMPARABLE']);
  });
});
