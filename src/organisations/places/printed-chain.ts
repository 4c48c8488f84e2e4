import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { placesIn, type PrintedPlace } from '../printed/printed-places.js';

/**
 * The places that texts name, smallest first, the nearest text first. A text further out only adds what is higher than all
 * before: "Xã Tân Lập" below "Huyện Ví Dụ".
 */
export function printedChain(texts: readonly string[]): PrintedPlace[] {
  let chain: PrintedPlace[] = [];
  for (const text of texts) chain = joined(chain, sorted(placesIn(text)));
  return chain;
}

/** "Huyện Ví Dụ, xã Tân Lập" is the same as the other way round. */
function sorted(places: readonly PrintedPlace[]): PrintedPlace[] {
  return places.toSorted((one, other) => one.rank - other.rank);
}

function joined(chain: readonly PrintedPlace[], more: readonly PrintedPlace[]): PrintedPlace[] {
  if (chain.length === 0) return [...more];
  const [least, most] = [chain[0]!.rank, chain.at(-1)!.rank];
  const said = new Set(chain.flatMap(({ names }) => names.map(foldVietnamese)));
  const other = more.filter(({ names }) => !names.some((name) => said.has(foldVietnamese(name))));
  return [...other.filter(({ rank }) => rank < least), ...chain, ...other.filter(({ rank }) => rank > most)];
}
