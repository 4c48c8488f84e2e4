import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle } from '../support/given-articles.js';
import { ARTICLE, DRAFT, givenDraft, numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const PART = { changed: [], added: false, leftOut: false };

describe('drafting an article', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const draft = (input: object, selection = `isNew article { id } draft { ${DRAFT} }`) =>
    registry.as('RECORDER').act('draftFromArticle', input, selection);
  const counts = () =>
    registry.sql(
      'select (select count(*) from article_drafts) d, (select count(*) from articles) a, (select count(*) from audit_entries) e, (select count(*) from meetings) m',
    );

  it('shows meeting, attendees and awards, every value with the words it was read from', async () => {
    const { draft: made, isNew, article } = await draft({ source: { text: ARTICLE } });
    expect([isNew, article, made.state, made.source]).toEqual([true, null, 'OPEN', 'TEXT']);
    const { contents, snapshotText: text } = made;
    expect(contents.meetings).toMatchObject([
      {
        key: 'm1',
        ...PART,
        title: 'Hội nghị tổng kết công tác Mặt trận năm 2021, triển khai nhiệm vụ năm 2022',
        kind: 'YEAR_END_REVIEW',
        heldOn: '2022-01-14',
        heldPrinted: 'Ngày 14/1',
        yearFrom: 'YEAR_REVIEWED',
        organisers: [{ key: 'm1.o1', printed: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc' }],
      },
    ]);
    expect(contents.attendees).toMatchObject([
      { key: 'p1', name: 'Vàng A Lềnh', positions: ['Tỉnh ủy viên', 'Bí thư Huyện ủy'], meetingKey: 'm1' },
      { key: 'p2', name: 'Đỗ Thị Hải Yến', positions: ['Phó Bí thư Thường trực Huyện ủy', 'Chủ tịch HĐND huyện'] },
    ]);
    expect(contents.awards).toMatchObject([
      { key: 'a1', formPrinted: 'Giấy khen', groups: 6, individuals: 12, households: null, combined: null },
      { key: 'a2', presenters: ['Vàng A Lềnh'], named: [{ key: 'a2.n1', name: 'Lý Văn Sơn', kind: 'INDIVIDUAL' }] },
    ]);
    const parts = [contents.meetings, contents.attendees, contents.delegations, contents.awards].flat();
    for (const { evidence, values } of parts) {
      expect(values.length).toBeGreaterThan(0);
      for (const { start, end, quote } of [evidence, ...values]) expect(text.slice(start, end)).toBe(quote);
    }
    const { start, end } = contents.attendees[1].values.find(({ field }: { field: string }) => field === 'positions.1');
    expect(text.slice(start, end)).toBe('Chủ tịch HĐND huyện');
  });

  it('says in both languages what is not certain, and of which part', async () => {
    const { draft: made } = await draft({ source: { text: numbered(1) } });
    expect(made.contents.doubts).toMatchObject([
      {
        code: 'YEAR_INFERRED',
        messageVi: 'Năm không in trong bài mà được suy ra.',
        messageEn: 'The year is not printed but inferred.',
        partKey: 'm1',
      },
    ]);
  });

  it('records nothing but the draft, and keeps the text and its quotes out of the history', async () => {
    const [before] = await counts();
    const { draft: made } = await draft({ source: { text: numbered(2) } });
    const [after] = await counts();
    expect(after).toEqual({ ...before, d: String(Number(before!.d) + 1), e: String(Number(before!.e) + 1) });
    const [entry] = await registry.sql('select act, after from audit_entries where subject_id = $1', [made.id]);
    expect(entry).toMatchObject({
      act: 'draftFromArticle',
      after: { snapshotSha256: made.snapshotSha256, parts: { meetings: 1, attendees: 2, awards: 2 } },
    });
    expect(JSON.stringify(entry)).not.toContain('Hải Yến');
  });

  it('goes by the title, outlet and day that staff give', async () => {
    const { draft: made } = await draft({
      source: { text: numbered(3).replace('công tác Mặt trận năm 2021', 'công tác Mặt trận').replaceAll('2022', '') },
      title: 'Nhan đề của cán bộ',
      outlet: 'Báo Ví Dụ',
      publishedOn: '2023-01-16',
      url: 'https://www.bao-vi-du.vn/bai/3?utm_source=zalo',
    });
    expect(made).toMatchObject({ title: 'Nhan đề của cán bộ', canonicalUrl: 'https://bao-vi-du.vn/bai/3' });
    expect(made.contents.article).toMatchObject({ outlet: 'Báo Ví Dụ', publishedOn: '2023-01-16' });
    expect(made.contents.meetings[0]).toMatchObject({ heldOn: '2023-01-14', yearFrom: 'PUBLISHED_ON' });
  });

  it('reads a page, and keeps neither its scripts nor its links', async () => {
    const html = `<!doctype html><html><head><title>Báo</title><script>alert(1)</script></head><body><h1>Suối Bạc tổng kết</h1>${numbered(
      4,
    )
      .split('\n\n')
      .map((each) => `<p>${each} <a href="javascript:alert(2)">xem thêm</a></p>`)
      .join('')}</body></html>`;
    const { draft: made } = await draft({ source: { text: html } });
    expect(made.contents.attendees).toHaveLength(2);
    expect(made.snapshotText).not.toMatch(/alert|<p>|javascript/u);
  });

  it('answers the first draft when the same article comes again, by its text or its address, however typed', async () => {
    const first = await givenDraft(registry, { source: { text: numbered(5) }, url: 'https://vi-du.vn/tin/5' });
    for (const again of [
      { source: { text: numbered(5) } },
      { source: { text: `  ${numbered(5).normalize('NFD')}\r\n` } },
      { source: { text: numbered(6) }, url: 'http://m.vi-du.vn/tin/5/?fbclid=x' },
    ]) {
      const { isNew, draft: found } = await draft(again, 'isNew draft { id }');
      expect([isNew, found.id]).toEqual([false, first.id]);
    }
  });

  it('belongs to the article on record, where there is one already', async () => {
    const { id } = await givenArticle(registry, { url: 'https://vi-du.vn/tin/7' });
    const { isNew, article } = await draft({ source: { text: numbered(7) }, url: 'https://vi-du.vn/tin/7' });
    expect([isNew, article]).toEqual([true, { id }]);
  });

  it('lets only one of two who draft the same article make it', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        registry
          .as('RECORDER')
          .send('mutation ($input: DraftFromArticleInput!) { draftFromArticle(input: $input) { isNew } }', {
            input: { source: { text: numbered(8) } },
          }),
      ),
    );
    const made = both.filter(({ data }) => data?.draftFromArticle?.isNew === true);
    expect(made).toHaveLength(1);
    for (const { errors } of both.filter((each) => !made.includes(each) && each.errors))
      expect(errors?.[0]?.extensions.code).toBe('DRAFTED_MEANWHILE');
  });

  it('can be thrown away with a reason, stays on record, and makes way for another', async () => {
    const { id, version } = await givenDraft(registry, { source: { text: numbered(9) } });
    const { draft: gone } = await registry
      .as('RECORDER')
      .act('discardDraft', { id, version, reason: 'Bài của năm khác' }, 'draft { state discardReason }');
    expect(gone).toEqual({ state: 'DISCARDED', discardReason: 'Bài của năm khác' });
    expect(await registry.as('RECORDER').refusalOf('discardDraft', { id, version: 2, reason: 'x' })).toBe(
      'DRAFT_NOT_OPEN at input.id',
    );
    const again = await draft({ source: { text: numbered(9) } }, 'isNew draft { id }');
    expect([again.isNew, again.draft.id === id]).toEqual([true, false]);
  });

  it('lists drafts newest first, by state, a page in one statement', async () => {
    const query = `query ($after: String) { drafts(state: DISCARDED, first: 1, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } nodes { title contents { awards { formPrinted } } article { id } } } }`;
    const made = await givenDraft(registry, { source: { text: numbered(10) } });
    await registry.as('RECORDER').act('discardDraft', { id: made.id, version: 1, reason: 'Thử' }, '__typename');
    const { answer, statements } = await statementsDuring(() => registry.as('READER').ask(query));
    expect(statements.filter((text) => text.includes('article_drafts'))).toHaveLength(1);
    expect(answer.drafts.nodes[0].title).toContain('10');
    const next = await registry.as('READER').ask(query, { after: answer.drafts.pageInfo.endCursor });
    expect(next.drafts.nodes[0].title).not.toContain('10');
  });

  it('is of the body that keeps it: staff of another body see none, and draft the same article themselves', async () => {
    const [ours, theirs] = [await givenOrganisation(registry), await givenOrganisation(registry)];
    const [we, they] = [registry.as('RECORDER', ours), registry.as('RECORDER', theirs)];
    const input = { source: { text: numbered(11) } };
    const { draft: mine } = await we.act('draftFromArticle', input, 'draft { id version keptBy { id } }');
    expect(mine.keptBy).toEqual({ id: ours });
    const one = 'query ($id: ID!) { draft(id: $id) { id } }';
    expect(await they.refusal(one, { id: mine.id })).toBe('UNKNOWN_ID at id');
    expect(await they.ask('query ($id: ID!) { node(id: $id) { id } }', { id: mine.id })).toEqual({ node: null });
    const acts = { reviseDraft: {}, acceptDraft: {}, discardDraft: { reason: 'x' } };
    for (const [act, rest] of Object.entries(acts))
      expect(await they.refusalOf(act, { id: mine.id, version: 1, ...rest })).toBe('UNKNOWN_ID at input.id');
    const { isNew, draft: other } = await they.act('draftFromArticle', input, 'isNew draft { id }');
    expect([isNew, other.id === mine.id]).toEqual([true, false]);
    expect((await we.act('draftFromArticle', input, 'isNew')).isNew).toBe(false);
    expect(await we.refusalOf('draftFromArticle', { ...input, keptById: theirs })).toBe(
      'OUT_OF_SCOPE at input.keptById',
    );
    expect(await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: mine.id })).toEqual({
      node: null,
    });
  });
});
