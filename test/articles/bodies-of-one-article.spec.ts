import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, type GivenDraft, givenDraft } from '../support/given-drafts.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

/** Of a festival in a thôn: bodies stand in it in more than one way, and households among those who receive. */
const festival = (n: number) => `Ngày hội Đại đoàn kết ở thôn Minh Ví (bài ${n})

Ngày 14/11/2025, thôn Minh Ví, xã Yên Ví, tỉnh Ví Dụ tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2025. Đến dự có đồng chí Phạm Ngọc Ví, Phó Bí thư Đảng ủy xã.

Dịp này, Chủ tịch UBND xã Yên Ví tặng Giấy khen cho 3 hộ gia đình tiêu biểu: hộ ông Lục Văn Ví, hộ bà Hứa Thị Ví và hộ ông Phùng Văn Ví. Thôn Minh Ví được UBND xã tặng Giấy khen.`;

/** Of a commune: the article names the commune alone, and bodies of "tỉnh". */
const review = (n: number) => `Mặt trận xã Yên Ví tổng kết công tác năm 2025 (bài ${n})

Sáng ngày 18/12/2025, Ủy ban MTTQ Việt Nam xã Yên Ví tổ chức hội nghị tổng kết công tác Mặt trận năm 2025. Tại hội nghị, Chủ tịch UBND tỉnh tặng Bằng khen cho tập thể Ủy ban MTTQ Việt Nam xã Yên Ví; Chủ tịch Ủy ban MTTQ Việt Nam tỉnh tặng Giấy khen cho ông Lò Văn Ví.`;

const HOUSEHOLD = { system: 'OTHER', kind: 'HOUSEHOLD', level: 'GRASSROOTS' };

interface Part {
  key: string;
  printed: string;
}

