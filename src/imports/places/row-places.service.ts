import { Injectable } from '@nestjs/common';
import type { Organisation } from '../../organisations/organisation.entity.js';
import type { BodyThen } from '../../organisations/organisations.service.js';
import type { NamedKind } from '../judging/recipients/kind-of-name.js';
import { IMPORT_FIELD, type MendedValues, type RowAsRead, said } from '../judging/row-values.js';
import type { Verdict } from '../judging/verdicts/verdict.js';
import { bodyIn, type PrintedBody } from '../../organisations/printed/body-names.js';
import {
  type AreaFound,
  chooseArea,
  chooseBareArea,
  isIn,
  keysLike,
  keysOf,
} from '../../organisations/places/choose-area.js';
import type { PlaceBook } from '../../organisations/places/place-book.js';
import { PlaceBooks } from '../../organisations/places/place-books.service.js';
import type { NamedArea } from '../../organisations/areas/areas.service.js';
import type { PrintedPlace } from '../../organisations/printed/printed-places.js';
import { placesOfRow, type PlacesOfRow } from './places-of-row.js';
import { verdictOnArea } from './place-verdicts.js';

export interface RowToPlace {
  asRead: RowAsRead;
  mended: MendedValues;
  kind: NamedKind | null;
}

export interface Placed {
  areaId: string | null;
  unitOrganisationId: string | null;
  /** The one body that bore the recipient's name on the day. */
  proposedId: string | null;
  /** All that bore it, or did at another time. */
  bodies: BodyThen[];
  verdict: Verdict | null;
}

interface Asked {
  places: PlacesOfRow;
  unit: PrintedBody | null;
  /** The recipient itself, where it may be a body. */
  self: PrintedBody | null;
  kind: NamedKind | null;
}

const NOWHERE: Placed = { areaId: null, unitOrganisationId: null, proposedId: null, bodies: [], verdict: null };

/** Looks up where the recipients of rows are at home: areas and bodies that bore the printed name on the decision's day. */
@Injectable()
export class RowPlaces {
  constructor(private readonly books: PlaceBooks) {}

  /** For the rows of one list. Null while the day is not known: an area is one of its time. */
  async open(issuer: Organisation | null, signedOn: string | null): Promise<PlaceBook | null> {
    if (signedOn === null) return null;
    return this.books.open(issuer?.areaId ?? null, signedOn);
  }

  /** In the order of the rows; four statements at most, however many. */
  async find(rows: readonly RowToPlace[], book: PlaceBook | null): Promise<Placed[]> {
    if (!book) return rows.map(() => NOWHERE);
    const asked = rows.map(askedOf);
    await book.learn(
      asked.flatMap(({ places: { chain, bare } }) =>
        [...chain, ...bare].flatMap((each) => [...keysOf(each), ...keysLike(each)]),
      ),
      asked.flatMap(({ unit, self }) => [...(unit?.keys ?? []), ...(self?.keys ?? [])]),
    );
    const found = asked.map(({ places: { chain, bare } }) => {
      return chooseBareArea(bare, chain, book.areasOf, book.scope) ?? chooseArea(chain, book.areasOf, book.scope);
    });
    const near = await book.mistyped(found.flatMap((each) => (each?.found === 'NONE' ? [each.place] : [])));
    return asked.map((each, i) => placed(each, nearest(found[i]!, near), book));
  }
}

function askedOf({ asRead, mended, kind }: RowToPlace): Asked {
  const unit = said(asRead, mended, IMPORT_FIELD.UNIT).text;
  const name = said(asRead, mended, IMPORT_FIELD.NAME).text;
  return {
    places: placesOfRow(asRead, mended, kind),
    unit: unit === null ? null : bodyIn(unit),
    kind,
    self: name === null || kind === null || kind === 'INDIVIDUAL' ? null : bodyIn(name),
  };
}

/** Where nothing bears the name, what does with a letter of it changed. */
function nearest(found: AreaFound | null, near: (place: PrintedPlace) => NamedArea[]): AreaFound | null {
  if (found?.found !== 'NONE') return found;
  const areas = near(found.place);
  return areas.length === 0 ? found : { found: 'OTHERS', place: found.place, why: 'LIKE', areas };
}

function placed({ places, unit, self, kind }: Asked, found: AreaFound | null, book: PlaceBook): Placed {
  const verdict = found === null ? null : verdictOnArea(found, places);
  const ofUnit = theOne(unit, found, book);
  // Two families may be called the same in one village.
  const ofSelf = kind === 'HOUSEHOLD' ? null : theOne(self, found, book);
  const areaId = found?.found === 'ONE' ? found.area.id : (ofUnit?.areaId ?? ofSelf?.areaId ?? null);
  return {
    areaId,
    unitOrganisationId: ofUnit?.id ?? null,
    proposedId: ofSelf?.id ?? null,
    bodies: self === null ? [] : bearing(self, book),
    verdict,
  };
}

function bearing({ keys, is }: PrintedBody, book: PlaceBook): BodyThen[] {
  return book.bodiesOf(keys).filter(({ name }) => is(name));
}

/** The one body of the name on the day: in the area that is printed, or, where none is, in the issuer's. */
function theOne(printed: PrintedBody | null, area: AreaFound | null, book: PlaceBook): BodyThen | null {
  if (printed === null || (area !== null && area.found !== 'ONE')) return null;
  const standing = bearing(printed, book).filter(({ onDay }) => onDay);
  const here = standing.filter(({ areaId, within }) =>
    area?.found === 'ONE'
      ? areaId === area.area.id
      : areaId === null
        ? book.scope.areaIds === null
        : isIn({ id: areaId, within }, book.scope),
  );
  return here.length === 1 ? here[0]! : null;
}
