import { COUNTED_KINDS, isVague } from '../receivers/counts.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import { mayBeSameBody } from '../bodies/likeness.js';
import { compacted } from '../patterns/compact.js';
import { folded } from '../patterns/folded.js';

/** "Lãnh đạo huyện A khen thưởng các cá nhân", "Phường A biểu dương 31 tập thể, cá nhân": a caption or headline calls the authorities by their level alone. */
const LEVEL = compacted(/^(?<level>tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?: \p{Lu}\p{L}*){0,4}$/iu);

function calledByLevel(main: AwardTelling, { event, sentence }: AwardTelling): boolean {
  const level = LEVEL.exec(event.grantors[0] ?? '')?.groups?.['level'];
  return (
    level !== undefined &&
    (sentence.place === 'HEADLINE'
      ? event.form === 'OTHER_RECOGNITION'
      : sentence.place === 'CAPTION' && isVague(event.recipients.counts)) &&
    event.named.length === 0 &&
    main.event.grantors.some((name) => new RegExp(`(?:UBND|[UỦ][ỷy] ban nhân dân) ${level}`, 'iu').test(name))
  );
}

/** "Ban tổ chức trao cờ cho các đơn vị" under a photo: whoever held the meeting hands over what the text says somebody granted. */
function shownByCommittee({ event, sentence }: AwardTelling): boolean {
  return (
    sentence.place === 'CAPTION' &&
    event.grantors.every((name) => COMMITTEE.test(name)) &&
    isVague(event.recipients.counts) &&
    event.named.length === 0
  );
}

/** "Ban tổ chức tặng giấy khen cho 15 giáo viên" under a photo, and "Chủ tịch UBND xã tặng giấy khen cho 15 giáo viên": just as many. */
function countedByCommittee(shown: AwardTelling, { event: told }: AwardTelling): boolean {
  const { counts } = shown.event.recipients;
  return (
    shown.sentence.place === 'CAPTION' &&
    shown.event.form === told.form &&
    shown.event.grantors.every((name) => COMMITTEE.test(name)) &&
    shown.event.named.length === 0 &&
    !isVague(counts) &&
    COUNTED_KINDS.every((kind) => counts[kind] === told.recipients.counts[kind])
  );
}
const COMMITTEE = /^(?:ban tổ chức|btc)$/iu;

export function sameGivers(main: AwardTelling, other: AwardTelling): boolean {
  const a = main.event.grantors;
  const b = other.event.grantors;
  if (a.length === 0 || b.length === 0 || calledByLevel(main, other) || handedForAnother(main, other)) return true;
  if (shownByCommittee(other) || countedByCommittee(main, other) || countedByCommittee(other, main)) return true;
  if (handsOverWherePraised(main, other) || handsOverWherePraised(other, main)) return true;
  // "đại diện Đảng, Nhà nước trao Huân chương": the State's orders are the President's.
  if (/^(?:ORDER|MEDAL|STATE_TITLE)$/u.test(main.event.form)) return true;
  return a.some((one) => b.some((two) => mayBeSameBody(one, two)));
}

/**
 * "Bộ Chỉ huy A … trao Kỷ niệm chương “X” cho 106 cá nhân", then "Thừa ủy quyền Bộ Tư lệnh, lãnh đạo Bộ Chỉ huy A trao Kỷ niệm chương “X” cho
 * các cá nhân": one medal, handed over by the one for the other.
 */
export function handedForAnother({ event: main }: AwardTelling, { event: other }: AwardTelling): boolean {
  const mandate = other.byDelegationOf;
  return (
    mandate !== null &&
    main.byDelegationOf === null &&
    main.verb === 'HANDED' &&
    other.verb === 'HANDED' &&
    isVague(other.recipients.counts) &&
    other.named.length === 0 &&
    main.form === other.form &&
    folded(main.formPrinted).startsWith(folded(other.formPrinted)) &&
    /[“"]/u.test(main.formPrinted) &&
    other.grantors.join() === mandate
  );
}

/**
 * "Ông A, Chủ tịch Hội B trao Bằng khen của UBND tỉnh cho các cá nhân" under a photo, and "lãnh đạo Hội B khen thưởng các tập thể, cá nhân": the
 * praise of those of the body whose leader hands over, by that paper.
 */
export function handsOverWherePraised(
  { event: paper, sentence }: AwardTelling,
  { event: praise, sentence: told }: AwardTelling,
): boolean {
  const [body] = praise.grantors;
  return (
    sentence.place === 'CAPTION' &&
    paper.presenters.length > 0 &&
    body !== undefined &&
    /^khen,? thưởng/iu.test(praise.formPrinted) &&
    [paper, praise].every(({ recipients, named }) => isVague(recipients.counts) && named.length === 0) &&
    sentence.text.includes(body) &&
    /(?<![\p{L}])lãnh đạo [^,;.]{0,60}(?:tổ chức )?$/iu.test(told.text.slice(0, praise.headStart))
  );
}
