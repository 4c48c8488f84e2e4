import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenArea } from '../support/given-organisations.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

const ENDED = { validTo: '2025-06-30' };
const BEGUN = { validFrom: '2025-07-01' };

describe('choosing an area by words of its name', () => {
  let registry: Registry;
  let [before, now] = ['', ''];
  beforeAll(async () => {
    registry = await Registry.open();
    const area = (name: string, kind: string, more = {}) => givenArea(registry, { name, kind, ...more });
    before = await area('Tỉnh Phù Sông', 'PROVINCE');
    now = await area('Tỉnh Phù Sông', 'PROVINCE', BEGUN);
    const district = await area('Huyện Bến Gỗ', 'DISTRICT', { parentId: before, ...ENDED });
    const former = await area('Xã Phù Khê', 'COMMUNE', { parentId: district });
    const commune = await area('Xã Phù Khê', 'COMMUNE', { parentId: now, ...BEGUN });
    await area('Phường An Khê', 'WARD', { parentId: now });
    await area('Phường Khê Lớn', 'WARD', { parentId: now });
    await area('Xã Phù Khê Thượng', 'COMMUNE', { parentId: now });
    await area('Xã Tân Phù Khê', 'COMMUNE', { parentId: now });
    await area('Xã Phú Khê', 'COMMUNE', { parentId: now });
    for (const name of ['Huyện Quan Gỗ', 'Huyện Hàm Gỗ']) await area(name, 'DISTRICT', { parentId: before, ...ENDED });
    for (const name of ['Quận Gỗ', 'Quận Gỗ Hạ', 'Quận 1']) await area(name, 'URBAN_DISTRICT', { parentId: before });
    for (const name of ['Xã Xa Dũng', 'Xã Dũng Hạ']) await area(name, 'COMMUNE', { parentId: now });
    await area('Phường 5', 'WARD', { parentId: now });
    await area('Thị trấn Gỗ Thọ', 'TOWNSHIP', { parentId: now });
    const become = (fromId: string, toId: string) =>
      registry
        .as('ADMINISTRATOR')
        .act(
          'recordAreaSuccession',
          { kind: 'MERGE', effectiveOn: '2025-07-01', lines: [{ fromId, toId, principal: true }] },
          '__typename',
        );
    await become(before, now);
    await become(former, commune);
  });
  afterAll(() => registry.close());

  const find = async (filter: string, selection = 'name validTo'): Promise<Record<string, unknown>[]> =>
    (await registry.anonymous.ask(`{ areas(${filter}, orderBy: CLOSEST) { nodes { ${selection} } } }`)).areas.nodes;
  const names = async (filter: string) => (await find(filter)).map(({ name, validTo }) => [name, validTo]);

  it('of two of one name that which stands is first, and of the other it is told until when it was and what it is today', async () => {
    expect(await find('text: "phù sông"', 'id validTo today { id name }')).toEqual([
      { id: now, validTo: null, today: { id: now, name: 'Tỉnh Phù Sông' } },
      { id: before, validTo: '2025-06-30', today: { id: now, name: 'Tỉnh Phù Sông' } },
    ]);
  });

  it('the very name is first, then what begins with it, then what has its words; “phù” is no beginning of “Phường”', async () => {
    const all = [
      ['Xã Phù Khê', null],
      ['Xã Phù Khê', '2025-06-30'],
      ['Xã Phú Khê', null],
      ['Xã Phù Khê Thượng', null],
      ['Xã Tân Phù Khê', null],
    ];
    expect(await names('text: "phù khê"')).toEqual(all);
    expect(await names('text: "xã Phù Khê"')).toEqual(all);
    expect(await names('text: "phú khê"')).toEqual([all[2], all[0], all[1], all[3], all[4]]);
  });

  it('a sort that was typed is looked for, and typed alone finds all of it', async () => {
    expect(await names('text: "phường khê"')).toEqual([
      ['Phường Khê Lớn', null],
      ['Phường An Khê', null],
    ]);
    expect(await names('text: "phuong"')).toHaveLength(3);
  });

  it.each([
    ['q 1', 'Quận 1'],
    ['Q1', 'Quận 1'],
    ['p 5', 'Phường 5'],
    ['P.5', 'Phường 5'],
    ['H. Hàm Gỗ', 'Huyện Hàm Gỗ'],
    ['x. xa dũng', 'Xã Xa Dũng'],
    ['tt gỗ thọ', 'Thị trấn Gỗ Thọ'],
    ['gỗ thọ thị trấn', 'Thị trấn Gỗ Thọ'],
    ['tân phù khê xã', 'Xã Tân Phù Khê'],
  ])('a sort may be typed for short, or behind the name: “%s” finds %s', async (text, name) => {
    expect((await names(`text: "${text}"`))[0]?.[0]).toBe(name);
  });

  it.each([
    ['Quan Gỗ', 'Huyện Quan Gỗ'],
    ['Quận Gỗ', 'Quận Gỗ'],
    ['Xa Dũng', 'Xã Xa Dũng'],
    ['xa dung', 'Xã Xa Dũng'],
  ])('a name that begins as a sort does is the very name: “%s” is %s', async (text, name) => {
    expect((await names(`text: "${text}"`))[0]?.[0]).toBe(name);
  });

  it('asked for a day, what stood then is not behind', async () => {
    expect(await names('text: "phù khê", on: "2025-06-30"')).toEqual([
      ['Xã Phù Khê', '2025-06-30'],
      ['Xã Phú Khê', null],
      ['Xã Phù Khê Thượng', null],
      ['Xã Tân Phù Khê', null],
    ]);
  });

  it('pages of it follow one another without a gap', async () => {
    const page = async (after: string) =>
      (
        await registry.anonymous.ask(
          `{ areas(text: "phù khê", orderBy: CLOSEST, first: 2 ${after}) { nodes { name } pageInfo { endCursor } } }`,
        )
      ).areas;
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes).toEqual([{ name: 'Xã Phú Khê' }, { name: 'Xã Phù Khê Thượng' }]);
  });

  it('the public page tells the two provinces apart, in the list to choose from and in what is found', async () => {
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    for (const [unitAreaId, signedOn] of [
      [before, '2024-05-04'],
      [now, '2025-08-02'],
    ] as const)
      await givenPublicDecision(registry, front, [line('Lò Thị Suối', {}, { unitAreaId })], { signedOn });
    const told = 'Tỉnh Phù Sông (đến 30/06/2025; nay tính vào Tỉnh Phù Sông)';
    for (const path of [
      `/honourees?${new URLSearchParams({ areaName: 'phù' }).toString()}`,
      `/search?${new URLSearchParams({ text: 'phù sông' }).toString()}`,
    ]) {
      const { words } = await read(registry, path);
      expect(words).toContain(told);
      expect(words.indexOf('Tỉnh Phù Sông')).toBeLessThan(words.indexOf(told));
    }
  });
});
