import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { Registry } from '../support/registry.js';

const CANDIDATES = `query Candidates($decisionId: ID, $awardId: ID) {
  attachCandidates(decisionId: $decisionId, awardId: $awardId) {
    award { id } decision { id } line { id } evidence { code isAgainst message }
  }
}`;

interface Candidate {
  award: { id: string };
  decision: { id: string };
  line: { id: string } | null;
  evidence: { code: string; isAgainst: boolean; message: string }[];
}

describe('an award known from an article, and the decision that is found later', () => {
  let registry: Registry;
  let front: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    other = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Bãi Xa' });
  });
  afterAll(() => registry.close());

  const candidates = async (variables: object): Promise<Candidate[]> =>
    (await registry.as('READER').ask(CANDIDATES, { ...variables })).attachCandidates;
  const codes = (found: readonly Candidate[], awardId: string) =>
    found.find(({ award }) => award.id === awardId)?.evidence.map(({ code }) => code);
  const rowOf = async (id: string) =>
    (
      await registry.sql(
        'select decision_id, annex_order, state, granted_on, grantor_id, replaced_by_id from awards where id = $1',
        [id],
      )
    )[0];
  const versionOf = async (table: string, id: string) =>
    (await registry.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;

  it('is offered with why, likeliest first, from either side; what another body granted is not', async () => {
    const decision = await givenDecision(registry, front, [line('Lường Văn Dò')], { signedOn: '2021-03-02' });
    const same = await givenReportedAward(registry, { ...line('Lường Văn Dò'), grantorId: front, grantedOn: '2021' });
    const more = await givenReportedAward(registry, {
      ...line('Tòng Văn Lạ'),
      grantorId: front,
      grantedOn: '2021-03-02',
    });
    const late = await givenReportedAward(registry, { ...line('Cà Thị Muộn'), grantorId: front, grantedOn: '2022' });
    const theirs = await givenReportedAward(registry, { ...line('Quàng Văn Xa'), grantorId: other, grantedOn: '2021' });
    const found = await candidates({ decisionId: decision.id });
    expect(found.map(({ award }) => award.id)).toEqual([same.id, more.id]);
    expect(found[0]?.line?.id).toBe(decision.awards[0]!.id);
    expect(codes(found, same.id)).toEqual(['SAME_NAME', 'SAME_GRANTOR', 'SAME_TIME']);
    expect(codes(found, more.id)).toEqual(['SAME_GRANTOR', 'SAME_DAY', 'SAME_FORM']);
    expect(found[0]?.evidence[0]?.message).toMatch(/cùng tên/u);
    const ofLate = await candidates({ awardId: late.id });
    expect(ofLate).toEqual([]);
    expect((await candidates({ awardId: theirs.id })).length).toBe(0);
    expect((await candidates({ awardId: same.id })).map((each) => each.decision.id)).toContain(decision.id);
  });

  it('is again what it was when putting it under the decision is undone', async () => {
    const decision = await givenDecision(registry, front, [line('Vì Văn Một')], { signedOn: '2021-04-05' });
    const asIs = await givenReportedAward(registry, { ...line('Vì Văn Hai'), grantedOn: '2021' });
    const twin = await givenReportedAward(registry, { ...line('Vì Văn Một'), grantorId: front, grantedOn: '2021-04' });
    const before = [await rowOf(asIs.id), await rowOf(twin.id)];
    const put = {
      decisionId: decision.id,
      version: decision.version,
      awards: [
        { awardId: asIs.id, version: asIs.version },
        { awardId: twin.id, version: twin.version, lineId: decision.awards[0]!.id },
      ],
    };
    await registry.as('RECORDER').act('attachToDecision', put, '__typename');
    expect(await rowOf(asIs.id)).toMatchObject({ decision_id: decision.id, granted_on: '2021-04-05' });
    expect(await rowOf(twin.id)).toMatchObject({ state: 'REPLACED', replaced_by_id: decision.awards[0]!.id });
    const out = async (...ids: string[]) => ({
      decisionId: decision.id,
      version: await versionOf('award_decisions', decision.id),
      reason: 'chọn nhầm',
      awards: await Promise.all(ids.map(async (awardId) => ({ awardId, version: await versionOf('awards', awardId) }))),
    });
    expect(await registry.as('RECORDER').refusalOf('detachFromDecision', await out(decision.awards[0]!.id))).toBe(
      'NOT_ATTACHED at input.awards.0.awardId',
    );
    await registry.as('RECORDER').act('detachFromDecision', await out(asIs.id, twin.id), 'awards { id }');
    expect([await rowOf(asIs.id), await rowOf(twin.id)]).toEqual(before);
    expect(await registry.as('RECORDER').refusalOf('detachFromDecision', await out(asIs.id))).toBe(
      'NOT_ATTACHED at input.awards.0.awardId',
    );
    // What stands again can be annulled like any other.
    const annulled = [{ id: twin.id, version: await versionOf('awards', twin.id) }];
    await givenEvent(registry, 'annulAwards', { awards: annulled }, '__typename');
    expect(await rowOf(twin.id)).toMatchObject({ state: 'ANNULLED' });
  });
});
