import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AwardEvent, currentAwardState } from '../../src/awards/award-state.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { awardOf, givenEvent, WHEN_AND_WHY } from '../support/given-events.js';
import { givenOrganisation } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';

describe('events of awards, and the state that follows from them', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const refusal = (mutation: string, input: object) =>
    registry.as('APPROVER').refusalOf(mutation, { ...WHEN_AND_WHY, ...input });

  it('is always what its events make of it, whatever is done in whatever order', async () => {
    const doing = fc.oneof(
      fc.constantFrom('annulAwards', 'restoreAwards').map((mutation) => ({ mutation, input: {} })),
      fc
        .record(
          {
            recipientName: fc.constantFrom('Vàng A Đúng', 'Vàng A Sai', 'Vàng A Khác'),
            reason: fc.constantFrom('Thành tích khác', null),
            bonus: fc.constantFrom(900_000, null),
          },
          { requiredKeys: ['recipientName'] },
        )
        .map((values) => ({ mutation: 'correctAward', input: { values } })),
      fc
        .tuple(fc.constantFrom('exchangeAwards', 'reissueAwards'), fc.constantFrom('1/BK', '2/BK'))
        .map(([mutation, certificateNumber]) => ({ mutation, input: { certificateNumber } })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 6 }), async (doings) => {
        const { awards } = await givenDecision(registry, front, [line('Vàng A Sai', { bonusPrinted: 450_000 })]);
        const id = awards[0]?.id;
        for (const { mutation, input } of doings) {
          const { version } = await awardOf(registry, id, 'version');
          await registry
            .as('APPROVER')
            .send(
              `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { warnings } }`,
              {
                input: { ...WHEN_AND_WHY, awards: [{ id, version }], ...input },
              },
            );
        }
        const after = await awardOf(
          registry,
          id,
          'version state recipientName reason bonus certificateNumber events { id kind after }',
        );
        const events = (after.events as Omit<AwardEvent, 'awardId'>[]).map((each) => ({ ...each, awardId: null }));
        const printed = { recipientName: 'Vàng A Sai', reason: null, bonus: 450_000, certificateNumber: null };
        const current = currentAwardState('', printed, events);
        expect(current.doubts).toEqual([]);
        expect(after).toMatchObject({ state: current.state, version: 1 + events.length, ...current.printed });
      }),
      { numRuns: 15 },
    );
  });

  it('annuls a thousand lines in one act, in a few statements, and restores them', async () => {
    const thousand = Array.from({ length: 1000 }, (_, i) => line(`Người Thứ ${i + 1}`));
    const { id, version } = await givenDecision(registry, front, thousand);
    const { answer, statements } = await statementsDuring(() =>
      givenEvent(registry, 'annulAwards', { decision: { id, version } }, 'awards { id version }'),
    );
    await givenEvent(registry, 'restoreAwards', { awards: answer.awards }, '__typename');
    expect(answer.awards).toHaveLength(1000);
    expect(statements.length).toBeLessThan(20);
    const one = answer.awards.slice(0, 1);
    expect(await refusal('annulAwards', { awards: Array.from({ length: 1001 }, () => one[0]) })).toBe(
      'TOO_MANY at input.awards',
    );
  });

  it('writes one event and one entry of the history a line, of one act, and deletes nothing', async () => {
    const { awards } = await givenDecision(registry, front, [line('Dòng Một'), line('Dòng Hai')]);
    await givenEvent(registry, 'annulAwards', { awards });
    const events = await registry.sql<{ act_id: string }>('select act_id from award_events where award_id = any($1)', [
      awards.map(({ id }) => id),
    ]);
    expect(events).toHaveLength(2);
    expect(new Set(events.map((event) => event.act_id)).size).toBe(1);
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act reason before after } } }', { of: awards[1]?.id });
    expect(history.nodes).toMatchObject([
      { act: 'annulAwards', reason: 'Lý do ví dụ', before: { state: 'GRANTED' }, after: { state: 'ANNULLED' } },
      {},
    ]);
  });

  it('shows both values to whoever read an older version, and does nothing to any line of that act', async () => {
    const { awards } = await givenDecision(registry, front, [line('Trước'), line('Sau')]);
    await givenEvent(registry, 'correctAward', {
      awards: awards.slice(1),
      values: { recipientName: 'Của Người Khác' },
    });
    const { errors } = await registry
      .as('APPROVER')
      .send('mutation ($input: CorrectAwardInput!) { correctAward(input: $input) { warnings } }', {
        input: { ...WHEN_AND_WHY, awards: awards.slice(1), values: { recipientName: 'Của Tôi' } },
      });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { differences: [{ field: 'recipientName', yours: 'Của Tôi', current: 'Của Người Khác' }] },
    });
    expect(await refusal('annulAwards', { awards })).toMatch('VERSION_CONFLICT');
    expect(await awardOf(registry, awards[0]?.id, 'state version events { id }')).toEqual({
      state: 'GRANTED',
      version: 1,
      events: [],
    });
  });

  it('lets one of two who annul at once through, and refuses the other', async () => {
    const { awards } = await givenDecision(registry, front, [line('Hai Người Hủy')]);
    const attempt = () =>
      registry.as('APPROVER').send('mutation ($input: AnnulAwardsInput!) { annulAwards(input: $input) { warnings } }', {
        input: { ...WHEN_AND_WHY, awards },
      });
    const answers = await Promise.all([attempt(), attempt()]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.sort()).toEqual(['DONE', 'VERSION_CONFLICT']);
  });

  it('says what is doubtful, and goes on: effective before the grant, or without a decision of its own', async () => {
    const { awards } = await givenDecision(registry, front, [line('Ngày Lạ')]);
    const { warnings } = await givenEvent(registry, 'annulAwards', { awards, effectiveOn: '2020-12-31' });
    expect(warnings).toEqual([
      'Ngày hiệu lực 31/12/2020 trước ngày tặng 05/01/2021.',
      'Chưa nêu quyết định của việc này.',
    ]);
  });

  it('refuses what does not fit, at the place where it stands', async () => {
    const { id, version, awards } = await givenPublicDecision(registry, front, [line('Một'), line('Hai')]);
    const [one] = awards;
    const proposed = await givenDecision(registry, front, [line('Đề Nghị')], { status: 'PROPOSED', signedOn: null });
    const nobody = await givenDecision(registry, front, [unlistedLine('GROUP', 25)]);
    const empty = await givenDecision(registry, front, []);
    const values = (given: object) => ({ awards: [one], values: given });
    const refusals: [string, object, string][] = [
      ['annulAwards', {}, 'LINES_OR_DECISION at input.awards'],
      ['annulAwards', { awards, decision: { id, version } }, 'LINES_OR_DECISION at input.awards'],
      ['annulAwards', { awards: [one, one] }, 'LINE_TWICE at input.awards.1'],
      ['annulAwards', { awards: [{ id: NOWHERE, version: 1 }] }, 'UNKNOWN_ID at input.awards.0.id'],
      ['annulAwards', { decision: { id: NOWHERE, version: 1 } }, 'UNKNOWN_ID at input.decision.id'],
      ['annulAwards', { awards, byDecisionId: NOWHERE }, 'UNKNOWN_ID at input.byDecisionId'],
      ['annulAwards', { decision: { id: empty.id, version: 1 } }, 'NO_LINES at input.decision'],
      ['annulAwards', { awards: proposed.awards }, 'NOT_GRANTED_YET at input.awards.0'],
      ['restoreAwards', { awards: [one] }, 'NOT_ANNULLED at input.awards.0'],
      ['correctAward', values({}), 'NOTHING_TO_CORRECT at input.values'],
      ['correctAward', values({ recipientName: null }), 'NAME_IS_NEEDED at input.values.recipientName'],
      ['correctAward', values({ class: 'FIRST' }), 'CLASS_NOT_OF_FORM at input.values.class'],
      ['correctAward', { awards, values: { recipientName: 'Cả Hai' } }, 'CORRECTS_ONE_LINE at input.awards'],
      [
        'correctAward',
        { awards: nobody.awards, values: { recipientName: 'Ai' } },
        'NAMES_NOBODY at input.values.recipientName',
      ],
      ['reissueAwards', { awards, certificateNumber: '9/BK' }, 'CORRECTS_ONE_LINE at input.awards'],
    ];
    for (const [mutation, input, answer] of refusals) expect(await refusal(mutation, input)).toBe(answer);
    expect(await awardOf(registry, one?.id, 'state events { id }')).toEqual({ state: 'GRANTED', events: [] });
  });

  it('is for approvers of the body that keeps the award', async () => {
    const other = await givenOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Láng Giềng' });
    const { id, version, awards } = await givenDecision(registry, front, [line('Của Ai')]);
    const input = { ...WHEN_AND_WHY, awards };
    const whole = { ...WHEN_AND_WHY, decision: { id, version } };
    expect(await registry.as('RECORDER').refusalOf('annulAwards', input)).toBe('NOT_ALLOWED');
    expect(await registry.as('APPROVER', other).refusalOf('annulAwards', input)).toBe('OUT_OF_SCOPE at input.awards.0');
    expect(await registry.as('APPROVER', other).refusalOf('annulAwards', whole)).toBe('OUT_OF_SCOPE at input.decision');
    await registry.as('APPROVER', front).act('annulAwards', input, '__typename');
  });
});
