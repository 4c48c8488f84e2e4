import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const LIFE =
  'area { id name level code validFrom validTo version parent { name } versions { name validFrom validTo } }';

describe('recording areas', () => {
  let registry: Registry;
  let province: string;
  beforeAll(async () => {
    registry = await Registry.open();
    province = await givenArea(registry, { name: 'Tỉnh Sông Mây', kind: 'PROVINCE', code: '97' });
  });
  afterAll(() => registry.close());

  const administrator = () => registry.as('ADMINISTRATOR');
  const commune = (name: string, more = {}) => givenArea(registry, { name, parentId: province, ...more });
  const ask = async (id: string, selection: string) =>
    (await registry.anonymous.ask(`query ($id: ID!) { area(id: $id) { ${selection} } }`, { id })).area;

  it('takes the level from the type, and shows an area to everybody', async () => {
    const id = await commune('Thị trấn Bến Gỗ', { kind: 'TOWNSHIP', code: '99001', validTo: '2025-06-30' });
    expect(await ask(id, 'name kind level code validFrom validTo parent { name code }')).toEqual({
      name: 'Thị trấn Bến Gỗ',
      kind: 'TOWNSHIP',
      level: 'COMMUNE',
      code: '99001',
      validFrom: null,
      validTo: '2025-06-30',
      parent: { name: 'Tỉnh Sông Mây', code: '97' },
    });
  });

  it('keeps the old name when an area is renamed, and ends it the day before', async () => {
    const id = await commune('Xã Đồi Chè', { validFrom: '1990-01-01' });
    const { area } = await administrator().act(
      'recordAreaVersion',
      { areaId: id, version: 1, validFrom: '2010-05-01', name: 'Phường Đồi Chè', kind: 'WARD' },
      LIFE,
    );
    expect(area).toMatchObject({
      name: 'Phường Đồi Chè',
      version: 2,
      validFrom: '1990-01-01',
      validTo: null,
      parent: { name: 'Tỉnh Sông Mây' },
      versions: [
        { name: 'Xã Đồi Chè', validFrom: '1990-01-01', validTo: '2010-04-30' },
        { name: 'Phường Đồi Chè', validFrom: '2010-05-01', validTo: null },
      ],
    });
  });

  it('refuses two versions on the same day, and a change by somebody who read an older one', async () => {
    const id = await commune('Xã Khe Đá', { validFrom: '2000-01-01' });
    const again = { areaId: id, version: 1, validFrom: '2000-01-01', name: 'Xã Khe Sâu' };
    expect(await administrator().refusalOf('recordAreaVersion', again)).toBe(
      'AREA_VERSIONS_OVERLAP at input.validFrom',
    );
    const bounded = { areaId: id, version: 1, validFrom: '1999-12-01', validTo: '2000-01-01' };
    expect(await administrator().refusalOf('recordAreaVersion', bounded)).toBe(
      'AREA_VERSIONS_OVERLAP at input.validFrom',
    );
    const foreign = { areaId: id, version: 7, validFrom: '2001-01-01', name: 'Xã Khe Sâu' };
    expect(await administrator().refusalOf('recordAreaVersion', foreign)).toBe('VERSION_CONFLICT at input.version');
    expect((await ask(id, 'version versions { name }')).versions).toEqual([{ name: 'Xã Khe Đá' }]);
  });

  it('merges several areas into one, many to many, and finds where each counts today', async () => {
    const [north, south] = [await commune('Xã Bắc Khe'), await commune('Xã Nam Khe')];
    const whole = await commune('Xã Đôi Khe', { validFrom: '2025-07-01' });
    const payload = await administrator().act(
      'recordAreaSuccession',
      {
        kind: 'MERGE',
        effectiveOn: '2025-07-01',
        basis: 'Nghị quyết ví dụ',
        lines: [
          { fromId: north, toId: whole, principal: true },
          { fromId: south, toId: whole, principal: true },
        ],
      },
      'former { name validTo today { name } } successions { kind principal basis effectiveOn to { name } } warnings { code }',
    );
    expect(payload.former).toEqual([
      { name: 'Xã Bắc Khe', validTo: '2025-06-30', today: { name: 'Xã Đôi Khe' } },
      { name: 'Xã Nam Khe', validTo: '2025-06-30', today: { name: 'Xã Đôi Khe' } },
    ]);
    expect(payload.successions[0]).toEqual({
      kind: 'MERGE',
      principal: true,
      basis: 'Nghị quyết ví dụ',
      effectiveOn: '2025-07-01',
      to: { name: 'Xã Đôi Khe' },
    });
    expect(payload.warnings).toEqual([]);
    expect(await ask(whole, 'predecessors { from { name } }')).toEqual({
      predecessors: [{ from: { name: 'Xã Bắc Khe' } }, { from: { name: 'Xã Nam Khe' } }],
    });
  });

  it('counts a split area under its principal successor, or else under what holds all its parts', async () => {
    const old = await commune('Huyện Hai Suối', { kind: 'DISTRICT' });
    const later = { validFrom: '2025-07-01' };
    const [one, two] = [await commune('Xã Suối Một', later), await commune('Xã Suối Hai', later)];
    const lines = [
      { fromId: old, toId: one },
      { fromId: old, toId: two },
    ];
    await administrator().act(
      'recordAreaSuccession',
      { kind: 'SPLIT', effectiveOn: '2025-07-01', lines },
      '__typename',
    );
    expect((await ask(old, 'today { name }')).today).toEqual({ name: 'Tỉnh Sông Mây' });

    const led = await commune('Xã Ba Nhánh');
    const led2 = [
      { fromId: led, toId: one, principal: true },
      { fromId: led, toId: two },
    ];
    await administrator().act(
      'recordAreaSuccession',
      { kind: 'SPLIT', effectiveOn: '2025-07-01', lines: led2 },
      '__typename',
    );
    expect((await ask(led, 'today { name }')).today).toEqual({ name: 'Xã Suối Một' });
  });

  it('leaves a dissolved area without a place of today, and refuses one dissolved into another', async () => {
    const gone = await commune('Xã Đảo Chìm');
    const act = { kind: 'DISSOLVE', effectiveOn: '2020-03-01' };
    expect(
      await administrator().refusalOf('recordAreaSuccession', { ...act, lines: [{ fromId: gone, toId: province }] }),
    ).toBe('DISSOLVED_WITH_SUCCESSOR at input.lines.0.toId');
    await administrator().act('recordAreaSuccession', { ...act, lines: [{ fromId: gone }] }, '__typename');
    expect(await ask(gone, 'validTo today { name } successors { kind to { name } }')).toEqual({
      validTo: '2020-02-29',
      today: null,
      successors: [{ kind: 'DISSOLVE', to: null }],
    });
    expect(await administrator().refusalOf('recordAreaSuccession', { ...act, lines: [{ fromId: gone }] })).toBe(
      'SUCCESSION_RECORDED_ALREADY at input.lines',
    );
  });

  it('reads an area with its history, successors and children in one statement', async () => {
    const { statements } = await statementsDuring(() =>
      ask(
        province,
        'name versions { name parent { name } } successors { to { name } } predecessors { from { name } } today { name } ' +
          'children(first: 5, today: true) { totalCount nodes { name today { name } successors { to { name } } } }',
      ),
    );
    expect(statements).toHaveLength(1);
  });

  it('finds areas by words without accents, level, type, parent and day, in order', async () => {
    const query = (filter: string) => registry.anonymous.ask(`{ areas(${filter}) { totalCount nodes { name } } }`);
    expect((await query('text: "che doi"')).areas.nodes).toEqual([{ name: 'Phường Đồi Chè' }]);
    expect((await query('text: "che doi", kind: COMMUNE')).areas.totalCount).toBe(0);
    const below = `parentId: "${province}"`;
    expect((await query(`${below}, text: "khe", on: "2025-06-30"`)).areas.nodes).toEqual([
      { name: 'Xã Bắc Khe' },
      { name: 'Xã Khe Đá' },
      { name: 'Xã Nam Khe' },
    ]);
    expect((await query(`${below}, text: "khe", today: true`)).areas.nodes).toEqual([
      { name: 'Xã Đôi Khe' },
      { name: 'Xã Khe Đá' },
    ]);
    expect((await query('level: PROVINCE, orderBy: CODE')).areas.nodes).toEqual([{ name: 'Tỉnh Sông Mây' }]);
  });
});
