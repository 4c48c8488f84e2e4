import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  givenReportedAward,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { Registry } from '../support/registry.js';

describe('what was proposed, reported and granted', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const read = (id: string, selection: string, as = registry.as('READER')) =>
    as.ask(`query ($id: ID!) { decision(by: { id: $id }) { ${selection} } }`, { id }).then((data) => data.decision);
  const readAward = (id: string, selection: string) =>
    registry
      .as('READER')
      .ask(`query ($id: ID!) { award(id: $id) { ${selection} } }`, { id })
      .then((data) => data.award);

  it('shows the public no proposal, even a confirmed one', async () => {
    const proposal = await givenPublicDecision(registry, front, [line('Phạm Thị Cúc')], { status: 'PROPOSED' });
    const query = 'query ($id: ID!) { node(id: $id) { id } awards(text: "Phạm Thị Cúc") { totalCount } }';
    expect(await registry.anonymous.ask(query, { id: proposal.id })).toEqual({ node: null, awards: { totalCount: 0 } });
  });

  it('says of an award known only from an article that it has no decision yet (points 6 and 10)', async () => {
    const { id } = await givenReportedAward(registry, { ...line('Hoàng Văn Dũng'), grantedOn: '2021-01' });
    expect(await readAward(id, 'decision { id } annexOrder grantor { id } grantedOn state recipientName')).toEqual({
      decision: null,
      annexOrder: null,
      grantor: null,
      grantedOn: '2021-01',
      state: 'GRANTED',
      recipientName: 'Hoàng Văn Dũng',
    });
    await registry.as('APPROVER').act('confirmAward', { id, version: 1 }, 'award { recordStatus }');
    const { award } = await registry.anonymous.ask(
      'query ($id: ID!) { award(id: $id) { recipientName decision { id } } }',
      { id },
    );
    expect(award).toEqual({ recipientName: 'Hoàng Văn Dũng', decision: null });
  });

  it('puts a reported award under the decision found later', async () => {
    const { id } = await givenReportedAward(registry, line('Vũ Thị Hạnh'));
    const decision = await givenDecision(registry, front, [line('Trần Thị An')], { signedOn: '2014-01-05' });
    await registry
      .as('RECORDER')
      .act(
        'attachToDecision',
        { decisionId: decision.id, version: 1, awards: [{ awardId: id, version: 1 }] },
        'awards { id }',
      );
    expect(await readAward(id, 'decision { id } annexOrder grantedOn grantor { id } level')).toEqual({
      decision: { id: decision.id },
      annexOrder: 2,
      grantedOn: '2014-01-05',
      grantor: { id: front },
      level: 'PROVINCE',
    });
    const again = { decisionId: decision.id, version: 2, awards: [{ awardId: id, version: 2 }] };
    expect(await registry.as('RECORDER').refusalOf('attachToDecision', again)).toBe(
      'AWARD_HAS_DECISION at input.awards.0.awardId',
    );
  });

  it('grants by the issuer a line that prints its name or nobody’s, and doubts another grantor that nobody linked (point 7)', async () => {
    const printed = {
      'Uỷ ban MTTQ tỉnh Ví Dụ': front,
      'cấp trên': front,
      'Hội Nông dân tỉnh Ví Dụ': null,
    };
    const given = [];
    for (const grantorPrinted of Object.keys(printed))
      given.push(await givenReportedAward(registry, { ...line('Người Được In'), grantorPrinted }));
    const { id: decisionId, version } = await givenDecision(registry, front, []);
    const { awards, warnings } = await registry
      .as('RECORDER')
      .act(
        'attachToDecision',
        { decisionId, version, awards: given.map((award) => ({ awardId: award.id, version: award.version })) },
        'awards { grantorPrinted level system grantor { id } } warnings { code message line annexOrder }',
      );
    expect(awards).toEqual(
      Object.entries(printed).map(([grantorPrinted, id]) => ({
        grantorPrinted,
        ...(id
          ? { level: 'PROVINCE', system: 'FRONT', grantor: { id } }
          : { level: null, system: null, grantor: null }),
      })),
    );
    const ofGrantor = warnings.filter(({ code }: { code: string }) => code === 'GRANTOR_NOT_LINKED');
    expect(ofGrantor).toMatchObject([{ annexOrder: 3 }]);
    expect(ofGrantor[0].message).toContain('“Hội Nông dân tỉnh Ví Dụ”');

    const listed = Object.keys(printed).map((grantorPrinted) => line('Người Trong Danh Sách', { grantorPrinted }));
    const recorded = await givenDecision(registry, front, listed);
    expect(
      await registry.sql('select grantor_id as id from awards where decision_id = $1 order by annex_order', [
        recorded.id,
      ]),
    ).toEqual([{ id: front }, { id: null }, { id: null }]);
    const unlinked = recorded.warnings.filter(({ code }) => code === 'GRANTOR_NOT_LINKED');
    expect(unlinked).toMatchObject([{ line: 1 }, { line: 2 }]);
  });

  it('replaces an unlisted line by the list that was found, in one act that keeps the history (points 9 and 17)', async () => {
    const decision = await givenPublicDecision(registry, front, [unlistedLine('INDIVIDUAL', 2)], {
      signedOn: '2013-01-05',
    });
    const [unlisted] = decision.awards;
    const { awards } = await registry.as('APPROVER').act(
      'attachToDecision',
      {
        decisionId: decision.id,
        version: decision.version,
        awards: [
          { awardId: unlisted?.id, version: unlisted?.version, lines: [line('Bùi Văn Khánh'), line('Đỗ Thị Lan')] },
        ],
      },
      'awards { recipientName annexOrder replaces { id } }',
    );
    const replaces = { id: unlisted?.id };
    expect(awards).toEqual([
      { recipientName: 'Bùi Văn Khánh', annexOrder: 2, replaces },
      { recipientName: 'Đỗ Thị Lan', annexOrder: 3, replaces },
    ]);
    expect(await readAward(unlisted?.id ?? '', 'state quantity events { kind decision { id } }')).toEqual({
      state: 'REPLACED',
      quantity: 2,
      events: [{ kind: 'REPLACED', decision: { id: decision.id } }],
    });
    await registry
      .as('APPROVER')
      .act('confirmAwardDecision', { id: decision.id, version: decision.version + 1 }, 'decision { version }');
    const shown = await read(decision.id, 'awards { nodes { recipientName } }', registry.anonymous);
    expect(shown.awards.nodes).toEqual([{ recipientName: 'Bùi Văn Khánh' }, { recipientName: 'Đỗ Thị Lan' }]);
  });

  it('lets a reported award give way to the line of the decision that is the same award', async () => {
    const reported = await givenReportedAward(registry, line('Ngô Văn Minh'));
    const decision = await givenDecision(registry, front, [line('Ngô Văn Minh')], { signedOn: '2012-01-05' });
    const lineId = decision.awards[0]?.id;
    await registry
      .as('RECORDER')
      .act(
        'attachToDecision',
        { decisionId: decision.id, version: 1, awards: [{ awardId: reported.id, version: 1, lineId }] },
        'awards { id }',
      );
    expect(await readAward(reported.id, 'state replacedBy { id } decision { id }')).toEqual({
      state: 'REPLACED',
      replacedBy: { id: lineId },
      decision: null,
    });
  });

  it('replaces only unlisted lines by new ones, and only one way', async () => {
    const named = await givenReportedAward(registry, line('Lý Thị Nga'));
    const decision = await givenDecision(registry, front, [line('Lý Thị Nga')], { signedOn: '2011-01-05' });
    const refusal = (more: object) =>
      registry.as('RECORDER').refusalOf('attachToDecision', {
        decisionId: decision.id,
        version: 1,
        awards: [{ awardId: named.id, version: 1, ...more }],
      });
    expect(await refusal({ lines: [line('A')] })).toBe('LINES_FOR_UNLISTED_ONLY at input.awards.0.lines');
    expect(await refusal({ lines: [line('A')], lineId: decision.awards[0]?.id })).toBe(
      'REPLACED_TWO_WAYS at input.awards.0.lineId',
    );
    expect(await refusal({ lineId: named.id })).toBe('LINE_OF_ANOTHER_DECISION at input.awards.0.lineId');
    expect(await refusal({ version: 9 })).toBe('VERSION_CONFLICT at input.awards.0.version');
  });

  it('passes day, issuer and mode of a changed decision on to its lines', async () => {
    const other = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Mẫu' });
    const { id } = await givenDecision(
      registry,
      front,
      [line('Trần Thị An'), line('Lê Văn Bình', { mode: 'SUDDEN' })],
      {
        mode: 'REGULAR',
        signedOn: '2010-01-05',
      },
    );
    await registry
      .as('RECORDER')
      .act(
        'changeAwardDecision',
        { id, version: 1, signedOn: '2010-02-06', issuerId: other, mode: 'THEMATIC' },
        '__typename',
      );
    const { awards } = await read(id, 'awards { nodes { grantedOn mode grantor { id } } }');
    expect(awards.nodes).toEqual([
      { grantedOn: '2010-02-06', mode: 'THEMATIC', grantor: { id: other } },
      { grantedOn: '2010-02-06', mode: 'SUDDEN', grantor: { id: other } },
    ]);
  });

  it('changes one line, whose recipient comes as a whole, and tells every act in its history', async () => {
    const { awards } = await givenDecision(registry, front, [line('Trần Thị Án', { reason: 'Cũ' })], {
      signedOn: '2009-01-05',
    });
    const id = awards[0]?.id ?? '';
    const recipient = { kind: 'INDIVIDUAL', namePrinted: 'Trần Thị Ân', positionPrinted: 'Trưởng thôn' };
    await registry.as('RECORDER').act('changeAward', { id, version: 1, recipient, reason: null }, 'award { version }');
    expect(await readAward(id, 'version recipientName recipientPosition reason form { code }')).toEqual({
      version: 2,
      recipientName: 'Trần Thị Ân',
      recipientPosition: 'Trưởng thôn',
      reason: null,
      form: { code: 'CERTIFICATE_OF_MERIT' },
    });
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act before after } } }', { of: id });
    expect(history.nodes).toMatchObject([
      { act: 'changeAward', before: { reason: 'Cũ' }, after: { reason: null } },
      { act: 'recordAwardDecision', before: null },
    ]);
  });

  it('adds lines to a confirmed decision as drafts, and confirms them with it', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Trần Thị An')], { signedOn: '2008-01-05' });
    const { id } = decision;
    await registry
      .as('RECORDER')
      .act(
        'recordAwardLines',
        { decisionId: id, version: decision.version, lines: [line('Lê Văn Bình')] },
        '__typename',
      );
    const seen = () => read(id, 'awards { totalCount }', registry.anonymous);
    expect(await seen()).toEqual({ awards: { totalCount: 1 } });
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version: decision.version + 1 }, '__typename');
    expect(await seen()).toEqual({ awards: { totalCount: 2 } });
    const again = { id, version: decision.version + 2 };
    expect(await registry.as('APPROVER').refusalOf('confirmAwardDecision', again)).toBe('STATUS_ALREADY');
    await registry.as('APPROVER').act('withdrawAwardDecision', { ...again, reason: 'Nhầm' }, '__typename');
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await registry.anonymous.ask(query, { id: decision.awards[0]?.id })).toEqual({ node: null });
  });
});
