import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { LikelyDuplicates } from '../../src/people/duplicates/likely-duplicates.service.js';
import { givenCatalogue, givenDecision, line } from '../support/given-awards.js';
import { givenOrganisation, givenPerson } from '../support/given-meetings.js';
import { givenArea } from '../support/given-organisations.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const PAIRS = `query ($areaId: ID, $organisationId: ID, $personId: ID, $minScore: Float, $verdict: PersonMatchVerdict, $first: Int, $after: String) {
  likelyDuplicates(areaId: $areaId, organisationId: $organisationId, personId: $personId, minScore: $minScore, verdict: $verdict, first: $first, after: $after) {
    nodes { one { id } other { id } score verdict area { id } evidence { code message } } totalCount pageInfo { endCursor hasNextPage } } }`;

describe('the list of likely duplicates', () => {
  let registry: Registry;
  let province: string;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
    front = await givenOrganisation(registry, { confirmed: true });
    province = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE' });
  });
  afterAll(() => registry.close());

  interface Pair {
    one: { id: string };
    other: { id: string };
    score: number;
    verdict: string;
    area: { id: string } | null;
    evidence: { code: string; message: string }[];
  }
  const list = async (
    variables: object = {},
  ): Promise<{ nodes: Pair[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }> =>
    (await registry.as('READER').ask(PAIRS, { first: 100, ...variables })).likelyDuplicates;
  const between = async (...ids: string[]) =>
    (await list()).nodes.find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id));
  const commune = (name: string) => givenArea(registry, { name, kind: 'COMMUNE', parentId: province });
  const award = async (name: string, recipient: object, personId?: string) => {
    const id = personId ?? (await givenPerson(registry, name));
    await givenDecision(registry, front, [line(name, {}, { personId: id, ...recipient })]);
    return id;
  };

  it('has pairs of one name in one commune, with evidence, and nobody of another commune', async () => {
    const [here, there] = [await commune('Xã Bản Mòng'), await commune('Xã Bản Lầu')];
    const one = await award('Sùng Thị Dợ', { unitPrinted: 'Thôn Bản Mòng', unitAreaId: here });
    const other = await award('SÙNG THỊ DỢ', { unitPrinted: 'Trạm Y tế', unitAreaId: here });
    const stranger = await award('Sùng Thị Dợ', { unitPrinted: 'Thôn Bản Lầu', unitAreaId: there });
    expect(await between(one, other)).toEqual({
      one: { id: one },
      other: { id: other },
      score: 0.48,
      verdict: 'POSSIBLE',
      area: { id: here },
      evidence: expect.arrayContaining([
        { code: 'NAME_SAME_ACCENTS', message: expect.stringContaining('SÙNG THỊ DỢ') },
        { code: 'SAME_AREA', message: 'Đơn vị cùng một xã, phường: Trạm Y tế.' },
      ]),
    });
    expect(await between(one, stranger)).toBeUndefined();
  });

  it('has slips of typing, i for y, other accents and middle names left out, where they share a unit', async () => {
    const [one, ...others] = [
      'Nguyễn Văn Thắng',
      'Nguyễn Văn Thăng',
      'Nguyễn Văn Thắg',
      'Nguyễn Thắng',
      'Nguyễn Văn Cường',
    ];
    const unit = { unitPrinted: 'Thôn Nà Luông, xã Ví Dụ' };
    const id = await award(one!, unit);
    const codes: (string | undefined)[] = [];
    for (const name of others) codes.push((await between(id, await award(name, unit)))?.evidence[0]?.code);
    expect(codes).toEqual(['NAME_OTHER_ACCENTS', 'NAME_SIMILAR', 'NAME_SIMILAR', undefined]);
    const [ly, li] = [await award('Lý Thị Sáu', unit), await award('Lí Thị Sáu', unit)];
    expect((await between(ly, li))?.evidence[0]?.code).toBe('NAME_I_OR_Y');
  });

  it('has whom an article printed with the unit inside the position, and a decision with both apart', async () => {
    const one = await award('Triệu Văn Thử', {
      positionPrinted: 'Trưởng thôn',
      unitPrinted: 'thôn Khuổi Phầy, xã Trung Hà',
    });
    const other = await givenPerson(registry, 'Triệu Văn Thử');
    const titlePrinted = 'Trưởng thôn Khuổi Phầy, xã Trung Hà';
    await registry.as('RECORDER').act('recordPost', { personId: other, titlePrinted }, '__typename');
    const third = await award('Triệu Văn Thử', { positionPrinted: titlePrinted });
    const fourth = await award('Triệu Văn Thử', { positionPrinted: 'Trưởng thôn Nà Khác, xã Trung Hà' });
    expect(await between(one, other)).toMatchObject({ verdict: 'LIKELY', score: expect.closeTo(0.84, 5) });
    expect(await between(one, third)).toMatchObject({ verdict: 'LIKELY' });
    expect(await between(other, third)).toMatchObject({ verdict: 'LIKELY' });
    expect((await between(one, fourth))?.verdict).not.toBe('LIKELY');
  });

  it('follows what is changed: a unit is corrected, a name is changed, a post is recorded', async () => {
    const one = await award('Bàn Văn Quý', { unitPrinted: 'Hợp tác xã Sơn Thủy' });
    const other = await givenPerson(registry, 'Bàn Văn Khác');
    expect(await between(one, other)).toBeUndefined();
    const organisationPrinted = 'Hợp tác xã Sơn Thủy';
    await registry
      .as('RECORDER')
      .act('recordPost', { personId: other, titlePrinted: 'Giám đốc', organisationPrinted }, '__typename');
    expect(await between(one, other)).toBeUndefined();
    await registry.as('RECORDER').act('changePerson', { id: other, version: 1, name: 'Bàn Văn Quý' }, '__typename');
    expect(await between(one, other)).toMatchObject({ verdict: 'LIKELY' });
  });

  it('finds what two communes had apart once they are one', async () => {
    const [old, new_] = [await commune('Xã Cũ Một'), await commune('Xã Cũ Hai')];
    const one = await award('Chẩu Thị Vân', { unitPrinted: 'Thôn Đông', unitAreaId: old });
    const other = await award('Chẩu Thị Vân', { unitPrinted: 'Thôn Tây', unitAreaId: new_ });
    expect(await between(one, other)).toBeUndefined();
    const toId = await commune('Xã Mới');
    const lines = [old, new_].map((fromId) => ({ fromId, toId }));
    await registry
      .as('ADMINISTRATOR')
      .act('recordAreaSuccession', { kind: 'MERGE', effectiveOn: '2025-07-01', lines }, '__typename');
    expect((await between(one, other))?.evidence.map(({ code }) => code)).toContain('SAME_AREA');
  });

  it('is paged highest score first, by area, by verdict and from a score, in one statement when all is compared', async () => {
    const { nodes: all, totalCount } = await list();
    expect(totalCount).toBe(all.length);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const paged: Pair[] = [];
    let after: string | undefined;
    do {
      const { nodes, pageInfo } = await list({ first: 2, after });
      paged.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(paged).toEqual(all);
    const area = all.find((pair) => pair.area)?.area?.id;
    expect((await list({ areaId: area })).nodes).toEqual(all.filter((pair) => pair.area?.id === area));
    expect((await list({ areaId: province })).nodes).toEqual(all.filter((pair) => pair.area));
    expect((await list({ minScore: 0.6 })).nodes).toEqual(all.filter(({ score }) => score >= 0.6));
    expect((await list({ verdict: 'LIKELY' })).nodes).toEqual(all.filter(({ verdict }) => verdict === 'LIKELY'));
    const { statements } = await statementsDuring(() => list());
    expect(statements.filter((text) => text.includes('likely_duplicates'))).toHaveLength(1);
  });

  it('is narrowed to one person, and to whoever was printed with a body', async () => {
    const body = await givenOrganisation(registry, { name: 'Hội Người cao tuổi xã Bản Lầu' });
    const unit = { unitPrinted: 'Hội Người cao tuổi xã Bản Lầu' };
    const [one, other] = [await award('Tẩn Thị Mẩy', unit), await givenPerson(registry, 'Tẩn Thị Mẩy')];
    const post = { personId: other, titlePrinted: 'Hội viên', organisationId: body };
    await registry.as('RECORDER').act('recordPost', post, '__typename');
    const pair = await between(one, other);
    expect(pair).toBeDefined();
    for (const personId of [one, other]) expect((await list({ personId })).nodes).toEqual([pair]);
    expect((await list({ organisationId: body })).nodes).toEqual([pair]);
    expect((await list({ organisationId: front })).nodes).toEqual([]);
    expect((await list({ personId: one, organisationId: front })).nodes).toEqual([]);
  });

  it('compares a large backlog behind the reader’s back, and says how much is left', async () => {
    await registry.sql(
      `insert into people (id, display_name, sort_key)
         select gen_random_uuid(), 'Người Trùng ' || case when n % 2 = 0 then 'Tên' else 'Tện' end || chr(97 + n / 2 % 26) || chr(97 + n / 52), '' from generate_series(0, 399) n`,
    );
    await registry.sql(
      `insert into posts (id, person_id, title_printed, organisation_printed)
         select gen_random_uuid(), id, 'Hội viên', 'Chi hội Trùng Tên' from people where display_name like 'Người Trùng %'`,
    );
    const waiting = async () => (await registry.as('READER').ask('{ peopleToCompare }')).peopleToCompare as number;
    expect(await waiting()).toBe(400);
    await list();
    await registry.asSystem(() => registry.app.get(LikelyDuplicates).compareAll());
    expect(await waiting()).toBe(0);
    const names = await registry.sql<{ n: number }>(
      `select count(*)::integer as n from likely_duplicates d join people a on a.id = d.one_id join people b on b.id = d.other_id
        where a.name_key = b.name_key and a.display_name like 'Người Trùng %'`,
    );
    expect(names).toEqual([{ n: 200 }]);
  });

  it('is answered as it is while another server compares, and has what was recorded once that is done', async () => {
    const unit = { unitPrinted: 'Tổ hợp tác Chờ Nhau' };
    const [one, other] = [await award('Lò Thị Chờ', unit), await award('Lò Thị Chờ', unit)];
    const elsewhere = new pg.Client(registry.url);
    await elsewhere.connect();
    await elsewhere.query(`select pg_advisory_lock(hashtext('people_to_compare'))`);
    expect((await list({ personId: one })).totalCount).toBe(0);
    expect((await list()).totalCount).toBeGreaterThan(0);
    await elsewhere.end();
    await registry.asSystem(() => registry.app.get(LikelyDuplicates).compareAll());
    expect((await list({ personId: one })).nodes.map(({ one, other }) => [one.id, other.id].sort())).toEqual([
      [one, other].sort(),
    ]);
  });

  it('is refused to the public, and nonsense is refused to everybody', async () => {
    expect(await registry.anonymous.refusal(PAIRS)).toBe('SIGN_IN_NEEDED');
    expect(await registry.as('READER').refusal(PAIRS, { minScore: 2 })).toBe('NUMBER_OUT_OF_RANGE at minScore');
  });
});
