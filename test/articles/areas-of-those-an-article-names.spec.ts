import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const LINES = `awards { recipientNamePrinted unitArea { id } } warnings { code partKey message }`;

describe('where those whom an article names are at home', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let commune: string;
  let province: string;
  let namesake: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    province = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE' });
    commune = await givenArea(registry, { name: 'Xã Lũng Mây', kind: 'COMMUNE', parentId: province });
    const other = await givenArea(registry, { name: 'Tỉnh Xa Xôi', kind: 'PROVINCE' });
    namesake = await givenArea(registry, { name: 'Xã Trùng Tên', kind: 'COMMUNE', parentId: province });
    await givenArea(registry, { name: 'Xã Trùng Tên', kind: 'COMMUNE', parentId: other });
  });
  afterAll(() => registry.close());

  const accepted = async (words: string, parts: object[] = [], grantor = 'UBND tỉnh') => {
    const draft = await given.open((report) =>
      report
        .replace('Trưởng Ban Công tác Mặt trận thôn Nà Ví', words)
        .replace('Bằng khen của UBND tỉnh', `Bằng khen của ${grantor}`),
    );
    const { awards, warnings } = await registry.as('RECORDER').act('acceptDraft', { ...draft, parts }, LINES);
    const codes = warnings.map(({ code, partKey }: { code: string; partKey: string }) => `${code} ${partKey}`);
    return {
      areas: awards.map((award: { unitArea: { id: string } | null }) => award.unitArea?.id ?? null),
      codes,
      warnings,
    };
  };

  it('is the commune that their post names, as it would be in a list', async () => {
    const { areas, codes } = await accepted('người có uy tín thôn Lũng Hòa, xã Lũng Mây');
    expect(areas).toEqual([commune]);
    expect(codes).not.toContain('AREA_NOT_KNOWN a2');
  });

  it('is told as not known where the words name no area of the registry', async () => {
    const { areas, warnings } = await accepted('Trưởng Ban Công tác Mặt trận thôn Nà Ví');
    expect(areas).toEqual([null]);
    const [doubt] = warnings.filter(({ code }: { code: string }) => code === 'AREA_NOT_KNOWN');
    expect(doubt).toMatchObject({
      partKey: 'a2',
      message: expect.stringMatching(/^1 người, tập thể nhận chưa rõ địa bàn.*a2\.n1/u),
    });
  });

  it('is left open between communes of one name, unless whoever grants says which province', async () => {
    const words = 'Bí thư Chi bộ thôn Nà Ví, xã Trùng Tên';
    expect((await accepted(words)).areas).toEqual([null]);
    const { areas } = await accepted(words, [], 'UBND tỉnh Ví Dụ');
    expect(areas).toEqual([namesake]);
  });

  it('is looked for in the area of the body that grants, where staff say which body that is', async () => {
    const grantor = await givenOrganisation(registry, {
      name: 'UBND tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
      areaId: province,
    });
    const { areas } = await accepted('Bí thư Chi bộ thôn Nà Ví, xã Trùng Tên', [
      { key: 'a2.g1', action: 'LINK', organisationId: grantor },
    ]);
    expect(areas).toEqual([namesake]);
  });
});
