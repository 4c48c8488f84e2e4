import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonMatching } from '../../src/people/matching/person-matching.service.js';
import { givenCatalogue, givenDecision, line } from '../support/given-awards.js';
import { givenMeeting, givenOrganisation, givenPerson } from '../support/given-meetings.js';
import { givenArea } from '../support/given-organisations.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const CANDIDATES = `query ($input: PersonCandidatesInput!) { personCandidates(input: $input) {
  person { id } score verdict evidence { code weight message } } }`;

describe('who a printed person may be', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
    front = await givenOrganisation(registry, { confirmed: true });
  });
  afterAll(() => registry.close());

  interface Candidate {
    person: { id: string };
    score: number;
    verdict: string;
    evidence: { code: string; message: string }[];
  }
  const candidates = async (input: object): Promise<Candidate[]> =>
    (await registry.as('READER').ask(CANDIDATES, { input })).personCandidates;
  const brief = async (input: object) =>
    (await candidates(input)).map(({ person, verdict, evidence }) => [
      person.id,
      verdict,
      evidence.map(({ code }) => code),
    ]);
  const post = (personId: string, input: object) =>
    registry.as('RECORDER').act('recordPost', { personId, titlePrinted: 'Trưởng thôn', ...input }, '__typename');
  const award = (personId: string, name: string, recipient: object) =>
    givenDecision(registry, front, [line(name, {}, { personId, ...recipient })]);

  it('is only possible by the name alone, however exactly it is printed', async () => {
    const id = await givenPerson(registry, 'Nông Thị Hoà');
    expect(await brief({ name: 'Nông Thị Hoà' })).toEqual([[id, 'POSSIBLE', ['NAME_AS_PRINTED']]]);
    expect(await brief({ name: 'NÔNG THỊ HÒA' })).toEqual([[id, 'POSSIBLE', ['NAME_SAME_ACCENTS']]]);
    expect(await brief({ name: 'Nong Thi Hoa' })).toEqual([[id, 'POSSIBLE', ['NAME_WITHOUT_ACCENTS']]]);
    expect(await brief({ name: 'Bà Nông Thị Hoà' })).toEqual([[id, 'POSSIBLE', ['NAME_AS_PRINTED']]]);
    expect(await brief({ name: 'Nông Thị Hoài' })).toEqual([]);
  });

  it.each([
    ['Thượng tọa Thích Minh Thử', 'Thích Minh Thử', 'Hoà thượng Thích Minh Thử'],
    ['Linh mục Giuse Trần Văn Thử', 'Giuse Trần Văn Thử', 'LM. Giuse Trần Văn Thử'],
    ['Đào Văn Chức', 'ThS. Đào Văn Chức', 'Ông Đào Văn Chức'],
  ])('is found as %s, whatever title is printed', async (recorded, ...asked) => {
    const id = await givenPerson(registry, recorded);
    for (const name of [recorded, ...asked])
      expect(await brief({ name })).toEqual([[id, 'POSSIBLE', ['NAME_AS_PRINTED']]]);
    await post(id, { organisationPrinted: 'Thôn Nà Mỏ, xã Ví Dụ' });
    const inUnit = await brief({ name: asked[0], unit: 'Thôn Nà Mỏ, xã Ví Dụ' });
    expect(inUnit.map(([who, verdict]) => [who, verdict])).toEqual([[id, 'LIKELY']]);
  });

  it.each([
    ["K'Brêu Thử", 'KBrêu Thử', 'K’ Brêu Thử', 'K Brêu Thử'],
    ["H'Hen Niê Thử", 'HHen Niê Thử', 'Hhen Niê Thử'],
  ])('is found as %s, however the apostrophe is typed', async (recorded, ...asked) => {
    const id = await givenPerson(registry, recorded);
    for (const name of asked) expect(await brief({ name })).toEqual([[id, 'POSSIBLE', ['NAME_SAME_ACCENTS']]]);
    const bare = recorded.normalize('NFD').replace(/[\u0300-\u036f']/gu, '');
    expect(await brief({ name: bare })).toEqual([[id, 'POSSIBLE', ['NAME_WITHOUT_ACCENTS']]]);
  });

  it('is likely with the unit and position of an earlier award line', async () => {
    const [one, other] = [await givenPerson(registry, 'Hoàng Văn Tú'), await givenPerson(registry, 'Hoàng Văn Tú')];
    await award(one, 'Hoàng Văn Tú', { unitPrinted: 'Thôn Nà Luông, xã Ví Dụ', positionPrinted: 'Trưởng thôn' });
    await award(other, 'Hoàng Văn Tú', { unitPrinted: 'Trường THCS Ví Dụ', positionPrinted: 'Giáo viên' });
    const asked = { name: 'Hoàng Văn Tú', unit: 'thôn Nà Luông', position: 'Bí thư Chi bộ, Trưởng thôn', on: '2023' };
    expect(await brief(asked)).toEqual([
      [one, 'LIKELY', ['NAME_AS_PRINTED', 'UNIT_WITHIN', 'SAME_POSITION', 'SAME_LINE']],
      [other, 'POSSIBLE', ['NAME_AS_PRINTED', 'OTHER_UNIT']],
    ]);
  });

  it('is likelier with a post that was held on that day, and conflicting with one in another province', async () => {
    const [here, there] = [
      await givenArea(registry, { name: 'Tỉnh Một', kind: 'PROVINCE' }),
      await givenArea(registry, { name: 'Tỉnh Hai', kind: 'PROVINCE' }),
    ];
    const body = (name: string, areaId: string) => givenOrganisation(registry, { name, areaId });
    const [unit, elsewhere] = [await body('Sở Nội vụ tỉnh Một', here), await body('Sở Nội vụ tỉnh Hai', there)];
    const [kept, conflicting] = [
      await givenPerson(registry, 'Lục Văn Bảo'),
      await givenPerson(registry, 'Lục Văn Bảo'),
    ];
    await post(kept, { titlePrinted: 'Giám đốc', organisationId: unit, heldFrom: '2015', heldTo: '2021' });
    await post(conflicting, { titlePrinted: 'Giám đốc', organisationId: elsewhere, heldFrom: '2015', heldTo: '2021' });
    const asked = { name: 'Lục Văn Bảo', unit: 'Sở Nội vụ tỉnh Một', position: 'Giám đốc', on: '2018-03-02' };
    const found = await candidates(asked);
    expect(found.map(({ person, verdict }) => [person.id, verdict])).toEqual([
      [kept, 'LIKELY'],
      [conflicting, 'CONFLICTING'],
    ]);
    expect(found[0]?.evidence.map(({ code }) => code)).toContain('HELD_THEN');
    expect(found[1]?.evidence.at(-1)).toMatchObject({
      code: 'OTHER_PROVINCE_THEN',
      message: 'Cùng lúc đó (2015 – 2021) ở tỉnh khác: Sở Nội vụ tỉnh Hai.',
    });
    expect((await candidates({ ...asked, on: '2023' })).map(({ verdict }) => verdict)).not.toContain('CONFLICTING');
  });

  it('is found by the commune of today that a printed unit names', async () => {
    const province = await givenArea(registry, { name: 'Tỉnh Ba', kind: 'PROVINCE' });
    const commune = await givenArea(registry, { name: 'Xã Khe Mây', kind: 'COMMUNE', parentId: province });
    const school = await givenOrganisation(registry, { name: 'Trường Tiểu học Khe Mây', areaId: commune });
    const id = await givenPerson(registry, 'Đàm Thị Ngân');
    await post(id, { titlePrinted: 'Giáo viên', organisationId: school });
    expect(await brief({ name: 'Đàm Thị Ngân', unit: 'Thôn Khe Mây 2, xã Khe Mây, tỉnh Ba' })).toEqual([
      [id, 'POSSIBLE', ['NAME_AS_PRINTED', 'SAME_AREA', 'OTHER_UNIT']],
    ]);
    expect(await brief({ name: 'Đàm Thị Ngân', areaId: commune })).toEqual([
      [id, 'LIKELY', ['NAME_AS_PRINTED', 'SAME_AREA']],
    ]);
  });

  it('is found under an earlier printed name, under i for y, and as an attendee with a position', async () => {
    const id = await givenPerson(registry, 'Lý Thị Sáu');
    await registry.as('RECORDER').act('changePerson', { id, version: 1, name: 'Lý Kim Sáu' }, '__typename');
    await givenMeeting(registry, {
      attendances: [{ personId: id, positions: [{ printed: 'Chủ tịch Hội Nông dân xã Ví Dụ' }] }],
    });
    const asked = { position: 'Chủ tịch Hội Nông dân xã Ví Dụ', on: '2021-01-12' };
    const agrees = ['SAME_UNIT', 'SAME_POSITION', 'SAME_LINE', 'HELD_THEN'];
    expect(await brief({ name: 'Lý Thị Sáu', ...asked })).toEqual([[id, 'LIKELY', ['NAME_AS_PRINTED', ...agrees]]]);
    expect(await brief({ name: 'Lí Kim Sáu', ...asked })).toEqual([[id, 'LIKELY', ['NAME_I_OR_Y', ...agrees]]]);
  });

  it('is found by a unit that an article printed inside the position, however many bear the name', async () => {
    const name = 'Triệu Văn Thử';
    for (let n = 0; n < 60; n += 1) await givenPerson(registry, name);
    const id = await givenPerson(registry, name);
    await post(id, { titlePrinted: 'Trưởng thôn Khuổi Phầy, xã Trung Hà' });
    const apart = { name, position: 'Trưởng thôn', unit: 'thôn Khuổi Phầy, xã Trung Hà' };
    const agrees = ['NAME_AS_PRINTED', 'SAME_UNIT', 'SAME_POSITION', 'SAME_LINE'];
    const [first] = await brief(apart);
    expect(first).toEqual([id, 'LIKELY', agrees]);
    const other = await givenPerson(registry, 'Triệu Thị Thử');
    await award(other, 'Triệu Thị Thử', { unitPrinted: apart.unit, positionPrinted: apart.position });
    expect(await brief({ name: 'Triệu Thị Thử', position: 'Trưởng thôn Khuổi Phầy, xã Trung Hà' })).toEqual([
      [other, 'LIKELY', agrees],
    ]);
  });

  it('is answered for a thousand at once in one statement, in order, and never with somebody merged or withdrawn', async () => {
    const [kept, merged, withdrawn] = [
      await givenPerson(registry, 'Quan Văn Lộc', { confirmed: true }),
      await givenPerson(registry, 'Quan Văn Lộc'),
      await givenPerson(registry, 'Quan Văn Lộc', { confirmed: true }),
    ];
    const input = { keptId: kept, keptVersion: 2, mergedId: merged, mergedVersion: 1, reason: 'Cùng giấy tờ' };
    await registry.as('APPROVER').act('mergePeople', input, '__typename');
    await registry
      .as('APPROVER')
      .act('withdrawPerson', { id: withdrawn, version: 2, reason: 'Ghi nhầm' }, '__typename');
    const matching = registry.app.get(PersonMatching);
    const asked = Array.from({ length: 1000 }, (_, n) => ({ name: n === 700 ? 'QUAN VĂN LỘC' : `Không Ai ${n}` }));
    const { answer, statements } = await statementsDuring(() => registry.asSystem(() => matching.matchAll(asked)));
    expect(statements).toHaveLength(1);
    expect(answer).toHaveLength(1000);
    expect(answer.flatMap((found, n) => found.map(({ personId }) => [n, personId]))).toEqual([[700, kept]]);
    const streamed: [string, number][] = [];
    for await (const { asked: person, candidates: found } of matching.matchStream([...asked, ...asked]))
      if (found.length > 0) streamed.push([person.name, found.length]);
    expect(streamed).toEqual([
      ['QUAN VĂN LỘC', 1],
      ['QUAN VĂN LỘC', 1],
    ]);
  });

  it('is for staff only, and read in two statements however many there are', async () => {
    for (let n = 0; n < 4; n += 1) await givenPerson(registry, 'Ma Văn Nhiều');
    expect(await registry.anonymous.refusal(CANDIDATES, { input: { name: 'Ma Văn Nhiều' } })).toBe('SIGN_IN_NEEDED');
    await candidates({ name: 'Ma Văn Nhiều' });
    const { answer, statements } = await statementsDuring(() => candidates({ name: 'Ma Văn Nhiều' }));
    expect(answer).toHaveLength(4);
    expect(statements.filter((text) => text.includes('people'))).toHaveLength(2);
  });
});
