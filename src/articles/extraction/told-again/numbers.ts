import { COUNTED_KINDS, countsMore } from '../receivers/counts.js';
import { isOneOfThem } from '../status/one-of-them.js';
import { isVague } from '../receivers/counts.js';
import type { AwardTelling } from '../tellings/award-telling.js';

/** The telling whose numbers are the award's: the fullest; one with none adds nothing. `alone`: the article tells of no other award. */
export function countedBy(all: readonly AwardTelling[], alone: boolean): AwardTelling {
  const [first, ...again] = all;
  const { counts, stated } = first!.event.recipients;
  if (isVague(counts)) return again.find((each) => countsAll(each) && tells(each, first!)) ?? first!;
  if (counts.combined !== null) return again.find((each) => ofOneKind(each, counts.combined!)) ?? first!;
  const title = alone ? again.find((telling) => titleCountsMore(telling, first!)) : undefined;
  if (title) return title;
  return (!stated && alone && again.find((each) => countsMore(each.event.recipients, counts))) || first!;
}

/** "tổ chức khen thưởng 2 công đoàn và 4 đoàn viên. 2 công đoàn được khen thưởng là …": the title counts another kind, too. */
function titleCountsMore({ summary, event, sentence }: AwardTelling, { event: main }: AwardTelling): boolean {
  const [whole, part] = [event.recipients.counts, main.recipients.counts];
  return (
    summary === true &&
    sentence.place !== 'HEADLINE' &&
    event.form === main.form &&
    whole.combined === null &&
    !event.recipients.approximate &&
    COUNTED_KINDS.every((kind) => part[kind] === null || part[kind] === whole[kind]) &&
    COUNTED_KINDS.some((kind) => part[kind] === null && whole[kind] !== null)
  );
}

/** "Hội A là một trong 4 đơn vị được …" counts all four; "là một trong những đơn vị" counts nobody. */
function countsAll(telling: AwardTelling): boolean {
  const { event, sentence } = telling;
  return (
    (!isOneOfThem(telling) ||
      (event.recipients.stated && /(?<![\p{L}])là một trong \d/iu.test(sentence.text.slice(0, event.headStart)))) &&
    Object.values(event.recipients.counts).some((value) => typeof value === 'number')
  );
}

/** "Hội A là 1 trong 18 tỉnh, thành được tặng": where a headline names Hội A alone, it is still not the only one. */
function tells({ event }: AwardTelling, { event: main, sentence }: AwardTelling): boolean {
  return event.recipients.stated || !/(?<![\p{L}])là (?:một|0?1) trong /iu.test(sentence.text.slice(0, main.headStart));
}

/** "biểu dương 60 điển hình", and in the headline "Biểu dương 60 người": they are people. */
function ofOneKind({ event }: AwardTelling, combined: number): boolean {
  const { counts } = event.recipients;
  const told = COUNTED_KINDS.filter((kind) => counts[kind] !== null);
  return counts.combined === null && told.length === 1 && counts[told[0]!] === combined;
}
