import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const REPORT = `Khe Vàng tổng kết công tác Mặt trận năm 2021

Ngày 14/1/2022, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021.

Tại hội nghị, Ủy ban MTTQ Việt Nam huyện đề nghị UBND tỉnh tặng Bằng khen cho ông Lự Văn Hon, Trưởng Ban Công tác Mặt trận bản Khe Nậm.`;

const CHOSEN = { parts: [{ key: 'a1.n1', action: 'CREATE' }] };
const STATE = 'query ($id: ID!) { award(id: $id) { state grantedOn recordStatus decision { id } } }';

describe('what an article tells of as proposed', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const open = (n: number, change = (text: string) => text): Promise<GivenDraft> =>
    given.open(() =>
      change(REPORT.replace('năm 2021\n', `năm 2021 (bài ${n})\n`).replace('Hon', `Hon ${'IVX'[n - 1]}`)),
    );
  const stateOf = async (id: string) => (await registry.as('READER').ask(STATE, { id })).award;

  it('is a proposal on record, which nobody but staff sees, and counts as nothing else', async () => {
    const accepted = await given.accept(await open(1), CHOSEN);
    expect(accepted.claims).toMatchObject([{ verb: 'PROPOSED', individuals: 1 }]);
    const [award] = accepted.awards;
    expect(await stateOf(award.id)).toMatchObject({ state: 'PROPOSED', grantedOn: null, decision: null });
    expect(accepted.presentations).toEqual([]);
    expect(accepted.warnings.map(({ code, partKey }: Record<string, string>) => [code, partKey])).toEqual([
      ['RECORDED_AS_PROPOSED', 'a1'],
    ]);
    const { id, version } = accepted.draft;
    await registry.as('APPROVER').act('confirmDraft', { id, version }, '__typename');
    expect(await stateOf(award.id)).toMatchObject({ state: 'PROPOSED', recordStatus: 'CONFIRMED' });
    expect(await registry.anonymous.refusal(STATE, { id: award.id })).toBe('UNKNOWN_ID at id');
    const { honourees } = await registry.anonymous.ask('{ honourees(first: 5) { totalCount } }');
    expect(honourees.totalCount).toBe(0);
    const found = await reconciliationOf(registry, { meetingId: accepted.meetings[0].id });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: 1 | - | - | - = DIFFERS']);
  });

  it('is in the figures of the year in which it was recorded, as proposed', async () => {
    const accepted = await given.accept(await open(2), CHOSEN);
    const year = new Date().getFullYear();
    const proposed = async () => {
      const { rows } = await reconciliationOf(registry, { year });
      return rows.filter((row) => row.proposed !== null && row.granted === null).map((row) => row.proposed!.text);
    };
    expect(await proposed()).toEqual(['2']);
    await registry.sql(`update awards set created_at = created_at - interval '2 years' where id = $1`, [
      accepted.awards[0].id,
    ]);
    expect(await proposed()).toEqual(['1']);
  });

  it('is granted when its decision is found, and stays known as proposed before', async () => {
    const accepted = await given.accept(await open(3), CHOSEN);
    const [award] = accepted.awards;
    const issuerId = await givenPublicOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    const { decision } = await registry
      .as('RECORDER')
      .act(
        'recordAwardDecision',
        { issuerId, number: '77/QĐ-UBND', signedOn: '2022-02-01', subject: 'Về việc tặng Bằng khen' },
        'decision { id version }',
      );
    const awards = [{ awardId: award.id, version: 1 }];
    await registry
      .as('RECORDER')
      .act('attachToDecision', { decisionId: decision.id, version: decision.version, awards }, '__typename');
    expect(await stateOf(award.id)).toMatchObject({ state: 'GRANTED', grantedOn: '2022-02-01' });
    const found = await reconciliationOf(registry, { decisionId: decision.id });
    expect(table(found)).toEqual(['Bằng khen INDIVIDUALS: 1 | 1 | - | - = AGREES']);
  });

  it('is no award either where staff name the decision that proposes it', async () => {
    const issuerId = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam huyện Khe Vàng' });
    const draft = await open(1, (text) =>
      text.replace('đề nghị UBND tỉnh', 'có Tờ trình số 12/TTr-MTTQ đề nghị UBND tỉnh').replace('(bài 1)', '(bài 4)'),
    );
    const awards = [{ key: 'a1', decisionNumber: '12/TTr-MTTQ' }];
    const revised = await registry.as('RECORDER').act('reviseDraft', { ...draft, awards }, 'draft { id version }');
    const accepted = await given.accept(revised.draft, {
      parts: [...CHOSEN.parts, { key: 'a1.d', action: 'CREATE', issuerId, signedOn: '2022-01-14' }],
    });
    expect(await stateOf(accepted.awards[0].id)).toMatchObject({ state: 'PROPOSED', grantedOn: null });
  });
});
