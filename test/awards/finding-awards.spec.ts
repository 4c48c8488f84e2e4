import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GivenDecision,
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenVisibility } from '../support/given-meetings.js';
import { givenArea, givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

describe('finding awards and honourees', () => {
  let registry: Registry;
  let front: string;
  let school: string;
  let an: string;
  let decision: GivenDecision;
  let oldArea: string;
  let newArea: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    oldArea = await givenArea(registry, { name: 'Huyện Thí Dụ', kind: 'DISTRICT', validTo: '2025-06-30' });
    newArea = await givenArea(registry, { name: 'Xã Thí Dụ', kind: 'COMMUNE', validFrom: '2025-07-01' });
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordAreaSuccession',
        { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId: oldArea, toId: newArea, principal: true }] },
        '__typename',
      );
    school = await givenPublicOrganisation(registry, {
      name: 'Trường Ví Dụ',
      system: 'STATE',
      kind: 'SCHOOL',
      level: 'GRASSROOTS',
    });
    an = await givenPublicPerson(registry, 'Trần An');
    const binh = await givenPublicPerson(registry, 'Lê Thị Bình');
    decision = await givenPublicDecision(
      registry,
      front,
      [
        line('Trần An', {}, { personId: an, unitAreaId: oldArea }),
        line('Lê Thị Bình', { form: 'GREAT_UNITY_MEDAL' }, { personId: binh, unitOrganisationId: school }),
        line('Trường Ví Dụ', {}, { kind: 'GROUP', organisationId: school }),
        line('Người chỉ có tên in'),
        unlistedLine('GROUP', null),
      ],
      { number: '9/QĐ-MTTQ' },
    );
  });
  afterAll(() => registry.close());

  const names = async (args: string, as = registry.anonymous) => {
    const { awards } = await as.ask(`{ awards(${args}) { nodes { recipientName } } }`);
    return awards.nodes.map(({ recipientName }: { recipientName: string | null }) => recipientName);
  };
  const honourees = async (args: string) => {
    const { honourees: found } = await registry.anonymous.ask(`{ honourees(${args}) { nodes { name } } }`);
    return found.nodes.map(({ name }: { name: string }) => name);
  };

  it('chooses by year, form, family, level, system, grantor, kind, mode and words', async () => {
    expect(await names('year: 2021')).toHaveLength(5);
    expect(await names('year: 2020')).toEqual([]);
    expect(await names('yearFrom: 2020, yearTo: 2021')).toHaveLength(5);
    expect(await names('yearFrom: 2022')).toEqual([]);
    expect(await names('yearTo: 2020')).toEqual([]);
    expect(await names('hasHonouree: false, orderBy: RECIPIENT_NAME')).toEqual([null, 'Người chỉ có tên in']);
    expect(await names('hasHonouree: true')).toHaveLength(3);
    expect(await names('form: "GREAT_UNITY_MEDAL"')).toEqual(['Lê Thị Bình']);
    expect(await names('family: TITLE')).toEqual([]);
    expect(await names('level: PROVINCE, system: FRONT')).toHaveLength(5);
    expect(await names(`grantor: { id: "${front}" }`)).toHaveLength(5);
    expect(await names(`grantor: { id: "${school}" }`)).toEqual([]);
    expect(await names('recipientKind: GROUP, orderBy: RECIPIENT_NAME')).toEqual([null, 'Trường Ví Dụ']);
    expect(await names('mode: REGULAR')).toEqual([]);
    expect(await names('hasArticle: true')).toEqual([]);
    expect(await names('text: "an tran"')).toEqual(['Trần An']);
  });

  it('sorts by given name, by form and by day, and pages by cursor', async () => {
    expect(await names('orderBy: RECIPIENT_NAME')).toEqual([
      null,
      'Trần An',
      'Lê Thị Bình',
      'Người chỉ có tên in',
      'Trường Ví Dụ',
    ]);
    expect((await names('orderBy: FORM_RANK')).at(-1)).toBe('Lê Thị Bình');
    for (const orderBy of ['GRANTED_NEWEST', 'GRANTED_OLDEST', 'FORM_RANK', 'RECIPIENT_NAME']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const {
          awards,
        }: { awards: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
          await registry.anonymous.ask(
            `query ($after: String) { awards(first: 2, after: $after, orderBy: ${orderBy}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
            { after },
          );
        seen.push(...awards.nodes.map(({ id }) => id));
        after = awards.pageInfo.hasNextPage ? awards.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(seen).size).toBe(5);
    }
  });

  it('finds an area as it stands, as it was then, and rolled up to today (point 12)', async () => {
    expect(await names(`area: { id: "${oldArea}" }`)).toEqual(['Trần An']);
    expect(await names(`area: { id: "${newArea}" }`)).toEqual(['Trần An']);
    expect(await honourees(`area: { id: "${newArea}" }`)).toEqual(['Trần An']);
    expect(await names(`area: { id: "${newArea}", below: false }`)).toEqual(['Trần An']);
    expect(await names(`area: { id: "${newArea}", view: AS_THEN }`)).toEqual([]);
    expect(await names(`area: { id: "${newArea}", view: AS_TODAY }`)).toEqual(['Trần An']);
    expect(await honourees(`area: { id: "${newArea}", view: AS_TODAY }`)).toEqual(['Trần An']);
  });

  it('finds a group and those who belong to it', async () => {
    expect(await names(`organisation: { id: "${school}" }, orderBy: RECIPIENT_NAME`)).toEqual([
      'Lê Thị Bình',
      'Trường Ví Dụ',
    ]);
  });

  it('lists honourees by given name, each with the kind and number of awards', async () => {
    const { honourees: found } = await registry.anonymous.ask(
      '{ honourees { totalCount nodes { name recipientKind awardCount person { id } organisation { id } } } }',
    );
    expect(found).toMatchObject({
      totalCount: 3,
      nodes: [
        { name: 'Trần An', recipientKind: 'INDIVIDUAL', awardCount: 1, person: { id: an }, organisation: null },
        { name: 'Lê Thị Bình' },
        { name: 'Trường Ví Dụ', recipientKind: 'GROUP', person: null, organisation: { id: school } },
      ],
    });
    expect(await honourees('form: "GREAT_UNITY_MEDAL"')).toEqual(['Lê Thị Bình']);
    expect(await honourees('recipientKind: GROUP')).toEqual(['Trường Ví Dụ']);
    expect(await honourees('text: "binh le"')).toEqual(['Lê Thị Bình']);
  });

  it('leads from award to decision, issuer, grantor, form and recipient, and back from each', async () => {
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        `query ($an: ID!) { honouree(id: $an) { person { awards { nodes {
          form { code awards { totalCount } } grantor { awardsGranted { totalCount } }
          decision { numberPrinted issuer { decisionsIssued { totalCount } } awards { totalCount } }
          honouree { id } } } } } }`,
        { an },
      ),
    );
    expect(statements).toHaveLength(1);
    expect(answer.honouree.person.awards.nodes).toEqual([
      {
        form: { code: 'CERTIFICATE_OF_MERIT', awards: { totalCount: 4 } },
        grantor: { awardsGranted: { totalCount: 5 } },
        decision: {
          numberPrinted: '9/QĐ-MTTQ',
          issuer: { decisionsIssued: { totalCount: 1 } },
          awards: { totalCount: 5 },
        },
        honouree: { id: an },
      },
    ]);
  });

  it('counts what predecessors granted where the lineage is asked for (point 12)', async () => {
    const heir = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ tỉnh Ví Dụ mới', validFrom: '2025-07-01' });
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordOrganisationSuccession',
        { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId: front, toId: heir }] },
        '__typename',
      );
    expect(await names(`grantor: { id: "${heir}" }`)).toEqual([]);
    expect(await names(`grantor: { id: "${heir}", lineage: true }`)).toHaveLength(5);
    const { organisation } = await registry.anonymous.ask(
      `query ($id: ID!) { organisation(id: $id) {
        own: awardsGranted { totalCount } all: awardsGranted(lineage: true) { totalCount }
        decisionsIssued(lineage: true) { totalCount } } }`,
      { id: heir },
    );
    expect(organisation).toEqual({
      own: { totalCount: 0 },
      all: { totalCount: 5 },
      decisionsIssued: { totalCount: 1 },
    });
  });

  it('shows nothing of somebody hidden: no award, honouree, count or filter tells (point 22)', async () => {
    const hidden = await givenPublicPerson(registry, 'Ẩn Danh');
    await givenPublicDecision(registry, front, [
      line('Ẩn Danh', {}, { personId: hidden }),
      line('Trẻ Em', {}, { visibility: 'MINOR' }),
    ]);
    await givenVisibility(registry, hidden, 'HIDDEN');
    expect(await names('text: "an danh"')).toEqual([]);
    expect(await names('text: "tre em"')).toEqual([]);
    expect(await names('text: "tre em"', registry.as('READER'))).toEqual(['Trẻ Em']);
    expect(await honourees('text: "an danh"')).toEqual([]);
    expect(await registry.anonymous.refusal('query ($id: ID!) { honouree(id: $id) { name } }', { id: hidden })).toBe(
      'UNKNOWN_ID at id',
    );
    const { awards } = await registry.anonymous.ask('{ awards { totalCount } }');
    expect(awards.totalCount).toBe(5);
    for (const field of ['bonusPrinted', 'positionClass', 'nameVisibility', 'warnings { code }'])
      expect(await registry.anonymous.refusal(`{ awards { nodes { ${field} } } }`)).toBe('STAFF_ONLY');
  });

  it('keeps a line hidden whose recipient is linked to somebody public, until somebody says that it is to be shown', async () => {
    const { awards } = await givenPublicDecision(registry, front, [line('Em Nhỏ', {}, { visibility: 'MINOR' })]);
    const { id, version } = awards[0]!;
    const person = await givenPublicPerson(registry, 'Em Nhỏ');
    const change = async (at: number, recipient: object, why: object = {}) =>
      (
        await registry
          .as('APPROVER')
          .act('changeAward', { id, version: at, recipient, ...why }, 'award { version nameVisibility }')
      ).award;
    const recipient = { kind: 'INDIVIDUAL', namePrinted: 'Em Nhỏ', personId: person };
    const linked = await change(version, recipient);
    expect(linked.nameVisibility).toBe('MINOR');
    expect(await names('text: "em nho"')).toEqual([]);
    expect(await honourees('text: "em nho"')).toEqual([]);
    const { person: seen } = await registry.anonymous.ask(
      'query ($id: ID!) { person(id: $id) { awards { totalCount } } }',
      { id: person },
    );
    expect(seen.awards.totalCount).toBe(0);
    await change(linked.version, { ...recipient, visibility: 'PUBLIC' }, { reasonForChange: 'Đã đủ 18 tuổi' });
    expect(await names('text: "em nho"')).toEqual(['Em Nhỏ']);
    await change(linked.version + 1, { ...recipient, visibility: 'HIDDEN' });
    expect(await names('text: "em nho"')).toEqual([]);
  });

  it('shows no award of a draft organisation, and filters by none', async () => {
    const draft = await givenOrganisation(registry, { name: 'Tổ chức nháp' });
    await givenPublicDecision(registry, draft, [line('Của tổ chức nháp')], { signedOn: '2001-01-01' });
    expect(await registry.anonymous.refusal(`{ awards(grantor: { id: "${draft}" }) { totalCount } }`)).toBe(
      'UNKNOWN_ID at grantor.id',
    );
    expect(await names(`grantor: { id: "${draft}" }`, registry.as('READER'))).toEqual(['Của tổ chức nháp']);
  });

  it('resolves the id of somebody who was merged away', async () => {
    const twin = await givenPublicPerson(registry, 'Trần An (bản trùng)');
    const versions = await registry.sql<{ id: string; version: number }>(
      'select id, version from people where id = any($1)',
      [[an, twin]],
    );
    const version = (id: string) => versions.find((row) => row.id === id)?.version;
    const people = { keptId: an, keptVersion: version(an), mergedId: twin, mergedVersion: version(twin) };
    await registry.as('APPROVER').act('mergePeople', { ...people, reason: 'Cùng một người' }, '__typename');
    const { honouree } = await registry.anonymous.ask('query ($id: ID!) { honouree(id: $id) { id } }', { id: twin });
    expect(honouree).toEqual({ id: an });
    expect(decision.awards).toHaveLength(5);
  });

  it('refuses malformed ids in nested lists as clearly as at the top', async () => {
    expect(await registry.anonymous.refusal('{ awards(grantor: { id: "x" }) { totalCount } }')).toMatch(
      /^MALFORMED_ID/,
    );
    const nested = '{ awardForms { awards(meetingId: "x") { totalCount } } }';
    expect(await registry.anonymous.refusal(nested)).toBe('MALFORMED_ID at meetingId');
  });
});