describe('the bodies of one article', () => {
  let registry: Registry;
  let commune: string;
  let province: string;
  let made = 0;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    province = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE', validFrom: '2025-07-01' });
    const area = { parentId: province, validFrom: '2025-07-01' };
    commune = await givenArea(registry, { name: 'Xã Yên Ví', kind: 'COMMUNE', ...area });
  });
  afterAll(() => registry.close());

  const open = (text: (n: number) => string, input: object = {}) => {
    made += 1;
    return givenDraft(registry, { source: { text: text(made) }, ...input });
  };
  const ask = async ({ id }: GivenDraft) => {
    const { draft } = await registry.as('READER').ask(
      `query ($id: ID!) { draft(id: $id) {
        contents { meetings { organisers { key printed } } awards { grantors { key printed } named { key name kind } } }
        candidates { sameBodies { partKey asPart label isSure } organisations { partKey id label reasons } sure { partKey id }
          newBodies { partKey name system kind level areaId areaName areaFrom } } } }`,
      { id },
    );
    const { meetings, awards } = draft.contents;
    const parts: Part[] = [
      ...meetings.flatMap(({ organisers }: { organisers: Part[] }) => organisers),
      ...awards.flatMap(({ grantors, named }: { grantors: Part[]; named: { key: string; name: string }[] }) => [
        ...grantors,
        ...named.map(({ key, name }) => ({ key, printed: name })),
      ]),
    ];
    const keyOf = (printed: string) => parts.find((each) => each.printed === printed)!.key;
    return { ...draft.candidates, keyOf };
  };
  const accept = (draft: GivenDraft, parts: object[]) =>
    registry
      .as('RECORDER')
      .act('acceptDraft', { ...draft, parts }, `${ACCEPTED} organisations { id name kind area { id } }`);

  it('that are printed in other words are told to be one, and the thôn lies in the commune that the article names', async () => {
    const { sameBodies, newBodies, keyOf } = await ask(await open(festival));
    const thon = keyOf('Thôn Minh Ví');
    expect(sameBodies).toEqual([
      {
        partKey: keyOf('UBND xã'),
        asPart: keyOf('Chủ tịch UBND xã Yên Ví'),
        label: 'Chủ tịch UBND xã Yên Ví',
        isSure: true,
      },
      { partKey: thon, asPart: 'm1.o1', label: expect.stringMatching(/^thôn Minh Ví/u), isSure: true },
    ]);
    expect(newBodies).toContainEqual(
      expect.objectContaining({ partKey: thon, kind: 'VILLAGE', areaId: commune, areaFrom: 'ARTICLE' }),
    );
  });

  it('are recorded once where staff say that they are one', async () => {
    const draft = await open(festival);
    const { keyOf } = await ask(draft);
    const { organisations, meetings, awards } = await accept(draft, [
      { key: 'm1.o1', action: 'CREATE' },
      { key: keyOf('Thôn Minh Ví'), action: 'LINK', asPart: 'm1.o1' },
    ]);
    expect(organisations).toHaveLength(1);
    expect(meetings[0].organisers[0].organisation.id).toBe(organisations[0].id);
    const line = awards.find(
      ({ recipientNamePrinted }: Record<string, string>) => recipientNamePrinted === 'Thôn Minh Ví',
    );
    const { award } = await registry
      .as('READER')
      .ask('query ($id: ID!) { award(id: $id) { organisation { id } } }', { id: line.id });
    expect(award.organisation.id).toBe(organisations[0].id);
  });

  it('are that of a part which was accepted before, by a link as well; undoing keeps what was linked', async () => {
    const id = await givenOrganisation(registry, {
      name: 'Thôn Minh Ví, xã Yên Ví',
      system: 'OTHER',
      kind: 'VILLAGE',
      level: 'GRASSROOTS',
      areaId: commune,
    });
    const draft = await open(festival);
    const { keyOf } = await ask(draft);
    const key = keyOf('Thôn Minh Ví');
    const first = await registry
      .as('RECORDER')
      .act(
        'acceptDraft',
        { ...draft, only: ['m1'], parts: [{ key: 'm1.o1', action: 'LINK', organisationId: id }] },
        'draft { id version } organisations { id }',
      );
    expect(first.organisations).toEqual([]);
    const { awards } = await accept(first.draft, [{ key, action: 'LINK', asPart: 'm1.o1' }]);
    const line = awards.find(
      ({ recipientNamePrinted }: Record<string, string>) => recipientNamePrinted === 'Thôn Minh Ví',
    );
    const linked = await registry.sql('select organisation_id as id from awards where id = $1', [line.id]);
    expect(linked).toEqual([{ id }]);
    const undone = await registry
      .as('RECORDER')
      .act(
        'undoAcceptDraft',
        { id: draft.id, version: first.draft.version + 1, reason: 'thử' },
        'organisations { id }',
      );
    expect(undone.organisations).toEqual([]);
    // Nor is it found beside what others record.
    await registry.sql(`update organisations set record_status = 'WITHDRAWN' where id = $1`, [id]);
  });

  it.each([
    ['is of no body', 'AS_PRINTED', 'm1.o1', 'PART_OF_NO_BODY'],
    ['is a person', 'AS_PRINTED', 'p1', 'PART_IS_NO_BODY'],
  ])('are refused to be that of a part which %s', async (_what, action, asPart, code) => {
    const draft = await open(festival);
    const { keyOf } = await ask(draft);
    const parts = [
      { key: 'm1.o1', action },
      { key: keyOf('Thôn Minh Ví'), action: 'LINK', asPart },
    ];
    expect(await registry.as('RECORDER').refusalOf('acceptDraft', { ...draft, parts })).toBe(
      `${code} at input.parts.1.asPart`,
    );
  });

  it('that are households are proposed as such, called as the article calls them, and recorded by CREATE alone', async () => {
    const draft = await open(festival);
    const { newBodies, keyOf } = await ask(draft);
    const families = ['Lục Văn Ví', 'Hứa Thị Ví', 'Phùng Văn Ví'].map((name) => keyOf(name));
    const names = ['Hộ ông Lục Văn Ví', 'Hộ bà Hứa Thị Ví', 'Hộ ông Phùng Văn Ví'];
    const household = { ...HOUSEHOLD, areaId: commune };
    expect(newBodies.filter(({ kind }: { kind: string }) => kind === 'HOUSEHOLD')).toEqual(
      families.map((partKey, at) => ({
        partKey,
        name: names[at],
        ...household,
        areaName: 'Xã Yên Ví',
        areaFrom: 'ARTICLE',
      })),
    );
    const { organisations } = await accept(
      draft,
      families.map((key) => ({ key, action: 'CREATE' })),
    );
    expect(organisations.map(({ name }: { name: string }) => name)).toEqual(names);
    const { organisations: found, sure } = await ask(await open(festival));
    expect(found).toContainEqual(
      expect.objectContaining({ partKey: families[0], label: 'Hộ ông Lục Văn Ví', id: organisations[0].id }),
    );
    // Another family of the name may live in the next commune.
    expect(sure.map(({ partKey }: { partKey: string }) => partKey)).not.toContain(families[0]);
  });

  it.each([
    ['as the article prints it', 'Hứa Thị Kể'],
    ['as a family', 'Hộ gia đình bà Hứa Thị Kể'],
    ['with the thôn', 'Gia đình bà Hứa Thị Kể, thôn Minh Ví'],
  ])('that are households are found on record %s', async (_how, name) => {
    const id = await givenOrganisation(registry, { name, ...HOUSEHOLD, areaId: commune });
    const { organisations, sure, keyOf } = await ask(
      await open((n) => festival(n).replace('Hứa Thị Ví', 'Hứa Thị Kể')),
    );
    const partKey = keyOf('Hứa Thị Kể');
    expect(organisations).toContainEqual(expect.objectContaining({ partKey, id }));
    expect(sure.map((each: { partKey: string }) => each.partKey)).not.toContain(partKey);
  });

  it('that are two families of one name are recorded as two', async () => {
    const twice = (n: number) =>
      festival(n).replace(
        'hộ ông Lục Văn Ví, hộ bà Hứa Thị Ví và hộ ông Phùng Văn Ví',
        'hộ ông Cà Văn Ví, thôn Một; hộ ông Cà Văn Ví, thôn Hai; hộ bà Hà Thị Ví, thôn Hai',
      );
    const draft = await open(twice);
    const { newBodies } = await ask(draft);
    const families = newBodies.filter(({ name }: { name: string }) => name === 'Hộ ông Cà Văn Ví');
    expect(families).toHaveLength(2);
    const { organisations } = await accept(
      draft,
      families.map(({ partKey: key }: { partKey: string }) => ({ key, action: 'CREATE' })),
    );
    expect(organisations).toHaveLength(2);
  });

  it('of a level alone are those of the province in which the commune lies that the article names, as a guess', async () => {
    const { newBodies, keyOf } = await ask(await open(review));
    expect(newBodies).toContainEqual({
      partKey: keyOf('Chủ tịch UBND tỉnh'),
      name: 'UBND tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
      level: 'PROVINCE',
      areaId: province,
      areaName: 'Tỉnh Ví Dụ',
      areaFrom: 'ARTICLE',
    });
    const front = await givenOrganisation(registry, { areaId: province });
    const { organisations, sure } = await ask(await open(review));
    const partKey = keyOf('Chủ tịch Ủy ban MTTQ Việt Nam tỉnh');
    expect(organisations).toContainEqual(
      expect.objectContaining({ partKey, id: front, reasons: ['NAME_COMPLETED', 'AREA_AROUND_NAMED'] }),
    );
    // It is not taken by itself.
    expect(sure.map((each: { partKey: string }) => each.partKey)).not.toContain(partKey);
  });

  it('of a level alone are guessed by the body that keeps the draft where the article names no place', async () => {
    const other = await givenArea(registry, { name: 'Tỉnh Hạ Ví', kind: 'PROVINCE' });
    const keptById = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Hạ Ví', areaId: other });
    const nowhere = (n: number) => review(n).replaceAll(' xã Yên Ví', '');
    const { newBodies, keyOf } = await ask(await open(nowhere, { keptById }));
    expect(newBodies).toContainEqual(
      expect.objectContaining({ partKey: keyOf('Chủ tịch UBND tỉnh'), areaId: other, areaFrom: 'KEEPER' }),
    );
  });

  it('are proposed where the article tells no year of its meeting, which accepting asks for', async () => {
    const undated = (n: number) =>
      review(n).replace('ngày 18/12/2025', 'ngày 18/12').replace(' năm 2025.', '.').replace('công tác năm 2025 (', '(');
    const draft = await open(undated);
    const { newBodies, keyOf } = await ask(draft);
    const key = keyOf('Chủ tịch UBND tỉnh');
    expect(newBodies).toContainEqual(expect.objectContaining({ partKey: key, areaId: province }));
    const parts = [{ key, action: 'CREATE' }];
    expect(await registry.as('RECORDER').refusalOf('acceptDraft', { ...draft, parts })).toMatch(/^MEETING_NEEDS_DAY/u);
  });
});
