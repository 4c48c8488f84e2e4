import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { ACCEPTED, givenDraft } from '../support/given-drafts.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { reconciliationOf } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ';
const article = (groups: string) => `${FRONT} tổng kết công tác Mặt trận năm 2021

Ngày 14/1/2022, ${FRONT} tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021. Dịp này, ${FRONT} trao Bằng khen cho ${groups} tập thể có thành tích xuất sắc.`;

describe('an article that says 12 groups where the decision lists 10', () => {
  let registry: Registry;
  let front: string;
  let meetingId: string;
  let decision: Awaited<ReturnType<typeof givenPublicDecision>>;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { name: FRONT });
    const groups = Array.from({ length: 10 }, (_, i) => line(`Chi hội ${i + 1}`, {}, { kind: 'GROUP' }));
    decision = await givenPublicDecision(registry, front, groups);
    meetingId = await givenMeeting(registry, { heldFrom: '2022-01-14', confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf(decision) });
  });
  afterAll(() => registry.close());

  const accept = async (groups: string) => {
    const draft = await givenDraft(registry, { source: { text: article(groups) } });
    const parts = [
      { key: 'm1', action: 'LINK', meetingId },
      { key: 'a1.g1', action: 'LINK', organisationId: front },
    ];
    const made = await registry.as('RECORDER').act('acceptDraft', { ...draft, parts }, ACCEPTED);
    return { draft, made };
  };
  const told = async (about: object, language: string): Promise<Record<string, unknown>[]> => {
    const { data, errors } = await registry.as('READER').send(
      `query ($about: ReconciliationAboutInput!) { reconciliation(about: $about) {
         disagreements { code message claimIds reasons { code count text } } } }`,
      { about },
      { 'accept-language': language },
    );
    expect(errors).toBeUndefined();
    return data.reconciliation.disagreements as Record<string, unknown>[];
  };

  it('is told in one sentence that names both figures and what may explain them, and goes when the acceptance is undone', async () => {
    const { draft, made } = await accept('12');
    for (const about of [{ meetingId }, { decisionId: decision.id }]) {
      const found = await told(about, 'vi');
      expect(found).toEqual([
        {
          code: 'ARTICLE_SAYS_MORE',
          message: `Bằng khen của ${FRONT}, tập thể: bài nói 12, sổ ghi 10 đã trao. Có thể: thiếu 2 dòng trong sổ; hoặc của cơ quan khác.`,
          claimIds: made.claims
            .filter(({ standing }: { standing: string }) => standing === 'ACCEPTED')
            .map(({ id }: { id: string }) => id),
          reasons: [
            { code: 'LINES_MISSING', count: 2, text: 'thiếu 2 dòng trong sổ' },
            { code: 'ANOTHER_GRANTOR', count: null, text: 'hoặc của cơ quan khác' },
          ],
        },
      ]);
      const [english] = await told(about, 'en');
      expect(english?.message).toMatch(
        /the article says 12, 10 recorded as presented\. .*2 missing from the registry/u,
      );
    }
    await registry
      .as('RECORDER')
      .act('undoAcceptDraft', { id: draft.id, version: draft.version + 1, reason: 'đọc lại' }, '__typename');
    const after = await reconciliationOf(registry, { meetingId });
    expect(after.disagreements).toEqual([]);
    expect(after.rows[0]).toMatchObject({ state: 'AGREES', presented: { text: '10' } });
  });

  it('is told the other way where it says fewer, and not at all where it says the same', async () => {
    await accept('10');
    expect(await told({ meetingId }, 'vi')).toEqual([]);
    await accept('08');
    const [fewer] = await told({ decisionId: decision.id }, 'vi');
    expect(fewer).toMatchObject({
      code: 'ARTICLE_SAYS_LESS',
      message: `Bằng khen của ${FRONT}, tập thể: bài chỉ nói 8, sổ ghi 10 đã trao. Có thể: bài chỉ nói một phần.`,
    });
  });
});
