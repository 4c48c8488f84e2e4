import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { remembered } from '../../platform/text/remembered.js';
import { placesIn, writtenOut } from './printed-places.js';
import { SHORT_WORDS, SHORT_WORDS_FOLDED } from './short-words.js';

/** What bodies are called for short at the head of their names, and the whole of it; after `accentKey`. The standing board signs for its committee. */
const SHORTENED: readonly [string, string][] = [
  ['(?:tm )?ban thường trực (?=ủy ban|ub)', ''],
  ['(?:ub ?mttq|ub ?mt|ủy ban mttq|mttq|ủy ban mặt trận(?! tổ quốc))(?= |$)', 'ủy ban mặt trận tổ quốc'],
  ['(?:ubnd|ub nhân dân)(?= |$)', 'ủy ban nhân dân'],
  ['(?:hđnd|hdnd)(?= |$)', 'hội đồng nhân dân'],
  ['(?:hội lhpn|hội phụ nữ|hội liên hiệp pn)(?= |$)', 'hội liên hiệp phụ nữ'],
  ['(?:hội nd|hnd)(?= |$)', 'hội nông dân'],
  ['(?:hội ccb)(?= |$)', 'hội cựu chiến binh'],
  ['(?:lđlđ|ldld)(?= |$)', 'liên đoàn lao động'],
  ['(?:đoàn tncs hcm|đoàn thanh niên(?! cộng sản))(?= |$)', 'đoàn thanh niên cộng sản hồ chí minh'],
  ['(?:ban ctmt|ban công tác mt)(?= |$)', 'ban công tác mặt trận'],
];
/** For texts with their accents, and for those without. */
const [ACCENTED, PLAIN] = [(text: string) => text, foldLetters].map((as) =>
  SHORTENED.map(([short, long]): [RegExp, string] => [new RegExp(`^${as(short)}`, 'u'), as(long)]),
) as [[RegExp, string][], [RegExp, string][]];
const FRONT = /^(?:ủy ban mặt trận tổ quốc|uy ban mat tran to quoc)(?= |$)/u;

/** "Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam": short for what stands before it. */
const SHORT_AGAIN = /\s*\(\p{Lu}[\p{Lu}\d-]{1,9}\)/gu;

/** "Trung ương Hội Nông dân" is that of Việt Nam, whether or not it says so; "Hội Nông dân" may be any. */
const OF_THE_CENTRE = /(?:^| )(?:trung ương|trung uong)(?= |$)/u;

/** The name of a body written out, and without "Việt Nam" unless it tells something: two texts with the same one name the same body. */
function canonical(name: string): string {
  const [heads, words] = hasAccents(name) ? [ACCENTED, SHORT_WORDS] : [PLAIN, SHORT_WORDS_FOLDED];
  const whole = heads.reduce(
    (text, [short, long]) => text.replace(short, long),
    accentKey(name.replace(SHORT_AGAIN, ' ')),
  );
  const long = whole
    .split(' ')
    .map((word) => words.get(word) ?? word)
    .join(' ');
  return long.replace(
    OF_THE_CENTRE.test(long) ? / (?:việt nam|viet nam|vn)(?= |$)/u : / (?:việt nam|viet nam|vn)(?= )/u,
    '',
  );
}

/** As `foldVietnamese`, and leaves signs as they are. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** By which two ways of printing a body's name agree: places and shortened words written out. */
export const bodyNameKey: (name: string) => string = remembered((name) => canonical(writtenOut(name).trim()));

/** The same whatever the accents. */
export function bodyKey(name: string): string {
  return foldVietnamese(bodyNameKey(name));
}

/** A body as it is printed, by itself and with the places after it that tell it apart. */
export interface PrintedBody {
  /** Folded names under which it may stand in the registry. */
  keys: string[];
  is: (name: string) => boolean;
}

/**
 * The body that a text names: "Hội Nông dân xã A, huyện B" may stand on record as "Hội Nông dân xã A", too. What comes
 * before the last places is never left out, so that a chi hội is not taken for its hội.
 */
export const bodyIn: (text: string) => PrintedBody = remembered(readBody);

function readBody(text: string): PrintedBody {
  const whole = writtenOut(text).trim();
  const texts = [...new Set([whole, ...placesIn(whole).map(({ end }) => whole.slice(0, end))])].filter(
    (each) => !isOnlyPlaces(each),
  );
  const accented = hasAccents(whole);
  const key = accented ? canonical : (name: string) => foldVietnamese(canonical(name));
  const wanted = new Set(texts.map(key));
  return { keys: [...new Set(texts.flatMap(namesOnRecord))], is: (name) => wanted.has(key(name)) };
}

/** "Xã A, huyện B" is a place, and the name of no body. */
function isOnlyPlaces(text: string): boolean {
  const [first] = placesIn(text);
  return first !== undefined && text.trimStart().startsWith(first.printed);
}

/** Folded names under which a body may stand in the registry: as printed, written out, with "Việt Nam", and the Front's shortened. */
export function namesOnRecord(text: string): string[] {
  const plain = canonical(text);
  const [name] = [...ACCENTED, ...PLAIN]
    .map(([, long]) => long)
    .filter((long) => long !== '' && plain.startsWith(`${long} `));
  const forms = [accentKey(text), plain];
  if (name !== undefined) forms.push(plain.replace(name, `${name} việt nam`));
  if (OF_THE_CENTRE.test(plain)) forms.push(`${plain} việt nam`);
  if (FRONT.test(plain))
    forms.push(...['ủy ban mttq', 'ủy ban mttq việt nam', 'mttq'].map((short) => plain.replace(FRONT, short)));
  return [...new Set(forms.map(foldVietnamese))];
}
