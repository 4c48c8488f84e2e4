import { givenCatalogue } from './given-awards.js';
import { batchOf, type GivenBatch, givenImport, pasted } from './given-imports.js';
import { givenArea, givenPublicOrganisation } from './given-organisations.js';
import type { Registry } from './registry.js';

export const HEADINGS = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức'];
const HOME = `area { id name } areaFrom unitOrganisation { id } positionClass positionClassFrom proposedOrganisation { id }`;
export const ROWS = `id version counts { errors } notices { code message } rows(first: 100) { nodes { id ${HOME} severity recipient
  values { field value } verdicts { code severity message mend value evidence suggestions } } }`;

export interface PlacedLists {
  province: string;
  /** The Front of the province. */
  front: string;
  areas: Record<string, string>;
  stage: (rows: string[][], input?: object, headings?: string[]) => Promise<GivenBatch>;
  mend: (batch: GivenBatch, input: object) => Promise<GivenBatch>;
}

/** A province with namesakes among its communes, ended and new, and its Front, to which lists are brought in and mended. */
export async function givenPlacedLists(registry: Registry): Promise<PlacedLists> {
  await givenCatalogue(registry);
  const province = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE' });
  const other = await givenArea(registry, { name: 'Tỉnh Khác', kind: 'PROVINCE' });
  const ended = { validTo: '2025-06-30' };
  const district = (name: string) => givenArea(registry, { name, kind: 'DISTRICT', parentId: province, ...ended });
  const thượng = await district('Huyện Thượng');
  const hạ = await district('Huyện Hạ');
  const commune = (name: string, parentId: string, more: object = {}) =>
    givenArea(registry, { name, kind: 'COMMUNE', parentId, ...ended, ...more });
  const areas = {
    thượng,
    hạ,
    lập: await commune('Xã Tân Lập', thượng),
    thanhThượng: await commune('Xã Minh Thanh', thượng),
    thanhHạ: await commune('Xã Minh Thanh', hạ),
    yên: await commune('Thị trấn Tân Yên', thượng, { kind: 'TOWNSHIP' }),
    xa: await commune('Xã Xa Xôi', other, { validTo: null }),
    mới: await commune('Xã Tân Lập', province, { validFrom: '2025-07-01', validTo: null }),
  };
  const front = await givenPublicOrganisation(registry, { areaId: province });
  const recorder = registry.as('RECORDER');
  return {
    province,
    front,
    areas,
    stage: async (rows, input = {}, headings = HEADINGS) => {
      const text = pasted(headings, ...rows.map((cells, i) => [i + 1, ...cells]));
      const { id } = await givenImport(registry, front, text, { defaultKind: 'INDIVIDUAL', ...input });
      return batchOf(recorder, id, ROWS);
    },
    mend: async (batch, input) => {
      await recorder.act('mendImportRows', { id: batch.id, version: batch.version, ...input }, 'batch { id }');
      return batchOf(recorder, batch.id, ROWS);
    },
  };
}

/** Of each row the area that it was found to be of. */
export const homes = ({ rows }: GivenBatch) =>
  rows.nodes.map((row: { area: { id: string } | null }) => row.area?.id ?? null);

export const found = ({ rows }: GivenBatch, at: number, code: string) =>
  rows.nodes[at].verdicts.find((each: { code: string }) => each.code === code);
