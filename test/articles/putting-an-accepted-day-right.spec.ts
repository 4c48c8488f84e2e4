import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, GivenDrafts } from '../support/given-drafts.js';
import { givenMeeting } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const SEEN = `draft { id version state contents { meetings { heldOn yearFrom placePrinted changed } } }
  warnings { code partKey message recordId }`;

describe('the day of a meeting that was accepted, while its draft is open', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  /** A draft of which the meeting is on record, and the rest is not. */
  const half = async (input: object = {}) => {
    const draft = await given.open();
    return given.accept(draft, { only: ['m1'], ...input });
  };
  const heldOn = async (id: string) => {
    const [meeting] = await registry.sql(
      'select held_from, held_inferred_from, place_printed, version from meetings where id = $1',
      [id],
    );
    return meeting!;
  };
  const meetings = [{ key: 'm1', heldOn: '2022-01-15', placePrinted: 'Hội trường huyện' }];

  it('is the first of two where the article tells both, and the last one is put right like it', async () => {
    const draft = await given.open((report) => report.replace('Ngày 14/1,', 'Trong hai ngày 24 và 25/3/2019,'));
    const accepted = await given.accept(draft, { only: ['m1'] });
    const [meeting] = accepted.meetings;
    const days = () =>
      registry.sql('select held_from as first, held_to as last from meetings where id = $1', [meeting.id]);
    expect(await days()).toEqual([{ first: '2019-03-24', last: '2019-03-25' }]);
    const { id, version } = accepted.draft;
    const before = { id, version, meetings: [{ key: 'm1', heldTo: '2019-03-23' }] };
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', before)).toBe(
      'END_BEFORE_START at input.meetings.0.heldTo',
    );
    await registry
      .as('RECORDER')
      .act('reviseDraft', { id, version, meetings: [{ key: 'm1', heldTo: '2019-03-26' }] }, '__typename');
    expect(await days()).toEqual([{ first: '2019-03-24', last: '2019-03-26' }]);
  });

  it('is put right in both, with what it was before, and is undone with the rest', async () => {
    const accepted = await half();
    const { id, version } = accepted.draft;
    const [meeting] = accepted.meetings;
    const revised = await registry.as('RECORDER').act('reviseDraft', { id, version, meetings }, SEEN);
    expect(revised.draft.contents.meetings).toMatchObject([
      { heldOn: '2022-01-15', yearFrom: 'STAFF', placePrinted: 'Hội trường huyện' },
    ]);
    expect(revised.warnings).toMatchObject([{ code: 'CHANGED_ON_RECORD', partKey: 'm1', recordId: meeting.id }]);
    expect(await heldOn(meeting.id)).toMatchObject({
      held_from: '2022-01-15',
      held_inferred_from: 'cán bộ xác định khi đọc bài',
      place_printed: 'Hội trường huyện',
    });
    const [entry] = await registry.sql(
      `select before ->> 'heldFrom' as before, after ->> 'heldFrom' as after, reason from audit_entries
        where act = 'changeMeeting' and subject_id = $1`,
      [meeting.id],
    );
    expect(entry).toMatchObject({ before: '2022-01-14', after: '2022-01-15', reason: expect.stringContaining('Bài:') });
    // It is a change of the draft itself: nobody built upon what was made.
    const undone = await registry
      .as('RECORDER')
      .act('undoAcceptDraft', { id, version: revised.draft.version, reason: 'Nhầm' }, 'meetings { recordStatus }');
    expect(undone.meetings).toEqual([{ recordStatus: 'WITHDRAWN' }]);
  });

  it('is for an approver once it is public, as the record itself is', async () => {
    const draft = await given.open();
    const accepted = await registry
      .as('APPROVER')
      .act('acceptDraft', { ...draft, only: ['m1'], confirm: true }, ACCEPTED);
    const { id, version } = accepted.draft;
    const [meeting] = accepted.meetings;
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', { id, version, meetings })).toBe(
      'CONFIRMED_NEEDS_APPROVER at input.meetings.0.key',
    );
    expect(await heldOn(meeting.id)).toMatchObject({ held_from: '2022-01-14' });
    await registry.as('APPROVER').act('reviseDraft', { id, version, meetings }, SEEN);
    expect(await heldOn(meeting.id)).toMatchObject({ held_from: '2022-01-15' });
  });

  it('cannot be cleared: the record has one', async () => {
    const { draft } = await half();
    const { id, version } = draft;
    const cleared = { id, version, meetings: [{ key: 'm1', heldOn: null }] };
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', cleared)).toBe(
      'MEETING_NEEDS_DAY at input.meetings.0.heldOn',
    );
  });

  it.each([
    ['a meeting that was only linked', { heldOn: '2022-01-15' }, true],
    ['who organised it', { organisers: [{ printed: 'Ban khác' }] }, false],
    ['that it is left out', { leaveOut: true }, false],
  ])('through the draft is not for %s: the refusal names the record and the act', async (_what, change, linked) => {
    const on = linked ? await givenMeeting(registry, { title: `Hội nghị có sẵn ${given.made}` }) : null;
    const accepted = await half(on ? { parts: [{ key: 'm1', action: 'LINK', meetingId: on }] } : {});
    const { id, version } = accepted.draft;
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { draft { id } } }', {
        input: { id, version, meetings: [{ key: 'm1', ...change }] },
      });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'MEETING_ACCEPTED',
      field: 'input.meetings.0.key',
      details: { key: 'm1', meetingId: accepted.meetings[0].id, version: expect.any(Number) },
    });
    expect(errors?.[0]?.message).toContain('changeMeeting');
  });

  it('leaves the other accepted parts to be undone first', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft, { only: ['m1', 'p1'] });
    const { id, version } = accepted.draft;
    const input = { id, version, attendees: [{ key: 'p1', name: 'Tên Khác' }] };
    expect(await registry.as('RECORDER').refusalOf('reviseDraft', input)).toBe(
      'PART_ACCEPTED at input.attendees.0.key',
    );
  });
});
