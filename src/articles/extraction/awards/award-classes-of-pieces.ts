import { COUNTED_KINDS, NOBODY_COUNTED } from './award-counts.js';
import type { AwardTelling } from './award-telling.js';
import { readNumber } from '../numbers.js';
import type { Sentence } from '../text/sentences.js';
import { matchesOf } from '../text/matches.js';

const CLASSES =
  /^\W*(?:trong (?:đó|số này|số đó)|cụ thể|gồm|bao gồm)(?: có|:|,)* (?<rest>\d{1,3} (?:huân|huy) chương (?:\p{L}+ ){0,3}hạng [^.;:]{3,120})/iu;
const CLASS = /(\d{1,3}) (?:(?:(?:huân|huy) chương )?(?:\p{L}+ ){0,3})?(hạng (?:đặc biệt|nhất|nhì|ba))(?![\p{L}])/giu;

/**
 * "trao 36 huân chương cho các cựu chiến binh. Trong số này có 5 huân chương hạng nhì, 31 huân chương hạng ba.": an award of each class,
 * where the classes add up to the whole.
 */
export function classesOfPieces(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): AwardTelling[] {
  return tellings.flatMap((telling) => {
    const { event, sentence } = telling;
    if (event.pieces === null || !/^(?:ORDER|MEDAL)$/u.test(event.form) || /hạng/iu.test(event.formPrinted))
      return telling;
    const next = sentences[sentences.indexOf(sentence) + 1];
    const rest = next && CLASSES.exec(next.text)?.groups?.['rest'];
    if (!next || rest === undefined) return telling;
    const from = next.text.indexOf(rest);
    const classes = matchesOf(rest, CLASS).map(({ 0: whole, 1: count, 2: named, index }) => ({
      count: readNumber(count!) ?? 0,
      named: named!,
      start: from + index,
      end: from + index + whole.length,
    }));
    if (classes.length < 2 || classes.reduce((sum, { count }) => sum + count, 0) !== event.pieces) return telling;
    const { counts } = event.recipients;
    const kind = COUNTED_KINDS.find((each) => counts[each] === event.pieces);
    return classes.map(({ count, named, start, end }) => ({
      ...telling,
      // Both sentences are quoted: the first tells what was given, the second how many of the class.
      sentence: next,
      governedBy: sentence,
      event: {
        ...event,
        start,
        headStart: start,
        end,
        formPrinted: `${event.formPrinted} ${named}`,
        pieces: count,
        recipients: {
          ...event.recipients,
          counts: kind === undefined ? NOBODY_COUNTED : { ...counts, [kind]: count },
        },
      },
    }));
  });
}
