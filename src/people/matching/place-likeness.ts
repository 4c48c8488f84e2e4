import { SHORT_WORDS_FOLDED } from '../../organisations/printed/short-words.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { splitPositions } from '../../platform/text/names/positions.js';
import { remembered } from '../../platform/text/remembered.js';

/** What is shortened in units and posts beside the names of bodies; ambiguous ones (BCT, CT) are left as printed. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...SHORT_WORDS_FOLDED,
  ['ctmt', 'cong tac mat tran'],
  ['thcs', 'trung hoc co so'],
  ['thpt', 'trung hoc pho thong'],
  ['htx', 'hop tac xa'],
  ['tdp', 'to dan pho'],
  ['pct', 'pho chu tich'],
  ['pbt', 'pho bi thu'],
]);
/** Said or left out at will: "UBMTTQ (Việt Nam) xã". */
const OPTIONAL = /(?<![^ ])viet nam(?![^ ])/gu;

/** The key under which a printed unit or position is compared: folded, abbreviations written out. */
export const placeKey = remembered((printed: string): string => {
  const words = foldVietnamese(printed).split(' ');
  const whole = words.map((word) => ABBREVIATIONS.get(word) ?? word).join(' ');
  return whole.replace(OPTIONAL, '').replace(/ {2,}/gu, ' ').trim();
});

export type Likeness = 'SAME' | 'WITHIN' | null;

/** Whether two keys are the same text, or one stands in the other as whole words, two at least. */
export function likeness(one: string, other: string): Likeness {
  if (one === '' || other === '') return null;
  if (one === other) return 'SAME';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes(' ') && ` ${long} `.includes(` ${short} `) ? 'WITHIN' : null;
}

/** Each post of a printed position by its key: "Bí thư Chi bộ, Trưởng thôn" → two. */
export const positionKeys = remembered((printed: string): readonly string[] =>
  splitPositions(printed)
    .map(placeKey)
    .filter((key) => key !== ''),
);
