import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { decisionOf } from '../support/given-events.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { Registry } from '../support/registry.js';

const THREE = ['Trần Thị An', 'Lê Văn Bình', 'Vũ Thị Cúc'];
const SIGNED = { signedOn: '2021-12-20', subject: 'Về việc tặng Bằng khen' };

describe('a proposal stays a proposal', () => {
  let registry: Registry;
  let province: string;
  let district: string;
  let numbers = 500;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    province = await givenProvincialFront(registry);
    district = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ huyện Ví Dụ', level: 'DISTRICT' });
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  /** Tờ trình of the district, to the province. */
  const proposed = (names = THREE, more: object = {}) =>
    givenDecision(
      registry,
      district,
      names.map((name) => line(name)),
      {
        status: 'PROPOSED',
        number: `${(numbers += 1)}/TTr-MTTQ`,
        signedOn: '2021-11-03',
        subject: 'Đề nghị tặng Bằng khen',
        addresseeId: province,
        ...more,
      },
    );
  const granted = (number: string, more: object = {}) => ({ new: { issuerId: province, number, ...SIGNED, ...more } });
  const grant = (id: string, version: number, decision: object, except: (string | undefined)[] = []) =>
    recorder().act(
      'grantProposal',
      { id, version, decision, exceptAwardIds: except },
      'decision { id version } awards { id version }',
    );
  const became = async (id: string) =>
    (
      await decisionOf(
        registry,
        id,
        'proposedAwards { nodes { recipientName state refusalReason decision { numberPrinted } } }',
      )
    ).proposedAwards.nodes.map(
      (each: {
        recipientName: string;
        state: string;
        refusalReason: string | null;
        decision: { numberPrinted: string };
      }) =>
        [each.recipientName, each.state, each.decision.numberPrinted, each.refusalReason].filter(Boolean).join(' | '),
    );

  it('while another body grants it by a decision of its own, under that body’s number', async () => {
    const proposal = await proposed();
    const [number] = await registry.sql<{ printed: string }>(
      `select number_printed as printed from award_decisions where id = '${proposal.id}'`,
    );
    const { decision } = await grant(proposal.id, proposal.version, granted('77/QĐ-MTTQ'));
    expect(
      await decisionOf(
        registry,
        proposal.id,
        'status documentType numberPrinted signedOn issuer { id } addressee { id }',
      ),
    ).toEqual({
      status: 'PROPOSED',
      documentType: 'TTR',
      numberPrinted: number?.printed,
      signedOn: '2021-11-03',
      issuer: { id: district },
      addressee: { id: province },
    });
    const by = { number: { issuerId: province, number: '77/QĐ-MTTQ', year: 2021 } };
    const found = await registry.as('READER').ask(
      `query ($by: DecisionKeyInput!) { decision(by: $by) { id subject keptBy { id }
          awards { nodes { recipientName annexOrder state recordStatus grantedOn grantor { id } proposedIn { id } } } } }`,
      { by },
    );
    expect(found.decision).toEqual({
      id: decision.id,
      subject: 'Về việc tặng Bằng khen',
      keptBy: { id: province },
      awards: {
        nodes: THREE.map((recipientName, i) => ({
          recipientName,
          annexOrder: i + 1,
          state: 'GRANTED',
          recordStatus: 'DRAFT',
          grantedOn: '2021-12-20',
          grantor: { id: province },
          proposedIn: { id: proposal.id },
        })),
      },
    });
    await registry
      .as('APPROVER')
      .act('confirmAwardDecision', { id: decision.id, version: decision.version }, '__typename');
    const shown = await registry.anonymous.ask(
      `query ($by: DecisionKeyInput!, $id: ID!) { decision(by: $by) { issuer { id } awards { totalCount } } node(id: $id) { id } }`,
      { by, id: proposal.id },
    );
    expect(shown).toEqual({ decision: { issuer: { id: province }, awards: { totalCount: 3 } }, node: null });
  });

  it('of which each line tells what became of it: granted by one decision or another, refused, waiting', async () => {
    const proposal = await proposed([...THREE, 'Hoàng Văn Dũng']);
    const [, second, third, fourth] = proposal.awards.map(({ id }) => id);
    await grant(proposal.id, 1, granted('78/QĐ-MTTQ'), [second, third, fourth]);
    await grant(proposal.id, 2, granted('79/QĐ-MTTQ', { signedOn: '2022-01-10' }), [third, fourth]);
    await recorder().act(
      'refuseProposed',
      { id: proposal.id, version: 3, awardIds: [third], reason: 'Chưa đủ thành tích' },
      '__typename',
    );
    expect(await became(proposal.id)).toEqual([
      'Trần Thị An | GRANTED | 78/QĐ-MTTQ',
      'Lê Văn Bình | GRANTED | 79/QĐ-MTTQ',
      expect.stringMatching(/^Vũ Thị Cúc \| REFUSED \| \d+\/TTr-MTTQ \| Chưa đủ thành tích$/u),
      expect.stringMatching(/^Hoàng Văn Dũng \| PROPOSED/u),
    ]);
    const about = { organisation: { id: district } };
    const rows = table(await reconciliationOf(registry, { decisionId: proposal.id }));
    expect(rows).toEqual(['Bằng khen INDIVIDUALS: 4 | 2 | - | - = DIFFERS']);
    expect(table(await reconciliationOf(registry, about)).join()).toMatch(/INDIVIDUALS: 7 \| 5/u);

    const refused = { id: proposal.id, version: 4, awardIds: [third] };
    expect(await recorder().refusalOf('refuseProposed', { ...refused, reason: 'Lần nữa' })).toBe(
      'LINE_NOT_WAITING at input.awardIds.0',
    );
    await recorder().act('reopenProposed', refused, '__typename');
    expect((await became(proposal.id))[2]).toMatch(/^Vũ Thị Cúc \| PROPOSED/u);
    expect(await recorder().refusalOf('reopenProposed', { ...refused, version: 5 })).toBe(
      'LINE_NOT_REFUSED at input.awardIds.0',
    );
  });

  it('of which two may be granted by one decision', async () => {
    const [one, other] = [await proposed(['Giàng A Páo']), await proposed(['Sùng Thị Mỷ'])];
    const { decision } = await grant(one.id, 1, granted('80/QĐ-MTTQ'));
    const onRecord = { id: decision.id, version: decision.version };
    await grant(other.id, 1, { onRecord });
    const { awards } = await decisionOf(registry, decision.id, 'awards { nodes { annexOrder proposedIn { id } } }');
    expect(awards.nodes).toEqual([
      { annexOrder: 1, proposedIn: { id: one.id } },
      { annexOrder: 2, proposedIn: { id: other.id } },
    ]);
    expect(await recorder().refusalOf('grantProposal', { id: other.id, version: 2, decision: { onRecord } })).toBe(
      'VERSION_CONFLICT at input.decision.onRecord.version',
    );
    const again = { id: other.id, version: 2, decision: granted('81/QĐ-MTTQ') };
    expect(await recorder().refusalOf('grantProposal', again)).toBe('NOTHING_WAITS at input.id');
    const taken = { id: one.id, version: 2, decision: granted('80/QĐ-MTTQ') };
    expect(await recorder().refusalOf('grantProposal', taken)).toBe(
      'DECISION_NUMBER_TAKEN at input.decision.new.number',
    );
    const decided = { id: decision.id, version: 2, decision: granted('82/QĐ-MTTQ') };
    expect(await recorder().refusalOf('grantProposal', decided)).toBe('DECISION_NOT_PROPOSED at input.id');
  });

  it('of which a line that went to the wrong decision waits again', async () => {
    const proposal = await proposed(['Lò Thị Nga', 'Lò Văn Ón']);
    const { decision, awards } = await grant(proposal.id, 1, granted('83/QĐ-MTTQ'));
    await recorder().act(
      'detachFromDecision',
      {
        decisionId: decision.id,
        version: decision.version,
        awards: [{ awardId: awards[1].id, version: awards[1].version }],
        reason: 'Nhầm',
      },
      '__typename',
    );
    expect(await became(proposal.id)).toEqual([
      'Lò Thị Nga | GRANTED | 83/QĐ-MTTQ',
      expect.stringMatching(/^Lò Văn Ón \| PROPOSED \| \d+\/TTr-MTTQ$/u),
    ]);
    await recorder().act(
      'recordAwardLines',
      { decisionId: proposal.id, version: 2, lines: [line('Lò Văn Pản')] },
      '__typename',
    );
    expect((await became(proposal.id)).map((each: string) => each.slice(0, 10))).toEqual([
      'Lò Thị Nga',
      'Lò Văn Ón ',
      'Lò Văn Pản',
    ]);
  });

  it('of which a line that was withdrawn neither is granted nor waits for it', async () => {
    const proposal = await proposed(['Mùa A Sử', 'Mùa Thị Dở']);
    const withdrawn = proposal.awards[1]!.id;
    await recorder().act('withdrawAward', { id: withdrawn, version: 1, reason: 'Ghi nhầm' }, '__typename');
    const judged = { id: proposal.id, version: proposal.version, awardIds: [withdrawn] };
    expect(await recorder().refusalOf('refuseProposed', { ...judged, reason: 'Không' })).toBe(
      'LINE_NOT_WAITING at input.awardIds.0',
    );
    const { awards } = await grant(proposal.id, proposal.version, granted('85/QĐ-MTTQ'));
    expect(awards.map(({ id }: { id: string }) => id)).toEqual([proposal.awards[0]?.id]);
    const stays = await registry.sql(`select state, record_status from awards where id = '${withdrawn}'`);
    expect(stays).toEqual([{ state: 'PROPOSED', record_status: 'WITHDRAWN' }]);
  });

  it('of which the lines come back from a decision that was withdrawn', async () => {
    const proposal = await proposed(['Thào A Chống']);
    const { decision, awards } = await grant(proposal.id, 1, granted('86/QĐ-MTTQ'));
    await recorder().act(
      'withdrawAwardDecision',
      { id: decision.id, version: decision.version, reason: 'Ghi nhầm quyết định' },
      '__typename',
    );
    const [taken] = await registry.sql<{ version: number }>(`select version from awards where id = '${awards[0].id}'`);
    await recorder().act(
      'detachFromDecision',
      {
        decisionId: decision.id,
        version: decision.version + 1,
        awards: [{ awardId: awards[0].id, version: taken?.version }],
        reason: 'Quyết định ghi nhầm',
      },
      '__typename',
    );
    expect(await became(proposal.id)).toEqual([expect.stringMatching(/^Thào A Chống \| PROPOSED/u)]);
    expect((await grant(proposal.id, 2, granted('87/QĐ-MTTQ'))).awards).toHaveLength(1);
  });

  it('whose line is the line of a decision that was recorded with its list', async () => {
    const proposal = await proposed(['Quàng Thị Hoa']);
    const decision = await givenDecision(registry, province, [line('Quàng Thị Hoa')], SIGNED);
    const lineId = decision.awards[0]?.id;
    await recorder().act(
      'attachToDecision',
      { decisionId: decision.id, version: 1, awards: [{ awardId: proposal.awards[0]?.id, version: 1, lineId }] },
      '__typename',
    );
    const states = async () =>
      (await decisionOf(registry, proposal.id, 'proposedAwards { nodes { id state } }')).proposedAwards.nodes;
    const old = proposal.awards[0]?.id;
    expect(await states()).toEqual([{ id: lineId, state: 'GRANTED' }]);
    const rows = table(await reconciliationOf(registry, { decisionId: proposal.id }));
    expect(rows).toEqual(['Bằng khen INDIVIDUALS: 1 | 1 | - | - = AGREES']);
    await recorder().act(
      'detachFromDecision',
      { decisionId: decision.id, version: 2, awards: [{ awardId: old, version: 2 }], reason: 'Không phải' },
      '__typename',
    );
    expect(await states()).toEqual([{ id: old, state: 'PROPOSED' }]);
  });

  it('names whom it asks, and a decision nobody', async () => {
    const refusal = await recorder().refusalOf('recordAwardDecision', {
      issuerId: province,
      number: '84/QĐ-MTTQ',
      ...SIGNED,
      addresseeId: district,
    });
    expect(refusal).toBe('ADDRESSEE_OF_PROPOSAL at input.addresseeId');
    const { id } = await proposed(['Vừ A Dia']);
    const grantors = async () =>
      (await decisionOf(registry, id, 'awards { nodes { grantor { id } level } }')).awards.nodes;
    expect(await grantors()).toEqual([{ grantor: { id: province }, level: 'PROVINCE' }]);
    await recorder().act('changeAwardDecision', { id, version: 1, addresseeId: null }, '__typename');
    expect(await grantors()).toEqual([{ grantor: null, level: null }]);
  });
});
