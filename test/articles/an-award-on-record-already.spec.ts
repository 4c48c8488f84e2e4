import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { givenPublicDecision, givenPublicPerson, line } from '../support/given-awards.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const REPORT = `Trao Bằng khen của Mặt trận tỉnh Hạ Ví

Ngày 27/12/2024, tại Hội nghị tổng kết công tác Mặt trận năm 2024 do Ủy ban MTTQ tỉnh Hạ Ví tổ chức, Chủ tịch Ủy ban MTTQ tỉnh Nông Văn Kẻ đã trao Bằng khen của Ủy ban MTTQ tỉnh cho bà Lự Thị Thủy, Chủ tịch Hội LHPN xã Na Vài.`;

describe('an award of an article that is on record by its decision', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let front: string;
  let person: string;
  let recorded: { id: string; awards: { id: string }[] };
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    front = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Hạ Ví' });
    person = await givenPublicPerson(registry, 'Lự Thị Thuỷ');
    // As the list prints her; only the link says who she is.
    const lines = [line('Lự T. Thuỷ', {}, { personId: person })];
    recorded = await givenPublicDecision(registry, front, lines, { signedOn: '2024-12-20' });
  });
  afterAll(() => registry.close());

  let made = 0;
  const open = (change = (text: string) => text): Promise<GivenDraft> =>
    given.open(() => change(REPORT).replace('Hạ Ví\n', `Hạ Ví (bài ${(made += 1)})\n`));
  const WHO = [
    { key: 'a1.n1', action: 'LINK' },
    { key: 'a1.g1', action: 'LINK' },
  ];
  const linked = () => [
    { ...WHO[0], personId: person },
    { ...WHO[1], organisationId: front },
  ];
  const told = ({ warnings }: { warnings: { code: string }[] }) =>
    warnings.filter(({ code }) => code === 'LIKELY_SAME_AWARD');

  it('is offered with its decision, and says why', async () => {
    const { id } = await open();
    const { draft } = await registry
      .as('RECORDER')
      .ask(
        'query ($id: ID!) { draft(id: $id) { candidates { awards { partKey id reasons } decisions { partKey id reasons } } } }',
        { id },
      );
    const why = ['FORM_EQUAL', 'GRANTOR_EQUAL', 'GRANTED_WITHIN_YEAR'];
    expect(draft.candidates).toEqual({
      awards: [{ partKey: 'a1.n1', id: recorded.awards[0]!.id, reasons: ['NAME_FOLDED_EQUAL', ...why] }],
      decisions: [{ partKey: 'a1.d', id: recorded.id, reasons: ['RECEIVER_LISTED', ...why] }],
    });
  });

  it('is not recorded a second time without a word', async () => {
    const accepted = await given.accept(await open(), { parts: linked() });
    expect(accepted.awards).toEqual([]);
    expect(accepted.claims).toMatchObject([{ verb: 'PRESENTED', individuals: 1 }]);
    expect(told(accepted)).toMatchObject([{ partKey: 'a1.n1', recordId: recorded.awards[0]!.id }]);
    const { id, version } = accepted.draft;
    await registry.as('RECORDER').act('undoAcceptDraft', { id, version, reason: 'Nối với dòng đã có' }, '__typename');
  });

  it('is not recorded again for the name alone either, where the grantor is as printed', async () => {
    const other = await givenPublicDecision(registry, front, [line('Lự Văn Hon')], { signedOn: '2024-12-20' });
    const accepted = await given.accept(await open((text) => text.replace('bà Lự Thị Thủy', 'ông Lự Văn Hon')));
    expect(accepted.awards).toEqual([]);
    expect(told(accepted)).toMatchObject([{ recordId: other.awards[0]!.id }]);
  });

  it('is not recorded again either where staff leave the award, or its decision, as printed', async () => {
    for (const key of ['a1', 'a1.d']) {
      const accepted = await given.accept(await open(), { parts: [...linked(), { key, action: 'AS_PRINTED' }] });
      expect([accepted.awards, told(accepted)]).toEqual([[], [expect.objectContaining({ partKey: 'a1.n1' })]]);
    }
  });

  it('is found among hundreds of older ones of the name, whenever those were recorded', async () => {
    const hundreds = (year: number) =>
      givenPublicDecision(
        registry,
        front,
        Array.from({ length: 160 }, (_, i) => line('Lự Văn Đông', {}, { unitPrinted: `Thôn ${i + 1}` })),
        { signedOn: `${year}-12-20` },
      );
    await hundreds(2008);
    await hundreds(2009);
    const wanted = await givenPublicDecision(registry, front, [line('Lự Văn Đông')], { signedOn: '2024-12-20' });
    const [awardId] = wanted.awards.map(({ id }) => id);
    const draft = await open((text) => text.replace('bà Lự Thị Thủy', 'ông Lự Văn Đông'));
    const asked = await registry
      .as('RECORDER')
      .ask('query ($id: ID!) { draft(id: $id) { candidates { awards { id } } } }', { id: draft.id });
    expect(asked.draft.candidates.awards).toContainEqual({ id: awardId });
    // Old lists are recorded after new ones.
    await hundreds(2010);
    await hundreds(2011);
    expect(told(await given.accept(draft))).toMatchObject([{ recordId: awardId }]);
  });

  it('is another where staff say so, where it was granted long before, or by another body', async () => {
    const create = [...linked(), { key: 'a1', action: 'CREATE' }];
    expect((await given.accept(await open(), { parts: create })).awards).toHaveLength(1);
    const later = await open((text) => text.replace('27/12/2024', '27/12/2026').replace('năm 2024', 'năm 2026'));
    expect(told(await given.accept(later, { parts: linked() }))).toEqual([]);
    const byOthers = await open((text) => text.replace('Bằng khen của Ủy ban MTTQ tỉnh', 'Bằng khen của UBND tỉnh'));
    const accepted = await given.accept(byOthers, { parts: linked().slice(0, 1) });
    expect([accepted.awards.length, told(accepted)]).toEqual([1, []]);
  });

  it('is handed over by the article where it is linked', async () => {
    const awardId = recorded.awards[0]!.id;
    const accepted = await given.accept(await open(), { parts: [{ key: 'a1.n1', action: 'LINK', awardId }] });
    expect(accepted.presentations).toMatchObject([{ items: [{ award: { id: awardId }, claim: null }] }]);
    expect(told(accepted)).toEqual([]);
  });
});
