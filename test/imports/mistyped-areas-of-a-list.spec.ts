import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { batchOf, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const HEADINGS = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức'];
const HOME = `area { id name } areaFrom unitOrganisation { id } positionClass positionClassFrom proposedOrganisation { id }`;
const ROWS = `id version counts { errors } notices { code message } rows(first: 100) { nodes { id ${HOME} severity recipient
  values { field value } verdicts { code severity message mend value evidence suggestions } } }`;

describe('mistyped areas of a list', () => {
  let registry: Registry;
  let province: string;
  let front: string;
  const areas: Record<string, string> = {};
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    province = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE' });
    const other = await givenArea(registry, { name: 'Tỉnh Khác', kind: 'PROVINCE' });
    const ended = { validTo: '2025-06-30' };
    const district = (name: string) => givenArea(registry, { name, kind: 'DISTRICT', parentId: province, ...ended });
    areas.thượng = await district('Huyện Thượng');
    areas.hạ = await district('Huyện Hạ');
    const commune = (name: string, parentId: string, more: object = {}) =>
      givenArea(registry, { name, kind: 'COMMUNE', parentId, ...ended, ...more });
    areas.lập = await commune('Xã Tân Lập', areas.thượng);
    areas.thanhThượng = await commune('Xã Minh Thanh', areas.thượng);
    areas.thanhHạ = await commune('Xã Minh Thanh', areas.hạ);
    areas.yên = await commune('Thị trấn Tân Yên', areas.thượng, { kind: 'TOWNSHIP' });
    areas.xa = await commune('Xã Xa Xôi', other, { validTo: null });
    areas.mới = await commune('Xã Tân Lập', province, { validFrom: '2025-07-01', validTo: null });
    front = await givenPublicOrganisation(registry, { areaId: province });
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const stage = async (rows: string[][], input: object = {}, headings = HEADINGS): Promise<GivenBatch> => {
    const text = pasted(headings, ...rows.map((cells, i) => [i + 1, ...cells]));
    const { id } = await givenImport(registry, front, text, { defaultKind: 'INDIVIDUAL', ...input });
    return batchOf(recorder(), id, ROWS);
  };
  const mend = async (batch: GivenBatch, input: object): Promise<GivenBatch> => {
    await recorder().act('mendImportRows', { id: batch.id, version: batch.version, ...input }, 'batch { id }');
    return batchOf(recorder(), batch.id, ROWS);
  };
  const homes = ({ rows }: GivenBatch) =>
    rows.nodes.map((row: { area: { id: string } | null }) => row.area?.id ?? null);
  const found = ({ rows }: GivenBatch, at: number, code: string) =>
    rows.nodes[at].verdicts.find((each: { code: string }) => each.code === code);

  it('are taken by one press for all rows that name the same mistyped area, and for none that names another', async () => {
    const columns = ['STT', 'Họ và tên', 'Đơn vị', 'Địa bàn', 'Hình thức'];
    const row = (name: string, area: string) => [name, 'Hội Nông dân', area, 'Bằng khen'];
    let batch = await stage(
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
    batch = await mend(batch, { rows: [{ rowId: idOf(3), place: { areaId: areas.yên } }] });
    const [areaId] = found(batch, 0, 'AREA_UNLIKE').evidence;
    batch = await mend(batch, { alike: [{ areaAsInRow: idOf(0), place: { areaId } }] });
    expect(homes(batch)).toEqual([areas.lập, areas.thanhHạ, areas.lập, areas.yên, null]);
    const refused = { id: batch.id, version: batch.version, alike: [{ areaAsInRow: idOf(1), place: { areaId } }] };
    expect(await recorder().refusalOf('mendImportRows', refused)).toBe('NO_ROWS_ALIKE at input.alike.0');
  });

  it('are told apart by the headings and names of groups in which they are mistyped', async () => {
    const { id } = await givenImport(
      registry,
      front,
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
    batch = await mend(batch, {
      alike: [{ areaAsInRow: batch.rows.nodes[0].id, place: { areaId: areas.thanhThượng } }],
    });
    expect(homes(batch)).toEqual([areas.thanhThượng, areas.thanhThượng, null]);
  });
});
