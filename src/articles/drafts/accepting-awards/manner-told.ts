import { remembered } from '../../../platform/text/remembered.js';
import type { PresentationManner } from '../../../awards/vocabulary.js';

/** That an article says of a recipient that they did not receive what they were given with their own hands. */
export interface MannerTold {
  manner: Extract<PresentationManner, 'BY_PROXY' | 'ABSENT'>;
  /** Who received it, as printed: "con trai bà". */
  receivedBy: string | null;
  /** The sentence, and where in the text it stands. */
  quote: string;
  start: number;
  end: number;
}

const SENTENCE = /[^.!?…\n]+[.!?…]*/gu;
const FOR_THEM = /(?<!\p{L})nhận\s+(?:thay|hộ|giúp)(?!\p{L})/iu;
const AWAY = /(?<!\p{L})(?:vắng mặt|không (?:thể )?(?:có mặt|đến dự|tới dự))(?!\p{L})/iu;
const KIN =
  '(?:con (?:trai|gái|dâu|rể)|con|vợ|chồng|cháu|bố|mẹ|cha|anh|chị|em(?: trai| gái)?|người (?:nhà|thân)|gia đình|thân nhân|đại diện)';
const SOMEBODY = new RegExp(`(?<!\\p{L})(?:${KIN}|ông|bà|đồng chí)(?!\\p{L})`, 'iu');
const KIN_BEFORE = new RegExp(`(?<!\\p{L})(${KIN}(?: của)?(?: (?:ông|bà|anh|chị|đồng chí))?)\\s*$`, 'iu');
/** What is longer between name and words is about somebody else. */
const FAR = 120;
/** Articles are long. */
const TEXTS_KEPT = 4;

/** Few articles have any: who is named is looked for in these alone. */
const sentencesTelling = remembered(
  (text) =>
    [...text.matchAll(SENTENCE)]
      .map(({ 0: sentence, index }) => ({ sentence, index }))
      .filter(({ sentence }) => FOR_THEM.test(sentence) || AWAY.test(sentence)),
  TEXTS_KEPT,
);

/**
 * Whether a sentence of the text says that somebody else took it for the person, or that they were away. `others`: names of the
 * other recipients; a sentence that has one of them, too, is for a person to read.
 */
export function mannerTold(text: string, name: string, others: readonly string[]): MannerTold | null {
  const found: MannerTold[] = [];
  for (const { sentence, index } of sentencesTelling(text)) {
    const at = sentence.indexOf(name);
    if (at < 0 || others.some((other) => other !== name && sentence.includes(other))) continue;
    const told = inSentence(sentence, at, at + name.length);
    const lead = sentence.length - sentence.trimStart().length;
    const quote = sentence.trim();
    if (told) found.push({ ...told, quote, start: index + lead, end: index + lead + quote.length });
  }
  return found.find(({ manner }) => manner === 'BY_PROXY') ?? found[0] ?? null;
}

function inSentence(sentence: string, from: number, to: number): Pick<MannerTold, 'manner' | 'receivedBy'> | null {
  const behind = sentence.slice(to, to + FAR);
  const taken = FOR_THEM.exec(behind);
  if (taken) {
    const between = behind.slice(0, taken.index);
    const kin = KIN_BEFORE.exec(sentence.slice(0, from));
    if (SOMEBODY.test(between))
      return { manner: 'BY_PROXY', receivedBy: between.split(/[,;:]/u).at(-1)!.trim() || null };
    // "Con trai bà X nhận thay"; "ông X nhận thay" is of X, who took it for somebody else.
    if (kin && between.trim() === '') return { manner: 'BY_PROXY', receivedBy: sentence.slice(kin.index, to).trim() };
    if (AWAY.test(between)) return { manner: 'BY_PROXY', receivedBy: null };
    return null;
  }
  if (FOR_THEM.test(sentence.slice(Math.max(0, from - FAR), from))) return { manner: 'BY_PROXY', receivedBy: null };
  return AWAY.test(behind) ? { manner: 'ABSENT', receivedBy: null } : null;
}
