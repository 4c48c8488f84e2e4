import { type FormerCommune, unchangedCommunes } from './former.js';
import {
  areaId,
  COMMUNE_BASIS,
  EARLIER_BASIS,
  Groups,
  kindOf,
  NEW_MAP,
  nameKey,
  OLD_MAP_END,
  type PlannedArea,
  type PlannedSuccession,
  type PlannedVersion,
  typeOf,
} from './plan.js';
import type { PlannedProvinces } from './provinces.js';
import type { SourceCommune } from './source.js';
import { DISTRICTS_WITHOUT_COMMUNES } from './supplement.js';

export interface PlannedPlaces {
  areas: PlannedArea[];
  successions: PlannedSuccession[];
  unchanged: number;
  split: number;
}

type Names = Pick<PlannedProvinces, 'today' | 'former'>;

/** Communes of today, former communes, and the districts between, with what became of each. */
export function planCommunes(communes: readonly SourceCommune[], former: readonly FormerCommune[], names: Names) {
  const unchanged = unchangedCommunes(former);
  const todayId = (code: string) => areaId(unchanged.has(code) ? `COMMUNE/${code}` : `COMMUNE/${code}/from ${NEW_MAP}`);
  const places: PlannedPlaces = { areas: [], successions: [], unchanged: unchanged.size, split: 0 };

  const sources = new Groups<FormerCommune>();
  for (const commune of former) for (const { code } of commune.targets) sources.put(code, commune);
  const same = new Set(unchanged.values());
  for (const commune of former.filter((one) => !same.has(one))) {
    const id = areaId(commune.code === null ? `COMMUNE/${commune.key}` : `COMMUNE/${commune.code}/to ${OLD_MAP_END}`);
    places.areas.push({ id, versions: [formerVersion(commune)] });
    if (commune.targets.length > 1) places.split += 1;
    commune.targets.forEach(({ code }, i) => {
      // Of several only the one that the coded row names is known to be the principal.
      const principal = commune.targets.length === 1 || (i === 0 && commune.code !== null);
      const kind = kindOf(commune.targets.length, sources.get(code)?.length ?? 0);
      const basis = commune.earlier ? EARLIER_BASIS : COMMUNE_BASIS;
      places.successions.push({ fromId: id, toId: todayId(code), kind, principal, basis });
    });
  }
  for (const { code, name, provinceCode } of communes) {
    const parentId = names.today.get(provinceCode) ?? null;
    const before = unchanged.get(code);
    const version = { name, kind: typeOf(name, 'BELOW'), code, parentId, validFrom: NEW_MAP, validTo: null };
    const versions = [...(before ? [formerVersion(before)] : []), { ...version, basis: COMMUNE_BASIS }];
    places.areas.push({ id: todayId(code), versions });
  }
  planDistricts(former, names, todayId, places);
  return places;
}

function formerVersion(commune: FormerCommune): PlannedVersion {
  const { name, code, earlier } = commune;
  const basis = earlier ? EARLIER_BASIS : null;
  const parentId = districtId(commune.province, commune.district);
  return { name, kind: typeOf(name, 'BELOW'), code, parentId, validFrom: null, validTo: OLD_MAP_END, basis };
}

const districtIds = new Map<string, string>();

function districtId(province: string, district: string): string {
  const key = nameKey(province, district);
  const id = districtIds.get(key) ?? areaId(`DISTRICT/${key}`);
  districtIds.set(key, id);
  return id;
}

interface Within {
  district: string;
  province: string;
  earlier: boolean;
  targets: { code: string }[];
}

/** Districts have no codes in the source. One that only units of before lay in was itself rearranged before. */
function planDistricts(
  former: readonly FormerCommune[],
  names: Names,
  todayId: (code: string) => string,
  places: PlannedPlaces,
): void {
  const alone = DISTRICTS_WITHOUT_COMMUNES.map(({ name, province, newCode }): Within => ({
    district: name,
    province,
    earlier: false,
    targets: [{ code: newCode }],
  }));
  const districts = new Groups<Within>();
  for (const place of [...former, ...alone]) districts.put(districtId(place.province, place.district), place);

  const plans = [...districts].map(([id, within]) => {
    const standing = within.filter(({ earlier }) => !earlier);
    const told = standing.length > 0 ? standing : within;
    const [first] = told as [Within];
    return { id, first, targets: new Set(told.flatMap(({ targets }) => targets.map(({ code }) => code))) };
  });
  const sources = new Groups<string>();
  for (const { id, targets } of plans) for (const code of targets) sources.put(code, id);
  for (const { id, first, targets } of plans) {
    const { district: name, province, earlier } = first;
    const parentId = names.former.get(nameKey(province)) ?? null;
    const version = { name, kind: typeOf(name, 'BELOW'), code: null, parentId, validFrom: null, validTo: OLD_MAP_END };
    places.areas.push({ id, versions: [{ ...version, basis: earlier ? EARLIER_BASIS : null }] });
    for (const code of targets) {
      const kind = kindOf(targets.size, sources.get(code)?.length ?? 0);
      const basis = earlier ? EARLIER_BASIS : COMMUNE_BASIS;
      places.successions.push({ fromId: id, toId: todayId(code), kind, principal: targets.size === 1, basis });
    }
  }
}
