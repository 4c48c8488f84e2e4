import { areasNamed, type NamedArea } from '../printed/named-areas.js';
import { type BodyToPlace, bodyPlace, type PlaceAgreement, placeAgreement } from './body-place.js';
import { nameAgreement } from './name-agreement.js';

/** Areas named around a printed body. */
export interface Surroundings {
  /** Nearest first: of the heading, of the whole text. */
  around: readonly (readonly NamedArea[])[];
}

export interface BodyOnRecord extends BodyToPlace {
  organisationId: string | null;
}

export interface BodyTold extends BodyToPlace, Surroundings {
  /** The body on record that it is, where that is settled. */
  organisationId?: string | null;
}

/**
 * Whether a printed body is one that is on record: null where the names are not the same. A name alone is that of hundreds (NOT_KNOWN):
 * it is the SAME where both places are known and agree, or both are linked to one body. `several`: names that more than one district bears.
 */
export function bodyAgreement(
  told: BodyTold,
  record: BodyOnRecord & Surroundings,
  several: ReadonlySet<string>,
): PlaceAgreement | null {
  if (told.organisationId && told.organisationId === record.organisationId) return 'SAME';
  const names = [record.printed, record.name ?? ''].filter((name) => name !== '');
  // "UBND huyện" may be that of the district that the other names.
  const areas = [...told.around.flat(), ...[told.printed, ...names].flatMap(areasNamed)];
  const found = names
    .map((name) => nameAgreement(told.printed, name, areas) ?? nameAgreement(name, told.printed, areas))
    .find((each) => each !== null);
  if (!found) return null;
  if (found === 'NAME_OTHER_ACCENTS') return 'NOT_KNOWN';
  return placeAgreement(bodyPlace(told, told.around), bodyPlace(record, record.around), several);
}

/** What the best of several bodies says: one that is the same settles it, one that is elsewhere only where no other may be it. */
export function bestAgreement(found: readonly (PlaceAgreement | null)[]): PlaceAgreement | null {
  const order: readonly PlaceAgreement[] = ['SAME', 'NOT_KNOWN', 'OTHER'];
  return order.find((each) => found.includes(each)) ?? null;
}
