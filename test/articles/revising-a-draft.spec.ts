import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { CONTENTS, type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('revising a draft', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const REVISED = `draft { id version title isRevised contents { ${CONTENTS} } asRead { ${CONTENTS} } }`;
  const revise = async (draft: GivenDraft, input: object) =>
    (await registry.as('RECORDER').act('reviseDraft', { ...draft, ...input }, REVISED)).draft;
  const refused = (draft: GivenDraft, input: object) =>
    registry.as('RECORDER').refusalOf('reviseDraft', { ...draft, ...input });

  it('keeps what was read beside what staff changed, and says which fields they changed', async () => {
    const draft = await given.open();
    const revised = await revise(draft, {
      article: { title: 'Nhan đề đúng' },
      meetings: [{ key: 'm1', heldOn: '2022-01-15', placePrinted: 'Hội trường huyện' }],
      attendees: [{ key: 'p2', positions: ['Phó Bí thư Huyện ủy'] }],
    });
    expect([revised.version, revised.isRevised, revised.title]).toEqual([2, true, 'Nhan đề đúng']);
    const [meeting] = revised.contents.meetings;
    expect(meeting).toMatchObject({ heldOn: '2022-01-15', yearFrom: 'STAFF', placePrinted: 'Hội trường huyện' });
    expect(meeting.changed.toSorted()).toEqual(['heldOn', 'placePrinted', 'yearFrom']);
    expect(revised.asRead.meetings[0]).toMatchObject({ heldOn: '2022-01-14', yearFrom: 'YEAR_REVIEWED', changed: [] });
    expect(revised.contents.attendees[1]).toMatchObject({ positions: ['Phó Bí thư Huyện ủy'], changed: ['positions'] });
    expect(revised.contents.awards).toEqual(revised.asRead.awards);
    const back = await revise(
      { id: draft.id, version: 2 },
      { attendees: [{ key: 'p2', positions: revised.asRead.attendees[1].positions }] },
    );
    expect(back.contents.attendees[1].changed).toEqual([]);
  });

  it('shows the words of the kind and the year reviewed as long as they are what was read', async () => {
    const draft = await given.open();
    const evidence = async (version: number, meeting: object) => {
      const { contents, asRead } = await revise({ id: draft.id, version }, { meetings: [{ key: 'm1', ...meeting }] });
      const [{ kindEvidence, yearReviewedEvidence, changed }] = contents.meetings;
      return { kind: kindEvidence, year: yearReviewedEvidence, changed, read: asRead.meetings[0] };
    };
    const other = await evidence(1, { kind: 'OTHER', yearReviewed: 2020, placePrinted: null });
    expect(other.read.kindEvidence.quote).toContain('Hội nghị tổng kết công tác Mặt trận năm 2021');
    expect(other.read.yearReviewedEvidence.quote).toContain('năm 2021');
    expect([other.kind, other.year, other.changed]).toEqual([null, null, ['kind', 'yearReviewed']]);
    const back = await evidence(2, { kind: other.read.kind, yearReviewed: 2021 });
    expect([back.kind, back.year, back.changed]).toEqual([
      other.read.kindEvidence,
      other.read.yearReviewedEvidence,
      [],
    ]);
  });

  it('has no words of the kind in a draft that was read before they were kept', async () => {
    const draft = await given.open();
    await registry.sql(
      `update article_drafts set as_read = as_read #- '{meetings,0,kindEvidence}' #- '{meetings,0,yearReviewedEvidence}' where id = $1`,
      [draft.id],
    );
    const { contents } = await revise(draft, { meetings: [{ key: 'm1', kind: 'CONGRESS' }] });
    expect(contents.meetings[0]).toMatchObject({ kind: 'CONGRESS', kindEvidence: null, yearReviewedEvidence: null });
  });

  it('settles the doubts that what staff typed answers; they are kept as settled', async () => {
    const draft = await given.open();
    const doubts = async (at: GivenDraft, heldOn: string | null) => {
      const codes = (list: { code: string }[]) => list.map(({ code }) => code);
      const { draft: after } = await registry
        .as('RECORDER')
        .act(
          'reviseDraft',
          { ...at, meetings: [{ key: 'm1', heldOn }] },
          'draft { contents { doubts { code } } asRead { doubts { code } } settledDoubts { code partKey messageVi } }',
        );
      expect(codes(after.asRead.doubts)).toContain('YEAR_INFERRED');
      return { standing: codes(after.contents.doubts), settled: after.settledDoubts };
    };
    const typed = await doubts(draft, '2022-01-15');
    expect(typed.standing).not.toContain('YEAR_INFERRED');
    expect(typed.settled).toEqual([
      { code: 'YEAR_INFERRED', partKey: 'm1', messageVi: 'Năm không in trong bài mà được suy ra.' },
    ]);
    const cleared = await doubts({ id: draft.id, version: 2 }, null);
    expect(cleared.standing).toContain('NO_DATE');
    expect([cleared.standing.includes('YEAR_INFERRED'), cleared.settled]).toEqual([false, typed.settled]);
  });

  it('leaves alone what is not sent and clears what is null; an unknown count is null and never 0', async () => {
    const draft = await given.open();
    const { contents } = await revise(draft, { awards: [{ key: 'a1', individuals: null }] });
    expect(contents.awards[0]).toMatchObject({ groups: 6, individuals: null, formPrinted: 'Giấy khen' });
    expect(await refused({ id: draft.id, version: 2 }, { awards: [{ key: 'a1', groups: 0 }] })).toBe(
      'NUMBER_OUT_OF_RANGE at input.awards.0.groups',
    );
  });

  it('adds parts with keys of their own, and never gives a key twice', async () => {
    const draft = await given.open();
    const { contents } = await revise(draft, {
      attendees: [{ name: 'Bùi Thị Thêm', positions: ['Chủ tịch Hội Nông dân huyện'], meetingKey: 'm1' }],
      awards: [
        {
          formPrinted: 'Bằng khen',
          form: 'CERTIFICATE_OF_MERIT',
          quote: 'trao Bằng khen của UBND tỉnh',
          meetingKey: 'm1',
        },
      ],
      meetings: [{ key: 'm1', organisers: [{ printed: 'Đơn vị thêm' }] }],
    });
    expect(contents.attendees[2]).toMatchObject({
      key: 'p3',
      added: true,
      printed: 'Bùi Thị Thêm',
      roles: ['ATTENDEE'],
    });
    expect(contents.awards[2]).toMatchObject({
      key: 'a3',
      added: true,
      evidence: { quote: 'trao Bằng khen của UBND tỉnh' },
    });
    expect(contents.meetings[0].organisers).toEqual([{ key: 'm1.o2', printed: 'Đơn vị thêm' }]);
  });

  it('is what is accepted', async () => {
    const draft = await given.open();
    const { id, version } = await revise(draft, {
      meetings: [{ key: 'm1', title: 'Hội nghị đã sửa tên', heldOn: '2022-01' }],
      attendees: [{ key: 'p1', leaveOut: true }],
      awards: [
        { key: 'a1', groups: 7, named: [{ name: 'Thôn Nà Ví', kind: 'GROUP' }] },
        { key: 'a2', leaveOut: true },
      ],
    });
    const accepted = await given.accept({ id, version });
    expect(accepted.meetings).toMatchObject([
      { title: 'Hội nghị đã sửa tên', heldFrom: '2022-01', heldInferredFrom: 'cán bộ xác định khi đọc bài' },
    ]);
    expect(accepted.attendances.map(({ namePrinted }: { namePrinted: string }) => namePrinted)).toEqual([
      expect.stringContaining('Hải Yến'),
      null,
    ]);
    expect(accepted.claims).toMatchObject([{ groups: 7, individuals: 12 }]);
    expect(accepted.awards).toMatchObject([
      { recipientKind: 'GROUP', recipientNamePrinted: 'Thôn Nà Ví', form: { code: 'CERTIFICATE_OF_COMMENDATION' } },
    ]);
  });

  it('takes back in what was left out', async () => {
    const draft = await given.open();
    const out = await revise(draft, { awards: [{ key: 'a2', leaveOut: true }] });
    expect(out.contents.awards[1].leftOut).toBe(true);
    const back = await revise({ id: draft.id, version: 2 }, { awards: [{ key: 'a2', leaveOut: false }] });
    expect(back.contents.awards[1].leftOut).toBe(false);
  });

  it.each([
    ['a part that is not there', { awards: [{ key: 'a9', groups: 1 }] }, 'UNKNOWN_PART at input.awards.0.key'],
    ['a part named twice', { awards: [{ key: 'a1' }, { key: 'a1' }] }, 'PART_TWICE at input.awards.1.key'],
    ['somebody without a name', { attendees: [{ positions: ['Bí thư'] }] }, 'VALUE_NEEDED at input.attendees.0.name'],
    [
      'words that the article does not say',
      { awards: [{ key: 'a1', quote: 'một nghìn Bằng khen' }] },
      'QUOTE_NOT_IN_TEXT at input.awards.0.quote',
    ],
    [
      'a meeting that is not there',
      { attendees: [{ key: 'p1', meetingKey: 'm7' }] },
      'UNKNOWN_PART at input.attendees.0.meetingKey',
    ],
    [
      'a day that does not exist',
      { meetings: [{ key: 'm1', heldOn: '2022-02-30' }] },
      'BAD_USER_INPUT at input.meetings.0.heldOn',
    ],
    ['another version', { version: 5, article: { title: 'X' } }, 'VERSION_CONFLICT at input.version'],
  ])('refuses %s', async (_what, input, problem) => {
    expect(await refused(await given.open(), input)).toBe(problem);
  });

  it('says of a version that there never was that it is none, and to read the draft again', async () => {
    const draft = await given.open();
    const send = async (version: number) => {
      const { errors } = await registry
        .as('RECORDER')
        .send('mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { isNew } }', {
          input: { id: draft.id, version, article: { title: 'X' } },
        });
      return errors?.[0];
    };
    const newer = await send(6);
    expect(newer?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', details: { yours: 6, current: 1 } });
    expect(newer?.message).toMatch(/chưa có bản 6, hiện là bản 1; hãy đọc lại/u);
    await revise(draft, { article: { title: 'Y' } });
    expect((await send(1))?.message).toMatch(/bạn đọc bản 1, hiện là bản 2\); hãy đọc lại/u);
  });

  it('needs the words of an award that staff add: a claim without a quote is none', async () => {
    const draft = await given.open();
    const { id, version } = await revise(draft, { awards: [{ formPrinted: 'Cờ thi đua' }] });
    expect(await given.refused({ id, version })).toBe('AWARD_WITHOUT_QUOTE at input.id');
  });

  it('is in the history with the values, not with the words of the article', async () => {
    const draft = await given.open();
    await revise(draft, { awards: [{ key: 'a1', groups: 7 }] });
    const [entry] = await registry.sql(
      `select before, after from audit_entries where subject_id = $1 and act = 'reviseDraft'`,
      [draft.id],
    );
    expect(entry).toEqual({ before: { version: 1, 'a1.groups': 6 }, after: { version: 2, 'a1.groups': 7 } });
  });
});
