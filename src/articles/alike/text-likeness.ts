import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

/** Words in a row that are compared. */
const RUN = 4;

/** Runs of words of a text, folded; a text shorter than one run is one. */
function runsOf(text: string): Set<string> {
  const words = foldVietnamese(text).split(' ').filter(Boolean);
  if (words.length === 0) return new Set();
  if (words.length <= RUN) return new Set([words.join(' ')]);
  return new Set(Array.from({ length: words.length - RUN + 1 }, (_, i) => words.slice(i, i + RUN).join(' ')));
}

/**
 * How alike two texts are, 0 to 1: the share of their runs of four words that both have (Dice), accents, case and signs apart.
 * The same report with a line more stays near 1; two reports of one conference by two writers stay below 0.5. Symmetric.
 */
export function textLikeness(one: string, other: string): number {
  const [a, b] = [runsOf(one), runsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const run of a) if (b.has(run)) common += 1;
  return Math.round((200 * common) / (a.size + b.size)) / 100;
}

/** Which share of the names a text has; null where there are none to look for. */
export function namesIn(names: readonly string[], text: string): number | null {
  const wanted = [...new Set(names.map(foldVietnamese))].filter(Boolean);
  if (wanted.length === 0) return null;
  const words = ` ${foldVietnamese(text)} `;
  return wanted.filter((name) => words.includes(` ${name} `)).length / wanted.length;
}

/** From this on two texts are told to be likely the same article. */
export const LIKELY_SAME = 0.6;
/** Reports are written by pattern: the same sentences about other people are another report. */
export const NAMES_SHARED = 0.5;
