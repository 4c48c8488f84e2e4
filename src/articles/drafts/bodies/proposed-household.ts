import type { NamedArea } from '../../../organisations/printed/named-areas.js';
import { BODY_KIND, LEVEL, SYSTEM } from '../../../organisations/vocabulary.js';
import type { AreaOnRecord } from '../matching/matches.repository.js';
import { communeTold } from './placed-name.js';
import { type ProposedBody, standing } from './proposed-body.js';

const HOUSEHOLD = /^(?:hộ|gia đình)(?!\p{L})/iu;
const ADDRESS = '(?:ông|bà|anh|chị|cụ)';

/** Whom a household is called after, with the form of address that the article prints: "hộ ông A và bà B" reads as "A" and "B". */
export function householdName(name: string, text: string): string {
  const whole = name.normalize('NFC').trim();
  if (HOUSEHOLD.test(whole)) return `${whole[0]!.toUpperCase()}${whole.slice(1)}`;
  const escaped = whole.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const found = new RegExp(`(?<!\\p{L})(${ADDRESS})\\s+${escaped}(?!\\p{L})`, 'iu').exec(text.normalize('NFC'));
  return ['Hộ', found?.[1]!.toLowerCase(), whole].filter(Boolean).join(' ');
}

/** What to record for a household: of no system and no level that staff could choose, and of the one commune that the article names. */
export function proposedHousehold(
  name: string,
  text: string,
  on: string | null,
  told: readonly NamedArea[],
  areas: readonly AreaOnRecord[],
): ProposedBody {
  const commune = communeTold(told.filter(({ key }) => areas.some(({ nameKey }) => nameKey === key)));
  const area = commune && standing(commune, on, told, areas);
  return {
    name: householdName(name, text),
    system: SYSTEM.OTHER,
    kind: BODY_KIND.HOUSEHOLD,
    level: LEVEL.GRASSROOTS,
    areaId: area?.id ?? null,
    areaName: area?.name ?? null,
    areaFrom: area && 'ARTICLE',
    // A family does not end with its commune.
    validTo: null,
  };
}
