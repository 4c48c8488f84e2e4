import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { givenEvent } from '../support/given-events.js';
import { type GivenHonour, givenHonour, lineForBody, lineForPerson } from '../support/given-honours.js';
import { givenVisibility } from '../support/given-meetings.js';
import { givenArea, givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';

describe('finding honourees', () => {
  let registry: Registry;
  let front: string;
  let heir: string;
  let above: string;
  let committee: string;
  let department: string;
  let school: string;
  let district: string;
  let commune: string;
  let shown: GivenHonour;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const administrator = registry.as('ADMINISTRATOR');
    district = await givenArea(registry, { name: 'Huyện Thí Dụ', kind: 'DISTRICT', validTo: '2025-06-30' });
    const township = await givenArea(registry, {
      name: 'Thị trấn Thí Dụ',
      kind: 'TOWNSHIP',
      parentId: district,
      validTo: '2025-06-30',
    });
    commune = await givenArea(registry, { name: 'Xã Thí Dụ', kind: 'COMMUNE', validFrom: '2025-07-01' });
    const merged = {
      kind: 'MERGE',
      effectiveOn: '2025-07-01',
      lines: [{ fromId: township, toId: commune, principal: true }],
    };
    await administrator.act('recordAreaSuccession', merged, '__typename');
    front = await givenProvincialFront(registry, { validTo: '2025-06-30' });
    heir = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh sau sắp xếp', validFrom: '2025-07-01' });
    const follows = { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId: front, toId: heir }] };
    await administrator.act('recordOrganisationSuccession', follows, '__typename');
    above = await givenPublicOrganisation(registry, { name: 'Bộ Ví Dụ', system: 'STATE', kind: 'MINISTRY' });
    committee = await givenPublicOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
      parentId: above,
    });
    department = await givenPublicOrganisation(registry, {
      name: 'Phòng Giáo dục Ví Dụ',
      system: 'STATE',
      kind: 'DEPARTMENT',
      level: 'DISTRICT',
    });
    school = await givenPublicOrganisation(registry, {
      name: 'Trường Tiểu học Ví Dụ',
      system: 'STATE',
      kind: 'SCHOOL',
      level: 'GRASSROOTS',
      parentId: department,
    });
    const [an, teacher, ngan, household, enterprise, village] = [
      await lineForPerson(registry, 'Nguyễn Văn An', { recipient: { unitAreaId: township } }),
      await lineForPerson(registry, 'Lê Thị Bình', {
        form: 'LABOUR_ORDER',
        awardClass: 'THIRD',
        recipient: { unitOrganisationId: school },
      }),
      await lineForPerson(registry, 'Đỗ Thị Ngân', { mode: 'SUDDEN' }),
      await lineForBody(registry, 'HOUSEHOLD', { name: 'Hộ ông Ví Dụ', kind: 'HOUSEHOLD' }),
      await lineForBody(registry, 'ENTERPRISE', { name: 'Hợp tác xã Chè Ví Dụ', kind: 'COOPERATIVE' }),
      await lineForBody(registry, 'GROUP', { name: 'Ban Công tác Mặt trận thôn Ví Dụ', kind: 'FRONT_WORK_BOARD' }),
    ];
    await givenPublicDecision(registry, front, [an.line, household.line], { signedOn: '2020-12-28' });
    shown = await givenHonour(registry, front, [an.line, enterprise.line], { signedOn: '2021-01-05' });
    await givenPublicDecision(registry, committee, [teacher.line, village.line, ngan.line], { signedOn: '2022-05' });
  });
  afterAll(() => registry.close());

  const found = async (args: string, as = registry.anonymous) => {
    const { honourees } = await as.ask(`{ honourees(${args}) { totalCount nodes { name } } }`);
    expect(honourees.totalCount).toBe(honourees.nodes.length);
    return honourees.nodes.map(({ name }: { name: string }) => name) as string[];
  };
  const AN = 'Nguyễn Văn An';
  const HOUSEHOLD = 'Hộ ông Ví Dụ';
  const ENTERPRISE = 'Hợp tác xã Chè Ví Dụ';
  const TEACHER = 'Lê Thị Bình';
  const VILLAGE = 'Ban Công tác Mặt trận thôn Ví Dụ';
  const NGAN = 'Đỗ Thị Ngân';

  it('sorts by Vietnamese given name, bodies by their whole name, forwards and backwards', async () => {
    const all = [AN, VILLAGE, TEACHER, HOUSEHOLD, ENTERPRISE, NGAN];
    expect(await found('first: 50')).toEqual(all);
    expect(await found('first: 50, orderBy: NAME_DESC')).toEqual(all.toReversed());
  });

  it('chooses by each filter, and by several together', async () => {
    const filters: [string, string[]][] = [
      ['year: 2020', [AN, HOUSEHOLD]],
      ['year: 2019', []],
      ['form: "LABOUR_ORDER"', [TEACHER]],
      ['family: FORM', [AN, VILLAGE, TEACHER, HOUSEHOLD, ENTERPRISE, NGAN]],
      ['family: TITLE', []],
      ['level: PROVINCE, system: STATE', [VILLAGE, TEACHER, NGAN]],
      ['mode: SUDDEN', [NGAN]],
      [`grantor: { id: "${front}" }`, [AN, HOUSEHOLD, ENTERPRISE]],
      [`grantor: { id: "${heir}" }`, []],
      [`grantor: { id: "${heir}", lineage: true }`, [AN, HOUSEHOLD, ENTERPRISE]],
      [`grantor: { id: "${above}" }`, []],
      [`grantor: { id: "${above}", below: true }`, [VILLAGE, TEACHER, NGAN]],
      [`grantor: { id: "${committee}", below: true, lineage: true }`, [VILLAGE, TEACHER, NGAN]],
      ['yearFrom: 2020, yearTo: 2020', [AN, HOUSEHOLD]],
      ['yearFrom: 2022', [VILLAGE, TEACHER, NGAN]],
      [`area: { id: "${district}" }`, [AN]],
      [`area: { id: "${district}", below: false }`, []],
      [`area: { id: "${commune}" }`, [AN]],
      [`area: { id: "${commune}", view: AS_THEN }`, []],
      [`area: { id: "${commune}", view: AS_TODAY }`, [AN]],
      [`organisation: { id: "${school}" }`, [TEACHER]],
      [`organisation: { id: "${department}" }`, [TEACHER]],
      [`organisation: { id: "${department}", below: false }`, []],
      ['recipientKind: HOUSEHOLD', [HOUSEHOLD]],
      ['recipientKind: ENTERPRISE', [ENTERPRISE]],
      ['recipientKind: GROUP', [VILLAGE]],
      ['recipientKind: INDIVIDUAL', [AN, TEACHER, NGAN]],
      [`meetingId: "${shown.meetingId}"`, [AN, ENTERPRISE]],
      [`presenterId: "${shown.presenterId}"`, [AN, ENTERPRISE]],
      ['hasArticle: true', [AN, ENTERPRISE]],
      ['text: "vi du ho"', [HOUSEHOLD, ENTERPRISE]],
      ['text: "do ngan"', [NGAN]],
      ['recipientKind: INDIVIDUAL, system: STATE, text: "le"', [TEACHER]],
    ];
    for (const [args, names] of filters) expect([args, await found(args)]).toEqual([args, names]);
  });

  it('says that a form or a record that a filter names is not there, in place of answering that nobody holds one', async () => {
    const hidden = await givenOrganisation(registry, { name: 'Ủy ban chưa công khai' });
    const refused = (list: string, args: string, client = registry.anonymous) =>
      client.refusal(`{ ${list}(${args}) { totalCount } }`);
    const wrong: [string, string][] = [
      ['form: "Bằng khen"', 'FORM_UNKNOWN at form'],
      [`form: "${NOWHERE}"`, 'FORM_UNKNOWN at form'],
      [`grantor: { id: "${NOWHERE}" }`, 'UNKNOWN_ID at grantor.id'],
      [`grantor: { id: "${hidden}" }`, 'UNKNOWN_ID at grantor.id'],
      [`area: { id: "${front}" }`, 'UNKNOWN_ID at area.id'],
      [`organisation: { id: "${NOWHERE}" }`, 'UNKNOWN_ID at organisation.id'],
      [`presenterId: "${NOWHERE}"`, 'UNKNOWN_ID at presenterId'],
      [`meetingId: "${NOWHERE}"`, 'UNKNOWN_ID at meetingId'],
      ['year: 20240', 'NUMBER_OUT_OF_RANGE at year'],
    ];
    for (const [args, code] of wrong)
      for (const list of ['honourees', 'awards']) expect([args, await refused(list, args)]).toEqual([args, code]);
    const staff = await registry.as('READER').ask(`{ awards(grantor: { id: "${hidden}" }) { totalCount } }`);
    expect(staff).toEqual({ awards: { totalCount: 0 } });
  });

  it('finds whoever holds an award without an article, even beside one that has an article', async () => {
    expect(await found('hasArticle: false')).toEqual([AN, VILLAGE, TEACHER, HOUSEHOLD, NGAN]);
  });

  it('wants one award that meets all filters, not one for each', async () => {
    expect(await found(`year: 2021, meetingId: "${shown.meetingId}", recipientKind: INDIVIDUAL`)).toEqual([AN]);
    expect(await found(`year: 2020, meetingId: "${shown.meetingId}"`)).toEqual([]);
  });

  it('keeps the kinds of recipient apart: households and enterprises are of their own kind (point 15)', async () => {
    const { honourees } = await registry.anonymous.ask(
      `{ honourees(text: "vi du") { nodes { name recipientKind person { id } organisation { name }
         awards { nodes { recipientKind } } } } }`,
    );
    expect(honourees.nodes).toContainEqual({
      name: HOUSEHOLD,
      recipientKind: 'HOUSEHOLD',
      person: null,
      organisation: { name: HOUSEHOLD },
      awards: { nodes: [{ recipientKind: 'HOUSEHOLD' }] },
    });
    expect(honourees.nodes).toContainEqual({
      name: ENTERPRISE,
      recipientKind: 'ENTERPRISE',
      person: null,
      organisation: { name: ENTERPRISE },
      awards: { nodes: [{ recipientKind: 'ENTERPRISE' }] },
    });
  });

  it('tells the public of nobody by drafts, annulled or withdrawn awards, in no list, count or filter (point 22)', async () => {
    const hidden = await lineForPerson(registry, 'Kín Thị Ẩn');
    await givenPublicDecision(registry, front, [hidden.line], { signedOn: '1999-01-01' });
    await givenVisibility(registry, hidden.personId, 'HIDDEN');
    const draft = await lineForPerson(registry, 'Kín Thị Nháp');
    await givenDecision(registry, front, [draft.line], { signedOn: '1999-01-02' });
    const annulled = await lineForPerson(registry, 'Kín Thị Hủy');
    const { awards } = await givenPublicDecision(registry, front, [annulled.line], { signedOn: '1999-01-03' });
    await givenEvent(registry, 'annulAwards', { awards });
    const gone = await lineForPerson(registry, 'Kín Thị Rút');
    const { id, version } = await givenPublicDecision(registry, front, [gone.line], { signedOn: '1999-01-04' });
    await registry.as('APPROVER').act('withdrawAwardDecision', { id, version, reason: 'Ghi nhầm' }, '__typename');
    const proposed = await lineForPerson(registry, 'Kín Thị Đề Nghị');
    await givenPublicDecision(registry, front, [proposed.line], { status: 'PROPOSED', signedOn: null });
    expect(await found('text: "kin thi"')).toEqual([]);
    expect(await found('year: 1999')).toEqual([]);
    expect(await found('text: "kin thi"', registry.as('READER'))).toEqual(['Kín Thị Ẩn', 'Kín Thị Nháp']);
    for (const { personId } of [hidden, draft, annulled, gone, proposed])
      expect(
        await registry.anonymous.refusal('query ($id: ID!) { honouree(id: $id) { name } }', { id: personId }),
      ).toBe('UNKNOWN_ID at id');
  });

  it('counts of each honouree the awards that the viewer may see', async () => {
    const one = await lineForPerson(registry, 'Hoàng Thị Đếm');
    const { id, awards } = await givenPublicDecision(registry, front, [one.line, line('Người Khác')]);
    await givenDecision(registry, front, [one.line], { signedOn: '2021-03-01' });
    const query = 'query ($id: ID!) { honouree(id: $id) { awardCount awards { totalCount } } }';
    const count = async (as = registry.anonymous) => (await as.ask(query, { id: one.personId })).honouree;
    expect(await count()).toEqual({ awardCount: 1, awards: { totalCount: 1 } });
    expect(await count(registry.as('READER'))).toEqual({ awardCount: 2, awards: { totalCount: 2 } });
    expect([id, awards.length]).toEqual([id, 2]);
  });
});
