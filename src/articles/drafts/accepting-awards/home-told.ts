import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { placesIn, type PrintedPlace } from '../../../organisations/printed/printed-places.js';
import { printedChain } from '../../../organisations/places/printed-chain.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';

/**
 * The places that an article says a recipient is of, smallest first, with those of whoever granted it above. Empty: it says
 * none of their own, or two of one height, "chi hội thôn A, thôn B", of which nobody knows which counts.
 */
export function homeTold({ name, kind, positions }: DraftNamedPart, { grantors }: DraftAwardPart): PrintedPlace[] {
  const own = kind === 'INDIVIDUAL' ? positions : [...positions, name];
  const places = own.flatMap((text) => placesIn(text));
  if (places.length === 0 || places.some((one) => places.some((other) => isBeside(one, other)))) return [];
  return printedChain([...own, ...grantors.map(({ printed }) => printed)]);
}

function isBeside(one: PrintedPlace, other: PrintedPlace): boolean {
  return one.rank === other.rank && foldVietnamese(one.names[0]!) !== foldVietnamese(other.names[0]!);
}
