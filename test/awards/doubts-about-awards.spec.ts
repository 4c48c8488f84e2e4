import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const WARNINGS = 'decision { id version } awards { id version } warnings { code severity line basis evidence message }';

describe('doubts about awards', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);
  let number = 0;
  const record = (issuerId: string, lines: object[], input: object = {}) =>
    registry.as('RECORDER').act(
      'recordAwardDecision',
      {
        issuerId,
        number: `${(number += 1)}/QĐ-X`,
        signedOn: '2021-01-05',
        subject: 'Khen thưởng',
        lines,
        ...input,
      },
      WARNINGS,
    );

  it('is told of somebody who is proposed for what they were granted in that year already, and no more in another', async () => {
    const lines = [line('Lường Thị Lại')];
    await record(front, lines, { signedOn: '2024-02-01' });
    const proposed = (signedOn: string) =>
      record(front, lines, { status: 'PROPOSED', signedOn, addresseeId: front, documentType: 'TTR' });
    expect(codes(await proposed('2024-11-20'))).toEqual(['LIKELY_DUPLICATE']);
    expect(codes(await proposed('2025-11-20'))).toEqual([]);
  });

  it('judge authority by the day of the decision, not by today (point 3)', async () => {
    const district = await givenPublicOrganisation(registry, {
      name: 'Ủy ban nhân dân huyện Thí Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
      level: 'DISTRICT',
    });
    const one = (name: string) => [line(name, { form: 'CERTIFICATE_OF_COMMENDATION' })];
    expect(codes(await record(district, one('Trần Thị An'), { signedOn: '2025-06-30' }))).toEqual([]);
    const { warnings } = await record(district, one('Lê Văn Bình'), { signedOn: '2025-07-01' });
    expect(warnings).toMatchObject([{ code: 'FORM_NO_LONGER_IN_FORCE', severity: 'WARNING', line: 0 }]);
    expect(warnings[0].message).toContain('30/06/2025');
  });

  it('warn of a decision signed on a day still to come, and not of one that is only proposed', async () => {
    const lines = [line('Trần Thị Mai Sau')];
    const { warnings } = await record(front, lines, { signedOn: '2150-01-05' });
    expect(warnings).toMatchObject([{ code: 'DECISION_IN_FUTURE', severity: 'WARNING', line: 0 }]);
    expect(warnings[0].message).toContain('05/01/2150');
    expect(codes(await record(front, [line('Lường Thị Chờ')], { signedOn: '2150-01-05', status: 'PROPOSED' }))).toEqual(
      [],
    );
  });

  it('warn of such a day of a decision that has no lines yet, once, when it is recorded, changed or made public', async () => {
    const told = [{ code: 'DECISION_IN_FUTURE', awardId: null, line: null }];
    const fields = 'decision { id version } warnings { code awardId line message }';
    const input = { issuerId: front, number: '951/QĐ-MTTQ', subject: 'Tặng Bằng khen', signedOn: '2150-01-05' };
    const recorded = await registry.as('RECORDER').act('recordAwardDecision', input, fields);
    expect(recorded.warnings).toMatchObject(told);
    const { id } = recorded.decision;
    const changed = await registry
      .as('RECORDER')
      .act('changeAwardDecision', { id, version: 1, signedOn: '2150-01-06' }, fields);
    expect(changed.warnings).toMatchObject(told);
    const confirmed = await registry.as('APPROVER').act('confirmAwardDecision', { id, version: 2 }, fields);
    expect(confirmed.warnings).toMatchObject(told);
    const withdrawn = await registry
      .as('APPROVER')
      .act('withdrawAwardDecision', { id, version: 3, reason: 'Nhầm ngày' }, fields);
    expect(withdrawn.warnings).toEqual([]);
  });

  it('warn of missing authority and never block: practice is wider than the Law (point 4)', async () => {
    const village = await givenPublicOrganisation(registry, {
      name: 'Ban Công tác Mặt trận thôn Ví Dụ',
      kind: 'FRONT_WORK_BOARD',
      level: 'VILLAGE',
    });
    const written = await record(village, [line('Trần Thị An')]);
    expect(codes(written)).toEqual(['AUTHORITY_NOT_IN_CATALOGUE']);
    const confirmed = await registry
      .as('APPROVER')
      .act(
        'confirmAwardDecision',
        { id: written.decision.id, version: 1 },
        'decision { recordStatus } warnings { code }',
      );
    expect(confirmed).toMatchObject({
      decision: { recordStatus: 'CONFIRMED' },
      warnings: [{ code: 'AUTHORITY_NOT_IN_CATALOGUE' }],
    });
  });

  it('warn of a grantor and of a recipient dissolved before the day (point 13)', async () => {
    const gone = { validTo: '2025-06-30', level: 'DISTRICT' };
    const districtFront = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ huyện Thí Dụ', ...gone });
    const school = await givenPublicOrganisation(registry, {
      name: 'Phòng Giáo dục huyện Thí Dụ',
      system: 'STATE',
      kind: 'DEPARTMENT',
      ...gone,
    });
    const lines = [line('', {}, { kind: 'GROUP', organisationId: school, namePrinted: undefined })];
    const before = await record(districtFront, lines, { signedOn: '2025-06-30' });
    expect(codes(before)).not.toContain('GRANTOR_NOT_EXISTING');
    const after = codes(await record(districtFront, lines, { signedOn: '2025-07-01' }));
    expect(after).toEqual(expect.arrayContaining(['GRANTOR_NOT_EXISTING', 'RECIPIENT_BODY_NOT_EXISTING']));
  });

  it('warn of somebody of an area that had ended by the day, or was not there yet (point 13)', async () => {
    const unitAreaId = await givenArea(registry, { name: 'Thị xã Đã Hết', kind: 'TOWN', validTo: '2025-06-30' });
    const of = (name: string) => [line(name, {}, { unitAreaId })];
    expect(codes(await record(front, of('Trần Thị Sớm'), { signedOn: '2025-06-30' }))).toEqual([]);
    const { warnings } = await record(front, of('Trần Thị Muộn'), { signedOn: '2025-12-06' });
    expect(warnings).toMatchObject([{ code: 'RECIPIENT_AREA_NOT_EXISTING', severity: 'WARNING', line: 0 }]);
    expect(warnings[0].message).toContain('06/12/2025');
  });

  it('warn of a decision before the end of the achievement that it rewards (point 8)', async () => {
    const early = [line('Trần Thị An', { achievementFrom: '2021', achievementTo: '2022' })];
    expect(codes(await record(front, early))).toEqual(['DECISION_BEFORE_ACHIEVEMENT_END']);
  });

  it('hold the printed bonus against the computed one and keep what is printed (point 16)', async () => {
    const committee = await givenPublicOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    const written = await record(committee, [
      line('Trần Thị An', { bonusPrinted: 1_490_000 }),
      line('Lê Văn Bình', { bonusPrinted: 2_000_000 }),
    ]);
    expect(written.warnings).toMatchObject([{ code: 'BONUS_DIFFERS', severity: 'NOTICE', line: 1 }]);
    const { award } = await registry
      .as('READER')
      .ask('query ($id: ID!) { award(id: $id) { bonusPrinted } }', { id: written.awards[1].id });
    expect(award).toEqual({ bonusPrinted: 2_000_000 });
  });

  it('show a likely duplicate with its evidence, let another achievement pass, and refuse neither (point 18)', async () => {
    const personId = await givenPublicPerson(registry, 'Hoàng Văn Giang');
    const lineOf = (more: Record<string, unknown>) => line('', more, { personId, namePrinted: undefined });
    const first = await givenDecision(registry, front, [lineOf({ achievementFrom: '2020', achievementTo: '2020' })]);
    const again = await record(front, [lineOf({ achievementFrom: '2020', achievementTo: '2020' })]);
    expect(again.warnings).toMatchObject([{ code: 'LIKELY_DUPLICATE', evidence: [first.awards[0]?.id] }]);
    const other = [lineOf({ achievementFrom: '2018', achievementTo: '2018' })];
    expect(codes(await record(front, other, { signedOn: '2019-01-05' }))).toEqual([]);
  });

  it('suspect a namesake only where nothing tells them apart (point 20)', async () => {
    const unit = (unitPrinted: string) => line('Phạm Thị Hoa', {}, { unitPrinted });
    await givenDecision(registry, front, [unit('xã A')], { signedOn: '2017-01-05' });
    expect(codes(await record(front, [unit('xã B')], { signedOn: '2017-02-05' }))).toEqual([]);
    expect(codes(await record(front, [unit('Xã A')], { signedOn: '2017-03-05' }))).toEqual(['LIKELY_DUPLICATE']);
  });

  it('find the same recipient twice in one list, and in what an article reported before', async () => {
    const twice = await record(front, [line('Vũ Văn Khoa'), line('Vũ Văn Khoa')], { signedOn: '2016-01-05' });
    expect(twice.warnings).toMatchObject([{ code: 'LIKELY_DUPLICATE', line: 1, evidence: [twice.awards[0].id] }]);
    const reported = await givenReportedAward(registry, { ...line('Bùi Thị Lan'), grantedOn: '2015-01' });
    const { warnings } = await record(front, [line('Bùi Thị Lan')], { signedOn: '2015-01-05' });
    expect(warnings).toMatchObject([{ code: 'LIKELY_DUPLICATE', evidence: [reported.id] }]);
  });

  it('warn when a once-in-a-lifetime medal is held already, however long ago (point 18)', async () => {
    const central = await givenPublicOrganisation(registry, {
      name: 'Ủy ban Trung ương MTTQ Việt Nam',
      level: 'CENTRAL',
    });
    const personId = await givenPublicPerson(registry, 'Đỗ Thị Mai');
    const medal = line('', { form: 'GREAT_UNITY_MEDAL' }, { personId, namePrinted: undefined });
    const first = await givenDecision(registry, central, [medal], { signedOn: '2005-11-18' });
    const { warnings } = await record(central, [medal]);
    expect(warnings).toMatchObject([{ code: 'ONCE_IN_LIFETIME_ALREADY_HELD', evidence: [first.awards[0]?.id] }]);
  });

  it('are answered with a reason, which is kept; what nobody answered stays open', async () => {
    const village = await givenPublicOrganisation(registry, {
      name: 'Ban Công tác Mặt trận thôn Mẫu',
      kind: 'FRONT_WORK_BOARD',
      level: 'VILLAGE',
    });
    const code = 'AUTHORITY_NOT_IN_CATALOGUE';
    const { decision } = await record(village, [line('Trần Thị An'), line('Lê Văn Bình')], {
      overrides: [{ code, line: 1, reason: 'Thực tế ở địa phương' }],
    });
    const open = () =>
      registry
        .as('READER')
        .ask(
          'query ($id: ID!) { decision(by: { id: $id }) { openWarnings { code annexOrder } awards { nodes { overriddenWarnings { code reason by } } } } }',
          { id: decision.id },
        )
        .then((data) => data.decision);
    expect(await open()).toEqual({
      openWarnings: [{ code, annexOrder: 1 }],
      awards: {
        nodes: [
          { overriddenWarnings: [] },
          { overriddenWarnings: [{ code, reason: 'Thực tế ở địa phương', by: 'Cán bộ RECORDER' }] },
        ],
      },
    });
    await registry
      .as('RECORDER')
      .act(
        'changeAwardDecision',
        { id: decision.id, version: 1, overrides: [{ code, reason: 'Như trên' }] },
        '__typename',
      );
    expect((await open()).openWarnings).toEqual([]);
    const wrong = { id: decision.id, version: 2, overrides: [{ code, line: 7, reason: 'x' }] };
    expect(await registry.as('RECORDER').refusalOf('changeAwardDecision', wrong)).toBe(
      'OVERRIDE_WITHOUT_LINE at input.overrides.0.line',
    );
    const query = 'query ($id: ID!) { decision(by: { id: $id }) { openWarnings { code } } }';
    await registry.as('APPROVER').act('confirmAwardDecision', { id: decision.id, version: 2 }, '__typename');
    expect(await registry.anonymous.refusal(query, { id: decision.id })).toBe('STAFF_ONLY');
  });

  it('tells what is probably wrong before what is worth knowing, and last what newer rules raise on every line', async () => {
    const front = await givenProvincialFront(registry);
    const { decision } = await record(front, [line('Trần Thị Một'), line('Lê Văn Hai'), line('Vũ Thị Ba')]);
    const doubt = (code: string, severity: string) => ({
      code,
      severity,
      field: null,
      data: {},
      basis: [],
      evidence: [],
    });
    const rule = doubt('RULE_NOT_SEEN', 'NOTICE');
    const of = [
      [rule, doubt('DECISION_BEFORE_ACHIEVEMENT_END', 'NOTICE')],
      [rule],
      [rule, doubt('LIKELY_MINOR', 'WARNING')],
    ];
    for (const [index, warnings] of of.entries())
      await registry.sql('update awards set warnings = $3 where decision_id = $1 and annex_order = $2', [
        decision.id,
        index + 1,
        JSON.stringify(warnings),
      ]);
    const query = 'query ($id: ID!) { decision(by: { id: $id }) { openWarnings { code annexOrder } } }';
    const told = await registry.as('READER').ask(query, { id: decision.id });
    expect(told.decision.openWarnings).toEqual([
      { code: 'LIKELY_MINOR', annexOrder: 3 },
      { code: 'DECISION_BEFORE_ACHIEVEMENT_END', annexOrder: 1 },
      { code: 'RULE_NOT_SEEN', annexOrder: 1 },
      { code: 'RULE_NOT_SEEN', annexOrder: 2 },
      { code: 'RULE_NOT_SEEN', annexOrder: 3 },
    ]);
  });
});
