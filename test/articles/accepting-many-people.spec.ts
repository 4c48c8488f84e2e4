import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { manyNamed } from '../support/many-named.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

interface Draft {
  id: string;
  version: number;
}

/** Statements of more people may be a few more, as many as a list takes that is cut into pages, and never some for each. */
const FEW = 4;

describe('a report of many people', () => {
  let registry: Registry;
  let reports = 0;

  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  /** Read, with every recipient to be recorded as a person. */
  async function open(guests: number, recipients: number) {
    const text = manyNamed(guests, (reports += 1), recipients);
    const { draft } = await registry
      .as('RECORDER')
      .act(
        'draftFromArticle',
        { source: { text } },
        'draft { id version contents { attendees { key } awards { named { key } } } }',
      );
    const named = draft.contents.awards.flatMap((award: { named: { key: string }[] }) => award.named);
    expect([draft.contents.attendees.length, named.length]).toEqual([guests, recipients]);
    const parts = named.map(({ key }: { key: string }) => ({ key, action: 'CREATE' }));
    return { id: draft.id as string, version: draft.version as number, parts };
  }

  async function accept(guests: number, recipients: number, choices: readonly object[] = []) {
    const read = await open(guests, recipients);
    const draft = { ...read, parts: [...read.parts, ...choices] };
    const { answer, statements } = await statementsDuring(() =>
      registry.as('RECORDER').act('acceptDraft', draft, 'draft { id version } people { id } awards { id }'),
    );
    expect([answer.people.length, answer.awards.length]).toEqual([guests + recipients, recipients]);
    return { draft: answer.draft as Draft, statements: statements.length };
  }

  async function confirm(draft: Draft) {
    const { answer, statements } = await statementsDuring(() =>
      registry
        .as('APPROVER')
        .act('confirmDraft', draft, 'people { recordStatus } awards { recordStatus } attendances { recordStatus }'),
    );
    const all = [...answer.people, ...answer.awards, ...answer.attendances] as { recordStatus: string }[];
    expect(all.every(({ recordStatus }) => recordStatus === 'CONFIRMED')).toBe(true);
    return statements.length;
  }

  it('is accepted and confirmed in no more statements than one of few', async () => {
    const few = await accept(10, 16);
    const many = await accept(40, 40);
    expect(many.statements - few.statements).toBeLessThanOrEqual(FEW);
    const [ofFew, ofMany] = [await confirm(few.draft), await confirm(many.draft)];
    expect(ofMany - ofFew).toBeLessThanOrEqual(FEW);
  });

  it('joins the list of a meeting on record in no more statements than one of few', async () => {
    const joining = async (guests: number, recipients: number) => {
      const meetingId = await givenMeeting(registry, { heldFrom: '2022-01-14' });
      const joined = await accept(guests, recipients, [{ key: 'm1', action: 'LINK', meetingId }]);
      const [listed] = await registry.sql<{ lines: number; audited: number }>(
        `select count(distinct a.id)::int as lines, count(e.id)::int as audited from attendances a
           left join audit_entries e on e.subject_id = a.id and e.act = 'recordAttendance' where a.meeting_id = $1`,
        [meetingId],
      );
      expect(listed).toEqual({ lines: guests, audited: guests });
      return joined.statements;
    };
    const few = await joining(10, 16);
    expect((await joining(40, 40)) - few).toBeLessThanOrEqual(FEW);
  });

  it('keeps an entry of the audit for every person, post and line', async () => {
    const { draft } = await accept(10, 16);
    await confirm(draft);
    const entries = await registry.sql(
      `select e.act, count(*)::int as entries, count(distinct e.subject_id)::int as records
         from audit_entries e
        where e.act in ('recordPerson', 'recordPost', 'recordReportedAward', 'confirmPerson', 'confirmPost', 'confirmAttendance', 'confirmAward')
          and e.subject_id in (
            select coalesce(person_id, post_id, award_id, attendance_id) from article_draft_outcomes where draft_id = $1)
        group by e.act order by e.act`,
      [draft.id],
    );
    expect(entries).toEqual([
      { act: 'confirmAttendance', entries: 10, records: 10 },
      { act: 'confirmAward', entries: 16, records: 16 },
      { act: 'confirmPerson', entries: 26, records: 26 },
      { act: 'confirmPost', entries: 10, records: 10 },
      { act: 'recordPerson', entries: 26, records: 26 },
      { act: 'recordPost', entries: 10, records: 10 },
      { act: 'recordReportedAward', entries: 16, records: 16 },
    ]);
  });
});
