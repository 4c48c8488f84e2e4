import type { RecipientKind } from '../../../awards/vocabulary.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import { countStands } from './count-stands.js';
import { COUNTS_OF_KINDS } from './counted-lines.js';
import { EVERY_KIND, receiversTold } from './receivers-told.js';
import { handingsOver, type TellingOfAward } from './tellings-of-award.js';

/** To whom of an award it was handed over, as far as the article says. */
export interface HandedTo {
  named: readonly DraftNamedPart[];
  /** Kinds whose counts, and whoever is named of them, are meant as a whole. */
  kinds: ReadonlySet<RecipientKind>;
  /** Somebody else, too, or nobody knows to whom of them. */
  others: boolean;
}

/** All of an award that is told as handed over; of one that is granted, those whom the places mean that tell of its handing-over. */
export function handedTo(award: DraftAwardPart): HandedTo {
  if (award.status === 'PRESENTED') return { named: award.named, kinds: EVERY_KIND, others: award.unspecified };
  const meant = handingsOver(award).map((telling) => meantBy(award, telling));
  return {
    named: award.named.filter((each) => meant.some(({ named }) => named.includes(each))),
    kinds: new Set(meant.flatMap(({ kinds }) => [...kinds])),
    others: award.unspecified || meant.some(({ others }) => others),
  };
}

/** Those whom the words name; the kinds that they count; where they do neither, the kinds of whom they mean all. */
export function meantBy(
  award: DraftAwardPart,
  { evidence, unspecified }: Pick<TellingOfAward, 'evidence' | 'unspecified'>,
): HandedTo {
  const quote = ` ${foldVietnamese(evidence.quote)} `;
  const printed = award.named.filter(({ name }) => quote.includes(` ${foldVietnamese(name)} `));
  const counted = COUNTS_OF_KINDS.flatMap(([name, kind]) => {
    const count = award[name];
    return count !== null && countStands(count, evidence.quote) ? [kind] : [];
  });
  if (printed.length + counted.length > 0) return ofKinds(award, printed, new Set(counted), unspecified === true);
  const told = receiversTold(evidence.quote);
  return ofKinds(award, [], told ?? new Set(), told === null);
}

function ofKinds(
  { named }: DraftAwardPart,
  printed: readonly DraftNamedPart[],
  kinds: ReadonlySet<RecipientKind>,
  others: boolean,
): HandedTo {
  return { named: named.filter((each) => printed.includes(each) || kinds.has(each.kind)), kinds, others };
}
