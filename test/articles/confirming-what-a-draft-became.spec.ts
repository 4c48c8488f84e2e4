import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { givenMeeting, givenPerson } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('confirming what a draft became', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const confirm = ({ id, version }: GivenDraft) =>
    registry
      .as('APPROVER')
      .act('confirmDraft', { id, version: version + 1 }, `${ACCEPTED} notPublic { code recordIds message }`);
  const publicly = async (meetingId: string) => {
    const { meeting } = await registry.anonymous.ask(
      'query ($id: ID!) { meeting(id: $id) { attendances(first: 5) { nodes { person { displayName } } } } }',
      {
        id: meetingId,
      },
    );
    return meeting.attendances.nodes.map(
      ({ person }: { person: { displayName: string } | null }) => person?.displayName,
    );
  };

  it('is one act of an approver, after which the public sees the meeting with everybody who attended', async () => {
    const draft = await given.open();
    const accepted = await given.accept(draft);
    const { warnings } = await confirm(draft);
    // An article says on which day papers were handed over, and seldom on which they were granted.
    const undated = { code: 'AWARD_WITHOUT_DAY', partKey: 'a2', message: expect.stringContaining('a2.d') };
    expect(accepted.warnings).toMatchObject([{ code: 'RECIPIENTS_OF_NOBODY' }, { code: 'AREA_NOT_KNOWN' }, undated]);
    expect(warnings).toMatchObject([undated]);
    expect((await publicly(accepted.meetings[0].id)).slice(0, 2)).toEqual(
      accepted.people.map(({ displayName }: { displayName: string }) => displayName),
    );
    for (const table of ['articles', 'claims', 'meetings', 'attendances', 'presentations', 'awards'])
      expect([
        table,
        await registry.sql(`select from ${table} where record_status = 'DRAFT' and id = any($1)`, [
          [accepted.article, ...(accepted[table] ?? [])].map(({ id }) => id),
        ]),
      ]).toEqual([table, []]);
    // Once more it has nothing left to do, and breaks nothing.
    expect((await confirm(draft)).claims).toHaveLength(accepted.claims.length);
  });

  it('says what it names that is a draft all the same, and makes it public with the rest where staff ask for it', async () => {
    const draft = await given.open();
    const body = await givenOrganisation(registry, { name: `Ủy ban MTTQ Việt Nam huyện ${given.made}` });
    const accepted = await given.accept(draft, { parts: [{ key: 'm1.o1', action: 'LINK', organisationId: body }] });
    const [person] = accepted.people;
    const { post } = await registry
      .as('RECORDER')
      .act('recordPost', { personId: person.id, titlePrinted: 'Ủy viên Ủy ban' }, 'post { id }');
    const ask = async (withDrafts: boolean) => {
      const { confirmDraft } = await registry.as('APPROVER').ask(
        `mutation ($input: ConfirmInput!, $withDrafts: Boolean!) {
          confirmDraft(input: $input, withDrafts: $withDrafts) { notPublic { code records recordIds message } } }`,
        { input: { id: draft.id, version: accepted.draft.version }, withDrafts },
      );
      return confirmDraft.notPublic;
    };
    expect(await ask(false)).toMatchObject([
      { code: 'POST_NOT_PUBLIC', records: 1, recordIds: [post.id], message: expect.stringContaining('withDrafts') },
      { code: 'BODY_NOT_PUBLIC', records: 1, recordIds: [body] },
    ]);
    expect(await ask(true)).toEqual([]);
    expect(await registry.sql('select record_status from posts where id = $1', [post.id])).toEqual([
      { record_status: 'CONFIRMED' },
    ]);
  });

  it('leaves somebody who was only linked as they are, and says that the public does not see them', async () => {
    const draft = await given.open();
    const person = await givenPerson(registry, 'Người Chưa Duyệt');
    const accepted = await given.accept(draft, { parts: [{ key: 'p1', action: 'LINK', personId: person }] });
    const { warnings, notPublic } = await confirm(draft);
    // Once, and not among the warnings as well.
    expect(warnings).toMatchObject([{ code: 'AWARD_WITHOUT_DAY' }]);
    expect(notPublic).toMatchObject([{ code: 'PERSON_NOT_PUBLIC', recordIds: [person] }]);
    expect(notPublic[0].message).toContain('(Người Chưa Duyệt)');
    expect(await publicly(accepted.meetings[0].id)).not.toContain('Người Chưa Duyệt');
    await registry.sql(`update people set record_status = 'WITHDRAWN' where id = $1`, [person]);
    const again = await confirm(draft);
    expect(again.notPublic).toEqual([]);
    expect(again.warnings).toMatchObject([{ code: 'PERSON_NOT_PUBLIC', partKey: 'p1' }, { code: 'AWARD_WITHOUT_DAY' }]);
  });

  it('is not for recorders, nor before anything was accepted', async () => {
    const draft = await given.open();
    expect(await registry.as('RECORDER').refusalOf('confirmDraft', { ...draft })).toMatch(/^NOT_ALLOWED/u);
    expect(await registry.as('APPROVER').refusalOf('confirmDraft', { ...draft })).toBe(
      'DRAFT_NOT_ACCEPTED at input.id',
    );
  });

  it('does not publish a meeting twice: with confirm somebody has to say whether it is the one on record', async () => {
    const report = given.article();
    const first = await given.open(() => report);
    const accepted = await given.accept(first);
    const again = await given.open(() => report.replace('Thanh Tú', 'Thanh Tâm'));
    const approver = registry.as('APPROVER');
    const before = await given.rows();
    const { errors } = await approver.send(
      'mutation ($input: AcceptDraftInput!) { acceptDraft(input: $input) { article { id } } }',
      { input: { ...again, confirm: true } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'MEETING_NOT_CHOSEN',
      field: 'input.parts',
      details: { key: 'm1', title: accepted.meetings[0].title, meetingId: expect.any(String), score: 1 },
    });
    expect(await given.rows()).toEqual(before);
    const parts = [{ key: 'm1', action: 'LINK', meetingId: accepted.meetings[0].id }];
    const linked = await approver.act('acceptDraft', { ...again, confirm: true, takeSure: true, parts }, ACCEPTED);
    expect(linked.meetings.map(({ id }: { id: string }) => id)).toEqual([accepted.meetings[0].id]);
  });

  it('knows the same session of the same committee by its number and term, whatever it is called', async () => {
    const session = await givenMeeting(registry, {
      title: 'Kỳ họp lần thứ tư khóa XXIII',
      heldFrom: '2022-01-18',
      organisers: [{ printed: 'Ủy ban MTTQ huyện Suối Bạc' }],
    });
    const draft = await given.open((report) => report.replace('Ngày 14/1', 'Ngày 18/1'));
    const meetings = [{ key: 'm1', title: 'Mặt trận huyện bàn nhân sự lần thứ 4, khóa XXIII' }];
    const revised = await registry.as('RECORDER').act('reviseDraft', { ...draft, meetings }, 'draft { id version }');
    const approver = registry.as('APPROVER');
    expect(await approver.refusalOf('acceptDraft', { ...revised.draft, confirm: true })).toBe(
      'MEETING_NOT_CHOSEN at input.parts',
    );
    const { warnings } = await given.accept(revised.draft);
    expect(warnings.filter(({ code }: { code: string }) => code === 'MEETING_LIKELY_ON_RECORD')).toMatchObject([
      { partKey: 'm1', recordId: session },
    ]);
  });

  it('tells of a meeting of the same day and organiser, also where it is too unlike to be refused', async () => {
    const other = await givenMeeting(registry, {
      title: 'Lễ kỷ niệm',
      heldFrom: '2022-01-19',
      organisers: [{ printed: 'Ủy ban MTTQ huyện Suối Bạc' }],
    });
    const doubts = async (draft: GivenDraft, parts: object[] = []) => {
      const accepted = await registry.as('APPROVER').act('acceptDraft', { ...draft, parts, confirm: true }, ACCEPTED);
      return accepted.warnings.filter(({ code }: { code: string }) => code === 'MEETING_LIKELY_ON_RECORD');
    };
    const report = (text: string) => text.replace('Ngày 14/1', 'Ngày 19/1');
    const create = [{ key: 'm1', action: 'CREATE' }];
    expect(await doubts(await given.open((text) => report(text).replace('Thanh Tú', 'Hải An')), create)).toEqual([]);
    await registry.sql(`update meetings set record_status = 'WITHDRAWN' where held_from = '2022-01-19' and id <> $1`, [
      other,
    ]);
    const [doubt] = await doubts(await given.open(report));
    expect(doubt).toMatchObject({ partKey: 'm1', recordId: other });
    expect(doubt.message).toContain('Lễ kỷ niệm');
  });
});
