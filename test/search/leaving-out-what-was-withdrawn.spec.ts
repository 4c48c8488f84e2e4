import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const LISTS = ['meetings', 'awards', 'decisions', 'articles', 'people', 'organisations'] as const;
const TEXT = 'Nhầm Lẫn';

describe('what was withdrawn', () => {
  let registry: Registry;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    const decision = await givenDecision(registry, front, [line(TEXT)], { subject: `Đợt ${TEXT}` });
    Object.assign(ids, {
      Meeting: await givenMeeting(registry, { title: `Hội nghị ${TEXT}` }),
      Award: decision.awards[0]!.id,
      AwardDecision: decision.id,
      Article: (await givenArticle(registry, { title: `Bài ${TEXT}` })).id,
      Person: await givenPerson(registry, `Lý ${TEXT}`),
      Organisation: await givenOrganisation(registry, { name: `Chi hội ${TEXT}` }),
    });
  });
  afterAll(() => registry.close());

  const withdrawAll = async () => {
    const versions = await registry.sql<{ id: string; version: number }>(
      ['meetings', 'awards', 'award_decisions', 'articles', 'people', 'organisations']
        .map((table) => `select id, version from ${table}`)
        .join(' union all '),
    );
    for (const [type, id] of Object.entries(ids)) {
      const { version } = versions.find((row) => row.id === id)!;
      await registry.as('APPROVER').act(`withdraw${type}`, { id, version, reason: 'Ghi nhầm' }, '__typename');
    }
  };
  const search = async (more = '') => {
    const { search: hits } = await registry
      .as('READER')
      .ask(`query ($text: String!) { search(text: $text${more}) { kind recordStatus } }`, { text: TEXT });
    return (hits as { kind: string; recordStatus: string }[]).map((hit) => `${hit.kind} ${hit.recordStatus}`);
  };
  const listed = async (args: (list: string) => string) => {
    const lists = LISTS.map((list) => `${list}(text: $text${args(list)}) { totalCount nodes { recordStatus } }`);
    const data = await registry.as('READER').ask(`query ($text: String!) { ${lists.join(' ')} }`, { text: TEXT });
    return LISTS.map((list) => [list, data[list].totalCount, data[list].nodes[0]?.recordStatus]);
  };
  const each = (count: number, status?: string) => LISTS.map((list) => [list, count, status]);

  it('is neither listed nor found by staff unless they ask for it, and is marked then', async () => {
    const kinds = ['PERSON', 'ORGANISATION', 'MEETING', 'DECISION', 'ARTICLE'];
    expect(await search()).toEqual(kinds.map((kind) => `${kind} DRAFT`));
    expect(await listed(() => '')).toEqual(each(1, 'DRAFT'));
    await withdrawAll();
    expect(await search()).toEqual([]);
    expect(await listed(() => '')).toEqual(each(0));
    expect(await search(', withWithdrawn: true')).toEqual(kinds.map((kind) => `${kind} WITHDRAWN`));
    expect(await listed(() => ', withWithdrawn: true')).toEqual(each(1, 'WITHDRAWN'));
    const byStatus = LISTS.filter((list) => list !== 'people');
    const asked = await listed((list) => (list === 'people' ? ', withWithdrawn: true' : ', recordStatus: WITHDRAWN'));
    expect(asked.filter(([list]) => byStatus.includes(list as never))).toEqual(
      byStatus.map((list) => [list, 1, 'WITHDRAWN']),
    );
  });

  it('is not given to the public, whatever they ask for', async () => {
    const { search: hits, meetings } = await registry.anonymous.ask(
      'query ($text: String!) { search(text: $text, withWithdrawn: true) { kind } meetings(text: $text, withWithdrawn: true) { totalCount } }',
      { text: TEXT },
    );
    expect([hits, meetings.totalCount]).toEqual([[], 0]);
  });
});
