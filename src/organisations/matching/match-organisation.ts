import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { Day } from '../../platform/time/day.js';
import { existedOn, type Life } from '../existence.js';
import { bodyIn } from '../printed/body-names.js';
import type { OrganisationMatchReason } from './match-reasons.js';

/** A body as it is printed beside an award or on a list. */
export interface PrintedOrganisation {
  name: string;
  /** Where it belongs, as printed. */
  unit: string | null;
  on: Day | null;
}

export interface OrganisationOnRecord extends Life {
  id: string;
  name: string;
  /** Those that it had before, and still has. */
  names: string[];
  area: string | null;
}

export interface OrganisationMatch {
  organisationId: string;
  reasons: OrganisationMatchReason[];
}

/** With the unit, as "Chi hội 3" of "xã A" may stand on record as "Chi hội 3 xã A". */
export const textsOf = ({ name, unit }: PrintedOrganisation): string[] => (unit ? [name, `${name} ${unit}`] : [name]);

const WEIGHTS: Readonly<Record<OrganisationMatchReason, number>> = {
  NAME_THE_SAME: 4,
  FORMER_NAME: 3,
  PLACE_PRINTED: 2,
  STOOD_THEN: 1,
  NAME_HAS_WORDS: 0,
  NOT_STANDING_THEN: -4,
};

export const SPEAKS_AGAINST: ReadonlySet<OrganisationMatchReason> = new Set(['NOT_STANDING_THEN']);

/** Each of the bodies with why it may be the one that is printed, likeliest first. It never decides. */
export function matchOrganisations(
  printed: PrintedOrganisation,
  bodies: readonly OrganisationOnRecord[],
): OrganisationMatch[] {
  const named = textsOf(printed).map((text) => bodyIn(text));
  const isNamed = (name: string) => named.some((each) => each.is(name));
  const words = ` ${foldVietnamese(textsOf(printed).at(-1)!)} `;
  const scored = bodies.map(({ id, name, names, area, validFrom, validTo }) => {
    const reasons: OrganisationMatchReason[] = [
      isNamed(name) ? 'NAME_THE_SAME' : names.some(isNamed) ? 'FORMER_NAME' : 'NAME_HAS_WORDS',
      ...(area !== null && words.includes(` ${foldVietnamese(area)} `) ? (['PLACE_PRINTED'] as const) : []),
      ...(printed.on === null
        ? []
        : [existedOn(validFrom, validTo, printed.on) ? ('STOOD_THEN' as const) : ('NOT_STANDING_THEN' as const)]),
    ];
    return { organisationId: id, reasons, score: reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0) };
  });
  return scored
    .toSorted((one, other) => other.score - one.score)
    .map(({ organisationId, reasons }) => ({ organisationId, reasons }));
}
