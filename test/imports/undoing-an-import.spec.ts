import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

describe('undoing an import', () => {
  let registry: Registry;
  let front: string;
  let committed: GivenBatch;
  let numbers = 800;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const CELLS = pasted(
    HEADINGS,
    [1, 'Nguyễn Văn Một', '', 'Xã Một', 'Bằng khen', '', '', ''],
    [2, 'Trần Thị Hai', '', 'Xã Hai', 'Bằng khen', '', '', ''],
  );
  const recorder = () => registry.as('RECORDER');
  const undo = async ({ id, version }: { id: string; version: number }): Promise<GivenBatch> => {
    await recorder().act('undoImport', { id, version, reason: 'Nhầm tệp' }, 'batch { id }');
    return batchOf(recorder(), id);
  };
  const refusal = async ({ id, version }: GivenBatch) => {
    const { errors } = await recorder().send(
      'mutation ($input: UndoImportInput!) { undoImport(input: $input) { batch { id } } }',
      { input: { id, version, reason: 'Nhầm tệp' } },
    );
    return {
      code: errors?.[0]?.extensions.code,
      built: (errors?.[0]?.extensions.details as { builtUpon?: unknown })?.builtUpon,
    };
  };
  beforeEach(async () => {
    numbers += 1;
    committed = await commit(recorder(), await givenImport(registry, front, CELLS, { number: `${numbers}/QĐ-MTTQ` }));
  });

  it('takes all its lines back as one act; they stay, withdrawn, and both acts stand in the audit', async () => {
    const undone = await undo(committed);
    expect(undone).toMatchObject({ state: 'UNDONE', decision: { recordStatus: 'WITHDRAWN' } });
    expect(undone.rows.nodes.map(({ award }: { award: { recordStatus: string } }) => award.recordStatus)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
    const history = async (of: string) =>
      (await recorder().ask('query ($of: ID!) { history(of: $of) { nodes { act reason before after } } }', { of }))
        .history.nodes;
    const [entry, before] = await history(committed.rows.nodes[0].award.id);
    expect(entry).toEqual({
      act: 'undoImport',
      reason: 'Nhầm tệp',
      before: { recordStatus: 'DRAFT', version: 1 },
      after: { recordStatus: 'WITHDRAWN', version: 2 },
    });
    expect(before.act).toBe('commitImport');
    expect((await history(committed.id))[0]).toMatchObject({
      act: 'undoImport',
      reason: 'Nhầm tệp',
      after: { state: 'UNDONE', undone: 2, reason: 'Nhầm tệp' },
    });
    expect((await history(committed.decision.id))[0]).toMatchObject({
      act: 'undoImport',
      after: { recordStatus: 'WITHDRAWN' },
    });
  });

  it('is refused while somebody whom it recorded is merged into another, and takes them back once that is undone', async () => {
    const cells = pasted(HEADINGS, [1, 'Lò Thị Gộp', '', 'Xã Một', 'Bằng khen', '', '', '']);
    const staged = await givenImport(registry, front, cells);
    const rows = [{ rowId: staged.rows.nodes[0].id, recipient: { newPerson: true } }];
    const { batch } = await recorder().act(
      'mendImportRows',
      { id: staged.id, version: staged.version, rows },
      'batch { id version }',
    );
    const done = await commit(recorder(), batch);
    const [made] = await registry.sql('select person_id as id from awards where id = $1', [
      done.rows.nodes[0].award.id,
    ]);
    const keptId = await givenPublicPerson(registry, 'Lò Thị Gộp');
    const { merge } = await registry
      .as('APPROVER')
      .act(
        'mergePeople',
        { keptId, mergedId: made?.id, keptVersion: 2, mergedVersion: 1, reason: 'Cùng một người' },
        'merge { id }',
      );
    const refused = await refusal(done);
    expect(refused.code).toBe('BUILT_UPON');
    expect(refused.built).toContainEqual({ code: 'PEOPLE_MERGED', count: 1 });
    expect(
      await registry.sql("select from awards where id = $1 and state = 'GRANTED'", [done.rows.nodes[0].award.id]),
    ).toHaveLength(1);
    await registry.as('APPROVER').act('undoPersonMerge', { mergeId: merge.id, reason: 'Hoàn tác' }, 'merge { id }');
    await undo(done);
    expect(await registry.sql('select record_status as status from people where id = $1', [made?.id])).toEqual([
      { status: 'WITHDRAWN' },
    ]);
    await undo(committed);
  });

  it('frees the number of the decision: the right list is committed under it, and is no duplicate of what was undone', async () => {
    await undo(committed);
    const again = await givenImport(registry, front, CELLS, { number: `${numbers}/QĐ-MTTQ` });
    expect(again).toMatchObject({
      notices: [{ code: 'SUBJECT_GUESSED' }, { code: 'ROWS_OF_NOBODY' }, { code: 'AREAS_UNKNOWN' }],
      counts: { warnings: 0, errors: 0 },
    });
    const { decision } = await commit(recorder(), again);
    expect(decision.id).not.toBe(committed.decision.id);
    const { decision: found } = await recorder().ask(
      'query ($n: DecisionNumberInput!) { decision(by: { number: $n }) { id } }',
      { n: { issuerId: front, number: `${numbers}/QĐ-MTTQ`, year: 2021 } },
    );
    expect(found.id).toBe(decision.id);
  });

  it('leaves history, which nobody changes or makes public any more', async () => {
    const { decision, rows } = await undo(committed);
    const approver = registry.as('APPROVER');
    const { id, version } = decision;
    expect(await approver.refusalOf('confirmAwardDecision', { id, version })).toBe('DECISION_UNDONE at input.id');
    expect(await approver.refusalOf('confirmAward', { id: rows.nodes[0].award.id, version: 2 })).toBe(
      'AWARD_UNDONE at input.id',
    );
    expect(await recorder().refusalOf('recordAwardLines', { decisionId: id, version, lines: [line('Ai Đó')] })).toBe(
      'DECISION_UNDONE at input.decisionId',
    );
  });

  it('is done once: the second time, and the undoing of what was never committed, are refused', async () => {
    const undone = await undo(committed);
    expect((await refusal(undone)).code).toBe('NOT_COMMITTED');
    const staged = await givenImport(registry, front, CELLS);
    expect((await refusal(staged)).code).toBe('NOT_COMMITTED');
    expect((await refusal({ ...committed, version: committed.version - 1 })).code).toBe('NOT_COMMITTED');
  });

  it('is refused when the decision was confirmed, and says what was built upon it', async () => {
    const { id, version } = committed.decision;
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version }, 'decision { id }');
    expect(await refusal(committed)).toEqual({
      code: 'BUILT_UPON',
      built: [
        { code: 'LINES_CHANGED', count: 2 },
        { code: 'DECISION_CHANGED', count: 1 },
      ],
    });
    expect((await batchOf(recorder(), committed.id)).state).toBe('COMMITTED');
  });

  it('is not refused for an annulment that was taken back', async () => {
    await registry.sql(
      `insert into award_events (id, act_id, award_id, decision_id, kind, effective_on, reason, withdrawn_at, withdrawn_reason)
       values (gen_random_uuid(), gen_random_uuid(), $1, $2, 'ANNULLED', '2021-02-01', 'thử', now(), 'nhầm')`,
      [committed.rows.nodes[0].award.id, committed.decision.id],
    );
    expect((await undo(committed)).state).toBe('UNDONE');
  });

  it('is refused when a line was handed over, changed, annulled, or linked to an article', async () => {
    const [one, two] = committed.rows.nodes.map(({ award }: { award: { id: string } }) => award.id);
    await registry.sql(
      `with m as (insert into meetings (id, kind, title, held_from) values (gen_random_uuid(), 'OTHER', 'Hội nghị', '2021-01-20') returning id),
            p as (insert into presentations (id, meeting_id) select gen_random_uuid(), id from m returning id)
       insert into presentation_items (id, presentation_id, ordinal, award_id) select gen_random_uuid(), id, 1, $1 from p`,
      [one],
    );
    await registry.sql(
      `with a as (insert into articles (id, title, outlet, url, canonical_url, published_on) values (gen_random_uuid(), 'Tin', 'Báo', $2, $2, '2021-01-21') returning id),
            c as (insert into claims (id, article_id, ordinal, place, quote) select gen_random_uuid(), id, 1, 'BODY', 'trao' from a returning id)
       insert into claim_awards (claim_id, award_id) select id, $1 from c`,
      [two, `https://vidu.vn/${numbers}`],
    );
    await recorder().act('changeAward', { id: two, version: 1, reason: 'Khác' }, 'award { id }');
    const { code, built } = await refusal(committed);
    expect(code).toBe('BUILT_UPON');
    expect(built).toEqual([
      { code: 'LINES_CHANGED', count: 1 },
      { code: 'LINES_PRESENTED', count: 1 },
      { code: 'LINES_CLAIMED', count: 1 },
    ]);
  });

  it('is refused where an article tells of its decision as a whole, until that is untied', async () => {
    const { claims } = await givenArticle(registry, { claims: [someClaim({ decisionId: committed.decision!.id })] });
    expect((await refusal(committed)).built).toEqual([{ code: 'DECISION_CLAIMED', count: 1 }]);
    await recorder().act('unlinkClaim', { ...claims[0], decision: true, reason: 'Nhầm số' }, '__typename');
    expect((await undo(committed)).state).toBe('UNDONE');
  });

  it('is not refused for a handing-over, an item of one, a claim or an article that was withdrawn', async () => {
    const [one, two] = committed.rows.nodes.map(({ award }: { award: { id: string } }) => award.id);
    const approver = registry.as('APPROVER');
    const reason = 'Ghi nhầm';
    const meetingId = await givenMeeting(registry);
    const gone = await givenPresentation(registry, meetingId, { items: [{ awardId: one }] });
    await approver.act('withdrawPresentation', { id: gone.id, version: gone.version, reason }, '__typename');
    const { id, version, items } = await givenPresentation(registry, meetingId, { items: [{ awardId: two }] });
    await recorder().act('changePresentation', { id, version, withdrawItemIds: [items[0]?.id] }, '__typename');
    const claiming = (title: string) =>
      givenArticle(registry, { title, claims: [someClaim({ awardIds: [one, two] })] });
    const [claimed, told] = [await claiming('Tin có điều bị rút'), await claiming('Tin bị rút')];
    expect((await refusal(committed)).built).toEqual([{ code: 'LINES_CLAIMED', count: 2 }]);
    await approver.act('withdrawClaim', { ...claimed.claims[0], reason }, '__typename');
    expect((await refusal(committed)).built).toEqual([{ code: 'LINES_CLAIMED', count: 2 }]);
    await approver.act('withdrawArticle', { id: told.id, version: told.version, reason }, '__typename');
    expect((await undo(committed)).state).toBe('UNDONE');
  });

  it('of lines that were appended leaves the decision and its other lines as they were', async () => {
    const decision = await givenDecision(registry, front, [line('Người Có Trước')]);
    const appended = await commit(recorder(), await givenImport(registry, front, CELLS, { appendToId: decision.id }));
    const undone = await undo(appended);
    expect(undone.decision).toMatchObject({ id: decision.id, recordStatus: 'DRAFT', version: decision.version + 2 });
    const lines = await registry.sql(
      'select recipient_name_printed as name, record_status as status from awards where decision_id = $1 order by annex_order',
      [decision.id],
    );
    expect(lines).toEqual([
      { name: 'Người Có Trước', status: 'DRAFT' },
      { name: 'Nguyễn Văn Một', status: 'WITHDRAWN' },
      { name: 'Trần Thị Hai', status: 'WITHDRAWN' },
    ]);
  });

  it('leaves nobody an honouree, and no line among awards: what was undone was not granted', async () => {
    const given = await givenImport(
      registry,
      front,
      pasted(HEADINGS, [1, 'Lò Thị Hoàn Tác', '', 'Xã Một', 'Bằng khen', '', '', '']),
      { signedOn: '2019-04-05' },
    );
    const { batch } = await recorder().act(
      'mendImportRows',
      { id: given.id, version: given.version, newPeopleForUnmatched: true },
      'batch { id version }',
    );
    const done = await commit(recorder(), batch);
    const seen = () =>
      recorder().ask(
        `{ honourees(text: "Lò Thị Hoàn Tác") { nodes { name awardCount } } awards(year: 2019) { totalCount } }`,
      );
    expect(await seen()).toMatchObject({ honourees: { nodes: [{ awardCount: 1 }] }, awards: { totalCount: 1 } });
    const undone = await undo(done);
    expect(await seen()).toMatchObject({ honourees: { nodes: [] }, awards: { totalCount: 0 } });
    expect(undone.rows.nodes[0].award).toMatchObject({ recordStatus: 'WITHDRAWN', state: 'UNDONE' });
    const { decision } = await recorder().ask(
      'query ($id: ID!) { decision(by: { id: $id }) { awards { nodes { state } } } }',
      { id: undone.decision.id },
    );
    expect(decision.awards.nodes).toEqual([{ state: 'UNDONE' }]);
  });

  it('withdraws the people who were recorded with it, but for those whom something else speaks of by now', async () => {
    const staged = await givenImport(registry, front, CELLS);
    const rows = staged.rows.nodes.map(({ id: rowId }: { id: string }) => ({ rowId, recipient: { newPerson: true } }));
    const { batch } = await recorder().act(
      'mendImportRows',
      { id: staged.id, version: staged.version, rows },
      'batch { id version }',
    );
    const done = await commit(recorder(), batch);
    const people = await registry.sql<{ id: string }>(
      'select person_id as id from import_rows where batch_id = $1 order by ordinal',
      [done.id],
    );
    await givenDecision(registry, front, [line('Trần Thị Hai', {}, { personId: people[1]?.id })]);
    await undo(done);
    // The same cells again are the same file: what was chosen for its rows is chosen still, for people who are new again.
    const again = await givenImport(registry, front, CELLS);
    expect(again.rows.nodes.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      'NEW_PERSON',
      'NEW_PERSON',
    ]);
    const anew = await registry.sql<{ id: string }>('select person_id as id from import_rows where batch_id = $1', [
      again.id,
    ]);
    expect(people.map(({ id }) => id)).not.toContain(anew[0]?.id);
    const statuses = await registry.sql(
      'select record_status as status from people where id = any($1) order by display_name',
      [people.map(({ id }) => id)],
    );
    expect(statuses).toEqual([{ status: 'WITHDRAWN' }, { status: 'DRAFT' }]);
  });
});
