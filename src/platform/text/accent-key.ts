import { mendDStroke } from './clean-text.js';
import { placeTone } from './vietnamese-syllable.js';

/**
 * The key under which two texts typed *with* accents are the same: lower case, NFC, tone in its canonical place (hoà =
 * hòa, thuỷ = thủy, qúy = quý), words separated by one space. Hà, Hạ and Ha stay different. Idempotent, and folding it
 * gives what folding the text gives for Vietnamese words. Made by the application; SQL does not compute it.
 */
export function accentKey(text: string): string {
  return mendDStroke(text.normalize('NFC'))
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/[\p{L}\p{M}]+/gu, placeTone)
    .trim();
}

/** True when a search text carries accents or đ, and so asks for exact hits first. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036fđ]/u.test(mendDStroke(text.normalize('NFC')).toLowerCase().normalize('NFD'));
}
