import { accentKey, hasAccents } from '../../platform/text/accent-key.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { remembered } from '../../platform/text/remembered.js';
import { placesIn, writtenOut } from './printed-places.js';

/** How the names of bodies are shortened, and the whole of them; after `accentKey`. */
const SHORTENED: readonly [RegExp, string][] = [
  [/^ban thường trực (?=ủy ban|ub)/u, ''],
  [/^(?:ub ?mttq|ub ?mt|ủy ban mttq|mttq|ủy ban mặt trận(?! tổ quốc))(?= |$)/u, 'ủy ban mặt trận tổ quốc'],
  [/^(?:ubnd|ub nhân dân)(?= |$)/u, 'ủy ban nhân dân'],
  [/^(?:hđnd)(?= |$)/u, 'hội đồng nhân dân'],
  [/^(?:hội lhpn|hội phụ nữ|hội liên hiệp pn)(?= |$)/u, 'hội liên hiệp phụ nữ'],
  [/^(?:hội nd)(?= |$)/u, 'hội nông dân'],
  [/^(?:hội ccb)(?= |$)/u, 'hội cựu chiến binh'],
  [/^(?:đoàn tncs hcm|đoàn thanh niên(?! cộng sản))(?= |$)/u, 'đoàn thanh niên cộng sản hồ chí minh'],
  [/^(?:ban ctmt|ban công tác mt)(?= |$)/u, 'ban công tác mặt trận'],
];
const FRONT = /^ủy ban mặt trận tổ quốc(?= |$)/u;

/** The name of a body written out, and without "Việt Nam": two texts with the same one name the same body. */
function canonical(name: string): string {
  const whole = SHORTENED.reduce((text, [short, long]) => text.replace(short, long), accentKey(name));
  return whole.replace(/ (?:việt nam|vn)(?= )/u, '');
}

/** By which two ways of printing a body's name agree: places and shortened words written out. */
export function bodyNameKey(name: string): string {
  return canonical(writtenOut(name).trim());
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
  return { keys: [...new Set(texts.flatMap(keysOf))], is: (name) => wanted.has(key(name)) };
}

/** "Xã A, huyện B" is a place, and the name of no body. */
function isOnlyPlaces(text: string): boolean {
  const [first] = placesIn(text);
  return first !== undefined && text.trimStart().startsWith(first.printed);
}

function keysOf(text: string): string[] {
  const plain = canonical(text);
  const [name] = SHORTENED.map(([, long]) => long).filter((long) => long !== '' && plain.startsWith(`${long} `));
  const forms = [accentKey(text), plain];
  if (name !== undefined) forms.push(plain.replace(name, `${name} việt nam`));
  if (FRONT.test(plain))
    forms.push(...['ủy ban mttq', 'ủy ban mttq việt nam', 'mttq'].map((short) => plain.replace(FRONT, short)));
  return [...new Set(forms.map(foldVietnamese))];
}
