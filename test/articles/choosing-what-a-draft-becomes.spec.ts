import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenMeetingWithList, givenPerson } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('what becomes of the parts of a draft', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('takes just the parts that are asked for', async () => {
    const accepted = await given.accept(await given.open(), { only: ['m1', 'a1'] });
    expect([accepted.meetings.length, accepted.attendances.length, accepted.people.length]).toEqual([1, 0, 0]);
    expect([accepted.claims.length, accepted.awards.length, accepted.presentations.length]).toEqual([1, 0, 0]);
  });

  it('leaves out what staff left out, and an award without its meeting is no handing-over', async () => {
    const accepted = await given.accept(await given.open(), {
      parts: [
        { key: 'm1', action: 'LEAVE_OUT' },
        { key: 'a1', action: 'LEAVE_OUT' },
      ],
    });
    expect([accepted.meetings, accepted.attendances, accepted.presentations]).toEqual([[], [], []]);
    expect(accepted.claims).toMatchObject([{ meeting: null, individuals: 1 }]);
    expect(accepted.warnings.map(({ code, partKey }: Record<string, string>) => [code, partKey])).toEqual([
      ['NO_MEETING_FOR_PERSON', 'p1'],
      ['NO_MEETING_FOR_PERSON', 'p2'],
      ['NO_MEETING_FOR_PERSON', 'd1'],
      ['RECIPIENTS_OF_NOBODY', 'a2'],
      ['AREA_NOT_KNOWN', 'a2'],
      ['MEETING_LEFT_OUT', 'a2'],
      ['AWARD_WITHOUT_DAY', 'a2'],
    ]);
  });

  it('never takes somebody of the same name for them without a word: the name stays as printed, with a doubt', async () => {
    const draft = await given.open();
    const { draft: read } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { contents { attendees { name } } } }', { id: draft.id });
    const [{ name }] = read.contents.attendees;
    const known = await givenPerson(registry, name);
    const accepted = await given.accept(draft);
    expect(accepted.attendances[0]).toMatchObject({ namePrinted: name, person: null });
    expect(accepted.people.map(({ id }: { id: string }) => id)).not.toContain(known);
    expect(accepted.warnings).toContainEqual(expect.objectContaining({ code: 'PERSON_NOT_CHOSEN', partKey: 'p1' }));
  });

  it('links people, bodies and awards as staff say, and records the posts that were not known', async () => {
    const draft = await given.open();
    const chair = await givenPerson(registry, 'Ai Đó');
    await registry.as('RECORDER').act('recordPost', { personId: chair, titlePrinted: 'Bí thư huyện ủy' }, '__typename');
    const honoured = await givenPerson(registry, 'Người Nhận');
    const front = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc', level: 'DISTRICT' });
    const province = await givenOrganisation(registry, {
      name: 'UBND tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    const accepted = await given.accept(draft, {
      parts: [
        { key: 'm1.o1', action: 'LINK', organisationId: front },
        { key: 'p1', action: 'LINK', personId: chair },
        { key: 'p2', action: 'AS_PRINTED' },
        { key: 'a2.g1', action: 'LINK', organisationId: province },
        { key: 'a2.n1', action: 'LINK', personId: honoured },
      ],
    });
    expect(accepted.meetings[0].organisers).toEqual([
      { printed: 'Ủy ban MTTQ Việt Nam huyện Suối Bạc', organisation: { id: front } },
    ]);
    expect(accepted.attendances.map(({ person }: { person: { id: string } | null }) => person?.id ?? null)).toEqual([
      chair,
      null,
      null,
    ]);
    const { posts } = accepted.people.find(({ id }: { id: string }) => id === chair);
    expect(posts.map(({ titlePrinted }: { titlePrinted: string }) => titlePrinted).sort()).toEqual([
      'Bí thư huyện ủy',
      'Tỉnh ủy viên',
    ]);
    expect(accepted.awards).toMatchObject([{ person: { id: honoured }, grantor: { id: province } }]);
  });

  it('names the recipients who stay nobody on record, and says no more once the person is made', async () => {
    const told = ({ warnings }: { warnings: { code: string }[] }) =>
      warnings.filter(({ code }) => code === 'RECIPIENTS_OF_NOBODY');
    const accepted = await given.accept(await given.open());
    expect(told(accepted)).toMatchObject([{ partKey: 'a2', message: expect.stringMatching(/Văn Sơn \(a2\.n1\)/u) }]);
    const created = await given.accept(await given.open(), { parts: [{ key: 'a2.n1', action: 'CREATE' }] });
    expect(told(created)).toEqual([]);
    expect(created.people.map(({ id }: { id: string }) => id)).toContain(created.awards[0].person.id);
  });

  it('joins a meeting that is on record, and lists nobody twice', async () => {
    const draft = await given.open();
    const { draft: read } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { contents { attendees { name } } } }', { id: draft.id });
    const meeting = await givenMeetingWithList(registry, {
      attendances: [{ namePrinted: read.contents.attendees[0].name }],
    });
    const accepted = await given.accept(draft, { parts: [{ key: 'm1', action: 'LINK', meetingId: meeting.id }] });
    expect(accepted.meetings.map(({ id }: { id: string }) => id)).toEqual([meeting.id]);
    expect(accepted.attendances[0].id).toBe(meeting.attendances[0]);
    expect(await registry.sql('select from attendances where meeting_id = $1', [meeting.id])).toHaveLength(3);
    const linked = accepted.draft.outcomes.filter(({ made }: { made: boolean }) => !made);
    // Whoever handed over was on the list, and is marked on it.
    expect(linked.map(({ partKey }: { partKey: string }) => partKey)).toEqual(['m1', 'p1', 'a2']);
  });

  it('tells of a decision that is to be recorded as signed on a day still to come', async () => {
    const draft = await given.open((report) =>
      report.replace(
        'trao Bằng khen của UBND tỉnh cho',
        'trao Bằng khen của UBND tỉnh theo Quyết định số 153/QĐ-UBND cho',
      ),
    );
    const issuerId = await givenOrganisation(registry, { name: `UBND tỉnh sau ${given.made}`, system: 'STATE' });
    const parts = [{ key: 'a2.d', action: 'CREATE', issuerId, signedOn: '2150-01-10' }];
    const { warnings } = await given.accept(draft, { parts });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'DECISION_IN_FUTURE', partKey: 'a2.d' }));
  });

  it('records what a decision is about as staff say it, and takes it for no other choice', async () => {
    const draft = await given.open((report) =>
      report.replace(
        'trao Bằng khen của UBND tỉnh cho',
        'trao Bằng khen của UBND tỉnh theo Quyết định số 154/QĐ-UBND cho',
      ),
    );
    const issuerId = await givenOrganisation(registry, { name: `UBND tỉnh nêu ${given.made}`, system: 'STATE' });
    const said = { subject: 'Về việc khen thưởng phong trào thi đua năm 2021', mode: 'THEMATIC' };
    expect(await given.refused(draft, { parts: [{ key: 'a2', action: 'CREATE', subject: said.subject }] })).toBe(
      'ONLY_OF_NEW_DECISION at input.parts.0.subject',
    );
    const { decisions, warnings } = await given.accept(draft, {
      parts: [{ key: 'a2.d', action: 'CREATE', issuerId, signedOn: '2022-01-10', ...said }],
    });
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain('SUBJECT_GUESSED');
    expect(await registry.sql('select subject, mode from award_decisions where id = $1', [decisions[0].id])).toEqual([
      said,
    ]);
  });

  it('records the decision that is named where staff know the issuer, with the recipients who are named', async () => {
    const draft = await given.open((report) =>
      report.replace(
        'trao Bằng khen của UBND tỉnh cho',
        'trao Bằng khen của UBND tỉnh theo Quyết định số 152/QĐ-UBND cho',
      ),
    );
    const issuerId = await givenOrganisation(registry, {
      name: `UBND tỉnh ${given.made}`,
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    expect(await given.refused(draft, { parts: [{ key: 'a2.d', action: 'CREATE' }] })).toBe(
      'DECISION_NEEDS_ISSUER at input.parts.0',
    );
    const accepted = await given.accept(draft, {
      parts: [{ key: 'a2.d', action: 'CREATE', issuerId, signedOn: '2022-01-10' }],
    });
    expect(accepted.decisions).toHaveLength(1);
    expect(accepted.awards).toMatchObject([{ decision: { id: accepted.decisions[0].id } }]);
    expect(accepted.warnings.map(({ code }: { code: string }) => code)).not.toContain('AWARD_WITHOUT_DAY');
    expect(accepted.warnings.map(({ code }: { code: string }) => code)).not.toContain('DECISION_IN_FUTURE');
    const decisions = await registry.sql('select subject, kept_by_id from award_decisions where id = $1', [
      accepted.decisions[0].id,
    ]);
    // No body keeps the draft: its issuer keeps the decision.
    expect(decisions).toEqual([{ subject: 'Về việc tặng Bằng khen', kept_by_id: issuerId }]);
    expect(accepted.warnings).toContainEqual({
      code: 'SUBJECT_GUESSED',
      partKey: 'a2.d',
      message: expect.stringContaining('tạm ghi “Về việc tặng Bằng khen”'),
      recordId: accepted.decisions[0].id,
    });
    expect(accepted.claims[1].awards.nodes).toEqual([{ id: accepted.awards[0].id }]);
    // The next article of the same decision finds the line on its list.
    const again = await given.open(() =>
      given
        .article((report) =>
          report.replace(
            'trao Bằng khen của UBND tỉnh cho',
            'trao Bằng khen của UBND tỉnh theo Quyết định số 152/QĐ-UBND cho',
          ),
        )
        .replace(/ông \p{L}+ Văn Sơn/u, `ông ${accepted.awards[0].recipientNamePrinted}`),
    );
    const second = await given.accept(again, {
      parts: [{ key: 'a2.d', action: 'LINK', decisionId: accepted.decisions[0].id }],
    });
    expect(second.awards.map(({ id }: { id: string }) => id)).toEqual([accepted.awards[0].id]);
    expect(second.warnings.map(({ code }: { code: string }) => code)).toContain('PRESENTED_BEFORE');
  });

  it('belongs to the article that is on record already, and adds its claims there', async () => {
    const url = `https://vi-du.vn/nhan/${given.made}`;
    const first = await givenArticle(registry, { url });
    const accepted = await given.accept(await given.open(undefined, { url }));
    expect(accepted.article.id).toBe(first.id);
    expect(accepted.claims).toHaveLength(2);
  });
});
