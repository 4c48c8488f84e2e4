import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { givenPublicArticle, givenPublicMeeting, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenPresentation, givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { KEPT_WRONGLY } from '../support/what-became-of-awards.js';

describe('what became of an award, kept with it', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  /** As kept; and whether that is so is looked up each time. */
  const kept = async (ids: readonly string[]) => {
    expect(await registry.sql(KEPT_WRONGLY)).toEqual([]);
    const rows = await registry.sql<{ presented: boolean; reported: boolean }>(
      'select presented, reported from awards where id = any($1) order by annex_order',
      [ids],
    );
    return rows.map(({ presented, reported }) =>
      `${presented ? 'presented' : ''} ${reported ? 'reported' : ''}`.trim(),
    );
  };
  const lines = async (...of: object[]) => {
    const decision = await givenPublicDecision(registry, front, of as Record<string, unknown>[]);
    return { decision, ids: decision.awards.map(({ id }) => id) };
  };

  it('follows a presentation from its draft to its withdrawal, and its items', async () => {
    const { decision, ids } = await lines(line('Nguyễn Thị Trao'), line('Trần Văn Vắng'));
    const meetingId = await givenPublicMeeting(registry);
    const given = await givenPresentation(registry, meetingId, { items: itemsOf(decision) });
    expect(await kept(ids)).toEqual(['', '']);
    const confirm = { id: given.id, version: given.version };
    await registry.as('APPROVER').act('confirmPresentation', confirm, '__typename');
    expect(await kept(ids)).toEqual(['presented', 'presented']);
    const change = { id: given.id, version: given.version + 1, withdrawItemIds: [given.items[1]?.id] };
    await registry.as('APPROVER').act('changePresentation', change, '__typename');
    expect(await kept(ids)).toEqual(['presented', '']);
    await registry.sql(`update presentation_items set manner = 'ABSENT' where award_id = $1`, [ids[0]]);
    expect(await kept(ids)).toEqual(['', '']);
    await registry.sql(`update presentation_items set manner = 'BY_PROXY', award_id = $2 where award_id = $1`, ids);
    expect(await kept(ids)).toEqual(['', 'presented']);
    await registry.sql(`update meetings set record_status = 'WITHDRAWN' where id = $1`, [meetingId]);
    expect(await kept(ids)).toEqual(['', '']);
    await registry.sql(`update meetings set record_status = 'CONFIRMED' where id = $1`, [meetingId]);
    await registry.sql('delete from presentation_items where award_id = $1', [ids[1]]);
    expect(await kept(ids)).toEqual(['', '']);
  });

  it('follows what articles claim, and whether that stands', async () => {
    const { ids } = await lines(line('Lê Thị Tin'), line('Phạm Văn Bài'));
    const [one, other] = await Promise.all(
      ['Bài một', 'Bài hai'].map((title) => givenPublicArticle(registry, { title, claims: [someClaim()] })),
    );
    const [first, second] = [one!.claims[0]!.id, other!.claims[0]!.id];
    await registry.sql('insert into claim_awards (claim_id, award_id) values ($1, $3), ($2, $3), ($2, $4)', [
      first,
      second,
      ...ids,
    ]);
    expect(await kept(ids)).toEqual(['reported', 'reported']);
    await registry.as('APPROVER').act(
      'judgeClaim',
      {
        id: second,
        version: other!.claims[0]!.version,
        reason: 'bài sau viết lại',
        standing: 'SUPERSEDED',
        supersededById: first,
      },
      'claim { id }',
    );
    expect(await kept(ids)).toEqual(['reported', '']);
    await registry.sql(`update articles set record_status = 'WITHDRAWN' where id = $1`, [one!.id]);
    expect(await kept(ids)).toEqual(['', '']);
    await registry.sql(`update articles set record_status = 'CONFIRMED' where id = $1`, [one!.id]);
    await registry.sql('update claim_awards set award_id = $2 where claim_id = $3 and award_id = $1', [...ids, first]);
    expect(await kept(ids)).toEqual(['', 'reported']);
    await registry.sql('delete from claim_awards where claim_id = $1', [first]);
    expect(await kept(ids)).toEqual(['', '']);
  });

  it('tells of the lines of a list what was reported of the line in whose place they stand', async () => {
    const { ids } = await lines(unlistedLine('INDIVIDUAL', 2), line('Bùi Thị Sẵn'));
    const article = await givenPublicArticle(registry, { title: 'Bài đếm hai', claims: [someClaim()] });
    await registry.sql('insert into claim_awards (claim_id, award_id) values ($1, $2)', [
      article.claims[0]!.id,
      ids[0],
    ]);
    expect(await kept(ids)).toEqual(['reported', '']);
    await registry.sql('update awards set replaced_by_id = $2 where id = $1', ids);
    expect(await kept(ids)).toEqual(['reported', 'reported']);
    await registry.sql('update awards set replaced_by_id = null where id = $1', [ids[0]]);
    await registry.sql('update awards set replaces_id = $1 where id = $2', ids);
    expect(await kept(ids)).toEqual(['reported', 'reported']);
    await registry.sql(`update claims set record_status = 'WITHDRAWN' where article_id = $1`, [article.id]);
    expect(await kept(ids)).toEqual(['', '']);
  });

  it('tells of the lines of a list that the line in whose place they stand was handed over', async () => {
    const { decision, ids } = await lines(unlistedLine('INDIVIDUAL', 2), line('Đàm Thị Có'));
    const meetingId = await givenPublicMeeting(registry, { title: 'Hội nghị trao chung' });
    const given = await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision).slice(0, 1) });
    const attached = await registry.as('APPROVER').act(
      'attachToDecision',
      {
        decisionId: decision.id,
        version: decision.version,
        awards: [{ awardId: ids[0], version: 2, lines: [line('Cao Thị Thấy'), line('Lò Văn Tìm')] }],
      },
      'decision { id version } awards { id version recipientName }',
    );
    const found = (attached.awards as { id: string }[]).map(({ id }) => id);
    expect(await kept([...ids, ...found])).toEqual(['presented', '', 'presented', 'presented']);
    await registry.as('APPROVER').act('confirmAwardDecision', attached.decision, '__typename');
    const seen = `query ($id: ID!, $meetingId: ID!) {
      award(id: $id) { presentations { manner meeting { id } } }
      awards(meetingId: $meetingId) { totalCount }
    }`;
    expect(await registry.anonymous.ask(seen, { id: found[0], meetingId })).toEqual({
      award: { presentations: [{ manner: 'IN_PERSON', meeting: { id: meetingId } }] },
      awards: { totalCount: 2 },
    });
    const again = { meetingId: await givenPublicMeeting(registry, { title: 'Hội nghị khác' }), presenters: [] };
    for (const awardId of [ids[0], found[1]])
      expect(await registry.as('RECORDER').refusalOf('recordPresentation', { ...again, items: [{ awardId }] })).toBe(
        'PRESENTED_ALREADY at input.items.0.awardId',
      );
    await registry
      .as('APPROVER')
      .act('withdrawPresentation', { id: given.id, version: given.version, reason: 'nhầm' }, '__typename');
    expect(await kept([...ids, ...found])).toEqual(['', '', '', '']);
    // A line of the list is handed over: what it came in place of cannot be any more.
    await registry.as('RECORDER').act('recordPresentation', { ...again, items: [{ awardId: found[1] }] }, '__typename');
    const items = [{ awardId: ids[0] }];
    expect(await registry.as('RECORDER').refusalOf('recordPresentation', { ...again, items })).toBe(
      'PRESENTED_ALREADY at input.items.0.awardId',
    );
  });

  it('follows a presentation that is withdrawn while its list is found', async () => {
    const { decision, ids } = await lines(unlistedLine('INDIVIDUAL', 1), line('Hứa Thị Sau'));
    const meetingId = await givenPublicMeeting(registry, { title: 'Hội nghị rút giữa chừng' });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision).slice(0, 1) });
    const withdraw = [`update meetings set record_status = 'WITHDRAWN' where id = $1`, [meetingId]] as const;
    await atOnce(['update awards set replaces_id = $1 where id = $2', ids], withdraw);
    expect(await kept(ids)).toEqual(['', '']);
    await registry.sql(`update meetings set record_status = 'CONFIRMED' where id = $1`, [meetingId]);
    expect(await kept(ids)).toEqual(['presented', 'presented']);
    await registry.sql('update awards set replaces_id = null where id = $1', [ids[1]]);
    await atOnce([withdraw[0], [meetingId]], ['update awards set replaces_id = $1 where id = $2', ids]);
    expect(await kept(ids)).toEqual(['', '']);
  });

  it('is right when two change it at the same time', async () => {
    const { ids } = await lines(line('Vũ Thị Đồng'));
    const articles = await Promise.all(
      ['Bài cùng lúc', 'Bài khác'].map((title) => givenPublicArticle(registry, { title, claims: [someClaim()] })),
    );
    for (const { claims } of articles)
      await registry.sql('insert into claim_awards (claim_id, award_id) values ($1, $2)', [claims[0]!.id, ids[0]]);
    const withdraw = `update articles set record_status = 'WITHDRAWN' where id = $1`;
    await atOnce([withdraw, [articles[0]!.id]], [withdraw, [articles[1]!.id]]);
    expect(await kept(ids)).toEqual(['']);
  });

  it('is right when one adds to what another withdraws at the same time', async () => {
    const { decision, ids } = await lines(line('Đỗ Thị Trước'), line('Ngô Văn Sau'));
    const meetingId = await givenPublicMeeting(registry, { title: 'Hội nghị bị rút' });
    const given = await givenPresentation(registry, meetingId, { items: itemsOf(decision).slice(0, 1) });
    await registry.as('APPROVER').act('confirmPresentation', { id: given.id, version: given.version }, '__typename');
    const article = await givenPublicArticle(registry, { title: 'Bài bị rút', claims: [someClaim()] });
    expect(await kept(ids)).toEqual(['presented', '']);
    const another = `insert into presentation_items select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'award_id', $2::uuid, 'ordinal', i.ordinal + 1))).*
      from presentation_items i where i.presentation_id = $1`;
    await atOnce(
      [another, [given.id, ids[1]]],
      [`update meetings set record_status = 'WITHDRAWN' where id = $1`, [meetingId]],
    );
    await atOnce(
      ['insert into claim_awards (claim_id, award_id) values ($1, $2)', [article.claims[0]!.id, ids[1]]],
      [`update articles set record_status = 'WITHDRAWN' where id = $1`, [article.id]],
    );
    expect(await kept(ids)).toEqual(['', '']);
  });

  /** The second begins while the first is not committed, and has time to end if nothing holds it. */
  async function atOnce(
    ...[first, second]: readonly (readonly [sql: string, values: readonly unknown[]])[]
  ): Promise<void> {
    const [one, other] = [new pg.Client(registry.url), new pg.Client(registry.url)];
    await Promise.all([one.connect(), other.connect()]);
    try {
      await one.query('begin');
      await one.query(first![0], [...first![1]]);
      const later = other.query(second![0], [...second![1]]);
      await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 300))]);
      await one.query('commit');
      await later;
    } finally {
      await Promise.all([one.end(), other.end()]);
    }
  }
});
