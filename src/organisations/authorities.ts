import type { BodyKind } from './vocabulary.js';

/** Kinds that grant or govern: their names are public whatever they ask. */
export const AUTHORITIES: readonly BodyKind[] = [
  'FRONT_COMMITTEE',
  'FRONT_STANDING_BOARD',
  'ORGANISATION_COMMITTEE',
  'PARTY_COMMITTEE',
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'DEPARTMENT',
  'MINISTRY',
  'GOVERNMENT',
  'PRIME_MINISTER',
  'PRESIDENT',
];
export const isAuthority = (kind: BodyKind): boolean => AUTHORITIES.includes(kind);
