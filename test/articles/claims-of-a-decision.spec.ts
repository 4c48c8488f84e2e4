import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import { givenArticle, givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { differences, reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const MERIT = { formId: formId('CERTIFICATE_OF_MERIT'), formPrinted: 'Bằng khen' };
const groups = (n: number) =>
  Array.from({ length: n }, (_, i) => line(`Tổ dân phố Suối ${i + 1}`, {}, { kind: 'GROUP' }));
const people = (n: number) => Array.from({ length: n }, (_, i) => line(`Lò Thị Suối ${i + 1}`));

describe('what an article says of a decision as a whole', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const reported = async (decisionId: string): Promise<string[]> => {
    const rows = await registry.sql<{ name: string }>(
      'select recipient_name_printed as name from awards where decision_id = $1 and reported order by annex_order',
      [decisionId],
    );
    return rows.map(({ name }) => name);
  };
  const articlesOf = async (decisionId: string) => {
    const { decision } = await registry.anonymous.ask(
      `query ($id: ID!) { decision(by: { id: $id }) {
        articles { nodes { title } } awards(first: 50) { nodes { recipientName articles { title } claims { id } } } } }`,
      { id: decisionId },
    );
    return {
      decision: decision.articles.nodes.map(({ title }: { title: string }) => title) as string[],
      lines: decision.awards.nodes
        .filter(({ articles, claims }: { articles: object[]; claims: object[] }) => articles.length + claims.length > 0)
        .map(({ recipientName }: { recipientName: string }) => recipientName) as string[],
    };
  };

  it('is kept with it: it stands among its articles, and its lines of that kind count as reported', async () => {
    const { id } = await givenPublicDecision(registry, front, [...groups(1), ...people(2)]);
    const { claims } = await givenPublicArticle(registry, {
      title: 'Báo dẫn số quyết định',
      claims: [someClaim({ ...MERIT, decisionId: id, individuals: 2 })],
    });
    expect(await articlesOf(id)).toEqual({
      decision: ['Báo dẫn số quyết định'],
      lines: ['Lò Thị Suối 1', 'Lò Thị Suối 2'],
    });
    expect(await reported(id)).toEqual(['Lò Thị Suối 1', 'Lò Thị Suối 2']);
    const { claim } = await registry.anonymous.ask('query ($id: ID!) { claim(id: $id) { decision { id } } }', {
      id: claims[0]!.id,
    });
    expect(claim.decision).toEqual({ id });
    const { awards } = await registry.anonymous.ask(
      '{ awards(hasArticle: true, first: 10) { nodes { recipientName } } }',
    );
    expect(awards.nodes.map(({ recipientName }: { recipientName: string }) => recipientName).toSorted()).toEqual([
      'Lò Thị Suối 1',
      'Lò Thị Suối 2',
    ]);
  });

  it('is told by nobody once it is taken back or tied elsewhere', async () => {
    const [first, second] = [
      await givenPublicDecision(registry, front, people(1)),
      await givenPublicDecision(registry, front, people(1)),
    ];
    const { claims } = await givenPublicArticle(registry, {
      title: 'Báo dẫn nhầm số',
      claims: [someClaim({ ...MERIT, decisionId: first.id })],
    });
    const approver = registry.as('APPROVER');
    const { claim } = await approver.act('linkClaim', { ...claims[0], decisionId: second.id }, 'claim { id version }');
    expect([await reported(first.id), await reported(second.id)]).toEqual([[], ['Lò Thị Suối 1']]);
    const untied = await approver.act(
      'unlinkClaim',
      { ...claim, decision: true, reason: 'Nhầm số' },
      'claim { id version decision { id } }',
    );
    expect(untied.claim.decision).toBeNull();
    expect(await reported(second.id)).toEqual([]);
    const { id, version } = untied.claim;
    const again = await approver.act('linkClaim', { id, version, decisionId: first.id }, 'claim { id version }');
    expect(await reported(first.id)).toEqual(['Lò Thị Suối 1']);
    await approver.act('withdrawClaim', { ...again.claim, reason: 'Ghi nhầm' }, '__typename');
    expect(await reported(first.id)).toEqual([]);
    expect((await articlesOf(first.id)).decision).toEqual([]);
  });

  it('is known to the public no sooner than the article is', async () => {
    const { id } = await givenPublicDecision(registry, front, people(1));
    await givenArticle(registry, { title: 'Bài nháp', claims: [someClaim({ ...MERIT, decisionId: id })] });
    expect([await articlesOf(id), await reported(id)]).toEqual([{ decision: [], lines: [] }, []]);
  });

  it('is compared with the list of that decision, wherever it was handed over', async () => {
    const { id } = await givenPublicDecision(registry, front, [...groups(6), unlistedLine('INDIVIDUAL', 30)]);
    const { id: articleId, claims } = await givenPublicArticle(registry, {
      claims: [someClaim({ ...MERIT, decisionId: id, verb: 'GRANTED', groups: 7, individuals: 30 })],
    });
    const found = await reconciliationOf(registry, { decisionId: id });
    expect(table(found)).toEqual([
      'Bằng khen GROUPS: - | 6 | - | 7 = DIFFERS',
      'Bằng khen INDIVIDUALS: - | 30 | - | 30 = AGREES',
    ]);
    expect(found.disagreements.map(({ claimIds }) => claimIds)).toEqual([[claims[0]!.id]]);
    // Of the year of the decision, whatever else says nothing of a year.
    const articlesIn = async (year: number) =>
      (await reconciliationOf(registry, { organisation: { id: front, year } })).articles.map((article) => article.id);
    expect([(await articlesIn(2021)).includes(articleId), (await articlesIn(2022)).includes(articleId)]).toEqual([
      true,
      false,
    ]);
  });

  it('is tied to it by accepting the draft of an article that prints its number and names nobody', async () => {
    const { id } = await givenPublicDecision(registry, front, [...groups(2), ...people(3)]);
    const given = new GivenDrafts(registry);
    const draft = await given.open((report) =>
      report.replace(
        'tặng Giấy khen cho 06 tập thể và 12 cá nhân',
        'tặng Bằng khen theo Quyết định số 61/QĐ-MTTQ cho 02 tập thể và 03 cá nhân',
      ),
    );
    const { claims } = await given.accept(draft, { parts: [{ key: 'a1.d', action: 'LINK', decisionId: id }] });
    const tied = await registry.sql<{ decision: string | null }>(
      'select decision_id as decision from claims where id = any($1) and groups = 2',
      [claims.map((claim: { id: string }) => claim.id)],
    );
    expect(tied).toEqual([{ decision: id }]);
  });

  it('says of what is granted and not handed over that the handing-over is missing, and not the lines', async () => {
    const decision = await givenPublicDecision(registry, front, [...groups(6), ...people(3)]);
    const meetingId = await givenMeeting(registry, { confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision).slice(6) });
    await givenPublicArticle(registry, {
      claims: [someClaim({ ...MERIT, meetingId, decisionId: decision.id, groups: 7, individuals: 3 })],
    });
    const found = await reconciliationOf(registry, { meetingId });
    expect(table(found)).toEqual([
      'Bằng khen GROUPS: - | 6 | - | 7 = DIFFERS',
      'Bằng khen INDIVIDUALS: - | 3 | 3 | 3 = AGREES',
    ]);
    expect(differences(found)[0]).toBe(
      'ARTICLE_NOT_RECORDED GROUPS: NOT_PRESENTED 6, LINES_MISSING 1, ANOTHER_GRANTOR',
    );
    expect(found.disagreements[0]!.message).toContain(
      'Có thể: 6 đã được tặng mà chưa ghi việc trao; thiếu 1 dòng trong sổ',
    );
  });

  it('stays with what was proposed once a decision grants it', async () => {
    const input = { status: 'PROPOSED', number: '9/TTr-MTTQ' };
    const proposal = await givenDecision(registry, front, groups(3), input);
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const { claims } = await givenPublicArticle(registry, {
      title: 'Báo dẫn tờ trình',
      claims: [someClaim({ ...MERIT, decisionId: proposal.id, meetingId, verb: 'GRANTED', groups: 3 })],
    });
    const approver = registry.as('APPROVER');
    const { id, version } = proposal;
    const signed = {
      new: { issuerId: front, number: '909/QĐ-MTTQ', signedOn: '2021-02-01', subject: 'Về việc tặng Bằng khen' },
    };
    const { decision } = await approver.act(
      'grantProposal',
      { id, version, decision: signed },
      'decision { id version }',
    );
    await approver.act('confirmAwardDecision', decision, '__typename');
    for (const about of [
      { decisionId: decision.id },
      { decisionId: id },
      { meetingId },
      { organisation: { id: front, year: 2021 } },
    ]) {
      const { rows } = await reconciliationOf(registry, about);
      expect(rows.flatMap(({ reports }) => reports.flatMap(({ claimIds }) => claimIds))).toContain(claims[0]!.id);
    }
    expect(await reported(decision.id)).toHaveLength(3);
    expect((await articlesOf(decision.id)).lines).toHaveLength(3);
    await approver.act('withdrawClaim', { ...claims[0], reason: 'Ghi nhầm' }, '__typename');
    expect(await reported(decision.id)).toEqual([]);
  });

  it('is confirmed in many articles at once', async () => {
    const { id } = await givenPublicDecision(registry, front, people(30));
    const drafts = [];
    for (let n = 1; n <= 10; n++)
      drafts.push(
        await givenArticle(registry, { title: `Bài thứ ${n}`, claims: [someClaim({ ...MERIT, decisionId: id })] }),
      );
    const approver = registry.as('APPROVER');
    const confirm = ({ id: articleId, version }: { id: string; version: number }) =>
      approver.act('confirmArticle', { id: articleId, version }, 'article { recordStatus }');
    const confirmed = await Promise.all(drafts.map(confirm));
    expect(confirmed.map(({ article }) => article.recordStatus)).toEqual(drafts.map(() => 'CONFIRMED'));
    expect(await reported(id)).toHaveLength(30);
  });
});
