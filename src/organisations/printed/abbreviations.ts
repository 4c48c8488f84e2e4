import { SHORT_WORDS_FOLDED } from './short-words.js';

const FRONT = 'mat tran to quoc';
/** Of bodies as papers shorten them, each whole with all its short words; "UBMTTQ" has the Front in it. */
const OF_BODIES = shortWordsOf(
  [...SHORT_WORDS_FOLDED].map(([short, whole]) => [whole.endsWith(FRONT) ? FRONT : whole, short]),
);

/**
 * How words in the names of bodies and areas are shortened, or spelt otherwise; all folded, the whole first. For searching:
 * whoever types one finds what is on record under another. What may be two things ("TT", "ND") is here, too: it finds both.
 *
 * Of areas: as newspapers and portals print them (BR-VT, TT-Huế, TP.HCM), and older spellings of provinces' names.
 */
export const SHORTENED_WORDS: readonly (readonly [whole: string, ...shortened: string[]])[] = [
  ...OF_BODIES,
  ['uy ban', 'ub'],
  ['cong tac mat tran', 'ctmt', 'cong tac mt'],
  ['nong dan', 'nd'],
  ['thanh pho', 'tp'],
  ['thi xa', 'tx'],
  ['thi tran', 'tt'],
  ['ba ria vung tau', 'br vt', 'brvt'],
  ['thua thien hue', 'tt hue', 'tth'],
  ['dak lak', 'dac lac', 'dac lak', 'daklak'],
  ['dak nong', 'dac nong'],
  ['kon tum', 'kontum'],
  ['bac kan', 'bac can'],
];

/** Printed as one word for two of the above. */
export const TWO_IN_ONE: Readonly<Record<string, string>> = {
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttqvn: 'mat tran to quoc viet nam',
  tphcm: 'thanh pho ho chi minh',
};

/** Printed after the name of the Front or left out, of one and the same body. */
export const OF_VIETNAM: readonly string[] = ['viet nam', 'vn'];

function shortWordsOf(pairs: readonly (readonly [whole: string, short: string])[]): [string, ...string[]][] {
  return [...new Set(pairs.map(([whole]) => whole))].map((whole) => [
    whole,
    ...pairs.flatMap(([long, short]) => (long === whole ? [short] : [])),
  ]);
}
