import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe('accepting a draft part by part', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('leaves it open for the rest, which joins the same article and the same meeting', async () => {
    const draft = await given.open();
    const first = await given.accept(draft, { only: ['m1', 'a1'] });
    expect(first.draft).toMatchObject({ state: 'OPEN', version: 2, article: { id: first.article.id } });
    const rest = await given.accept({ id: draft.id, version: 2 });
    expect(rest.draft.state).toBe('ACCEPTED');
    expect(rest.article.id).toBe(first.article.id);
    expect(rest.meetings).toEqual([]);
    expect(rest.attendances).toHaveLength(3);
    expect(rest.claims).toMatchObject([{ verb: 'PRESENTED', meeting: { id: first.meetings[0].id } }]);
    expect(rest.presentations).toHaveLength(1);
    expect(await registry.sql('select from attendances where meeting_id = $1', [first.meetings[0].id])).toHaveLength(3);
    expect(await registry.sql('select from meetings where id = $1', [first.meetings[0].id])).toHaveLength(1);
    const { draft: after } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { outcomes { partKey person { id } } } }', { id: draft.id });
    const keys = after.outcomes.map(({ partKey }: { partKey: string }) => partKey);
    expect([...new Set(keys)]).toEqual(['m1', 'a1', 'p1', 'p2', 'd1', 'a2.n1', 'a2']);
  });

  it('says that a claim is recorded without its meeting, where the meeting is left for later', async () => {
    const draft = await given.open();
    const first = await given.accept(draft, { only: ['a1'] });
    expect(first.claims).toMatchObject([{ meeting: null }]);
    expect(codes(first)).toEqual(['CLAIM_WITHOUT_MEETING']);
    expect(first.draft.state).toBe('OPEN');
  });

  it('ties such a claim to the meeting when that is accepted later, with what was handed over there; undoing gives it back', async () => {
    const draft = await given.open();
    const first = await given.accept(draft, { only: ['a1', 'a2'] });
    expect(first.claims.map(({ meeting }: { meeting: object | null }) => meeting)).toEqual([null, null]);
    expect(first.presentations).toEqual([]);
    const second = await given.accept({ id: draft.id, version: 2 });
    const [meeting] = second.meetings;
    expect(second.draft.state).toBe('ACCEPTED');
    expect(second.claims.map(({ id }: { id: string }) => id)).toEqual(first.claims.map(({ id }: { id: string }) => id));
    expect(second.claims).toMatchObject([{ meeting: { id: meeting.id } }, { meeting: { id: meeting.id } }]);
    expect(second.presentations).toMatchObject([{ items: [{ award: { id: first.awards[0].id } }] }]);
    const meetings = () =>
      registry.sql('select meeting_id as meeting from claims where id = any($1)', [
        first.claims.map(({ id }: { id: string }) => id),
      ]);
    const undo = (input: object) =>
      registry
        .as('RECORDER')
        .act(
          'undoAcceptDraft',
          { id: draft.id, reason: 'thử', ...input },
          'meetings { id } claims { id } presentations { id }',
        );
    const undone = await undo({ version: 3, latestOnly: true });
    expect([undone.meetings, undone.claims, undone.presentations.length]).toEqual([[{ id: meeting.id }], [], 1]);
    expect(await meetings()).toEqual([{ meeting: null }, { meeting: null }]);
    const again = await given.accept({ id: draft.id, version: 4 });
    expect(again.claims).toMatchObject([{ meeting: { id: again.meetings[0].id } }, {}]);
    // All of it as one: the claim was changed by the draft itself, which is no change by somebody else.
    expect((await undo({ version: 5 })).claims).toHaveLength(2);
  });

  it('does nothing twice: what was accepted is neither accepted nor revised again, nor is the draft discarded', async () => {
    const draft = await given.open();
    await given.accept(draft, { only: ['m1'] });
    const now = { id: draft.id, version: 2 };
    expect(await given.refused(now, { only: ['m1'] })).toBe('PART_ACCEPTED at input.only.0');
    expect(await given.refused(now, { parts: [{ key: 'm1.o1', action: 'LEAVE_OUT' }] })).toBe(
      'PART_ACCEPTED at input.parts.0.key',
    );
    const recorder = registry.as('RECORDER');
    expect(await recorder.refusalOf('reviseDraft', { ...now, meetings: [{ key: 'm1', leaveOut: true }] })).toBe(
      'MEETING_ACCEPTED at input.meetings.0.key',
    );
    expect(await recorder.refusalOf('discardDraft', { ...now, reason: 'thôi' })).toBe(
      'DRAFT_PARTLY_ACCEPTED at input.id',
    );
    expect((await given.accept(now, { only: ['p1', 'p2', 'd1', 'a1'] })).draft.state).toBe('OPEN');
    expect((await given.accept({ ...now, version: 3 }, { only: ['a2'] })).draft.state).toBe('ACCEPTED');
  });

  it('closes it where a person says so, at once or afterwards', async () => {
    const draft = await given.open();
    expect((await given.accept(draft, { only: ['m1'], close: true })).draft.state).toBe('ACCEPTED');
    const other = await given.open();
    await given.accept(other, { only: ['m1'] });
    const before = await given.rows();
    const closed = await given.accept({ id: other.id, version: 2 }, { only: [], close: true });
    expect([closed.draft.state, closed.claims]).toEqual(['ACCEPTED', []]);
    const { audit_entries: entries, ...rest } = (await given.rows()) as Record<string, number>;
    const { audit_entries: old, ...same } = before as Record<string, number>;
    expect([rest, entries]).toEqual([same, old! + 1]);
  });
});
