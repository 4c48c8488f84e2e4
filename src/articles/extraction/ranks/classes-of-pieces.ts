import { COUNTED_KINDS, NOBODY_COUNTED } from '../receivers/counts.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import { readNumber } from '../text/numbers.js';
import { compacted } from '../patterns/compact.js';
import type { Sentence } from '../text/sentences.js';
import { matchesOf } from '../patterns/matches.js';

const CLASSES = compacted(
  /^\W*(?:trong (?:đó|số này|số đó)|cụ thể|gồm|bao gồm)(?: có|:|,)* (?<rest>\d{1,3} (?:huân|huy) chương (?:\p{L}+ ){0,4}hạng [^.;:]{3,120})/iu,
);
const CLASS = compacted(
  /(\d{1,3}) ((?:(?:huân|huy) chương )?(?:\p{L}+ ){0,4}hạng (?:đặc biệt|nhất|nhì|ba))(?![\p{L}])/giu,
);
const CLASS_ALONE = compacted(/hạng \p{L}+(?: biệt)?$/iu);
/** "cho 83 đồng chí có nhiều cống hiến, gồm: 9 Huân chương Độc lập hạng Ba, 3 …": the same, behind those who are counted. */
const CLASSES_BEHIND = compacted(
  /^[^.;:]{0,200}[,:] (?:trong đó(?: có)?|cụ thể|(?:bao )?gồm(?: có)?):? (?<rest>\d{1,3} (?:huân|huy) chương (?:\p{L}+ ){0,4}hạng [^.;:]{3,160})/iu,
);

/**
 * "trao 36 huân chương cho các cựu chiến binh. Trong số này có 5 huân chương hạng nhì, 31 huân chương hạng ba.": an award of each class,
 * where the classes add up to the whole.
 */
export function classesOfPieces(tellings: readonly AwardTelling[], sentences: readonly Sentence[]): AwardTelling[] {
  return tellings.flatMap((telling) => {
    const { event, sentence } = telling;
    if (!/^(?:ORDER|MEDAL)$/u.test(event.form) || /hạng/iu.test(event.formPrinted)) return telling;
    const { counts } = event.recipients;
    const kind = COUNTED_KINDS.find((each) => counts[each] !== null);
    const total = event.pieces ?? (kind === undefined ? null : counts[kind]);
    if (total === null) return telling;
    const behind = CLASSES_BEHIND.exec(sentence.text.slice(event.recipients.end))?.groups?.['rest'];
    const next = behind === undefined ? sentences[sentences.indexOf(sentence) + 1] : sentence;
    const rest = behind ?? (event.pieces === null ? undefined : next && CLASSES.exec(next.text)?.groups?.['rest']);
    if (!next || rest === undefined) return telling;
    const from = next.text.lastIndexOf(rest);
    const classes = matchesOf(rest, CLASS).map(({ 0: whole, 1: count, 2: named, index }) => ({
      count: readNumber(count!) ?? 0,
      named: named!,
      start: from + index,
      end: from + index + whole.length,
    }));
    if (classes.length < 2 || classes.reduce((sum, { count }) => sum + count, 0) !== total) return telling;
    const alone = COUNTED_KINDS.filter((each) => counts[each] !== null).length === 1 && counts.combined === null;
    return classes.map(({ count, named, start, end }) => ({
      ...telling,
      // Both sentences are quoted: the first tells what was given, the second how many of the class.
      sentence: next,
      governedBy: next === sentence ? null : sentence,
      event: {
        ...event,
        start,
        headStart: start,
        end,
        formPrinted: /^(?:huân|huy) chương (?!hạng)/iu.test(named)
          ? named
          : `${event.formPrinted} ${CLASS_ALONE.exec(named)![0]}`,
        pieces: count,
        recipients: {
          ...event.recipients,
          counts:
            kind === undefined || !alone || counts[kind] !== total ? NOBODY_COUNTED : { ...counts, [kind]: count },
        },
      },
    }));
  });
}
