import { type Language, type Message, wording } from '../../../platform/errors/domain-error.js';
import { countInWords } from '../comparing/count.js';
import type { Disagreement } from '../comparing/disagreements.js';
import type { Labels } from './labels.js';
import type { Reason } from '../comparing/likely-reasons.js';
import {
  DISAGREEMENT_MESSAGES,
  NOT_COUNTED_MESSAGES,
  REASON_MESSAGES,
  REASONS_WITHOUT_NUMBER,
} from './reconciliation.messages.js';
import { NOUNS, WORDS } from './reconciliation-words.js';
import type { NotCounted } from '../comparing/not-counted.js';

const digits = (count: number, language: Language) => count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');

/** "1 household", "2 households"; words that are not English nouns stay as they are. */
function counted(word: string, count: number | null): string {
  const nouns: Readonly<Record<string, readonly [string, string]>> = NOUNS;
  return (count === 1 ? nouns[word]?.[0] : undefined) ?? word;
}

export function sayReason({ code, count, together = [], stage }: Reason, language: Language): string {
  const words = WORDS[language];
  const unnumbered: Readonly<Record<string, Message>> = REASONS_WITHOUT_NUMBER;
  const text = (count === null ? unnumbered[code] : undefined) ?? REASON_MESSAGES[code];
  return wording(text, language, {
    count: count === null ? '' : digits(count, language),
    together: together.map((kind) => counted(words[kind], together.length === 1 ? count : null)).join(` ${words.and} `),
    stage: stage && words[stage],
  });
}

/** The disagreement in a sentence, and what may explain it in a second. */
export function sayDisagreement(disagreement: Disagreement, labels: Labels, language: Language): string {
  const { code, pattern, counted, left, right, rightStage, reasons } = disagreement;
  const words = WORDS[language];
  const sentence = wording(DISAGREEMENT_MESSAGES[code], language, {
    what: labels.what(pattern, counted),
    left: countInWords(left.count, language),
    right: right ? countInWords(right.count, language) : words.none,
    stage: words[rightStage],
  });
  if (reasons.length === 0) return sentence;
  const likely = reasons.map((reason) => sayReason(reason, language)).join('; ');
  return `${sentence} ${words.likely.replace('{reasons}', likely)}`;
}

export function sayNotCounted({ code, count }: NotCounted, language: Language): string {
  const nouns = Object.fromEntries(['lines', 'claims', 'presentations'].map((noun) => [noun, counted(noun, count)]));
  return wording(NOT_COUNTED_MESSAGES[code], language, { count: digits(count, language), ...nouns });
}
