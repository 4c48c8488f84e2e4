import { without } from '../../without.js';
import type { Field, List, Row } from '../list.js';

export interface RecipientChoice {
  is: Row['recipient'];
  /** Of PERSON and ORGANISATION. */
  id?: string;
  label?: string;
}

export interface PlaceChoice {
  is: 'BY_NAME' | 'NONE' | 'AREA' | 'BODY';
  /** Of AREA and BODY. */
  id?: string;
  label?: string;
}

/** What somebody typed and chose for a row, and has not sent yet. */
export interface Mend {
  values?: Partial<Record<Field, string>>;
  recipient?: RecipientChoice;
  place?: PlaceChoice;
  /** For all rows that print the same unit. */
  placeOfUnit?: boolean;
  /** A class, '' for none, or AS_READ. */
  positionClass?: string;
  /** For all rows that print the same position. */
  classOfPosition?: boolean;
}

export const AS_READ = 'AS_READ';

export const valueOf = (row: Row, field: Field): string =>
  row.values.find((value) => value.field === field)?.value ?? '';

const readIn = (row: Row, field: Field): string => row.values.find((value) => value.field === field)?.read ?? '';

const isMended = (row: Row, field: Field): boolean => row.values.some((value) => value.field === field && value.mended);

/** What stands in a cell of the form. */
export const typedIn = (row: Row, { values }: Mend, field: Field): string => values?.[field] ?? valueOf(row, field);

/** With one cell typed: what is as it was before is nothing that was typed. */
export function withValue(row: Row, mend: Mend, field: Field, typed: string): Mend {
  const others = without(mend.values ?? {}, field);
  const values = typed === valueOf(row, field) ? others : { ...others, [field]: typed };
  return Object.keys(values).length === 0 ? without(mend, 'values') : { ...mend, values };
}

/** Whether there is anything to send. */
export const saysSomething = ({ values, recipient, place, positionClass }: Mend): boolean =>
  Object.keys(values ?? {}).length > 0 || recipient !== undefined || place !== undefined || positionClass !== undefined;

function valueInput(row: Row, field: Field, typed: string): object {
  if (isMended(row, field) && typed.trim() === readIn(row, field)) return { field, asRead: true };
  return { field, value: typed.trim() || null };
}

function recipientInput({ is, id }: RecipientChoice): object {
  switch (is) {
    case 'PERSON':
      return { personId: id };
    case 'ORGANISATION':
      return { organisationId: id };
    case 'NEW_PERSON':
      return { newPerson: true };
    case 'NEW_ORGANISATION':
      return { newOrganisation: true };
    case 'PRINTED':
      return { printed: true };
  }
}

export function placeInput({ is, id }: PlaceChoice): object {
  switch (is) {
    case 'AREA':
      return { areaId: id };
    case 'BODY':
      return { organisationId: id };
    case 'NONE':
      return { none: true };
    case 'BY_NAME':
      return { byName: true };
  }
}

const classInput = (chosen: string): object =>
  chosen === AS_READ ? { positionClassAsRead: true } : { positionClass: chosen || null };

/** What was typed and chosen for a row, as mendImportRows takes it. */
export function mendInput({ id, version }: Pick<List, 'id' | 'version'>, row: Row, mend: Mend): object {
  const { values = {}, recipient, place, placeOfUnit, positionClass, classOfPosition } = mend;
  const unit = valueOf(row, 'UNIT');
  const position = valueOf(row, 'POSITION');
  const ofUnit = placeOfUnit && place && unit !== '';
  const ofPosition = classOfPosition && positionClass !== undefined && position !== '';
  const own = {
    ...(Object.keys(values).length > 0
      ? { values: Object.entries(values).map(([field, typed]) => valueInput(row, field as Field, typed)) }
      : {}),
    ...(recipient ? { recipient: recipientInput(recipient) } : {}),
    ...(place && !ofUnit ? { place: placeInput(place) } : {}),
    ...(positionClass !== undefined && !ofPosition ? classInput(positionClass) : {}),
  };
  const alike = [
    ...(ofUnit ? [{ unit, place: placeInput(place) }] : []),
    ...(ofPosition ? [{ position, ...classInput(positionClass) }] : []),
  ];
  return {
    id,
    version,
    ...(Object.keys(own).length > 0 ? { rows: [{ rowId: row.id, ...own }] } : {}),
    ...(alike.length > 0 ? { alike } : {}),
  };
}
