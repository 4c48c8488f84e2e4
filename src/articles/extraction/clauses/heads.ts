import type { AwardItem } from '../tellings/award-item.js';
import { isAimOfCeremony } from '../items/other-doings.js';
import { callsItTitle, tellsWhatFor } from './title-beside.js';
import { praisesSomebody } from './praises.js';
import { compacted } from '../patterns/compact.js';
import { RANK } from '../ranks/prizes.js';

/** Where in a clause an award is told: at a form's name, or at a verb of praise that says to whom. */
export function headsOf(text: string, segment: readonly AwardItem[]): number[] {
  return segment.flatMap((item, at) => {
    if (item.type === 'FORM')
      return callsItTitle(text, segment, at) ||
        inRelativeClause(segment, at) ||
        achieved(text, segment, at) ||
        tellsWhatFor(text, segment, at)
        ? []
        : [at];
    // "tặng giấy khen biểu dương 26 gia đình": the paper is the award.
    const previous = segment[at - 1];
    if (item.type === 'PRAISE' && previous?.type === 'FORM' && item.start - previous.end < 3) return [];
    // "tặng giấy khen và cúp tôn vinh cho 5 cá nhân": what the cup is for.
    if (item.type === 'PRAISE' && previous?.type === 'GIFT' && item.start - previous.end < 2) return [];
    if (item.type === 'PRAISE' && (praisedWithPaper(segment, at) || isAimOfCeremony(text, segment, at))) return [];
    return item.type === 'PRAISE' && praisesSomebody(text, segment, at) && !formTells(segment, at) ? [at] : [];
  });
}

const RECEIVED_BEFORE = compacted(
  /(?:(?:đạt|đoạt|giành)(?: các| những| được)?(?: \d+)?|(?<![\p{L}])nhiều năm (?:(?:liền|liên tục) )?(?:được|đạt|là)(?: [^,;.\d]{1,40})?|(?<![\p{L}])(?:cho|đến|tới) (?:các|những))\s*$/iu,
);

