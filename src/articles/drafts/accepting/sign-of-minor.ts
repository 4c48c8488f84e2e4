import { minorSign } from '../../../people/minors/minor-sign.js';
import type { MinorSign } from '../../../people/minors/vocabulary.js';
import type { DraftHead } from '../draft-contents.js';

/** By what an article says that somebody whom it names is a minor; an age by the day on which it was published. */
export function signOfMinor(
  { name, positions }: { name: string; positions: readonly string[] },
  { publishedOn }: Pick<DraftHead, 'publishedOn'>,
): MinorSign | null {
  return minorSign({ name, position: positions.join(', '), unit: null }, publishedOn);
}
