import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront } from '../support/given-awards.js';
import { type GivenHonour, givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenVisibility } from '../support/given-meetings.js';
import { type Client, Registry } from '../support/registry.js';
import { SINCE, WhatChanged } from '../support/what-changed.js';

const LISTS = ['awards', 'honourees', 'decisions', 'meetings', 'articles', 'organisations'];

/**
 * A page is made of the rows ahead where they are full of what changed, and else of all that changed, gathered: what a client
 * reads one by one, from either end, is what is counted and what stands on one large page.
 */
describe('paging through what changed since', () => {
  let registry: Registry;
  let what: WhatChanged;
  let honours: GivenHonour[];
  let people: string[];
  beforeAll(async () => {
    registry = await Registry.open();
    what = new WhatChanged(registry);
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    const names = ['Lục Thị Một', 'Lục Văn Hai', 'Lục Thị Ba', 'Lục Văn Bốn', 'Lục Thị Năm', 'Lục Văn Sáu'];
    const lines = [];
    for (const name of names) lines.push(await lineForPerson(registry, name));
    people = lines.map(({ personId }) => personId);
    honours = [];
    for (const [at, { line }] of lines.entries())
      honours.push(await givenHonour(registry, front, [line], { signedOn: `20${15 + at}-01-12` }));
    // Drafts, which change nothing for the public.
    await givenDecision(registry, front, [(await lineForPerson(registry, 'Lục Thị Nháp')).line], {
      signedOn: '2022-05-05',
    });
  });
  afterAll(() => registry.close());
  beforeEach(() => what.age());

  async function oneByOne(list: string, as: Client, ahead: boolean): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | null = null; ;) {
      const asked = ahead ? 'first: 1, after: $cursor' : 'last: 1, before: $cursor';
      const query = `query ($since: DateTime, $cursor: String) { list: ${list}(changedSince: $since, ${asked}) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      const { list: page } = (await as.ask(query, { since: SINCE, cursor })) as unknown as { list: Page };
      found.push(...page.nodes.map(({ id }) => id));
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      if (!(ahead ? hasNextPage : hasPreviousPage)) return ahead ? found : found.toReversed();
      cursor = ahead ? endCursor : startCursor;
    }
  }

  async function expectSame(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const as of [registry.anonymous, registry.as('READER')]) {
      for (const list of LISTS) {
        const query = `query ($since: DateTime) { list: ${list}(changedSince: $since, first: 100) { totalCount nodes { id } } }`;
        const { list: page } = (await as.ask(query, { since: SINCE })) as unknown as { list: Page };
        const whole = page.nodes.map(({ id }) => id);
        expect([list, await oneByOne(list, as, true)]).toEqual([list, whole]);
        expect([list, await oneByOne(list, as, false)]).toEqual([list, whole]);
        expect([list, page.totalCount]).toEqual([list, whole.length]);
        if (as === registry.anonymous) counts[list] = whole.length;
      }
    }
    return counts;
  }

  it('is the same one by one where all of it changed, drafts and all', async () => {
    const rows = ['awards', 'award_decisions', 'people', 'meetings', 'articles', 'claims', 'organisations'];
    for (const table of rows) await registry.sql(`update ${table} set changed_at = now()`);
    expect(await expectSame()).toMatchObject({ awards: 6, honourees: 6, decisions: 6, meetings: 6, articles: 6 });
  });

  it('is the same where something else of each changed', async () => {
    const ids = honours.map(({ decision, meetingId, articleId }) => [decision.id, meetingId, articleId] as const);
    await registry.sql('update award_decisions set changed_at = now() where id = $1', [ids[0]?.[0]]);
    await registry.sql('update people set changed_at = now() where id = $1', [people[1]]);
    await registry.sql('update presentations set changed_at = now() where meeting_id = $1', [ids[2]?.[1]]);
    await registry.sql('update claims set changed_at = now() where article_id = $1', [ids[3]?.[2]]);
    await registry.sql('update articles set changed_at = now() where id = $1', [ids[4]?.[2]]);
    expect(await expectSame()).toMatchObject({ awards: 5, honourees: 5, decisions: 1, meetings: 1, articles: 2 });
  });

  it('is in the order of the list, whichever that is, beside what did not change', async () => {
    const ids = honours.map(({ decision }) => decision.awards[0]?.id ?? '');
    for (const at of [4, 0, 3]) {
      const table = at === 3 ? 'award_decisions' : 'awards';
      await registry.sql(`update ${table} set changed_at = now() where id = any($1)`, [
        [ids[at], honours[at]?.decision.id],
      ]);
    }
    for (const orderBy of ['GRANTED_NEWEST', 'GRANTED_OLDEST', 'FORM_RANK', 'RECIPIENT_NAME'])
      for (const way of ['first', 'last']) {
        const { all, changed, next } = (await registry.anonymous.ask(
          `query ($since: DateTime) { all: awards(orderBy: ${orderBy}, first: 100) { nodes { id } }
             changed: awards(orderBy: ${orderBy}, changedSince: $since, ${way}: 100) { nodes { id } }
             next: awards(orderBy: ${orderBy}, changedSince: $since, ${way}: 1) { nodes { id } } }`,
          { since: SINCE },
        )) as unknown as Record<string, Page>;
        const wanted = all!.nodes.filter(({ id }) => [ids[0], ids[3], ids[4]].includes(id));
        expect([orderBy, way, changed!.nodes]).toEqual([orderBy, way, wanted]);
        expect([orderBy, way, next!.nodes]).toEqual([orderBy, way, [wanted.at(way === 'first' ? 0 : -1)]]);
      }
  });

  it('is the same where somebody was hidden, as a minor or as asked, whose award an article tells of', async () => {
    await givenVisibility(registry, people[0] ?? '', 'MINOR');
    await givenVisibility(registry, people[1] ?? '', 'HIDDEN');
    expect(await expectSame()).toMatchObject({ awards: 0, honourees: 0, articles: 2 });
    await what.age();
    await givenVisibility(registry, people[0] ?? '', 'PUBLIC');
    await givenVisibility(registry, people[1] ?? '', 'PUBLIC');
    expect(await expectSame()).toMatchObject({ awards: 2, honourees: 2, articles: 2 });
  });

  it('is the same where an award was annulled, an article withdrawn and a claim untied', async () => {
    const approver = registry.as('APPROVER');
    const awardOf = (at: number) => honours[at]?.decision.awards[0]?.id ?? '';
    const { claims } = await givenPublicArticle(registry, {
      claims: [someClaim({ awardIds: [awardOf(2), awardOf(3)] })],
    });
    await what.age();
    const { id, version } = claims[0] as { id: string; version: number };
    await approver.act('unlinkClaim', { id, version, awardIds: [awardOf(2)], reason: 'Gắn nhầm' }, '__typename');
    const annulled = [await what.version('awards', awardOf(4))];
    await approver.act('annulAwards', { awards: annulled, effectiveOn: '2021-03-01', reason: 'Sai' }, '__typename');
    const article = await what.version('articles', honours[5]?.articleId ?? '');
    await approver.act('withdrawArticle', { ...article, reason: 'Báo gỡ bài' }, '__typename');
    const counts = await expectSame();
    expect(counts.awards).toBe(3);
    expect(await what.in('awards')).toEqual([awardOf(2), awardOf(3), awardOf(5)].toSorted());
  });
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
