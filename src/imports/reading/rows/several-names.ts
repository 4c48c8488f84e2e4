import { accentKey } from '../../../platform/text/accent-key.js';
import { FAMILY_NAMES } from '../../../platform/text/names/honorifics.js';
import { looksLikePersonName, stripHonorifics } from '../../../platform/text/names/person-name.js';
import { startsLikePost } from '../../../platform/text/names/positions.js';
import { startsLikeUnit } from './kinds.js';

const FAMILIES = new Set(FAMILY_NAMES.map(accentKey));
const BETWEEN = /\s*[\n,;/&]\s*|\s+(?:và|[-–—+])\s+/iu;
const ON_LINES = /\s*\n\s*/u;

/**
 * Whether a text names more than one person: "Nguyễn Thị Chín, Trần Văn Mười". POSSIBLE where the second is of two words
 * only, as names of places are too ("Hà Giang"); null where it names one, or nobody.
 */
export function severalNames(text: string): 'CERTAIN' | 'POSSIBLE' | null {
  const [first = '', ...others] = text.split(BETWEEN);
  if (!looksLikePersonName(bare(first).name)) return null;
  const found = others.map(asPerson);
  return found.includes('CERTAIN') ? 'CERTAIN' : found.includes('POSSIBLE') ? 'POSSIBLE' : null;
}

/** Names that stand on lines of their own, which on one line would read as a single long name; null: they do not. */
export function namesOnLines(text: string): string[] | null {
  const lines = text.trim().split(ON_LINES);
  return lines.length > 1 && lines.every((line) => asPerson(line) === 'CERTAIN') ? lines : null;
}

function asPerson(text: string): 'CERTAIN' | 'POSSIBLE' | null {
  if (startsLikePost(text) || startsLikeUnit(text)) return null;
  const { name, honorifics } = bare(text);
  const words = name.split(/\s+/u);
  if (!looksLikePersonName(name) || !FAMILIES.has(accentKey(words[0]!))) return null;
  return words.length > 2 || honorifics.length > 0 ? 'CERTAIN' : 'POSSIBLE';
}

function bare(text: string): ReturnType<typeof stripHonorifics> {
  return stripHonorifics(
    text
      .replace(/^\s*(?:\d{1,3}[.)]|[-–•*+])\s*/u, '')
      .replace(/\s*\([^)]*\)?\s*$/u, '')
      .trim(),
  );
}
