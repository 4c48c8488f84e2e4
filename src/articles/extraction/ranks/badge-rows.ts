import type { AwardEvent } from '../tellings/award-event.js';
import { isPartyBadge } from '../lexicon/party-badge.js';
import { readNumber } from '../text/numbers.js';
import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

const CLASS = '\\d{2}(?:(?:,| và|, và) \\d{2}){0,8} (?:năm(?: tuổi)?|tuổi)(?: đảng(?![\\p{L}]))?';
/** ", 05 đồng chí 60 năm", "; 1 đảng viên nhận loại 50 năm tuổi Đảng", " và 45 năm tuổi Đảng cho 6 đảng viên". */
const ELIDED = compacted(
  new RegExp(
    `(?<=(?:,|;|,? và|:) (?:có )?)(?:(?<one>\\d{1,4}) (?:đồng chí|đảng viên|đ/c|người|cụ) (?:(?:được )?(?:trao tặng|trao|tặng|nhận|đón nhận) )?(?:loại )?(?<first>${CLASS})|(?<!\\d{2}(?: (?:năm|tuổi)(?: tuổi)?(?: đảng)?)?(?:,| và|, và) )(?<second>${CLASS}) (?:cho|tặng) (?<two>\\d{1,4}) (?:đồng chí|đảng viên|đ/c|người|cụ))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
);

/** "Trong số 853 đảng viên được trao tặng Huy hiệu Đảng đợt này có 2 đảng viên …", "Trong số 12 đảng viên được vinh danh lần này": how many all of them are. */
const OUT_OF =
  /^\W*trong (?:tổng )?số (?<all>\d[\d.]*) (?:đảng viên|đồng chí|đ\/c)(?: [^,;.]{0,60})? (?:(?:được|nhận) [^,;.\d]{0,30}?(?<badge>huy hiệu(?: đảng)?)(?= (?:đợt|lần|dịp|có|này))|được (?:vinh danh|tôn vinh)(?= (?:đợt|lần|dịp)))/iu;

/** "2 đồng chí nhận Huy hiệu 65 năm, 5 đồng chí 60 năm, 1 đồng chí 55 năm": the badge is told with the first class alone. */
export function withClassesOfBadges(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const told = events.find(({ formPrinted }) => isPartyBadge(formPrinted) && /\d/u.test(formPrinted));
  if (!told) return [...events];
  const more = matchesOf(text, ELIDED)
    .filter(({ index }) => index > told.headStart)
    .map(({ 0: whole, index, groups = {} }) =>
      counted(told, `Huy hiệu ${(groups['first'] ?? groups['second'])!}`, (groups['one'] ?? groups['two'])!, [
        index,
        index + whole.length,
      ]),
    );
  const all = OUT_OF.exec(text);
  if (all && events[0]!.headStart >= all[0].length) {
    const { all: number, badge } = all.groups!;
    more.push(counted(told, badge ?? 'Huy hiệu', number!, [text.indexOf(number!), all[0].length]));
  }
  const own = events.map((event) => (isPartyBadge(event.formPrinted) ? countedBefore(text, event) : event));
  return more.length === 0 ? own : [...own, ...more].sort((a, b) => a.headStart - b.headStart);
}

/** "1 đồng chí 45 năm và 5 đồng chí được nhận Huy hiệu 30 năm": of several numbers the one right before the badge. */
function countedBefore(text: string, event: AwardEvent): AwardEvent {
  const { counts } = event.recipients;
  const number =
    counts.individuals === null && counts.combined === null
      ? RIGHT_BEFORE.exec(text.slice(0, event.headStart))?.[1]
      : undefined;
  if (number === undefined || event.pieces !== null) return event;
  const told = { ...counts, individuals: readNumber(number), unspecified: false };
  return { ...event, recipients: { ...event.recipients, counts: told, stated: true } };
}
const RIGHT_BEFORE =
  /(?<![\d.,])(\d{1,4}) (?:đồng chí|đảng viên|đ\/c) (?:(?:vinh dự|được|đón|nhận|trao|tặng) ){1,4}$/iu;

/** Another badge, told by the same words. */
function counted(told: AwardEvent, formPrinted: string, number: string, [start, end]: [number, number]): AwardEvent {
  const counts = { ...told.recipients.counts, individuals: readNumber(number), unspecified: false };
  return {
    ...told,
    formPrinted,
    start,
    headStart: start,
    end,
    pieces: null,
    named: [],
    receivers: [],
    recipients: { ...told.recipients, counts, stated: true, named: [], people: [], end, again: [] },
  };
}
