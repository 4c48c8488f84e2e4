import { COUNTED_AS } from './counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';
import { isAbout } from '../tellings/recipient-counts.js';

const ROW_GOES_ON = /^[^;.:\d]{0,90}(?:[,;]|,? và|,? cùng)\s*(?:tặng |trao )?$/iu;
const TO_WHOM = /^[^,;.:\d]{0,90} (?:cho|tặng|đến|tới) $/iu;

/** "1 Huân chương hạng Nhì và 6 Huân chương hạng Ba cho 7 gia đình": as many papers as those who receive, and so one each. */
export function oneEachOfRow(text: string, events: readonly AwardEvent[], items: readonly AwardItem[]): AwardEvent[] {
  const told = [...events];
  for (let first = 0; first < told.length; first += 1) {
    let last = first;
    while (last + 1 < told.length && goesOn(text, told[last]!, told[last + 1]!)) last += 1;
    if (last === first) continue;
    const row = told.slice(first, last + 1);
    const whom = receiversOf(text, told[last]!, items);
    const papers = row.reduce((sum, { pieces }) => sum + (pieces ?? 0), 0);
    if (whom && whom.count === papers)
      row.forEach((event, i) => {
        const counts = { ...event.recipients.counts, [whom.kind]: event.pieces, unspecified: false };
        told[first + i] = { ...event, recipients: { ...event.recipients, counts, stated: true } };
      });
    first = last;
  }
  return told;
}

/** Two orders in one row, each with its number and with nobody else who receives it: "4 Bằng khen của A và 9 Giấy khen của B" are of two givers. */
function goesOn(text: string, one: AwardEvent, next: AwardEvent): boolean {
  const bare = [one, next].every(({ form, pieces, named, headStart }) => {
    return /^(?:ORDER|MEDAL)$/u.test(form) && pieces !== null && named.length === 0 && !isAbout(text, headStart);
  });
  const behind = afterForm(text, one);
  return bare && next.headStart > behind && ROW_GOES_ON.test(text.slice(behind, next.headStart));
}

/** Behind the form, whose number stands before its name. */
function afterForm(text: string, { headStart, formPrinted }: AwardEvent): number {
  const at = text.indexOf(formPrinted, headStart);
  return at < 0 ? headStart : at + formPrinted.length;
}

function receiversOf(
  text: string,
  event: AwardEvent,
  items: readonly AwardItem[],
): { kind: (typeof COUNTED_AS)[keyof typeof COUNTED_AS]; count: number } | null {
  const from = afterForm(text, event);
  const item = items.find(({ type, start }) => type === 'COUNT' && start >= from);
  if (item?.type !== 'COUNT' || !TO_WHOM.test(text.slice(from, item.start))) return null;
  const { kind, count, combined, approximate } = item.recipients;
  return kind === 'MIXED' || count === null || combined || approximate ? null : { kind: COUNTED_AS[kind], count };
}
