import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { DraftNamed } from '../draft.js';
import { compacted } from '../patterns/compact.js';

/** Who receives, where that is told before the clause or around it. */
export function receivedAside(text: string, events: readonly AwardEvent[], items: readonly AwardItem[]): AwardEvent[] {
  return receivedInBrackets(text, receivedByTheJudged(text, events, items), items);
}

const ALSO_RECEIVES =
  /;\s*(?:(?:đồng thời|bên cạnh đó|ngoài ra|qua đó),? )?(?:(?:cũng|còn|đã|vinh dự) )*(?:được|nhận|đón nhận) (?:[^;:.\d]{3,90} (?:trao|tặng|trao tặng|tặng thưởng) )?$/iu;
const WAS_JUDGED = compacted(
  /^ (?:(?:đã|luôn|vinh dự) )*(?:được (?:đánh giá|xếp loại|bình chọn|suy tôn|công nhận|bầu chọn)|đạt|dẫn đầu|hoàn thành (?:xuất sắc|tốt))(?![\p{L}])/iu,
);

/** "Hội A được đánh giá là đơn vị dẫn đầu cụm; đồng thời vinh dự được B trao Cờ thi đua": whom the first clause is about receives. */
function receivedByTheJudged(text: string, events: readonly AwardEvent[], items: readonly AwardItem[]): AwardEvent[] {
  const first = items.find(({ type }) => /^(?:BODY|PERSON)$/u.test(type));
  if (first?.type !== 'BODY' || !WAS_JUDGED.test(text.slice(first.end, first.end + 60))) return [...events];
  if (!/^(?:[^,;:.]{1,160}, ){0,2}$/u.test(text.slice(0, first.start))) return [...events];
  return events.map((event) => {
    const { recipients, named, headStart, form } = event;
    if (named.length > 0 || recipients.end > 0 || form === 'OTHER_RECOGNITION') return event;
    if (!ALSO_RECEIVES.test(text.slice(first.end, headStart))) return event;
    return withReceiver(event, { name: first.name, kind: 'GROUP', positions: [] });
  });
}

/** "bà A, Trưởng ban B (đại diện duy nhất của tỉnh được nhận bằng khen của C); bà D …": told in brackets behind who received it. */
function receivedInBrackets(text: string, events: readonly AwardEvent[], items: readonly AwardItem[]): AwardEvent[] {
  return events.map((event) => {
    const { recipients, named, headStart } = event;
    if (named.length > 0 || recipients.stated || event.pieces !== null) return event;
    const opened = text.lastIndexOf('(', headStart);
    const inside = opened < 0 ? '' : text.slice(opened, headStart);
    if (!IN_BRACKETS.test(inside) || !/^[^();\d]{0,120}\)/u.test(text.slice(headStart))) return event;
    const who = items.findLast(({ type, end }) => end <= opened && /^(?:PERSON|SEMICOLON)$/u.test(type));
    if (who?.type !== 'PERSON' || opened - who.end > 60) return event;
    const { name, positions } = who.person;
    return { ...withReceiver(event, { name, kind: 'INDIVIDUAL', positions }), receivers: [who.person] };
  });
}
const IN_BRACKETS =
  /^\((?:[^();\d]{0,60} )?(?:vinh dự )?(?:được (?:vinh dự )?(?:nhận|trao|tặng)|được [^();\d]{3,60} (?:trao|tặng|trao tặng)) $/iu;

function withReceiver(event: AwardEvent, one: DraftNamed): AwardEvent {
  const { counts } = event.recipients;
  const key = one.kind === 'GROUP' ? 'groups' : 'individuals';
  const named = [one];
  return {
    ...event,
    named,
    recipients: { ...event.recipients, named, counts: { ...counts, [key]: 1, unspecified: false } },
  };
}
