import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

describe('recording a decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const read = (id: string, selection: string) =>
    registry
      .as('READER')
      .ask(`query ($id: ID!) { decision(by: { id: $id }) { ${selection} } }`, { id })
      .then((data) => data.decision);

  it('tells form, grantor, level and system apart: a provincial Front’s certificate is not the Law’s (point 1)', async () => {
    const committee = await givenPublicOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    const { id } = await givenDecision(registry, front, [
      line('Trần Thị An'),
      line('Lê Văn Bình', { grantorId: committee }),
      line('Phạm Văn Cường', { grantorPrinted: 'các cấp' }),
    ]);
    const { awards } = await read(id, 'awards { nodes { form { code } grantor { id } grantorPrinted level system } }');
    const form = { code: 'CERTIFICATE_OF_MERIT' };
    expect(awards.nodes).toEqual([
      { form, grantor: { id: front }, grantorPrinted: null, level: 'PROVINCE', system: 'FRONT' },
      { form, grantor: { id: committee }, grantorPrinted: null, level: 'PROVINCE', system: 'STATE' },
      { form, grantor: null, grantorPrinted: 'các cấp', level: null, system: null },
    ]);
  });

  it('keeps titles, forms and the mode of commendation as three axes (point 2)', async () => {
    const { id } = await givenDecision(
      registry,
      front,
      [line('Trần Thị An', { form: 'ADVANCED_WORKER' }), line('Lê Văn Bình', { mode: 'SUDDEN' })],
      { mode: 'THEMATIC' },
    );
    expect(await read(id, 'mode awards { nodes { mode form { family } } }')).toEqual({
      mode: 'THEMATIC',
      awards: {
        nodes: [
          { mode: 'THEMATIC', form: { family: 'TITLE' } },
          { mode: 'SUDDEN', form: { family: 'FORM' } },
        ],
      },
    });
  });

  it('keeps groups and individuals mixed, in the order of the annex (point 5)', async () => {
    const names = ['Trần Thị An', 'Ban Công tác Mặt trận thôn Ví Dụ', 'Lê Văn Bình'];
    const { id } = await givenDecision(
      registry,
      front,
      names.map((name, i) => line(name, {}, i === 1 ? { kind: 'GROUP' } : {})),
    );
    const { awards } = await read(id, 'awards { totalCount nodes { annexOrder recipientKind recipientName } }');
    expect(awards).toEqual({
      totalCount: 3,
      nodes: [
        { annexOrder: 1, recipientKind: 'INDIVIDUAL', recipientName: names[0] },
        { annexOrder: 2, recipientKind: 'GROUP', recipientName: names[1] },
        { annexOrder: 3, recipientKind: 'INDIVIDUAL', recipientName: names[2] },
      ],
    });
  });

  it('keeps issuer, grantor and signatory apart (point 7)', async () => {
    const signatory = await givenPublicPerson(registry, 'Nguyễn Văn Ký');
    const { id } = await givenDecision(registry, front, [], {
      signatoryPrinted: 'Nguyễn Văn Ký',
      signatoryId: signatory,
      signatoryTitlePrinted: 'Phó Chủ tịch',
      signingCapacity: 'KT',
    });
    expect(
      await read(id, 'issuer { id } signatoryPrinted signatory { id } signatoryTitlePrinted signingCapacity'),
    ).toEqual({
      issuer: { id: front },
      signatoryPrinted: 'Nguyễn Văn Ký',
      signatory: { id: signatory },
      signatoryTitlePrinted: 'Phó Chủ tịch',
      signingCapacity: 'KT',
    });
  });

  it('keeps the day of the decision and the period of the achievement, each as precise as it is known (point 8)', async () => {
    const { id } = await givenDecision(
      registry,
      front,
      [line('Trần Thị An', { achievementFrom: '2020', achievementTo: '2020-11' })],
      { signedOn: '2021-01' },
    );
    expect(await read(id, 'signedOn awards { nodes { grantedOn achievementFrom achievementTo } }')).toEqual({
      signedOn: '2021-01',
      awards: { nodes: [{ grantedOn: '2021-01', achievementFrom: '2020', achievementTo: '2020-11' }] },
    });
  });

  it('leaves a number that nobody gave unknown, and one that cannot be split unsplit (point 9)', async () => {
    const { id } = await givenDecision(registry, front, [unlistedLine('GROUP', null), unlistedLine('UNKNOWN', 25)]);
    const { awards } = await read(id, 'awards { nodes { unlisted recipientKind quantity recipientName } }');
    expect(awards.nodes).toEqual([
      { unlisted: true, recipientKind: 'GROUP', quantity: null, recipientName: null },
      { unlisted: true, recipientKind: 'UNKNOWN', quantity: 25, recipientName: null },
    ]);
  });

  it('keeps names, positions and units as printed beside what they are linked to (point 14)', async () => {
    const person = await givenPublicPerson(registry, 'Hoàng Thị Dung');
    const area = await givenArea(registry);
    const unit = await givenPublicOrganisation(registry, {
      name: 'Hội Nông dân xã Ví Dụ',
      level: 'COMMUNE',
      areaId: area,
    });
    const { id } = await givenDecision(registry, front, [
      line(
        'Bà Hoàng Thị Dung',
        {},
        {
          personId: person,
          positionPrinted: 'Chủ tịch Hội Nông dân',
          unitPrinted: 'xã Ví Dụ, huyện Thí Dụ',
          unitOrganisationId: unit,
        },
      ),
    ]);
    const { awards } = await read(
      id,
      'awards { nodes { recipientNamePrinted recipientPositionPrinted recipientUnitPrinted person { displayName } unit { id } unitArea { id } } }',
    );
    expect(awards.nodes).toEqual([
      {
        recipientNamePrinted: 'Bà Hoàng Thị Dung',
        recipientPositionPrinted: 'Chủ tịch Hội Nông dân',
        recipientUnitPrinted: 'xã Ví Dụ, huyện Thí Dụ',
        person: { displayName: 'Hoàng Thị Dung' },
        unit: { id: unit },
        unitArea: { id: area },
      },
    ]);
  });

  it('takes households and enterprises as recipients of their own kind, and position classes of individuals (point 15)', async () => {
    const { id } = await givenDecision(registry, front, [
      line('Hộ ông Trần Văn Em', {}, { kind: 'HOUSEHOLD' }),
      line('Công ty Ví Dụ', {}, { kind: 'ENTERPRISE' }),
      line('Lê Thị Giang', { positionClass: 'ENTREPRENEUR' }),
    ]);
    const { awards } = await read(id, 'awards { nodes { recipientKind positionClass } }');
    expect(awards.nodes).toEqual([
      { recipientKind: 'HOUSEHOLD', positionClass: null },
      { recipientKind: 'ENTERPRISE', positionClass: null },
      { recipientKind: 'INDIVIDUAL', positionClass: 'ENTREPRENEUR' },
    ]);
  });

  it('knows a number only with issuer, year and type; "05/" is "5/", and the printed form stays (point 11)', async () => {
    const first = await givenDecision(registry, front, [], { number: '05/QĐ-MTTQ', signedOn: '2020-03-01' });
    const again = { issuerId: front, number: 'Số: 5/QĐ-MTTQ', subject: 'Khác', signedOn: '2020-09-09' };
    const recorder = registry.as('RECORDER');
    const { errors } = await recorder.send(
      'mutation ($input: RecordAwardDecisionInput!) { recordAwardDecision(input: $input) { decision { id } } }',
      { input: again },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      kind: 'CONFLICT',
      code: 'DECISION_NUMBER_TAKEN',
      field: 'input.number',
      details: { id: first.id },
    });
    await givenDecision(registry, front, [], { number: '5/QĐ-MTTQ', signedOn: '2021-03-01' });
    await givenDecision(registry, front, [], { number: '5/NQ-MTTQ', signedOn: '2020-03-01' });
    await givenDecision(registry, await givenProvincialFront(registry), [], {
      number: '5/QĐ-MTTQ',
      signedOn: '2020-03-01',
    });
    expect(await read(first.id, 'numberPrinted numberNormalised documentType')).toEqual({
      numberPrinted: '05/QĐ-MTTQ',
      numberNormalised: '5/QĐ-MTTQ',
      documentType: 'QĐ',
    });
  });

  it('finds a decision by issuer, number and year', async () => {
    const { id } = await givenDecision(registry, front, [], { number: '0734/QĐ-MTTQ', signedOn: '2019-02' });
    const find = (number: string, year: number) =>
      registry.as('READER').ask('query ($by: DecisionKeyInput!) { decision(by: $by) { id } }', {
        by: { number: { issuerId: front, number, year } },
      });
    expect(await find('734/QĐ-MTTQ', 2019)).toEqual({ decision: { id } });
    expect(await find('734', 2019)).toEqual({ decision: { id } });
    await expect(find('73', 2019)).rejects.toThrow('DECISION_NUMBER_UNKNOWN');
    await expect(find('734', 2020)).rejects.toThrow('There is no decision 734 of 2020 by this issuer.');
  });

  it('does not choose among several decisions that a number may mean', async () => {
    const [signedOn, of] = ['2017-03-04', 2017];
    const { id } = await givenDecision(registry, front, [], { number: '17/QĐ-MTTQ', signedOn });
    await givenDecision(registry, front, [], { number: '17/QĐ-MTTQ-BTT', signedOn });
    await givenDecision(registry, front, [], { number: '17/NQ-MTTQ', signedOn });
    const QUERY = 'query ($by: DecisionKeyInput!) { decision(by: $by) { id } }';
    const by = (number: string, more: object = {}) => ({
      by: { number: { issuerId: front, number, year: of, ...more } },
    });
    const reader = registry.as('READER');
    expect(await reader.refusal(QUERY, by('17'))).toBe('DECISION_NUMBER_AMBIGUOUS at by.number.number');
    await expect(reader.ask(QUERY, by('17'))).rejects.toThrow(
      'Several decisions of 2017 by this issuer have the number 17: 17/NQ-MTTQ, 17/QĐ-MTTQ, 17/QĐ-MTTQ-BTT.',
    );
    expect(await reader.ask(QUERY, by('17/QĐ-MTTQ'))).toEqual({ decision: { id } });
    const short = await givenDecision(registry, front, [], { number: '17/QĐ', signedOn });
    expect(await reader.ask(QUERY, by('17/QĐ'))).toEqual({ decision: { id: short.id } });
    expect(await reader.refusal(QUERY, by('17', { documentType: 'QĐ' }))).toContain('AMBIGUOUS');
    const { decision } = await reader.ask(QUERY.replace('id }', 'numberPrinted }'), by('17', { documentType: 'NQ' }));
    expect(decision).toEqual({ numberPrinted: '17/NQ-MTTQ' });
  });

  it('takes a thousand lines in one call, in as many statements as few lines need', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => line(`Nguyễn Văn Số ${i}`, { reason: 'Có thành tích' }));
    const few = await statementsDuring(() => givenDecision(registry, front, lines.slice(0, 3)));
    const { answer, statements } = await statementsDuring(() => givenDecision(registry, front, lines));
    expect((await read(answer.id, 'awards(first: 1) { totalCount }')).awards.totalCount).toBe(1000);
    expect(statements.length).toBe(few.statements.length);
  });
});
