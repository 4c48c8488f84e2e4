/**
 * The closed lists that the rest of the project registers as GraphQL enums. A value is stored and sent as its own name,
 * so a value may be added but never renamed.
 */

/** Whose hierarchy a body belongs to, and so whose rule on commendation it grants under. */
export const SYSTEM = {
  STATE: 'STATE',
  FRONT: 'FRONT',
  PARTY: 'PARTY',
  TRADE_UNION: 'TRADE_UNION',
  FARMERS: 'FARMERS',
  WOMEN: 'WOMEN',
  VETERANS: 'VETERANS',
  YOUTH: 'YOUTH',
  OTHER: 'OTHER',
} as const;
export type System = (typeof SYSTEM)[keyof typeof SYSTEM];

/**
 * Level of a body or of a grantor, highest first. DISTRICT ended with the two-level local government of 01/07/2025 and
 * stays for what was granted before. GRASSROOTS is a unit that is no territory: a school, an enterprise, a branch.
 */
export const LEVEL = {
  CENTRAL: 'CENTRAL',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  COMMUNE: 'COMMUNE',
  VILLAGE: 'VILLAGE',
  GRASSROOTS: 'GRASSROOTS',
} as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

export const BODY_KIND = {
  /** Ủy ban MTTQ Việt Nam of a level. */
  FRONT_COMMITTEE: 'FRONT_COMMITTEE',
  /** Ban Thường trực Ủy ban MTTQ: signs most of the Front's decisions (symbol MTTW-BTT). */
  FRONT_STANDING_BOARD: 'FRONT_STANDING_BOARD',
  /** Ban Công tác Mặt trận of a village or residential quarter. */
  FRONT_WORK_BOARD: 'FRONT_WORK_BOARD',
  /** Ban Chấp hành of a socio-political organisation. */
  ORGANISATION_COMMITTEE: 'ORGANISATION_COMMITTEE',
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  PEOPLES_COMMITTEE: 'PEOPLES_COMMITTEE',
  PEOPLES_COUNCIL: 'PEOPLES_COUNCIL',
  /** Sở, ban, ngành, phòng. */
  DEPARTMENT: 'DEPARTMENT',
  MINISTRY: 'MINISTRY',
  GOVERNMENT: 'GOVERNMENT',
  PRIME_MINISTER: 'PRIME_MINISTER',
  PRESIDENT: 'PRESIDENT',
  ASSOCIATION: 'ASSOCIATION',
  SCHOOL: 'SCHOOL',
  ENTERPRISE: 'ENTERPRISE',
  COOPERATIVE: 'COOPERATIVE',
  HOUSEHOLD: 'HOUSEHOLD',
  ARMED_FORCES: 'ARMED_FORCES',
  /** Thôn, xóm, bản, tổ dân phố: not a level of government. */
  VILLAGE: 'VILLAGE',
  RELIGIOUS: 'RELIGIOUS',
  OTHER: 'OTHER',
} as const;
export type BodyKind = (typeof BODY_KIND)[keyof typeof BODY_KIND];

/** Type of an area as its name is printed: the first word of "xã Hàm Yên". */
export const AREA_TYPE = {
  COUNTRY: 'COUNTRY',
  /** tỉnh */
  PROVINCE: 'PROVINCE',
  /** thành phố trực thuộc trung ương */
  CENTRAL_CITY: 'CENTRAL_CITY',
  /** huyện, to 30/06/2025 */
  DISTRICT: 'DISTRICT',
  /** quận, to 30/06/2025 */
  URBAN_DISTRICT: 'URBAN_DISTRICT',
  /** thị xã, to 30/06/2025 */
  TOWN: 'TOWN',
  /** thành phố thuộc tỉnh (or thuộc thành phố), to 30/06/2025 */
  PROVINCIAL_CITY: 'PROVINCIAL_CITY',
  /** xã */
  COMMUNE: 'COMMUNE',
  /** phường */
  WARD: 'WARD',
  /** thị trấn, to 30/06/2025 */
  TOWNSHIP: 'TOWNSHIP',
  /** đặc khu, from 01/07/2025 */
  SPECIAL_ZONE: 'SPECIAL_ZONE',
  /** thôn, xóm, bản, tổ dân phố */
  VILLAGE: 'VILLAGE',
} as const;
export type AreaType = (typeof AREA_TYPE)[keyof typeof AREA_TYPE];

/** What happened to an area or a body; a succession is many-to-many. */
export const SUCCESSION_KIND = {
  MERGE: 'MERGE',
  SPLIT: 'SPLIT',
  RENAME: 'RENAME',
  TRANSFER: 'TRANSFER',
  DISSOLVE: 'DISSOLVE',
} as const;
export type SuccessionKind = (typeof SUCCESSION_KIND)[keyof typeof SUCCESSION_KIND];

/** Level of an area, highest first: where it stands, whatever its type is called. */
export const AREA_LEVEL = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  COMMUNE: 'COMMUNE',
  VILLAGE: 'VILLAGE',
} as const;
export type AreaLevel = (typeof AREA_LEVEL)[keyof typeof AREA_LEVEL];

const LEVEL_OF_TYPE: Record<AreaType, AreaLevel> = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  CENTRAL_CITY: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  URBAN_DISTRICT: 'DISTRICT',
  TOWN: 'DISTRICT',
  PROVINCIAL_CITY: 'DISTRICT',
  COMMUNE: 'COMMUNE',
  WARD: 'COMMUNE',
  TOWNSHIP: 'COMMUNE',
  SPECIAL_ZONE: 'COMMUNE',
  VILLAGE: 'VILLAGE',
};

/** The level follows from the type (Law on the Organisation of Local Government 77/2015/QH13, 72/2025/QH15). */
export function levelOfArea(type: AreaType): AreaLevel {
  return LEVEL_OF_TYPE[type];
}

/** Whether an area of the first level may lie directly in one of the second: communes lie in districts or provinces. */
export function liesBelow(level: AreaLevel, parent: AreaLevel): boolean {
  const order = Object.keys(AREA_LEVEL);
  return order.indexOf(level) > order.indexOf(parent);
}
