import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { decisionOf, WHEN_AND_WHY } from '../support/given-events.js';
import { Registry } from '../support/registry.js';

/** Some pages, and a part of one. */
const LINES = 2100;

describe('a decision with thousands of lines', () => {
  let registry: Registry;
  let id: string;
  let front: string;
  let proposal: string;
  let version = 1;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    // A form that the issuer does not grant: every line has a doubt.
    const doubtful = line('Người Được Đề Nghị', { form: 'CERTIFICATE_OF_COMMENDATION' });
    const given = await givenDecision(registry, front, [doubtful], {
      status: 'PROPOSED',
      number: null,
      signedOn: null,
    });
    id = proposal = given.id;
    await registry.sql(`
      do $$ declare columns text;
      begin
        select string_agg(column_name, ', ') into columns from information_schema.columns
         where table_name = 'awards' and is_generated = 'NEVER' and column_name not in ('id', 'annex_order', 'proposed_order', 'recipient_unit_printed');
        execute 'insert into awards (id, annex_order, proposed_order, recipient_unit_printed, ' || columns || ')
          select gen_random_uuid(), n, n, ''Tổ '' || n, ' || columns || ' from awards, generate_series(2, ${LINES}) n where annex_order = 1';
      end $$`);
  });
  afterAll(() => registry.close());

  const states = () =>
    registry.sql(
      `select state, record_status as status, count(*)::int as lines from awards where proposed_in_id = '${proposal}' group by 1, 2 order by 1`,
    );
  const act = async (role: 'RECORDER' | 'APPROVER', mutation: string, input: object, selection: string) => {
    const answer = await registry.as(role).act(mutation, input, selection);
    version = (await decisionOf(registry, id, 'version')).version as number;
    return answer;
  };
  const audited = async (name: string) =>
    (
      await registry.sql(
        `select count(*)::int as entries, count(distinct subject_id)::int as records from audit_entries where act = '${name}' and subject_type = 'Award'`,
      )
    )[0];

  it('is granted as a whole, but for the lines that are named, and shows the first thousand', async () => {
    const [except] = await registry.sql<{ id: string }>(
      `select id from awards where decision_id = '${id}' and annex_order = ${LINES - 1}`,
    );
    const decision = {
      new: { issuerId: front, number: '78/QĐ-MTTQ', signedOn: '2021-02-03', subject: 'Về việc tặng' },
    };
    const input = { id, version, decision, exceptAwardIds: [except?.id] };
    expect(
      await registry.as('RECORDER').refusalOf('grantProposal', { ...input, exceptAwardIds: [except?.id, id] }),
    ).toBe('UNKNOWN_ID at input.exceptAwardIds.1');
    expect(await states()).toEqual([{ state: 'PROPOSED', status: 'DRAFT', lines: LINES }]);
    const answer = await registry
      .as('RECORDER')
      .act('grantProposal', input, 'decision { id } awards { annexOrder state }');
    const { awards } = answer;
    expect(awards).toHaveLength(1000);
    expect(awards.at(-1)).toEqual({ annexOrder: 1000, state: 'GRANTED' });
    expect(await states()).toEqual([
      { state: 'GRANTED', status: 'DRAFT', lines: LINES - 1 },
      { state: 'PROPOSED', status: 'DRAFT', lines: 1 },
    ]);
    id = answer.decision.id;
    expect(await audited('grantProposal')).toEqual({ entries: LINES - 1, records: LINES - 1 });
  });

  it('tells the first thousand of its doubts, and how many there are', async () => {
    const { openWarnings, openWarningCount } = await decisionOf(
      registry,
      id,
      'openWarningCount openWarnings { code annexOrder }',
    );
    expect(openWarnings).toHaveLength(1000);
    expect(openWarningCount).toBeGreaterThanOrEqual(LINES);
    const orders = openWarnings.map(({ annexOrder }: { annexOrder: number }) => annexOrder);
    expect(orders).toEqual(orders.toSorted((one: number, other: number) => one - other));
    expect(orders[0]).toBe(1);
  });

  it('is confirmed, annulled and restored as a whole', async () => {
    await act('APPROVER', 'confirmAwardDecision', { id, version }, 'awards { id }');
    const granted = (state: string) => [
      { state, status: 'CONFIRMED', lines: LINES - 1 },
      { state: 'PROPOSED', status: 'DRAFT', lines: 1 },
    ];
    expect(await states()).toEqual(granted('GRANTED'));
    // A line that was never granted cannot be annulled: nothing is.
    await registry.sql(
      `update awards set decision_id = '${id}', annex_order = ${LINES} where proposed_in_id = '${proposal}' and state = 'PROPOSED'`,
    );
    const decision = () => ({ decision: { id, version }, ...WHEN_AND_WHY });
    expect(await registry.as('APPROVER').refusalOf('annulAwards', decision())).toContain('NOT_GRANTED_YET');
    expect(await states()).toEqual(granted('GRANTED'));
    await registry.sql(
      `update awards set state = 'GRANTED', record_status = 'CONFIRMED' where decision_id = '${id}' and state = 'PROPOSED'`,
    );
    const { awards } = await act('APPROVER', 'annulAwards', decision(), 'awards { state }');
    expect(awards).toHaveLength(1000);
    expect(await states()).toEqual([{ state: 'ANNULLED', status: 'CONFIRMED', lines: LINES }]);
    expect(await audited('annulAwards')).toEqual({ entries: LINES, records: LINES });
    expect((await decisionOf(registry, id, 'status')).status).toBe('ANNULLED');
    expect(
      await registry.sql(
        `select count(distinct e.act_id)::int as acts, count(*)::int as events from award_events e join awards a on a.id = e.award_id where a.decision_id = '${id}'`,
      ),
    ).toEqual([{ acts: 1, events: LINES }]);
    await act('APPROVER', 'restoreAwards', decision(), 'awards { state }');
    expect(await states()).toEqual([{ state: 'GRANTED', status: 'CONFIRMED', lines: LINES }]);
    expect((await decisionOf(registry, id, 'status')).status).toBe('GRANTED');
  });
});
