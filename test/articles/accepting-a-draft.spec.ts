import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('accepting a draft', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('records the article, its meeting, who attended, what it claims word for word, and who handed what to whom', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    expect(accepted.draft).toMatchObject({ state: 'ACCEPTED', version: 2, article: { id: accepted.article.id } });
    expect(accepted.article.recordStatus).toBe('DRAFT');
    expect(accepted.meetings).toMatchObject([
      { heldFrom: '2022-01-14', heldInferredFrom: 'năm suy ra từ năm được tổng kết (2021)' },
    ]);
    expect(accepted.attendances).toMatchObject([
      { roles: ['PRESENTER', 'ATTENDEE'], positions: [{ printed: 'Tỉnh ủy viên' }, { printed: 'Bí thư Huyện ủy' }] },
      { positions: [{ printed: 'Phó Bí thư Thường trực Huyện ủy' }, { printed: 'Chủ tịch HĐND huyện' }] },
      {
        namePrinted: null,
        delegationPrinted: 'đại diện lãnh đạo các ban, ngành, đoàn thể huyện',
        delegationCount: null,
      },
    ]);
    expect(accepted.people.map(({ posts }: { posts: object[] }) => posts.length)).toEqual([2, 2]);
    expect(accepted.claims).toMatchObject([
      {
        verb: 'GRANTED',
        form: { code: 'CERTIFICATE_OF_COMMENDATION' },
        groups: 6,
        individuals: 12,
        awards: { nodes: [] },
      },
      { verb: 'PRESENTED', form: { code: 'CERTIFICATE_OF_MERIT' }, individuals: 1, grantorsPrinted: ['UBND tỉnh'] },
    ]);
    const [line] = accepted.awards;
    expect(accepted.awards).toMatchObject([
      {
        recipientKind: 'INDIVIDUAL',
        recipientPositionPrinted: 'Trưởng Ban Công tác Mặt trận thôn Nà Ví',
        form: { code: 'CERTIFICATE_OF_MERIT' },
        grantorPrinted: 'UBND tỉnh',
        grantor: null,
        decision: null,
        person: null,
        recordStatus: 'DRAFT',
      },
    ]);
    expect(accepted.claims[1].awards.nodes).toEqual([{ id: line.id }]);
    expect(accepted.presentations).toEqual([
      {
        id: expect.any(String),
        presenters: [{ namePrinted: accepted.people[0].displayName }],
        items: [{ award: { id: line.id }, claim: null }],
      },
    ]);
  });

  it('makes no row of a count: six groups and twelve people are a claim', async () => {
    const accepted = await given.accept(await given.open((report) => report.replace(/\n\nĐồng chí [^\n]*/u, '')));
    expect(accepted.awards).toEqual([]);
    expect(accepted.claims).toHaveLength(1);
    expect(accepted.claims[0]).toMatchObject({ groups: 6, individuals: 12, combined: null });
  });

  it('keeps every part beside what it became, claim by claim', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    const became = accepted.draft.outcomes.map((each: Record<string, unknown>) => [
      each.partKey,
      ['meeting', 'attendance', 'claim', 'presentation', 'award', 'decision', 'person', 'post']
        .filter((name) => each[name] !== null)
        .join(),
    ]);
    expect(became).toEqual([
      ['p1', 'person'],
      ['p1', 'post'],
      ['p1', 'post'],
      ['p2', 'person'],
      ['p2', 'post'],
      ['p2', 'post'],
      ['m1', 'meeting'],
      ['p1', 'attendance'],
      ['p2', 'attendance'],
      ['d1', 'attendance'],
      ['a2.n1', 'award'],
      ['a1', 'claim'],
      ['a2', 'claim'],
      ['a2', 'presentation'],
    ]);
    const { draft: read } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { snapshotText } }', { id: draft.id });
    for (const { quote, spanStart, spanEnd } of accepted.claims)
      expect(read.snapshotText.slice(spanStart, spanEnd)).toBe(quote);
  });

  it('is public in nothing until it is confirmed', async () => {
    const accepted = await given.accept(await given.open());
    const ids = [
      accepted.article,
      ...accepted.meetings,
      ...accepted.people,
      ...accepted.claims,
      ...accepted.awards,
      ...accepted.presentations,
    ];
    for (const { id } of ids)
      expect(await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('confirms all of it at once for an approver who asks for that, and for nobody else', async () => {
    const draft = await given.open();
    expect(await registry.as('RECORDER').refusalOf('acceptDraft', { ...draft, confirm: true })).toMatch(
      /^NOT_ALLOWED/u,
    );
    const parts = [{ key: 'm1', action: 'CREATE' }];
    const accepted = await registry.as('APPROVER').act('acceptDraft', { ...draft, parts, confirm: true }, ACCEPTED);
    const ids = [
      accepted.article,
      ...accepted.meetings,
      ...accepted.attendances,
      ...accepted.people,
      ...accepted.claims,
      ...accepted.awards,
      ...accepted.presentations,
    ];
    expect(ids.length).toBeGreaterThan(9);
    for (const { id } of ids)
      expect(await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
        node: { id },
      });
  });

  it('tells of a meeting without awards in one claim with no verb', async () => {
    const draft = await given.open((report) => report.replace(/\n\nNhân dịp này[^]*$/u, '\n'));
    const accepted = await given.accept(draft);
    expect(accepted.claims).toMatchObject([
      { verb: null, formPrinted: null, meeting: { id: accepted.meetings[0].id } },
    ]);
  });

  it('records a meeting under a title that begins with a capital, though in its sentence it does not', async () => {
    const draft = await given.open((report) => report.replace('tổ chức Hội nghị', 'tổ chức hội nghị'));
    const { meetings } = await given.accept(draft);
    expect(meetings[0].title).toMatch(/^Hội nghị tổng kết/u);
  });
});
