import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { WHEN_AND_WHY } from '../support/given-events.js';
import { commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

describe('lines of an import that was undone are history', () => {
  let registry: Registry;
  let front: string;
  let meetingId: string;
  let batch: GivenBatch;
  let undone: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    meetingId = await givenMeeting(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const approver = () => registry.as('APPROVER');
  const CELLS = pasted(HEADINGS, [1, 'Nguyễn Văn Hoàn', '', 'Xã Một', 'Bằng khen', '', '', '']);
  const undo = async (input: Record<string, unknown> = {}) => {
    batch = await commit(recorder(), await givenImport(registry, front, CELLS, input));
    undone = batch.rows.nodes[0].award.id;
    await recorder().act('undoImport', { id: batch.id, version: batch.version, reason: 'Nhầm tệp' }, '__typename');
  };
  const now = async () =>
    (await registry.sql('select state, record_status as status, version from awards where id = $1', [undone]))[0];
  const asUndone = { state: 'GRANTED', status: 'WITHDRAWN', version: 2 };
  beforeEach(() => undo());

  it('they are not annulled, corrected, exchanged or issued again', async () => {
    const awards = { awards: [{ id: undone, version: 2 }], ...WHEN_AND_WHY };
    const refused = 'AWARD_UNDONE at input.awards.0';
    expect(await approver().refusalOf('annulAwards', awards)).toBe(refused);
    const values = { recipientName: 'Nguyễn Văn Khác' };
    expect(await approver().refusalOf('correctAward', { ...awards, values })).toBe(refused);
    expect(await approver().refusalOf('exchangeAwards', { ...awards, certificateNumber: '7' })).toBe(refused);
    expect(await approver().refusalOf('reissueAwards', { ...awards, certificateNumber: '8' })).toBe(refused);
    expect(await now()).toEqual(asUndone);
  });

  it('their decision is neither annulled nor the basis of anything', async () => {
    const { id } = batch.decision;
    expect(await approver().refusalOf('annulAwards', { decision: { id, version: 2 }, ...WHEN_AND_WHY })).toBe(
      'DECISION_UNDONE at input.decision.id',
    );
    const other = await givenDecision(registry, front, [line('Trần Thị Còn')]);
    const awards = other.awards.map(({ id: awardId, version }) => ({ id: awardId, version }));
    expect(await approver().refusalOf('annulAwards', { awards, byDecisionId: id, ...WHEN_AND_WHY })).toBe(
      'DECISION_UNDONE at input.byDecisionId',
    );
  });

  it('they are not handed over', async () => {
    const items = [{ awardId: undone }];
    expect(await recorder().refusalOf('recordPresentation', { meetingId, presenters: [], items })).toBe(
      'AWARD_UNDONE at input.items.0.awardId',
    );
    const { id, version } = await givenPresentation(registry, meetingId, {});
    expect(await recorder().refusalOf('changePresentation', { id, version, addItems: items })).toBe(
      'AWARD_UNDONE at input.addItems.0.awardId',
    );
  });

  it('no article is tied to them, and no decision takes them up', async () => {
    const { id, claims } = await givenArticle(registry, { claims: [someClaim()] });
    const [claim] = claims;
    expect(await recorder().refusalOf('linkClaim', { ...claim, awardIds: [undone] })).toBe(
      'AWARD_UNDONE at input.awardIds.0',
    );
    expect(await recorder().refusalOf('recordClaim', { articleId: id, ...someClaim({ awardIds: [undone] }) })).toBe(
      'AWARD_UNDONE at input.awardIds.0',
    );
    const { id: decisionId, version } = await givenDecision(registry, front);
    const awards = [{ awardId: undone, version: 2 }];
    for (const client of [recorder(), approver()])
      expect(await client.refusalOf('attachToDecision', { decisionId, version, awards })).toBe(
        'AWARD_UNDONE at input.awards.0.awardId',
      );
  });

  it('what is done to a decision from which they were taken back leaves them as they are', async () => {
    const decision = await givenDecision(registry, front, [line('Lê Văn Trước')]);
    await undo({ appendToId: decision.id });
    const { decision: changed } = await approver().act(
      'changeAwardDecision',
      { id: decision.id, version: decision.version + 2, signedOn: '2021-01-06' },
      'decision { version }',
    );
    expect(await now()).toEqual(asUndone);
    const { awards } = await approver().act(
      'annulAwards',
      { decision: { id: decision.id, version: changed.version }, ...WHEN_AND_WHY },
      'awards { id }',
    );
    expect(awards).toEqual([{ id: decision.awards[0]!.id }]);
    expect(await now()).toEqual(asUndone);
    expect(await registry.sql('select act from audit_entries where subject_id = $1 order by at', [undone])).toEqual([
      { act: 'commitImport' },
      { act: 'undoImport' },
    ]);
  });
});
