import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { PartialDate } from '../../platform/time/partial-date.js';
import { type Life, mayHaveExistedOn } from '../versions/existence.js';
import { bodyKey } from '../printed/body-names.js';
import type { NamedArea } from '../printed/named-areas.js';
import { ORGANISATION_MATCH_WEIGHTS, type OrganisationMatchReason } from './match-reasons.js';
import { nameAgreement } from './name-agreement.js';

/** A body as it is printed in an article, beside an award or on a list. */
export interface PrintedOrganisation {
  name: string;
  /** Where it belongs, as printed beside it. */
  unit: string | null;
  /** When it was so printed, as far as that is known. */
  on: PartialDate | null;
  /** The name of a household, with whoever it is called after as the article prints them. */
  household?: string;
}

export interface OrganisationOnRecord extends Life {
  id: string;
  name: string;
  /** Those that it had before, and still has. */
  names: readonly string[];
  area: string | null;
  /** Names of the areas in which that area lies. */
  within?: readonly string[];
  /** Which of the households asked for have a head of the same name. */
  headedAs?: readonly string[];
}

export interface OrganisationMatch {
  organisation: OrganisationOnRecord;
  reasons: OrganisationMatchReason[];
}

/** With the unit, as "Chi hội 3" of "xã A" may stand on record as "Chi hội 3 xã A". */
export const textsOf = ({ name, unit }: PrintedOrganisation): string[] => (unit ? [name, `${name} ${unit}`] : [name]);

/** A household, too, as it is recorded: "Hộ ông A" of "A". */
export const namesPrinted = (printed: PrintedOrganisation): string[] => [
  ...textsOf(printed),
  ...(printed.household === undefined ? [] : [printed.household]),
];

/**
 * Each of the bodies that may be the one that is printed, with why, likeliest first; `areas` are named around it. It never decides.
 * A name that says more than what is printed (NAME_HAS_WORDS) is a hint for somebody who looks, and no more.
 */
export function matchOrganisations(
  printed: PrintedOrganisation,
  bodies: readonly OrganisationOnRecord[],
  areas: readonly NamedArea[],
): OrganisationMatch[] {
  return bodies
    .map((organisation) => ({ organisation, reasons: reasonsFor(printed, organisation, areas) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => weightOf(other.reasons) - weightOf(one.reasons));
}

/** Whether a record stood then, as far as its days and the day are known. */
export function existence(on: PartialDate | null, life: Life): ('EXISTED_THEN' | 'NOT_EXISTING_THEN')[] {
  if (on === null || (life.validFrom === null && life.validTo === null)) return [];
  return [mayHaveExistedOn(life, on) ? 'EXISTED_THEN' : 'NOT_EXISTING_THEN'];
}

/** None where the names have nothing in common. */
function reasonsFor(
  printed: PrintedOrganisation,
  body: OrganisationOnRecord,
  areas: readonly NamedArea[],
): OrganisationMatchReason[] {
  const name = nameReasons(printed, body, areas);
  if (name.length === 0) return [];
  const area = body.area === null ? null : foldVietnamese(body.area);
  const isNamed =
    area !== null &&
    !isElsewhere(body, areas) &&
    (areas.some(({ key, proper }) => area === key || area === proper) || hasWords(textsOf(printed).at(-1)!, area));
  return [...name, ...existence(printed.on, body), ...(isNamed ? (['AREA_NAMED'] as const) : [])];
}

/** "Xã Tân Lập" lies in many districts: where some are named, and none that the body's area lies in, it is not the one that is named. */
function isElsewhere({ within = [] }: OrganisationOnRecord, areas: readonly NamedArea[]): boolean {
  const above = within.map(foldVietnamese);
  const levels = new Set(above.map((name) => areas.find(({ level }) => name.startsWith(`${level} `))?.level));
  const rivals = areas.filter(({ level }) => levels.has(level));
  return rivals.length > 0 && !rivals.some(({ key }) => above.includes(key));
}

function nameReasons(
  printed: PrintedOrganisation,
  { name, names, headedAs = [] }: OrganisationOnRecord,
  areas: readonly NamedArea[],
): OrganisationMatchReason[] {
  const { household } = printed;
  if (household !== undefined) {
    const called = nameAgreement(household, name, areas);
    if (called) return [called];
    if (headedAs.includes(household)) return ['NAME_COMPLETED'];
  }
  const now = agreement(printed, name, areas);
  if (now) return [now];
  const former = names.map((each) => agreement(printed, each, areas)).find(Boolean);
  if (former) return [former, 'FORMER_NAME'];
  const words = bodyKey(printed.name).split(' ');
  const own = [name, ...names].map((each) => new Set(bodyKey(each).split(' ')));
  return own.some((has) => words.every((word) => has.has(word))) ? ['NAME_HAS_WORDS'] : [];
}

function agreement(printed: PrintedOrganisation, name: string, areas: readonly NamedArea[]) {
  const found = nameAgreement(printed.name, name, areas);
  if (found || printed.unit === null) return found;
  return nameAgreement(textsOf(printed).at(-1)!, name, areas) && 'NAME_COMPLETED';
}

function hasWords(text: string, folded: string): boolean {
  return ` ${foldVietnamese(text)} `.includes(` ${folded} `);
}

function weightOf(reasons: readonly OrganisationMatchReason[]): number {
  return reasons.reduce((sum, reason) => sum + ORGANISATION_MATCH_WEIGHTS[reason], 0);
}
