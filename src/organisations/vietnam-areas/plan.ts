import { v5 as uuidv5 } from 'uuid';
import type { Day } from '../../platform/time/day.js';
import { accentKey } from '../../platform/text/accent-key.js';
import type { AreaType, SuccessionKind } from '../vocabulary.js';

/** Fixed for ever: ids are made of it, so that loading twice makes nothing twice. */
const NAMESPACE = '6f0c3a52-6d0e-5d0b-9a51-2f6d1c0a7e34';

/** Two-level local government began on it. */
export const NEW_MAP: Day = '2025-07-01';
export const OLD_MAP_END: Day = '2025-06-30';

export const PROVINCE_BASIS = 'Nghị quyết số 202/2025/QH15';
export const COMMUNE_BASIS = 'Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính năm 2025';
/** The package has no code and no date for these. */
export const EARLIER_BASIS =
  'Nguồn không ghi mã và ngày: đơn vị có thể đã được sắp xếp trước 30/06/2025, ngày cuối ghi ở đây là muộn nhất';

export interface PlannedVersion {
  name: string;
  kind: AreaType;
  code: string | null;
  parentId: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  basis: string | null;
}
export interface PlannedArea {
  id: string;
  /** Oldest first, at least one. */
  versions: PlannedVersion[];
}
export interface PlannedSuccession {
  fromId: string;
  toId: string;
  kind: SuccessionKind;
  principal: boolean;
  basis: string;
}

export function areaId(key: string): string {
  return uuidv5(key, NAMESPACE);
}

/** How names are compared: neither case nor the place of a tone tells two units apart (Kbang, Kiến Thuỵ). */
export function nameKey(...names: string[]): string {
  return names.map((name) => remembered(name)).join('|');
}

const keys = new Map<string, string>();

/** The same few thousand names come again tens of thousands of times. */
function remembered(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = accentKey(name);
  keys.set(name, key);
  return key;
}

/** "Thành phố" is a central city among provinces, a provincial one among districts. */
export function typeOf(name: string, level: 'PROVINCE' | 'BELOW'): AreaType {
  const [, type] = TYPES.find(([word]) => name.startsWith(`${word} `)) ?? [];
  if (!type) throw new Error(`${name} does not begin with the type of an area`);
  return type === 'PROVINCIAL_CITY' && level === 'PROVINCE' ? 'CENTRAL_CITY' : type;
}

const TYPES: readonly [string, AreaType][] = [
  ['Tỉnh', 'PROVINCE'],
  ['Thành phố', 'PROVINCIAL_CITY'],
  ['Huyện', 'DISTRICT'],
  ['Quận', 'URBAN_DISTRICT'],
  ['Thị xã', 'TOWN'],
  ['Xã', 'COMMUNE'],
  ['Phường', 'WARD'],
  ['Thị trấn', 'TOWNSHIP'],
  ['Đặc khu', 'SPECIAL_ZONE'],
];

/** One target is a merger or, alone on both sides, a change of name; several are a split. */
export function kindOf(targets: number, sourcesOfTarget: number): SuccessionKind {
  if (targets > 1) return 'SPLIT';
  return sourcesOfTarget > 1 ? 'MERGE' : 'RENAME';
}

/** A list per key, in the order of arrival. */
export class Groups<Value> extends Map<string, Value[]> {
  put(key: string, value: Value): void {
    const group = this.get(key);
    if (group) group.push(value);
    else this.set(key, [value]);
  }
}
