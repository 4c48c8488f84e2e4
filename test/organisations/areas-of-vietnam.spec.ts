import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LoadedAreas, loadVietnamAreas } from '../../src/organisations/vietnam-areas/loader.js';
import { Database } from '../../src/platform/database/database.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

interface Named {
  id: string;
  name: string;
}

describe('the areas of Việt Nam', () => {
  let registry: Registry;
  let loaded: LoadedAreas;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    const start = performance.now();
    loaded = await load();
    process.stdout.write(`areas of Việt Nam loaded in ${Math.round(performance.now() - start)} ms\n`);
  });
  afterAll(() => registry.close());

  const load = () => registry.asSystem(() => loadVietnamAreas(registry.app.get(Database)));
  const areas = async (filter: string, selection = 'id name') =>
    (await registry.anonymous.ask(`{ areas(${filter}) { totalCount nodes { ${selection} } } }`)).areas;
  const count = async (filter: string) => (await areas(filter)).totalCount as number;
  const find = async (name: string, filter = ''): Promise<Named> => {
    const found = (await areas(`text: "${name}", first: 100 ${filter}`)).nodes as Named[];
    const exact = found.filter((area) => area.name === name);
    if (exact.length !== 1) throw new Error(`${exact.length} areas are called ${name} ${filter}`);
    return exact[0]!;
  };
  const read = async (id: string, selection: string) =>
    (await registry.anonymous.ask(`query ($id: ID!) { area(id: $id) { ${selection} } }`, { id })).area;
  const WHERE = 'name validFrom validTo today { name }';

  it('are 34 provinces and 3,321 communes today, 63 provinces and 10,035 communes with codes before', async () => {
    expect(await count('level: PROVINCE, today: true')).toBe(34);
    expect(await count('level: COMMUNE, today: true')).toBe(3321);
    expect(await count('level: DISTRICT, today: true')).toBe(0);
    expect(await count('level: PROVINCE, on: "2025-06-30"')).toBe(63);
    const [{ coded, districts }] = (await registry.sql(
      `select count(*) filter (where level = 'COMMUNE' and basis is null)::int as coded,
              count(*) filter (where level = 'DISTRICT' and basis is null)::int as districts
         from area_versions where valid @> date '2025-06-30'`,
    )) as [{ coded: number; districts: number }];
    expect({ coded, districts }).toEqual({ coded: 10_035, districts: 696 });
    expect(loaded.surprises).toEqual({
      unchangedProvinces: 11,
      unchangedCommunes: 129,
      splitCommunes: 25,
      earlierCommunes: 769,
      repeatedMappings: 140,
      wrongNewCodes: 453,
      mappingsWithoutFormerUnit: 5,
    });
  });

  it('are loaded once, however often it is asked', async () => {
    expect(loaded.inserted).toEqual({ areas: 14_781, versions: 14_911, successions: 14_285 });
    expect((await load()).inserted).toEqual({ areas: 0, versions: 0, successions: 0 });
  });

  it('know units that lived and died: a code is used again for another province (08, 24, 15)', async () => {
    const bearers = async (code: string) =>
      (await areas(`code: "${code}", level: PROVINCE`, `${WHERE} predecessors { from { name code } }`)).nodes.sort(
        (one: { validTo: string | null }) => (one.validTo === null ? 1 : -1),
      );
    const former = (name: string, today: string) => ({
      name,
      validFrom: null,
      validTo: '2025-06-30',
      today: { name: today },
      predecessors: [],
    });
    const later = (name: string, ...from: [name: string, code: string][]) => ({
      name,
      validFrom: '2025-07-01',
      validTo: null,
      today: { name },
      predecessors: expect.arrayContaining(from.map(([one, code]) => ({ from: { name: one, code } }))),
    });
    expect(await bearers('08')).toEqual([
      former('Tỉnh Tuyên Quang', 'Tỉnh Tuyên Quang'),
      later('Tỉnh Tuyên Quang', ['Tỉnh Tuyên Quang', '08'], ['Tỉnh Hà Giang', '02']),
    ]);
    expect(await bearers('24')).toEqual([
      former('Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'),
      later('Tỉnh Bắc Ninh', ['Tỉnh Bắc Giang', '24'], ['Tỉnh Bắc Ninh', '27']),
    ]);
    expect(await bearers('15')).toEqual([
      former('Tỉnh Yên Bái', 'Tỉnh Lào Cai'),
      later('Tỉnh Lào Cai', ['Tỉnh Yên Bái', '15'], ['Tỉnh Lào Cai', '10']),
    ]);
  });

  it('keep Huyện Hàm Yên and Xã Hàm Yên apart, with what became of the district', async () => {
    const district = await find('Huyện Hàm Yên');
    const commune = await find('Xã Hàm Yên');
    const before = await read(
      district.id,
      `level parent { name code validTo } ${WHERE} successors { kind effectiveOn basis to { name } }`,
    );
    expect(before).toMatchObject({
      level: 'DISTRICT',
      validTo: '2025-06-30',
      parent: { name: 'Tỉnh Tuyên Quang', code: '08', validTo: '2025-06-30' },
      today: { name: 'Tỉnh Tuyên Quang' },
    });
    expect(before.successors).toContainEqual({
      kind: 'SPLIT',
      effectiveOn: '2025-07-01',
      basis: expect.stringContaining('năm 2025'),
      to: { name: 'Xã Hàm Yên' },
    });
    const after = await read(
      commune.id,
      'code parent { name validFrom } validFrom predecessors { from { name level } }',
    );
    expect(after).toMatchObject({ code: '02374', validFrom: '2025-07-01', parent: { validFrom: '2025-07-01' } });
    expect(after.predecessors).toEqual(
      expect.arrayContaining([
        { from: { name: 'Thị trấn Tân Yên', level: 'COMMUNE' } },
        { from: { name: 'Huyện Hàm Yên', level: 'DISTRICT' } },
      ]),
    );
  });

  it('count a former commune where it went, a split one without principal under its province, and an unchanged one as itself', async () => {
    expect(await read((await find('Thị trấn Tân Yên')).id, WHERE)).toMatchObject({ today: { name: 'Xã Hàm Yên' } });
    const split = await find('Thị trấn Nông trường Mộc Châu');
    expect(await read(split.id, WHERE)).toMatchObject({ today: { name: 'Tỉnh Sơn La' } });
    const unchanged = await read((await find('Xã Ia Mơ')).id, 'versions { code validTo parent { name } }');
    expect(unchanged.versions).toEqual([
      { code: null, validTo: '2025-06-30', parent: { name: 'Huyện Chư Prông' } },
      { code: '23737', validTo: null, parent: { name: 'Tỉnh Gia Lai' } },
    ]);
    const hue = await read((await find('Thành phố Huế', ', level: PROVINCE')).id, 'versions { name validTo kind }');
    expect(hue.versions).toMatchObject([
      { name: 'Tỉnh Thừa Thiên Huế', validTo: '2024-12-31', kind: 'PROVINCE' },
      { name: 'Thành phố Huế', validTo: null, kind: 'CENTRAL_CITY' },
    ]);
    expect(await read((await find('Đặc khu Côn Đảo')).id, 'predecessors { kind from { name } }')).toEqual({
      predecessors: [{ kind: 'RENAME', from: { name: 'Huyện Côn Đảo' } }],
    });
  });

  it('leave no area of before without a place of today', async () => {
    expect(await registry.sql('select name from areas where id not in (select area_id from area_today)')).toEqual([]);
    expect(
      await registry.sql('select area_id from area_today join areas on id = today_id where valid_to is not null'),
    ).toEqual([]);
  });

  it('find bodies in an area as it was then, or as it counts today', async () => {
    const province = await find('Tỉnh Tuyên Quang', ', today: true');
    const formerProvince = await find('Tỉnh Tuyên Quang', ', on: "2025-06-30"');
    const haGiang = await find('Tỉnh Hà Giang');
    const district = await find('Huyện Hàm Yên');
    const town = await find('Thị trấn Tân Yên');
    const commune = await find('Xã Hàm Yên');
    const body = (name: string, areaId: string, more = {}) =>
      givenPublicOrganisation(registry, { name, areaId, level: 'DISTRICT', validTo: '2025-06-30', ...more });
    await body('Ủy ban MTTQ Việt Nam huyện Hàm Yên', district.id);
    await body('Ủy ban MTTQ Việt Nam thị trấn Tân Yên', town.id, { level: 'COMMUNE' });
    await body('Ủy ban MTTQ Việt Nam xã Hàm Yên', commune.id, {
      level: 'COMMUNE',
      validFrom: '2025-07-01',
      validTo: null,
    });
    await body('Ủy ban MTTQ Việt Nam tỉnh Hà Giang', haGiang.id, { level: 'PROVINCE' });

    const within = async (id: string, filter: string, more = '') =>
      (
        await registry.anonymous.ask(
          `query ($id: ID!) { organisations(first: 50, orderBy: LEVEL, area: { id: $id ${filter} } ${more}) { nodes { name } } }`,
          { id },
        )
      ).organisations.nodes.map(({ name }: Named) => name.replace('Ủy ban MTTQ Việt Nam ', ''));
    expect(await within(formerProvince.id, '')).toEqual(['huyện Hàm Yên', 'thị trấn Tân Yên']);
    expect(await within(province.id, ', view: AS_THEN')).toEqual(['xã Hàm Yên']);
    for (const view of ['', ', view: AS_TODAY'])
      expect(await within(province.id, view)).toEqual([
        'tỉnh Hà Giang',
        'huyện Hàm Yên',
        'thị trấn Tân Yên',
        'xã Hàm Yên',
      ]);
    expect(await within(commune.id, ', view: AS_TODAY')).toEqual(['thị trấn Tân Yên', 'xã Hàm Yên']);
    expect(await within(district.id, '', ', on: "2025-06-30"')).toEqual(['huyện Hàm Yên', 'thị trấn Tân Yên']);
    expect(await within(district.id, ', below: false')).toEqual(['huyện Hàm Yên']);
    expect(await within(province.id, ', view: AS_TODAY, below: false')).toEqual(['tỉnh Hà Giang', 'huyện Hàm Yên']);
    const { statements } = await statementsDuring(() => within(province.id, ', view: AS_TODAY'));
    // One asks whether there is such an area, one answers the list.
    expect(statements).toHaveLength(2);
  });
});
