import type { HeadOptions } from '../text/article-head.js';
import type { Doubt, Draft } from '../draft.js';
import { doubt } from '../messages.js';
import { wordsToPrograms } from '../text/readable.js';
import { LONGEST_ARTICLE, type SourceText } from '../text/source-text.js';

/** A draft of nothing, for the reasons given. */
export function nothing(options: HeadOptions, doubts: Doubt[]): Draft {
  const article = {
    title: options.title ?? null,
    publishedOn: options.publishedOn ?? null,
    author: options.author ?? null,
    outlet: options.outlet ?? null,
  };
  return { article, meetings: [], attendees: [], delegations: [], awards: [], doubts };
}

/** Doubts about the text as a whole. */
export function generalDoubts(source: SourceText): Doubt[] {
  const doubts: Doubt[] = [];
  if (source.raw.length > LONGEST_ARTICLE) doubts.push(doubt('TEXT_CUT'));
  const words = wordsToPrograms(source.text);
  if (words) {
    const span = source.inRaw(words.start, words.end);
    doubts.push(
      doubt('ADDRESSES_A_PROGRAM', { ...span, place: 'BODY', quote: source.raw.slice(span.start, span.end) }),
    );
  }
  return doubts;
}
