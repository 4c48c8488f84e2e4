import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { givenStaff } from '../support/given-staff.js';
import { type Client, Registry } from '../support/registry.js';

const REVISE = 'mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { draft { id } } }';

describe('a meeting that an open draft recorded', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let recorder: Client;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    recorder = registry.as('RECORDER');
  });
  afterAll(() => registry.close());

  const half = async () => {
    const { draft, meetings } = await given.accept(await given.open(), { only: ['m1'] });
    return { draft: { id: draft.id, version: draft.version }, meetingId: meetings[0].id as string };
  };
  const onRecord = async (id: string) => (await registry.sql('select * from meetings where id = $1', [id]))[0]!;
  const revise = (draft: object, meeting: object, client = recorder) =>
    client.send(REVISE, { input: { ...draft, meetings: [{ key: 'm1', ...meeting }] } });

  it.each([
    ['title', 'Hội nghị tổng kết công tác Mặt trận huyện', 'title'],
    ['kind', 'CONGRESS', 'kind'],
    ['heldOn', '2022-01-15', 'held_from'],
    ['placePrinted', 'Hội trường huyện', 'place_printed'],
    ['yearReviewed', 2020, 'year_reviewed'],
    ['yearPlanned', 2023, 'year_planned'],
    ['sessionNumber', 7, 'session_number'],
    ['termPrinted', 'khóa XVIII', 'term_printed'],
  ])('is put right in draft and record, and nothing else of it: %s', async (name, value, column) => {
    const { draft: made, meetingId } = await half();
    const before = await onRecord(meetingId);
    const input = { ...made, meetings: [{ key: 'm1', [name]: value }] };
    const { draft } = await recorder.act('reviseDraft', input, `draft { contents { meetings { ${name} } } }`);
    expect(draft.contents.meetings).toEqual([{ [name]: value }]);
    const once = {
      version: 2,
      changed_at: expect.any(Date),
      held_inferred_from: name === 'heldOn' ? expect.any(String) : before.held_inferred_from,
    };
    expect(await onRecord(meetingId)).toEqual({ ...before, ...once, title_words: expect.any(String), [column]: value });
  });

  it('is put right by an approver, too, where it alone was made public, as often as there is something to put right', async () => {
    const { draft, meetingId } = await half();
    const approver = registry.as('APPROVER');
    await approver.act('confirmMeeting', { id: meetingId, version: 1 }, '__typename');
    for (const [i, day] of ['2022-01-15', '2022-01-16'].entries()) {
      expect(
        (await revise({ ...draft, version: draft.version + i }, { heldOn: day }, approver)).errors,
      ).toBeUndefined();
      expect(await onRecord(meetingId)).toMatchObject({ held_from: day });
    }
  });

  it('is not overwritten where somebody changed it on record: the refusal names record, version and act', async () => {
    const { draft, meetingId } = await half();
    const change = { id: meetingId, version: 1, heldFrom: '2022-01-13', heldTo: '2022-01-14' };
    await recorder.act('changeMeeting', { ...change, placePrinted: 'Nhà văn hóa' }, '__typename');
    for (const said of [{ heldOn: '2022-01-15' }, { placePrinted: 'Hội trường huyện' }]) {
      const { errors } = await revise(draft, said);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'MEETING_ACCEPTED',
        field: 'input.meetings.0.key',
        details: { key: 'm1', meetingId, version: 2, title: expect.any(String) },
      });
    }
    expect(await onRecord(meetingId)).toMatchObject({
      version: 2,
      held_from: '2022-01-13',
      place_printed: 'Nhà văn hóa',
    });
    // What is said there already is put right in the draft alone.
    expect((await revise(draft, { placePrinted: 'Nhà văn hóa' })).errors).toBeUndefined();
    expect(await onRecord(meetingId)).toMatchObject({ version: 2 });
    // Taking it back still tells of every change that is lost with it.
    const undo = { id: draft.id, version: draft.version + 1, reason: 'Nhầm' };
    expect(await recorder.refusalOf('undoAcceptDraft', undo)).toBe('DRAFT_CHANGED_SINCE at input.id');
    const { warnings } = await recorder.act(
      'undoAcceptDraft',
      { ...undo, discardChanges: true },
      'warnings { code message }',
    );
    expect(warnings).toMatchObject([
      { code: 'CHANGES_DISCARDED', message: expect.stringMatching(/ngày họp, nơi họp/u) },
    ]);
  });

  it('is put right as often as nobody else changed it', async () => {
    const { draft, meetingId } = await half();
    expect((await revise(draft, { placePrinted: 'Hội trường A' })).errors).toBeUndefined();
    const next = { ...draft, version: draft.version + 1 };
    expect((await revise(next, { placePrinted: 'Hội trường B' })).errors).toBeUndefined();
    expect(await onRecord(meetingId)).toMatchObject({ version: 3, place_printed: 'Hội trường B' });
  });

  it.each([
    ['nothing', {}],
    ['what is on record', { yearReviewed: 2021, yearPlanned: 2022, placePrinted: null }],
  ])('is left alone by a revision that says %s', async (_what, said) => {
    const { draft, meetingId } = await half();
    const input = { ...draft, meetings: [{ key: 'm1', ...said }] };
    const { warnings } = await recorder.act('reviseDraft', input, 'warnings { code }');
    expect(warnings).toEqual([]);
    expect(await onRecord(meetingId)).toMatchObject({ version: 1 });
    const audited = "select from audit_entries where act = 'changeMeeting' and subject_id = $1";
    expect(await registry.sql(audited, [meetingId])).toEqual([]);
  });

  it('is changed by its own act once it was withdrawn, whoever asks', async () => {
    const { draft, meetingId } = await half();
    await recorder.act('withdrawMeeting', { id: meetingId, version: 1, reason: 'Nhầm' }, '__typename');
    for (const client of [recorder, registry.as('APPROVER')]) {
      const { errors } = await revise(draft, { heldOn: '2022-01-15' }, client);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'MEETING_ACCEPTED', field: 'input.meetings.0.key' });
    }
  });

  it('tells what contradicts itself at the fields of the revision', async () => {
    const { draft } = await half();
    const { errors } = await revise(draft, { yearReviewed: 2023 });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'PLANNED_BEFORE_REVIEWED',
      field: 'input.meetings.0.yearPlanned',
    });
  });

  it('or was only linked to, and another body keeps, is told of as any that was linked', async () => {
    const mine = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Một' });
    const theirs = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Hai' });
    const { browser } = await givenStaff(registry, { organisationId: mine });
    const meetingId = await givenMeeting(registry, { title: 'Hội nghị chung', keptById: theirs, confirmed: true });
    const source = { text: given.article() };
    const { draft } = await browser.act('draftFromArticle', { source }, 'draft { id version }');
    const linked = { ...draft, only: ['m1'], parts: [{ key: 'm1', action: 'LINK', meetingId }] };
    const accepted = await browser.act('acceptDraft', linked, 'draft { id version }');
    const { errors } = await revise(accepted.draft, { heldOn: '2022-01-15' }, browser);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'MEETING_ACCEPTED',
      field: 'input.meetings.0.key',
      details: { meetingId, title: 'Hội nghị chung' },
    });
  });
});
