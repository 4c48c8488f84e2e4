import {
  areaId,
  Groups,
  NEW_MAP,
  nameKey,
  OLD_MAP_END,
  type PlannedArea,
  type PlannedSuccession,
  PROVINCE_BASIS,
  typeOf,
} from './plan.js';
import type { FormerCommune } from './former.js';
import type { SourceProvince } from './source.js';
import { EARLIER_PROVINCE_NAME, FORMER_PROVINCE_CODES } from './supplement.js';

export interface PlannedProvinces {
  areas: PlannedArea[];
  successions: PlannedSuccession[];
  /** Area ids of today's provinces, by code. */
  today: Map<string, string>;
  /** Area ids of the 63, by nameKey of the full name. */
  former: Map<string, string>;
  unchanged: number;
}

/**
 * 63 provinces became 34. A province of today that one former province of the same code and name makes up is the same
 * area; where several were merged the result is a new area, even under an old name and code: the old Tuyên Quang (08) is
 * not today's (08, with Hà Giang), and code 24 went from Bắc Giang to Bắc Ninh.
 */
export function planProvinces(
  provinces: readonly SourceProvince[],
  communes: readonly FormerCommune[],
  countryId: string,
): PlannedProvinces {
  const sources = new Groups<string>();
  for (const { province, targets } of communes)
    for (const { provinceCode } of targets)
      if (!sources.get(provinceCode)?.includes(province)) sources.put(provinceCode, province);

  const planned: PlannedProvinces = { areas: [], successions: [], today: new Map(), former: new Map(), unchanged: 0 };
  const version = (
    name: string,
    code: string,
    validFrom: string | null,
    validTo: string | null,
    basis: string | null,
  ) => ({
    name,
    kind: typeOf(name, 'PROVINCE'),
    code,
    parentId: countryId,
    validFrom,
    validTo,
    basis,
  });
  for (const { code, name } of provinces) {
    const before = sources.get(code) ?? [];
    const [only] = before;
    const unchanged =
      only !== undefined && before.length === 1 && nameKey(only) === nameKey(name) && codeOf(only) === code;
    const id = areaId(unchanged ? `PROVINCE/${code}` : `PROVINCE/${code}/from ${NEW_MAP}`);
    planned.today.set(code, id);
    if (unchanged) {
      planned.unchanged += 1;
      planned.former.set(nameKey(only), id);
      planned.areas.push({ id, versions: unchangedVersions(code, name, version) });
      continue;
    }
    planned.areas.push({ id, versions: [version(name, code, NEW_MAP, null, PROVINCE_BASIS)] });
    for (const formerName of before) {
      const formerCode = codeOf(formerName);
      const formerId = areaId(`PROVINCE/${formerCode}/to ${OLD_MAP_END}`);
      planned.former.set(nameKey(formerName), formerId);
      planned.areas.push({ id: formerId, versions: [version(formerName, formerCode, null, OLD_MAP_END, null)] });
      planned.successions.push({ fromId: formerId, toId: id, kind: 'MERGE', principal: true, basis: PROVINCE_BASIS });
    }
  }
  return planned;
}

function unchangedVersions<Version>(
  code: string,
  name: string,
  version: (name: string, code: string, from: string | null, to: string | null, basis: string | null) => Version,
): Version[] {
  const { code: renamed, name: earlier, validTo, changedBy } = EARLIER_PROVINCE_NAME;
  if (code !== renamed) return [version(name, code, null, null, null)];
  return [version(earlier, code, null, validTo, null), version(name, code, '2025-01-01', null, changedBy)];
}

const CODES = new Map(Object.entries(FORMER_PROVINCE_CODES).map(([name, code]) => [nameKey(name), code]));

function codeOf(fullName: string): string {
  const code = CODES.get(nameKey(fullName.replace(/^(Tỉnh|Thành phố) /u, '')));
  if (code === undefined) throw new Error(`${fullName} is not one of the 63 provinces`);
  return code;
}
