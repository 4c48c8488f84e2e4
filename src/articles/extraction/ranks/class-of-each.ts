import { COUNTED_AS, NOBODY_COUNTED } from '../receivers/counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import { compacted } from '../patterns/compact.js';

const AND = '(?:, và|,| và)';
const RANK = '(?:đặc biệt|nhất|nhì|ba)';
const TITLE = '(?:“[^“”]{3,60}”|(?:nhà giáo|thầy thuốc|nghệ sĩ|nghệ nhân) (?:nhân dân|ưu tú))';
/** "Huân chương Lao động hạng Nhất, Nhì, Ba", "giải Nhất, Nhì", "danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú". */
const SEVERAL = compacted(
  new RegExp(
    `^(?:(?<stem>(?:[^,;“”]{3,40} )?(?:hạng|giải)) (?<ranks>${RANK}(?:${AND} (?:hạng |giải )?${RANK}){1,3})|(?<called>danh hiệu) (?<titles>${TITLE}(?:${AND} (?:danh hiệu )?${TITLE}){1,3}))(?![\\p{L}])`,
    'iu',
  ),
);
const NEXT = new RegExp(`(?<=[\\p{L}”])${AND} (?:hạng |giải |danh hiệu )?`, 'iu');
/** The form's name, and what stands behind it up to the receivers. */
const LONGEST = 240;
const IN_TURN = /(?<![\p{L}])lần lượt(?![\p{L}])/iu;

function severalIn(text: string, event: AwardEvent): { printed: string; each: string[] } | null {
  const at = text.indexOf(event.formPrinted, event.headStart);
  const found = at < 0 ? null : SEVERAL.exec(text.slice(at, at + LONGEST));
  if (!found) return null;
  const { stem, ranks, called, titles } = found.groups!;
  return { printed: found[0], each: (ranks ?? titles)!.split(NEXT).map((one) => `${stem ?? called} ${one}`) };
}

/** Whether one form is told with several of its classes. */
export function namesSeveralClasses(formPrinted: string): boolean {
  return SEVERAL.test(formPrinted);
}

/**
 * "tặng Huân chương … hạng Nhất, Nhì, Ba cho A, B và C", "A và B lần lượt được tặng danh hiệu “C” và “D”": an award of each class or
 * title where just as many are named, in the order of their names; otherwise all of them together. Only "lần lượt" behind the classes or before
 * "được" leaves no doubt; "lần lượt trao" tells of one after another.
 */
export function classOfEach(text: string, event: AwardEvent): AwardEvent[] {
  const several = event.pieces === null ? severalIn(text, event) : null;
  if (!several) return [event];
  const together = { ...event, formPrinted: several.printed };
  const places = event.named.map((named) => ({ named, at: text.indexOf(named.name) }));
  const inTurn = IN_TURN.test(text.slice(event.start, Math.max(event.end, event.headStart)));
  if (places.length !== several.each.length || (event.recipients.stated && !inTurn)) return [together];
  if (!inTurn && places.some(({ at }) => at < event.headStart)) return [together];
  return places
    .sort((one, other) => one.at - other.at)
    .map(({ named }, i) => {
      const people = event.receivers.filter(({ name }) => name === named.name);
      const counts = { ...NOBODY_COUNTED, unspecified: false, [COUNTED_AS[named.kind]]: 1 };
      return {
        ...event,
        formPrinted: several.each[i]!,
        withOtherForm: !inTurn,
        classOfItsOwn: true,
        named: [named],
        receivers: people,
        recipients: { ...event.recipients, counts, named: [named], people },
      };
    });
}
