import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { WHEN_AND_WHY } from '../support/given-events.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation } from '../support/given-presentations.js';
import { type Held, halfWay } from '../support/half-way.js';
import { Registry } from '../support/registry.js';

describe('acts on lines while their decision is acted on', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const PROPOSED = { status: 'PROPOSED', number: null, signedOn: null };
  const twoLines = () => [line('Người Thứ Nhất'), line('Người Thứ Hai')];
  const held = (id: string): Held => ['select from awards where id = $1 for update', [id]];
  const decisionAct =
    (mutation: string, { id, version }: { id: string; version: number }, more: object = {}) =>
    async () =>
      registry.as('APPROVER').act(mutation, { id, version, ...more }, '__typename');
  const annul = ({ id, version }: { id: string; version: number }, decision: object = {}) =>
    registry
      .as('APPROVER')
      .act('annulAwards', { awards: [{ id, version }], ...WHEN_AND_WHY, ...decision }, 'awards { state version }');
  const lineNow = async (id: string) => {
    const [row] = await registry.sql<{ state: string; record_status: string; version: number }>(
      'select state, record_status, version from awards where id = $1',
      [id],
    );
    return row;
  };
  const auditOf = async (id: string, act: string) => {
    const rows = await registry.sql<{ before: Record<string, unknown> }>(
      'select before from audit_entries where subject_id = $1 and act = $2',
      [id, act],
    );
    return rows[0]?.before;
  };

  it('what is annulled while the decision is confirmed stays annulled', async () => {
    const decision = await givenDecision(registry, front, twoLines());
    const [one, other] = decision.awards;
    const confirm = decisionAct('confirmAwardDecision', decision);
    const [, annulled] = await halfWay(registry, held(one!.id), confirm, () => annul(other!));
    expect(annulled).toEqual({ awards: [{ state: 'ANNULLED', version: 2 }] });
    expect(await lineNow(other!.id)).toEqual({ state: 'ANNULLED', record_status: 'CONFIRMED', version: 3 });
    expect(await auditOf(other!.id, 'confirmAwardDecision')).toMatchObject({ recordStatus: 'DRAFT', version: 2 });
  });

  it('whoever annuls a line that is just being confirmed waits, and is shown what happened', async () => {
    const decision = await givenDecision(registry, front, twoLines());
    const [one, other] = decision.awards;
    const confirm = decisionAct('confirmAwardDecision', decision);
    const refused = () =>
      registry
        .as('APPROVER')
        .refusalOf('annulAwards', { awards: [{ id: one!.id, version: one!.version }], ...WHEN_AND_WHY });
    const [, refusal] = await halfWay(registry, held(other!.id), confirm, refused);
    expect(refusal).toBe('VERSION_CONFLICT at input.awards.0.version');
    expect(await lineNow(one!.id)).toEqual({ state: 'GRANTED', record_status: 'CONFIRMED', version: 2 });
  });

  it('what is changed while the decision is changed or granted keeps both', async () => {
    const rename = ({ id, version }: { id: string; version: number }) =>
      registry
        .as('APPROVER')
        .act(
          'changeAward',
          { id, version, recipient: { kind: 'INDIVIDUAL', namePrinted: 'Người Đã Sửa' } },
          '__typename',
        );
    const nameAndDay = (id: string) =>
      registry.sql('select recipient_name_printed as name, granted_on as "grantedOn" from awards where id = $1', [id]);
    const changed = await givenPublicDecision(registry, front, twoLines());
    const change = decisionAct('changeAwardDecision', changed, { signedOn: '2021-01-06' });
    await halfWay(registry, held(changed.awards[0]!.id), change, () => rename(changed.awards[1]!));
    expect(await nameAndDay(changed.awards[1]!.id)).toEqual([{ name: 'Người Đã Sửa', grantedOn: '2021-01-06' }]);

    const proposal = await givenDecision(registry, front, twoLines(), PROPOSED);
    const grant = decisionAct('grantProposal', proposal, {
      decision: {
        new: { issuerId: front, number: '7001/QĐ-MTTQ', signedOn: '2021-03-04', subject: 'Về việc tặng Bằng khen' },
      },
    });
    await halfWay(registry, held(proposal.awards[0]!.id), grant, () => rename(proposal.awards[1]!));
    expect(await nameAndDay(proposal.awards[1]!.id)).toEqual([{ name: 'Người Đã Sửa', grantedOn: '2021-03-04' }]);
  });

  it('a decision that is annulled as a whole is not confirmed line by line behind it', async () => {
    const decision = await givenDecision(registry, front, twoLines());
    const { id, version } = decision;
    const whole = () =>
      registry.as('APPROVER').act('annulAwards', { decision: { id, version }, ...WHEN_AND_WHY }, 'awards { state }');
    const confirm = () => registry.as('APPROVER').refusalOf('confirmAwardDecision', { id, version });
    const [, refusal] = await halfWay(registry, held(decision.awards[1]!.id), whole, confirm);
    expect(refusal).toBe('VERSION_CONFLICT at input.version');
    for (const award of decision.awards)
      expect(await lineNow(award.id)).toEqual({ state: 'ANNULLED', record_status: 'DRAFT', version: 2 });
  });

  it('what two hand over at two meetings is handed over once, and nobody waits for the other in a circle', async () => {
    const { awards } = await givenDecision(registry, front, twoLines());
    const lines = awards.map(({ id: awardId }) => ({ awardId }));
    const add = async (items: object[]) => {
      const { id, version } = await givenPresentation(registry, await givenMeeting(registry, {}), {});
      const query = 'mutation ($input: ChangePresentationInput!) { changePresentation(input: $input) { __typename } }';
      return () => registry.as('RECORDER').send(query, { input: { id, version, addItems: items } });
    };
    const items: Held = ['lock table presentation_items in share mode', []];
    const both = await halfWay(registry, items, await add(lines), await add(lines.toReversed()));
    const codes = both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes).toEqual(['DONE', 'PRESENTED_ALREADY']);
  });
});
