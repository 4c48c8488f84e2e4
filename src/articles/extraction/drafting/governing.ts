import type { AwardTelling } from '../tellings/award-telling.js';
import { PROPOSED } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';
import { matchesOf } from '../patterns/matches.js';

interface Quoted {
  sentence: Sentence;
  start: number;
  end: number;
}

const EVERY_PROPOSAL = compacted(new RegExp(`${PROPOSED.source}|(?<![\\p{L}])(?:sẽ|dự kiến)(?![\\p{L}])`, 'giu'));

/**
 * What is quoted of a telling. Of a proposal the quote holds the verb that makes it one, with whoever proposes: "LĐLĐ tỉnh
 * tặng Cờ thi đua" alone would say that it was given.
 */
export function governed({ event, sentence, status, governedBy }: AwardTelling): Quoted {
  if (status !== 'PROPOSED')
    return governedBy ? withBefore(sentence, governedBy, event.end) : { sentence, start: event.start, end: event.end };
  const { text } = sentence;
  const verb = matchesOf(text.slice(0, event.headStart), EVERY_PROPOSAL).at(-1);
  if (verb) return { sentence, start: Math.min(event.start, clauseStart(text, verb.index)), end: event.end };
  if (!governedBy) return { sentence, start: 0, end: event.end };
  return withBefore(sentence, governedBy, event.end);
}

/** "…, trong đó có 8 Huân chương": the sentence before proposes, or counts the others, and is quoted with this one. */
function withBefore(sentence: Sentence, before: Sentence, end: number): Quoted {
  const gap = sentence.start - before.start;
  return { sentence: { ...before, text: before.text.padEnd(gap) + sentence.text }, start: 0, end: gap + end };
}

/** Where the clause of a verb begins: after a comma, a semicolon or a colon, or with the sentence. */
function clauseStart(text: string, verbAt: number): number {
  const before = text.slice(0, verbAt);
  const at = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': '));
  return at < 0 ? 0 : at + 2;
}
