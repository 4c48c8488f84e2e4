import type { Evidence } from '../draft.js';
import type { Sentence } from '../text/sentences.js';
import type { SourceText } from '../text/source-text.js';

/** Where in what was pasted a part of a sentence stands. */
export type EvidenceOf = (sentence: Sentence, start: number, end: number) => Evidence;

export function evidenceIn(source: SourceText): EvidenceOf {
  return (sentence, start, end) => {
    const span = source.inRaw(
      sentence.start + Math.max(0, start),
      sentence.start + Math.min(end, sentence.text.length),
    );
    return { ...span, place: sentence.place, quote: source.raw.slice(span.start, span.end) };
  };
}
