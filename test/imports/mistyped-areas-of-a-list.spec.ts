import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { batchOf, givenImport, pasted } from '../support/given-imports.js';
import { found, givenPlacedLists, HEADINGS, homes, type PlacedLists, ROWS } from '../support/given-placed-lists.js';
import { Registry } from '../support/registry.js';

describe('mistyped areas of a list', () => {
  let registry: Registry;
  let given: PlacedLists;
  beforeAll(async () => {
    registry = await Registry.open();
    given = await givenPlacedLists(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');

  it('are taken by one press for all rows that name the same mistyped area, and for none that names another', async () => {
    const columns = ['STT', 'Họ và tên', 'Đơn vị', 'Địa bàn', 'Hình thức'];
    const row = (name: string, area: string) => [name, 'Hội Nông dân', area, 'Bằng khen'];
    let batch = await given.stage(
      [
        row('Nguyễn Văn Một', 'Xã Tna Lập'),
        row('Trần Thị Hai', 'Xã Minh Thanh, huyện Hạ'),
        row('Lê Văn Ba', 'Xã Tna Lập'),
        row('Phạm Thị Tư', 'Xã Tna Lập'),
        row('Hoàng Văn Năm', 'Xã Minh Thanhh'),
      ],
      {},
      columns,
    );
    const idOf = (at: number) => batch.rows.nodes[at].id;
    batch = await given.mend(batch, { rows: [{ rowId: idOf(3), place: { areaId: given.areas.yên } }] });
    const [areaId] = found(batch, 0, 'AREA_UNLIKE').evidence;
    batch = await given.mend(batch, { alike: [{ areaAsInRow: idOf(0), place: { areaId } }] });
    expect(homes(batch)).toEqual([given.areas.lập, given.areas.thanhHạ, given.areas.lập, given.areas.yên, null]);
    const refused = { id: batch.id, version: batch.version, alike: [{ areaAsInRow: idOf(1), place: { areaId } }] };
    expect(await recorder().refusalOf('mendImportRows', refused)).toBe('NO_ROWS_ALIKE at input.alike.0');
  });

  it('are told apart by the headings and names of groups in which they are mistyped', async () => {
    const { id } = await givenImport(
      registry,
      given.front,
      pasted(
        HEADINGS,
        ['I', 'Huyện Thượng', '', '', ''],
        [1, 'Hội Nông dân xã Minh Thanhh', '', '', 'Bằng khen'],
        [2, 'Hội Phụ nữ xã Minh Thanhh', '', '', 'Bằng khen'],
        ['II', 'Huyện Hạ', '', '', ''],
        [1, 'Hội Nông dân xã Minh Thanhh', '', '', 'Bằng khen'],
      ),
      { defaultKind: 'GROUP' },
    );
    let batch = await batchOf(recorder(), id, ROWS);
    expect(found(batch, 2, 'AREA_UNLIKE').value).toBe(found(batch, 0, 'AREA_UNLIKE').value);
    batch = await given.mend(batch, {
      alike: [{ areaAsInRow: batch.rows.nodes[0].id, place: { areaId: given.areas.thanhThượng } }],
    });
    expect(homes(batch)).toEqual([given.areas.thanhThượng, given.areas.thanhThượng, null]);
  });
});
