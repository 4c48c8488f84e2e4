import type { Acts } from './acts.js';

export interface Bodies {
  /** The district as it was until 30/06/2025. */
  hamYenArea: string;
  tuyenQuangFront: string;
  hamYenFront: string;
  hamYenStandingBoard: string;
  hamYenFarmers: string;
  hamYenWomen: string;
  hamYenPeoplesCommittee: string;
}

interface Recorded {
  organisation: { id: string };
}

const LAST_DAY = '2025-06-30';
const BASIS = 'Sắp xếp tổ chức bộ máy cấp huyện năm 2025 (ví dụ)';

/** The bodies of the examples, as they stood in January 2021; those of the district ended with it. */
export async function recordBodies(acts: Acts): Promise<Bodies> {
  const hamYenArea = await formerArea(acts, 'Huyện Hàm Yên');
  const tuyenQuangArea = await formerArea(acts, 'Tỉnh Tuyên Quang');
  const record = async (name: string, given: object) => {
    const { organisation } = await acts.act<Recorded>(
      'recordOrganisation',
      { name, system: 'FRONT', kind: 'FRONT_COMMITTEE', ...given },
      'organisation { id }',
    );
    await acts.act('confirmOrganisation', { id: organisation.id, version: 1 }, 'organisation { id }');
    return organisation.id;
  };
  const tuyenQuangFront = await record('Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang', {
    shortName: 'MTTQ tỉnh Tuyên Quang',
    level: 'PROVINCE',
    areaId: tuyenQuangArea,
    validTo: LAST_DAY,
    basis: 'Hợp nhất tỉnh năm 2025 (ví dụ)',
  });
  const district = { level: 'DISTRICT', areaId: hamYenArea, validTo: LAST_DAY, basis: BASIS };
  const hamYenFront = await record('Ủy ban MTTQ Việt Nam huyện Hàm Yên', {
    ...district,
    shortName: 'MTTQ huyện Hàm Yên',
    parentId: tuyenQuangFront,
  });
  return {
    hamYenArea,
    tuyenQuangFront,
    hamYenFront,
    hamYenStandingBoard: await record('Ban Thường trực Ủy ban MTTQ huyện Hàm Yên', {
      ...district,
      kind: 'FRONT_STANDING_BOARD',
      parentId: hamYenFront,
    }),
    hamYenFarmers: await record('Hội Nông dân huyện Hàm Yên', {
      ...district,
      system: 'FARMERS',
      kind: 'ORGANISATION_COMMITTEE',
    }),
    hamYenWomen: await record('Hội Liên hiệp Phụ nữ huyện Hàm Yên', {
      ...district,
      system: 'WOMEN',
      kind: 'ORGANISATION_COMMITTEE',
    }),
    hamYenPeoplesCommittee: await record('Ủy ban nhân dân huyện Hàm Yên', {
      ...district,
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    }),
  };
}

async function formerArea(acts: Acts, name: string): Promise<string> {
  const { areas } = await acts.ask<{ areas: { nodes: { id: string; name: string }[] } }>(
    'query ($text: String) { areas(text: $text, on: "2021-01-12", first: 100) { nodes { id name } } }',
    { text: name },
  );
  const found = areas.nodes.find((area) => area.name === name);
  if (!found) throw new Error(`${name} is not among the areas of 2021`);
  return found.id;
}