/** "cờ thi đua đối với đơn vị đạt danh hiệu …": the title tells what was achieved, and is not given by this verb. */
function achieved(text: string, segment: readonly AwardItem[], at: number): boolean {
  const item = segment[at]!;
  // "14 cán bộ đoạt Giải thưởng A đã được tôn vinh", "77 học sinh đạt giải nhất, nhì, ba … được nhận bằng khen": the prize tells who they are.
  if (
    /(?<![\p{L}])(?:đạt|đoạt|giành)(?: được)? (?:các )?["“]?$/iu.test(text.slice(0, item.start)) &&
    segment.slice(0, at).some(({ type }) => type === 'COUNT') &&
    segment.slice(0, at).every(({ type }) => /^(?:COUNT|BODY|AND|COMMA|OF|SEMICOLON)$/u.test(type)) &&
    receivesForIt(text, segment, at)
  )
    return true;
  // "cho 26 tập thể có nhiều công trình được giải thưởng Hội thi …": what their works won.
  if (
    item.type === 'FORM' &&
    item.code === 'PRIZE' &&
    WORKS_WON.test(text.slice(Math.max(0, item.start - 90), item.start))
  )
    return true;
  if (item.type === 'FORM' && RANK.test(item.printed) && RECEIVED_BEFORE.test(text.slice(0, item.start))) {
    // "trao Giấy khen cho đội A đạt giải nhất; đội B đạt giải ba và 3 đội khác": how high each came that got the paper.
    if (PAPER_BEFORE.test(text.slice(0, item.start))) return true;
    // "đội A đạt giải nhất, đội B đạt giải nhì": each won its own.
    if (segment[at - 1]?.type === 'RECEIVE' && segment.slice(0, at).every(isPrizeOrNone)) return false;
  }
  // "cho 12 đoàn viên có sáng kiến, nhiều năm liền được công nhận là Lao động tiên tiến": what they were before.
  return (
    RECEIVED_BEFORE.test(text.slice(0, item.start)) &&
    segment.slice(0, at).some(({ type }) => type === 'FORM' || type === 'PRAISE')
  );
}

const PAPER_BEFORE = compacted(/(?<![\p{L}])(?:giấy khen|bằng khen|giấy chứng nhận)(?![\p{L}])/iu);
const isPrizeOrNone = (item: AwardItem): boolean =>
  item.type !== 'PRAISE' && (item.type !== 'FORM' || item.code === 'PRIZE');

/** Right behind whom a prize tells they receive something else, without a comma: "… đạt giải khuyến khích được Sở A khen thưởng". */
function receivesForIt(text: string, segment: readonly AwardItem[], at: number): boolean {
  const isPrize = (item: AwardItem | undefined): boolean => item?.type === 'FORM' && item.code === 'PRIZE';
  let verb = at + 1;
  while (isPrize(segment[at]) && (isPrize(segment[verb]) || /^(?:COMMA|AND)$/u.test(segment[verb]?.type ?? '')))
    verb += 1;
  const passive = segment[verb];
  if (!/^(?:PASSIVE|RECEIVE)$/u.test(passive?.type ?? '') || text[passive!.start - 2] === ',') return false;
  const given = segment.slice(verb + 1).find(({ type }) => !/^(?:BODY|GIVE|RECEIVE|PASSIVE)$/u.test(type));
  return given?.type === 'PRAISE' || (isPrize(segment[at]) && given?.type === 'FORM' && given.code !== 'PRIZE');
}

const WORKS_WON = compacted(
  /(?<![\p{L}])có (?:nhiều |các |\d+ )?(?:công trình|đề tài|tác phẩm|giải pháp|sáng kiến|sản phẩm|mô hình)[^;.]{0,50} (?:được|đạt|đoạt|giành)(?: các)? $/iu,
);

/** "khen thưởng cho 3 tập thể được Thủ tướng tặng Bằng khen": the form is told after the people. */
function formTells(segment: readonly AwardItem[], at: number): boolean {
  const count = segment.findIndex(({ type }, i) => i > at && type === 'COUNT');
  const passive = segment.findIndex(({ type }, i) => i > at && type === 'PASSIVE');
  const form = segment.findIndex(({ type }, i) => i > at && type === 'FORM');
  return count > at && passive > count && form > passive && passive - count <= 1 && form - passive <= 3;
}

/** "5 mô hình được tuyên dương và nhận Bằng khen": praise and paper are one, and the paper is told. */
function praisedWithPaper(segment: readonly AwardItem[], at: number): boolean {
  // "được UBND huyện tôn vinh và trao Giấy chứng nhận": the body may stand between.
  const before = segment[at - 1]?.type === 'BODY' ? at - 2 : at - 1;
  if (segment[before]?.type !== 'PASSIVE') return false;
  const [next, ...rest] = segment.slice(at + 1, at + 6);
  const verb = rest.findIndex(({ type }) => type !== 'PASSIVE');
  return (
    (next?.type === 'AND' || next?.type === 'COMMA') &&
    /^(?:GIVE|RECEIVE)$/u.test(rest[verb]?.type ?? '') &&
    rest[verb + 1]?.type === 'FORM' &&
    // "được A khen thưởng và trao Kỷ niệm chương của B": these are two.
    (before === at - 1 || rest[verb + 2]?.type !== 'OF')
  );
}

/** "trao bằng khen cho các cá nhân được nhận Kỷ niệm chương": the medal tells who they are. */
function inRelativeClause(segment: readonly AwardItem[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && /^(?:PASSIVE|RECEIVE|GIVE)$/u.test(segment[from]!.type)) from -= 1;
  return (
    from < at - 1 &&
    segment[from]?.type === 'COUNT' &&
    segment[from - 1]?.type === 'TO' &&
    segment.slice(0, from).some(({ type }) => type === 'FORM')
  );
}

/** "Bằng khen, giấy khen cho …", "bằng khen và cờ thi đua của …": two forms by the same words. */
export function formsTogether(segment: readonly AwardItem[], at: number, next: number): boolean {
  const between = segment.slice(at + 1, next);
  if (segment[at]!.type !== 'FORM' || segment[next]!.type !== 'FORM') return false;
  const form = segment[next]!;
  if (form.type === 'FORM' && form.pieces !== null) return false;
  return between.every(({ type }) => type === 'COMMA' || type === 'AND') && form.start - segment[at]!.end < 14;
}
