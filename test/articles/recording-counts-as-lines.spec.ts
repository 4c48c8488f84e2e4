import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { unlistedLine } from '../support/given-awards.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const REPORT = `Hội Phụ nữ tỉnh Thượng Ví sơ kết 6 tháng đầu năm 2022

Ngày 28/6/2022, Hội LHPN tỉnh Thượng Ví tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2022.

Tại hội nghị, bà Lò Thị Mơ, Chủ tịch Hội LHPN tỉnh trao Bằng khen của Hội LHPN tỉnh cho 11 tập thể và 9 cá nhân có thành tích xuất sắc.`;

const AWARDS = `awards { id state unlisted quantity recipientKind decision { id } grantor { id } grantorPrinted }
  claims { id groups individuals awards(first: 5) { nodes { id } } } presentations { items { award { id } claim { id } } }
  draft { id version } meetings { id } warnings { code partKey }`;

describe('counts of an article as award lines', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let women: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    women = await givenPublicOrganisation(registry, {
      name: 'Hội Liên hiệp Phụ nữ tỉnh Thượng Ví',
    });
  });
  afterAll(() => registry.close());

  let made = 0;
  const open = (change = (text: string) => text): Promise<GivenDraft> =>
    given.open(() =>
      change(REPORT.replace('2022\n', `2022 (bài ${(made += 1)})\n`)).replaceAll(
        'Thượng Ví',
        `Thượng ${'ABCDEFGHIJKLMN'[made]}`,
      ),
    );
  const accept = (draft: GivenDraft, input: object) =>
    registry.as('RECORDER').act('acceptDraft', { ...draft, ...input }, AWARDS);
  const CREATE = { key: 'a1', action: 'CREATE' };

  it('are none where nobody chooses it', async () => {
    expect((await accept(await open(), {})).awards).toEqual([]);
  });

  it('are a line for each kind of recipient, tied to what the article says, and handed over there', async () => {
    const grantor = { key: 'a1.g1', action: 'LINK', organisationId: women };
    const accepted = await accept(await open(), { parts: [CREATE, grantor] });
    const line = { state: 'GRANTED', unlisted: true, decision: null, grantor: { id: women } };
    expect(accepted.awards).toMatchObject([
      { ...line, recipientKind: 'GROUP', quantity: 11 },
      { ...line, recipientKind: 'INDIVIDUAL', quantity: 9 },
    ]);
    const ids = accepted.awards.map(({ id }: { id: string }) => id);
    expect(accepted.claims[0].awards.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
    expect(accepted.presentations).toEqual([{ items: ids.map((id: string) => ({ award: { id }, claim: null })) }]);
    expect(accepted.warnings).toContainEqual({ code: 'AWARD_WITHOUT_DAY', partKey: 'a1' });
    expect(table(await reconciliationOf(registry, { meetingId: accepted.meetings[0].id }))).toEqual([
      'Bằng khen GROUPS: - | 11 | 11 | 11 = AGREES',
      'Bằng khen INDIVIDUALS: - | 9 | 9 | 9 = AGREES',
    ]);
    const { reconciliation } = await registry.as('READER').ask(
      `query ($id: ID!) { reconciliation(about: { meetingId: $id }, withRecords: true) {
        rows { granted { awardIds claimIds } presented { awardIds } reported { claimIds } } } }`,
      { id: accepted.meetings[0].id },
    );
    const claimIds = [accepted.claims[0].id];
    expect(reconciliation.rows).toEqual(
      ids.map((each: string) => ({
        granted: { awardIds: [each], claimIds: [] },
        presented: { awardIds: [each] },
        reported: { claimIds },
      })),
    );
    const { id, version } = accepted.draft;
    const undone = await registry
      .as('RECORDER')
      .act('undoAcceptDraft', { id, version, reason: 'Nhận nhầm' }, 'awards { id recordStatus }');
    expect(undone.awards.map(({ recordStatus }: { recordStatus: string }) => recordStatus)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
  });

  it('leave out those who are named, and give way to the list when it is found', async () => {
    const named = (text: string) =>
      text.replace('9 cá nhân có', '9 cá nhân, trong đó có ông Lò Văn Hặc, Chủ tịch Hội Nông dân xã Na Vài, có');
    const draft = await open(named);
    const revised = await registry.as('RECORDER').act(
      'reviseDraft',
      {
        ...draft,
        awards: [{ key: 'a1', groups: 11, individuals: 9, named: [{ name: 'Lò Văn Hặc', kind: 'INDIVIDUAL' }] }],
      },
      'draft { id version }',
    );
    const accepted = await accept(revised.draft, { parts: [CREATE] });
    const lines = accepted.awards.map((each: Record<string, unknown>) => [
      each.unlisted,
      each.recipientKind,
      each.quantity,
    ]);
    expect(lines).toEqual([
      [false, 'INDIVIDUAL', 1],
      [true, 'GROUP', 11],
      [true, 'INDIVIDUAL', 8],
    ]);
    const { decision } = await registry
      .as('RECORDER')
      .act(
        'recordAwardDecision',
        { issuerId: women, number: '15/QĐ-PN', signedOn: '2022-06-20', subject: 'Về việc tặng Bằng khen' },
        'decision { id version }',
      );
    const awards = [
      { awardId: accepted.awards[1].id, version: 1, lines: [unlistedLine('GROUP', 6), unlistedLine('GROUP', 5)] },
    ];
    const attached = await registry
      .as('RECORDER')
      .act('attachToDecision', { decisionId: decision.id, version: decision.version, awards }, 'awards { quantity }');
    expect(attached.awards).toEqual([{ quantity: 6 }, { quantity: 5 }]);
  });

  it('stand in the decision that is recorded with them, and not in one that has its list', async () => {
    const numbered = (text: string) =>
      text.replace('Bằng khen của Hội', 'Bằng khen theo Quyết định số 88/QĐ-PN của Hội');
    const decided = { key: 'a1.d', action: 'CREATE', issuerId: women, signedOn: '2022-06-21' };
    const accepted = await accept(await open(numbered), { parts: [CREATE, decided] });
    expect(accepted.awards.map((each: { decision: object }) => each.decision)).toEqual([
      { id: expect.any(String) },
      { id: expect.any(String) },
    ]);
    const linked = { key: 'a1.d', action: 'LINK', decisionId: accepted.awards[0].decision.id };
    const again = await accept(await open(numbered), { parts: [CREATE, linked] });
    expect(again.awards).toEqual([]);
    expect(again.warnings).toContainEqual({ code: 'COUNTED_BY_THE_LIST', partKey: 'a1' });
  });

  it('name the choice of their decision where its number is taken', async () => {
    const numbered = (text: string) =>
      text.replace('Bằng khen của Hội', 'Bằng khen theo Quyết định số 89/QĐ-PN của Hội');
    const decided = { key: 'a1.d', action: 'CREATE', issuerId: women, signedOn: '2022-06-21' };
    await accept(await open(numbered), { parts: [CREATE, decided] });
    const again = { ...(await open(numbered)), parts: [CREATE, decided] };
    expect(await registry.as('RECORDER').refusalOf('acceptDraft', again)).toBe(
      'DECISION_NUMBER_TAKEN at input.parts.1',
    );
  });

  it('are handed over when their meeting is accepted after them', async () => {
    const first = await accept(await open(), { only: ['a1'], parts: [CREATE] });
    expect([first.awards.length, first.presentations.length]).toEqual([2, 0]);
    const then = await accept(first.draft, {});
    const ids = first.awards.map(({ id }: { id: string }) => ({ award: { id }, claim: null }));
    expect(then.presentations).toEqual([{ items: ids }]);
  });
});
