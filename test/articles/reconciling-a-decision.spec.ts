import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { differences, reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const people = (...names: string[]) => names.map((name) => line(name));

describe('reconciling a decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  it('tells what a proposal became: granted in part, the rest still waiting', async () => {
    const proposal = await givenDecision(registry, front, people('Trần Thị An', 'Lê Văn Bình', 'Vũ Thị Cúc'), {
      status: 'PROPOSED',
      addresseeId: front,
      number: null,
      signedOn: null,
    });
    const about = { decisionId: proposal.id };
    expect(table(await reconciliationOf(registry, about))).toEqual(['Bằng khen INDIVIDUALS: 3 | - | - | - = DIFFERS']);
    const input = {
      id: proposal.id,
      version: 1,
      decision: {
        new: { issuerId: front, number: '87/QĐ-MTTQ', signedOn: '2021-02-03', subject: 'Về việc tặng Bằng khen' },
      },
    };
    await registry
      .as('RECORDER')
      .act('grantProposal', { ...input, exceptAwardIds: [proposal.awards[2]?.id] }, 'decision { id }');
    const found = await reconciliationOf(registry, about);
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: 3 | 2 | - | - = DIFFERS']);
    expect(differences(found)).toEqual(['PROPOSED_NOT_GRANTED INDIVIDUALS: STILL_PROPOSED 1']);
    expect(found.disagreements[0]).toMatchObject({ awardIds: [proposal.awards[2]?.id], decisionIds: [proposal.id] });
    expect(found.drafts).toBe(3);
  });

  it('follows its lines to every meeting at which they were handed over', async () => {
    const decision = await givenPublicDecision(registry, front, people('A', 'B', 'C', 'D'));
    const [a, b, c, d] = itemsOf(decision);
    for (const items of [[a, b, { ...c, manner: 'ABSENT' }], [c]])
      await givenPublicPresentation(registry, await givenMeeting(registry, { confirmed: true }), { items });
    const found = await reconciliationOf(registry, { decisionId: decision.id });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: - | 4 | 3 | - = DIFFERS']);
    expect(differences(found)).toEqual(['GRANTED_NOT_PRESENTED INDIVIDUALS: ABSENT 1, NOT_PRESENTED 1']);
    expect(found.disagreements[0]?.awardIds).toEqual([d?.awardId]);
    expect(found.notCounted).toMatchObject([{ code: 'PRESENTATION_ABSENT', count: 1, awardIds: [c?.awardId] }]);
  });

  it('counts in place of an unnamed line the list that was found, also where the former was handed over', async () => {
    const decision = await givenPublicDecision(registry, front, [unlistedLine('INDIVIDUAL', 2)]);
    const [unlisted] = decision.awards;
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    const before = await reconciliationOf(registry, { decisionId: decision.id });
    expect(table(before)).toEqual(['Bằng khen INDIVIDUALS: - | 2 | 2 | - = AGREES']);
    await registry.as('APPROVER').act(
      'attachToDecision',
      {
        decisionId: decision.id,
        version: decision.version,
        awards: [{ awardId: unlisted?.id, version: unlisted?.version, lines: people('Bùi Văn Khánh', 'Đỗ Thị Lan') }],
      },
      '__typename',
    );
    for (const about of [{ decisionId: decision.id }, { meetingId }]) {
      const found = await reconciliationOf(registry, about);
      expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: - | 2 | 2 | - = AGREES']);
      expect(found.notCounted.map(({ code, count }) => [code, count])).toEqual([['AWARD_REPLACED', 1]]);
    }
  });

  it('leaves out what was annulled, and names it where an article still counts it', async () => {
    const decision = await givenPublicDecision(registry, front, people('A', 'B', 'C'));
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
    await givenPublicArticle(registry, { claims: [someClaim({ ...MERIT, meetingId, individuals: 3 })] });
    const [, , last] = decision.awards;
    await givenEvent(registry, 'annulAwards', { awards: [last] });
    const found = await reconciliationOf(registry, { decisionId: decision.id });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: - | 2 | 2 | 3 = DIFFERS']);
    expect(differences(found)).toEqual(['ARTICLE_SAYS_MORE INDIVIDUALS: NO_LONGER_COUNTED 1']);
    expect(found.notCounted).toMatchObject([
      { code: 'AWARD_ANNULLED', count: 1, message: '1 dòng không tính: đã bị hủy.', awardIds: [last?.id] },
      { code: 'PRESENTED_NO_LONGER_STANDING', count: 1 },
    ]);
  });

  it('takes an article by the award lines that it was tied to, not by the meeting alone', async () => {
    const [mine, other] = [
      await givenPublicDecision(registry, front, people('A', 'B')),
      await givenPublicDecision(registry, front, people('C', 'D', 'E')),
    ];
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: [...itemsOf(mine), ...itemsOf(other)] });
    const awardIds = mine.awards.map(({ id }) => id);
    const { claims } = await givenPublicArticle(registry, {
      claims: [
        someClaim({ ...MERIT, meetingId, individuals: 2, awardIds }),
        someClaim({ ...MERIT, meetingId, individuals: 5 }),
      ],
    });
    const found = await reconciliationOf(registry, { decisionId: mine.id });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: - | 2 | 2 | 2 = AGREES']);
    expect(found.rows[0]?.reports).toMatchObject([
      { comparedWith: 'PRESENTED', state: 'AGREES', claimIds: [claims[0]?.id] },
    ]);
    expect(found.notCounted).toMatchObject([{ code: 'CLAIM_OF_MIXED_MEETING', count: 1, claimIds: [claims[1]?.id] }]);
  });

  it('goes by the class after correction', async () => {
    const order = { form: 'LABOUR_ORDER', awardClass: 'SECOND' };
    const decision = await givenPublicDecision(registry, front, [line('A', order)]);
    const [award] = decision.awards;
    await givenEvent(registry, 'correctAward', { awards: [award], values: { class: 'THIRD' } });
    const { rows } = await reconciliationOf(registry, { decisionId: decision.id });
    expect(rows.map(({ awardClass }) => awardClass)).toEqual(['THIRD']);
  });
});
