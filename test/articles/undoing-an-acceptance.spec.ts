import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenAwardForm, someClaim } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts, givenDraft } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const UNDONE = `draft { id version state article { id } outcomes { id } acceptances { ordinal articleMade undoReason outcomes { id } } }
  article { id recordStatus } meetings { id recordStatus } attendances { id recordStatus } people { id recordStatus } posts { id recordStatus }
  claims { id recordStatus } presentations { id recordStatus } awards { id recordStatus } decisions { id recordStatus }
  warnings { code partKey message }`;
const KINDS = ['meetings', 'attendances', 'people', 'claims', 'presentations', 'awards'] as const;
const REASON = 'Nhận nhầm bản nháp';

describe('undoing the acceptance of a draft', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const undo = (draft: GivenDraft, input: object = {}) =>
    registry.as('RECORDER').act('undoAcceptDraft', { ...draft, reason: REASON, ...input }, UNDONE);
  const after = ({ id, version }: GivenDraft, acts = 1): GivenDraft => ({ id, version: version + acts });
  const refusal = async (draft: GivenDraft) => {
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: UndoAcceptDraftInput!) { undoAcceptDraft(input: $input) { draft { id } } }', {
        input: { ...draft, reason: REASON },
      });
    const { code, details } = errors![0]!.extensions as { code: string; details: { builtUpon?: { code: string }[] } };
    return { code, message: errors![0]!.message, built: details?.builtUpon };
  };
  const ids = (records: { id: string }[]) => records.map(({ id }) => id).toSorted();
  const accepted = async (input: object = {}) => {
    const draft = await given.open();
    return { draft: after(draft), made: await given.accept(draft, input) };
  };

  it('takes all that accepting made back as one act; it stays, withdrawn, and the draft is open again', async () => {
    const { draft, made } = await accepted();
    const undone = await undo(draft);
    expect(undone.draft).toMatchObject({ state: 'OPEN', version: 3, article: null, outcomes: [] });
    expect(undone.draft.acceptances).toMatchObject([{ ordinal: 1, articleMade: true, undoReason: REASON }]);
    expect(undone.draft.acceptances[0].outcomes).toHaveLength(made.draft.outcomes.length);
    expect(undone.article).toEqual({ id: made.article.id, recordStatus: 'WITHDRAWN' });
    for (const kind of KINDS) {
      expect([kind, ids(undone[kind])]).toEqual([kind, ids(made[kind])]);
      expect(undone[kind].every(({ recordStatus }: { recordStatus: string }) => recordStatus === 'WITHDRAWN')).toBe(
        true,
      );
    }
    expect(undone.posts.length).toBeGreaterThan(0);
    expect(undone.warnings).toEqual([]);
    for (const table of ['articles', 'meetings', 'attendances', 'people', 'posts', 'claims', 'presentations', 'awards'])
      expect([table, await registry.sql(`select id from ${table} where record_status <> 'WITHDRAWN'`)]).toEqual([
        table,
        [],
      ]);
  });

  it('shows both acts in the history of the draft and of each record', async () => {
    const { draft, made } = await accepted();
    await undo(draft);
    const history = async (of: string) =>
      (
        await registry
          .as('RECORDER')
          .ask('query ($of: ID!) { history(of: $of) { nodes { act reason after } } }', { of })
      ).history.nodes;
    expect((await history(draft.id)).map(({ act }: { act: string }) => act)).toEqual([
      'undoAcceptDraft',
      'acceptDraft',
      'draftFromArticle',
    ]);
    expect((await history(draft.id))[0]).toMatchObject({ reason: REASON, after: { state: 'OPEN' } });
    for (const kind of KINDS)
      for (const { id } of made[kind])
        expect((await history(id))[0]).toMatchObject({ act: 'undoAcceptDraft', reason: REASON });
    expect((await history(made.article.id)).map(({ act }: { act: string }) => act)).toEqual([
      'undoAcceptDraft',
      'recordArticle',
    ]);
  });

  it('opens the draft for another try: revised, accepted again into records of their own, and the same text still finds it', async () => {
    const text = given.article();
    const draft = await givenDraft(registry, { source: { text } });
    const first = await given.accept(draft);
    await undo(after(draft));
    expect((await givenDraft(registry, { source: { text } })).id).toBe(draft.id);
    await registry
      .as('RECORDER')
      .act(
        'reviseDraft',
        { ...after(draft, 2), meetings: [{ key: 'm1', placePrinted: 'Hội trường huyện' }] },
        '__typename',
      );
    const again = await given.accept(after(draft, 3));
    expect(again.draft.state).toBe('ACCEPTED');
    expect(again.warnings).toEqual(first.warnings);
    for (const kind of KINDS) {
      expect(again[kind]).toHaveLength(first[kind].length);
      expect(ids(again[kind]).some((id) => ids(first[kind]).includes(id))).toBe(false);
    }
    expect(again.draft.outcomes).toHaveLength(first.draft.outcomes.length);
    // And once more, of the second acceptance only.
    expect(ids((await undo(after(draft, 4))).meetings)).toEqual(ids(again.meetings));
  });

  it('of a draft accepted part by part takes back the latest acceptance, or all of them as one', async () => {
    const open = await given.open();
    const first = await given.accept(open, { only: ['m1', 'p2', 'a1'] });
    const second = await given.accept(after(open));
    expect(second.draft.state).toBe('ACCEPTED');
    const latest = await undo(after(open, 2), { latestOnly: true });
    expect(latest.draft).toMatchObject({ state: 'OPEN', article: { id: first.article.id } });
    expect(latest.article).toBeNull();
    expect(latest.meetings).toEqual([]);
    expect([ids(latest.claims), ids(latest.presentations)]).toEqual([ids(second.claims), ids(second.presentations)]);
    // The presenter came to the list with the second acceptance, or was marked on it: neither stands in the way.
    const third = await given.accept(after(open, 3));
    expect(third.claims).toHaveLength(second.claims.length);
    const all = await undo(after(open, 4));
    expect(all.draft).toMatchObject({ state: 'OPEN', article: null, outcomes: [] });
    expect(ids(all.claims)).toEqual(ids([...first.claims, ...third.claims]));
    expect(ids(all.meetings)).toEqual(ids(first.meetings));
  });

  it('leaves what was there before: a linked meeting keeps its list, and a presenter is marked as one no more', async () => {
    const { made } = await accepted({ only: ['m1', 'p1', 'p2', 'd1'], close: true });
    const [meeting] = made.meetings;
    const rolesOf = async () =>
      (
        await registry.sql<{ roles: string[] }>('select roles from attendances where id = $1', [made.attendances[0].id])
      )[0]!.roles;
    const roles = await rolesOf();
    const other = await given.open((report) =>
      report
        .replace(
          /Dự hội nghị có các đồng chí: \S+ A/u,
          `Dự hội nghị có các đồng chí: ${made.people[0].displayName.split(' ').slice(0, 2).join(' ')}`,
        )
        .replace(/Đồng chí \S+ A/u, `Đồng chí ${made.people[0].displayName.split(' ').slice(0, 2).join(' ')}`),
    );
    const linked = await given.accept(other, {
      only: ['m1', 'p1', 'a2'],
      parts: [
        { key: 'm1', action: 'LINK', meetingId: meeting.id },
        { key: 'p1', action: 'LINK', personId: made.people[0].id },
      ],
    });
    expect(linked.presentations).toHaveLength(1);
    expect(await rolesOf()).toContain('PRESENTER');
    const undone = await undo(after(other));
    expect([undone.meetings, undone.people, undone.attendances]).toEqual([[], [], []]);
    expect(await rolesOf()).toEqual(roles);
    expect(
      await registry.sql(`select from attendances where meeting_id = $1 and record_status = 'DRAFT'`, [meeting.id]),
    ).toHaveLength(3);
  });

  it('is refused when something was built upon it, and lists what', async () => {
    const { draft, made } = await accepted();
    const recorder = registry.as('RECORDER');
    const [meeting] = made.meetings;
    await recorder.act('recordAttendance', { meetingId: meeting.id, namePrinted: 'Người Đến Sau' }, '__typename');
    const { claim } = await recorder.act(
      'recordClaim',
      { articleId: made.article.id, place: 'BODY', quote: 'Nhân dịp này', meetingId: meeting.id },
      'claim { id }',
    );
    await recorder.act('changeMeeting', { id: meeting.id, version: 1, placePrinted: 'Nhà văn hóa' }, '__typename');
    const before = await given.rows();
    const { code, message, built } = await refusal(draft);
    expect(code).toBe('DRAFT_BUILT_UPON');
    expect(built).toEqual([
      { code: 'CHANGED', count: 1, records: [{ type: 'Meeting', id: meeting.id }] },
      { code: 'ARTICLE_CLAIMED', count: 1, records: [{ type: 'Claim', id: claim.id }] },
      { code: 'MEETING_ATTENDED', count: 1, records: [{ type: 'Attendance', id: expect.any(String) }] },
      { code: 'MEETING_CLAIMED', count: 1, records: [{ type: 'Claim', id: claim.id }] },
    ]);
    expect(message).toContain('người dự được ghi thêm vào hội nghị (1)');
    expect(await given.rows()).toEqual(before);
  });

  it('is refused after the line was handed over or annulled elsewhere', async () => {
    const { draft, made } = await accepted();
    const [award] = made.awards;
    await registry.sql(
      `insert into award_events (id, act_id, award_id, kind, effective_on, reason)
       values (gen_random_uuid(), gen_random_uuid(), $1, 'ANNULLED', '2022-02-01', 'thử')`,
      [award.id],
    );
    const { built } = await refusal(draft);
    expect(built).toMatchObject([{ code: 'LINE_WITH_EVENTS', count: 1 }]);
  });

  it('is not refused for an annulment that was taken back', async () => {
    const { draft, made } = await accepted();
    await registry.sql(
      `insert into award_events (id, act_id, award_id, decision_id, kind, effective_on, reason, withdrawn_at, withdrawn_reason)
       select gen_random_uuid(), gen_random_uuid(), id, decision_id, 'ANNULLED', '2022-02-01', 'thử', now(), 'nhầm'
         from awards where id = $1`,
      [made.awards[0].id],
    );
    expect((await undo(draft)).draft.state).toBe('OPEN');
  });

  it('is refused once anything of it is public, and says what has to be done instead', async () => {
    const { draft, made } = await accepted();
    await registry.as('APPROVER').act('confirmDraft', { ...draft }, '__typename');
    const { code, message, built } = await refusal(draft);
    expect(code).toBe('DRAFT_IS_PUBLIC');
    expect(built).toMatchObject([{ code: 'PUBLIC' }]);
    expect(message).toContain('withdrawArticle');
    const [article] = await registry.sql('select record_status as status from articles where id = $1', [
      made.article.id,
    ]);
    expect(article).toEqual({ status: 'CONFIRMED' });
  });

  it('leaves somebody of whom something else speaks by now on record, and says so', async () => {
    const { draft, made } = await accepted();
    const other = await given.open();
    await given.accept(other, { parts: [{ key: 'p1', action: 'LINK', personId: made.people[1].id }] });
    const undone = await undo(draft);
    expect(undone.warnings).toMatchObject([{ code: 'RECORD_STAYS', partKey: 'p2' }]);
    expect(undone.warnings[0].message).toContain(made.people[1].displayName);
    expect(ids(undone.people)).toEqual([made.people[0].id]);
  });

  it('is done once, by staff of the draft, with the version that they read; a retry with the same key changes nothing', async () => {
    const { draft } = await accepted();
    const recorder = registry.as('RECORDER');
    const input = { ...draft, reason: REASON };
    expect(await recorder.refusalOf('undoAcceptDraft', { ...input, version: 1 })).toBe(
      'VERSION_CONFLICT at input.version',
    );
    expect(await registry.as('READER').refusalOf('undoAcceptDraft', input)).toMatch(/^NOT_ALLOWED/u);
    const send = () =>
      recorder.send(
        'mutation ($input: UndoAcceptDraftInput!) { undoAcceptDraft(input: $input, idempotencyKey: "undo once") { draft { version state } } }',
        { input },
      );
    const { data } = await send();
    expect(data.undoAcceptDraft.draft).toEqual({ version: 3, state: 'OPEN' });
    const before = await given.rows();
    expect((await send()).data).toEqual(data);
    expect(await given.rows()).toEqual(before);
    expect(await recorder.refusalOf('undoAcceptDraft', { ...input, version: 3 })).toBe('NOTHING_TO_UNDO at input.id');
    expect(await recorder.refusalOf('undoAcceptDraft', { ...(await given.open()), reason: REASON })).toBe(
      'NOTHING_TO_UNDO at input.id',
    );
  });

  it('takes a decision that was recorded with it back, whose number may be recorded again', async () => {
    const issuer = await givenOrganisation(registry);
    const open = await given.open();
    await registry
      .as('RECORDER')
      .act('reviseDraft', { ...open, awards: [{ key: 'a2', decisionNumber: '77/QĐ-UBND' }] }, '__typename');
    const parts = [{ key: 'a2.d', action: 'CREATE', issuerId: issuer, signedOn: '2022-01-10' }];
    const made = await given.accept(after(open), { parts });
    const undone = await undo(after(open, 2));
    expect(undone.decisions).toEqual([{ id: made.decisions[0].id, recordStatus: 'WITHDRAWN' }]);
    expect(undone.awards.map(({ recordStatus }: { recordStatus: string }) => recordStatus)).toEqual(['WITHDRAWN']);
    const again = await given.accept(after(open, 3), { parts });
    expect(again.decisions[0].id).not.toBe(made.decisions[0].id);
  });

  it('is refused where another article tells of a decision that was recorded with it', async () => {
    const issuer = await givenOrganisation(registry);
    const open = await given.open();
    await registry
      .as('RECORDER')
      .act('reviseDraft', { ...open, awards: [{ key: 'a2', decisionNumber: '78/QĐ-UBND' }] }, '__typename');
    const parts = [{ key: 'a2.d', action: 'CREATE', issuerId: issuer, signedOn: '2022-01-10' }];
    const made = await given.accept(after(open), { parts });
    const { claims } = await givenArticle(registry, {
      title: 'Bài khác dẫn số quyết định',
      claims: [someClaim({ decisionId: made.decisions[0].id })],
    });
    expect((await refusal(after(open, 2))).built).toEqual([
      { code: 'DECISION_CLAIMED', count: 1, records: [{ type: 'Claim', id: claims[0]!.id }] },
    ]);
  });
});
