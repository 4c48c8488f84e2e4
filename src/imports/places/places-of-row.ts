import type { NamedKind } from '../judging/recipients/kind-of-name.js';
import { IMPORT_FIELD, type MendedValues, type RowAsRead, said } from '../judging/row-values.js';
import { printedChain } from '../../organisations/places/printed-chain.js';
import { barePlaces, placesIn, type PrintedPlace } from '../../organisations/printed/printed-places.js';

export interface PlacesOfRow {
  /** What the row and the headings above it name, smallest first. */
  chain: PrintedPlace[];
  /** Its unit or area, where that is nothing but names, "Tân Lập"; lies in the chain. */
  bare: PrintedPlace[];
  /** Where it stands. */
  column: string | null;
  text: string | null;
}

/**
 * What a row says of where its recipient is at home: its area, the name of a group, its unit, and the headings above it.
 */
export function placesOfRow(row: RowAsRead, mended: MendedValues, kind: NamedKind | null): PlacesOfRow {
  const area = said(row, mended, IMPORT_FIELD.AREA);
  const unit = said(row, mended, IMPORT_FIELD.UNIT);
  const name = said(row, mended, IMPORT_FIELD.NAME);
  const own = area.text === null ? unit : area;
  const cells = [area, ...(kind === 'INDIVIDUAL' || kind === null ? [] : [name]), unit];
  const headings = row.governedBy.filter(({ role }) => role === 'UNIT').toReversed();
  const texts = [...cells.map(({ text }) => text), ...headings.map(({ text }) => text)].filter((text) => text !== null);
  const chain = printedChain(texts);
  const cell =
    own.text !== null && row.unitWithin !== undefined && own === unit ? ownPart(own.text, row.unitWithin) : own.text;
  const bare = cell === null ? [] : barePlaces(cell);
  const at = cells.find(({ text }) => text !== null && placesIn(text).length > 0) ?? own;
  return { chain, bare, column: at.column, text: at.text };
}

function ownPart(text: string, within: string): string {
  return text.endsWith(`, ${within}`) ? text.slice(0, -within.length - 2) : text;
}
