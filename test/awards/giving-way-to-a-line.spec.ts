import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { halfWay } from '../support/half-way.js';
import { Registry } from '../support/registry.js';

describe('an award that gives way to a line of the decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  type Version = { id: string; version: number };
  const inputOf = (decision: Version, ...pairs: (readonly [Version, Version])[]) => ({
    decisionId: decision.id,
    version: decision.version,
    awards: pairs.map(([{ id, version }, to]) => ({ awardId: id, version, lineId: to.id })),
  });
  const refusal = (input: object) => registry.as('RECORDER').refusalOf('attachToDecision', input);
  const states = async (...lines: Version[]) =>
    Promise.all(
      lines.map(async ({ id }) => (await registry.sql('select state from awards where id = $1', [id]))[0]?.state),
    );
  const given = async () => {
    const decision = await givenDecision(registry, front, [line('Người Trước'), line('Người Sau')]);
    const reported = await givenReportedAward(registry, { ...line('Người Báo'), grantorId: front, grantedOn: '2021' });
    const [one, other] = decision.awards;
    return { decision, reported, one: one!, other: other! };
  };

  it('is not itself what another gives way to', async () => {
    const { decision, reported, one, other } = await given();
    expect(await refusal(inputOf(decision, [one, other], [other, one]))).toBe(
      'LINE_GIVES_WAY at input.awards.0.lineId',
    );
    expect(await refusal(inputOf(decision, [reported, one], [one, other]))).toBe(
      'LINE_GIVES_WAY at input.awards.0.lineId',
    );
    expect(await refusal(inputOf(decision, [one, one]))).toBe('LINE_GIVES_WAY at input.awards.0.lineId');
    expect(await states(reported, one, other)).toEqual(['GRANTED', 'GRANTED', 'GRANTED']);
    await registry
      .as('RECORDER')
      .act('attachToDecision', inputOf(decision, [reported, one], [other, one]), '__typename');
    expect(await states(reported, one, other)).toEqual(['REPLACED', 'GRANTED', 'REPLACED']);
  });

  it('gives way to no line that was annulled, withdrawn or replaced itself', async () => {
    const { decision, reported, one, other } = await given();
    await givenEvent(registry, 'annulAwards', { awards: [{ id: one.id, version: one.version }] }, '__typename');
    expect(await refusal(inputOf(decision, [reported, one]))).toBe('LINE_NOT_STANDING at input.awards.0.lineId');
    const wrong = { id: other.id, version: other.version, reason: 'ghi nhầm' };
    await registry.as('APPROVER').act('withdrawAward', wrong, '__typename');
    expect(await refusal(inputOf(decision, [reported, other]))).toBe('LINE_NOT_STANDING at input.awards.0.lineId');
  });

  it('stays when the line is annulled at the same time', async () => {
    const { decision, reported, one } = await given();
    const annul = () =>
      givenEvent(registry, 'annulAwards', { awards: [{ id: one.id, version: one.version }] }, '__typename');
    const attach = () => refusal(inputOf(decision, [reported, one]));
    // Held is what the annulment writes to last: its events name the line.
    const held = ['lock table award_events in share row exclusive mode', []] as const;
    const [, refused] = await halfWay(registry, held, annul, attach);
    expect(refused).toBe('LINE_NOT_STANDING at input.awards.0.lineId');
    expect(await states(reported, one)).toEqual(['GRANTED', 'ANNULLED']);
  });
});
