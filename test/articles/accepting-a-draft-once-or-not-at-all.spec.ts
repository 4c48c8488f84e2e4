import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('accepting a draft, once or not at all', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('happens once: a second time is a conflict that names the article, and makes nothing', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    const before = await given.rows();
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: AcceptDraftInput!) { acceptDraft(input: $input) { article { id } } }', {
        input: { id: draft.id, version: 2 },
      });
    expect(errors?.[0]?.extensions).toMatchObject({
      kind: 'CONFLICT',
      code: 'DRAFT_NOT_OPEN',
      details: { articleId: accepted.article.id },
    });
    expect(await given.rows()).toEqual(before);
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', { id: draft.id, version: 2 })).toBe(
      'DRAFT_NOT_OPEN at input.id',
    );
  });

  it('happens once for two who accept at the same moment', async () => {
    const draft = await given.open();
    const both = await Promise.all(
      [1, 2].map(() =>
        registry
          .as('RECORDER')
          .send('mutation ($input: AcceptDraftInput!) { acceptDraft(input: $input) { article { id } } }', {
            input: draft,
          }),
      ),
    );
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual(['DONE', 'DRAFT_NOT_OPEN']);
  });

  it('gives the same answer again for the same idempotency key', async () => {
    const draft = await given.open();
    const query = `mutation ($input: AcceptDraftInput!) { acceptDraft(input: $input, idempotencyKey: "nhan-${given.made}") { ${ACCEPTED} } }`;
    const first = await registry.as('RECORDER').ask(query, { input: draft });
    const before = await given.rows();
    expect(await registry.as('RECORDER').ask(query, { input: draft })).toEqual(first);
    expect(await given.rows()).toEqual(before);
  });

  it.each([
    ['a part that is not there', { only: ['m9'] }, 'UNKNOWN_PART at input.only.0'],
    ['a piece of a part', { only: ['m1.o1'] }, 'UNKNOWN_PART at input.only.0'],
    [
      'a choice for a part that is not there',
      { parts: [{ key: 'a9.n1', action: 'LEAVE_OUT' }] },
      'UNKNOWN_PART at input.parts.0.key',
    ],
    [
      'two choices for one part',
      {
        parts: [
          { key: 'p1', action: 'CREATE' },
          { key: 'p1', action: 'LEAVE_OUT' },
        ],
      },
      'PART_TWICE at input.parts.1.key',
    ],
    ['a link without an id', { parts: [{ key: 'p1', action: 'LINK' }] }, 'LINK_NEEDS_ID at input.parts.0'],
    [
      'a link to another kind of record',
      { parts: [{ key: 'p1', action: 'LINK', meetingId: '01890000-0000-7000-8000-00000000dead' }] },
      'LINK_NEEDS_ID at input.parts.0',
    ],
    [
      'a link to nobody',
      { parts: [{ key: 'p1', action: 'LINK', personId: '01890000-0000-7000-8000-00000000dead' }] },
      'UNKNOWN_ID at input.parts.0.personId',
    ],
    [
      'a meeting as printed',
      { parts: [{ key: 'm1', action: 'AS_PRINTED' }] },
      'CHOICE_DOES_NOT_FIT at input.parts.0.action',
    ],
    [
      'a decision where no number is named',
      {
        parts: [{ key: 'a1.d', action: 'CREATE', issuerId: '01890000-0000-7000-8000-00000000dead', signedOn: '2022' }],
      },
      'DECISION_WITHOUT_NUMBER at input.parts.0.action',
    ],
    [
      'an id beside a choice that links nothing',
      { parts: [{ key: 'p1', action: 'CREATE', personId: '01890000-0000-7000-8000-00000000dead' }] },
      'ID_DOES_NOT_FIT at input.parts.0.personId',
    ],
    [
      'a grantor to be recorded of which neither its name nor anybody says which it is',
      { parts: [{ key: 'a2.g1', action: 'CREATE' }] },
      'BODY_NEEDS_KIND at input.parts.0.body',
    ],
    ['nothing at all', { only: [] }, 'NOTHING_TO_ACCEPT at input.only'],
    ['another version', { version: 7 }, 'VERSION_CONFLICT at input.version'],
  ])('refuses %s, and writes nothing', async (_what, input, problem) => {
    const draft = await given.open();
    const before = await given.rows();
    expect(await given.refused(draft, input)).toBe(problem);
    expect(await given.rows()).toEqual(before);
  });

  it('undoes everything when it fails halfway: the meeting was written before the day of the next was missed', async () => {
    const draft = await given.open();
    const added = await registry
      .as('RECORDER')
      .act('reviseDraft', { ...draft, meetings: [{ title: 'Cuộc họp không rõ ngày' }] }, 'draft { id version }');
    const before = await given.rows();
    expect(await given.refused(added.draft)).toBe('MEETING_NEEDS_DAY at input.parts');
    expect(await given.rows()).toEqual(before);
    const { draft: still } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { state article { id } outcomes { id } } }', { id: draft.id });
    expect(still).toEqual({ state: 'OPEN', article: null, outcomes: [] });
  });

  it('undoes everything when the database fails at the last claim', async () => {
    await registry.sql(
      `create function fail_here() returns trigger language plpgsql as $$ begin raise exception 'disk'; end $$`,
    );
    await registry.sql('create trigger fail_here before insert on article_draft_outcomes execute function fail_here()');
    const draft = await given.open();
    const before = await given.rows();
    try {
      expect(await given.refused(draft)).toMatch(/^INTERNAL/u);
    } finally {
      await registry.sql('drop trigger fail_here on article_draft_outcomes');
    }
    expect(await given.rows()).toEqual(before);
    expect((await given.accept(draft)).draft.state).toBe('ACCEPTED');
  });

  it('is in the history of every record that it made, and says in that of the draft what became of it', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    const acts = async (of: string) => {
      const { history } = await registry
        .as('READER')
        .ask('query ($of: ID!) { history(of: $of) { nodes { act } } }', { of });
      return history.nodes.map(({ act }: { act: string }) => act);
    };
    expect(await acts(draft.id)).toEqual(['acceptDraft', 'draftFromArticle']);
    expect(await acts(accepted.meetings[0].id)).toEqual(['recordMeeting']);
    expect(await acts(accepted.claims[0].id)).toEqual(['recordClaim']);
    expect(await acts(accepted.awards[0].id)).toEqual(['recordReportedAward']);
    const [entry] = await registry.sql<{ after: { outcomes: unknown[] } }>(
      `select after from audit_entries where subject_id = $1 and act = 'acceptDraft'`,
      [draft.id],
    );
    expect(entry!.after.outcomes).toHaveLength(14);
    expect(JSON.stringify(entry)).not.toContain('Hải Yến');
  });
});
