import { compacted } from '../patterns/compact.js';
import type { AwardEvent } from '../tellings/award-event.js';
import type { AwardItem } from '../tellings/award-item.js';

const RECEIVED = /(?:nhận|được (?:trao|tặng|trao tặng))(?: \d+)?\s*$/iu;

/** "5 đơn vị nhận Cờ thi đua và 11 đơn vị nhận bằng khen của Bộ Y tế": one owner, told behind the second form. */
export function ownedTogether(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const next = events[i + 1];
    if (!next || event.grantors.length > 0 || event.grantorsPrinted !== null || event.presenters.length > 0)
      return event;
    const formEnd = event.headStart + event.formPrinted.length;
    const and = /^(?: xuất sắc)?\s+và\s+/iu.exec(text.slice(formEnd, next.start + 1));
    const owned = /^\s+của\s/iu.test(text.slice(next.headStart + next.formPrinted.length));
    const both = [event, next].every(({ headStart }) =>
      RECEIVED.test(text.slice(Math.max(0, headStart - 24), headStart)),
    );
    return and && formEnd + and[0].length >= next.start && owned && both
      ? { ...event, grantors: next.grantors }
      : event;
  });
}

const DECIDED_BY = /quyết định khen thưởng của (?:[^,;:.()]{3,90} \([^()]{3,60}\)(?:,| và|, và) )*$/iu;

/** "công bố quyết định khen thưởng của Hội A (Cờ và Bằng khen) và Hội B (Giấy khen)": whoever stands before the bracket grants what it holds. */
export function ownedInBrackets(text: string, events: AwardEvent[], items: readonly AwardItem[]): AwardEvent[] {
  return events.map((event) => {
    const opened = text.lastIndexOf('(', event.headStart);
    if (opened < 0 || !/^\([^()]{0,50}$/u.test(text.slice(opened, event.headStart))) return event;
    const owner = items.find(({ type, end }) => type === 'BODY' && end <= opened && opened - end < 2);
    return owner?.type === 'BODY' && DECIDED_BY.test(text.slice(Math.max(0, owner.start - 300), owner.start))
      ? { ...event, grantors: [owner.name], carriedOver: [] }
      : event;
  });
}

/** "huân chương và bằng khen của Chủ tịch nước, Thủ tướng": the orders are the President's, and the certificates the others'. */
export function eachItsOwner(events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const next = events[i + 1];
    const row = event.form === 'ORDER' && next?.form === 'MEDAL' && next.headStart - event.headStart < 16;
    if (row && event.grantors.length === 0) return { ...event, grantors: next.grantors };
    const others = event.grantors.filter((name) => !/^Chủ tịch nước(?![\p{L}])/iu.test(name));
    const certificate = event.form.startsWith('CERTIFICATE_OF_');
    return certificate && others.length > 0 && others.length < event.grantors.length
      ? { ...event, grantors: others }
      : event;
  });
}

/**
 * "trao Huân chương của Chủ tịch nước và Bằng khen của Thủ tướng cho các cá nhân": both go to them, as long as nobody counts how many;
 * "tặng Kỷ niệm chương và trao Cúp cho ông A", "trao Thư khen của B và tặng Bằng khen của C cho ông A": both are his.
 */
export function sharedReceivers(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const next = events[i + 1];
    if (!next || event.recipients.end > 0 || event.pieces !== null) return event;
    const between = text.slice(event.headStart + event.formPrinted.length, next.headStart);
    const vague = next.recipients.counts.unspecified && next.recipients.end > 0 && next.named.length === 0;
    if (
      next.named.length === 1 &&
      !next.recipients.stated &&
      next.headStart < next.recipients.end &&
      AND_GAVE.test(between)
    )
      return { ...event, recipients: next.recipients, named: next.named };
    if (event.grantors.length === 0) return event;
    return vague && next.pieces === null && /^ của [^,;:.]{3,80} (?:và|cùng) $/iu.test(between)
      ? { ...event, recipients: next.recipients, withOtherForm: true }
      : event;
  });
}

const AND_GAVE = /^(?: và (?:trao|tặng|trao tặng)| của [^,;:.]{3,80} (?:và|cùng)(?: (?:trao|tặng|trao tặng))?) $/iu;

const AND_RECEIVED = /^[^,;:.]{0,80} và (?:(?:vinh dự|cũng|được|cùng|đón) )*nhận $/iu;
const ONE_OF = compacted(/(?<![\p{L}])là (?:1|một) trong (?:số )?$/iu);

const AND_WAS_GIVEN = compacted(
  /^(?: của [^,;:.]{3,60})?(?:,| và|;)(?: (?:đồng thời|cũng|vinh dự|còn|và))* được [^,;:.]{3,80} (?:trao tặng|tặng thưởng|tặng) $/iu,
);

/** "Hội A được tặng Cờ thi đua và được nhận Bằng khen của B", "được UBND tỉnh tặng Bằng khen, được Hội B tặng Giấy khen": who stands before the first verb receives both. */
export function receivedTogether(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((next, i) => {
    const event = events[i - 1];
    if (!event || next.recipients.end > 0 || next.pieces !== null) return next;
    const { recipients, named } = event;
    const before = recipients.end > 0 && recipients.end <= event.headStart;
    const between = text.slice(event.headStart + event.formPrinted.length, next.headStart);
    if (!before || !(AND_WAS_GIVEN.test(between) || (named.length > 0 && AND_RECEIVED.test(between)))) return next;
    // "Hội A là 1 trong 25 đơn vị được …": the twenty-five are of the first form only.
    const counts = ONE_OF.test(text.slice(0, text.lastIndexOf(' trong ', event.headStart) + 7))
      ? next.recipients.counts
      : recipients.counts;
    return { ...next, named, recipients: { ...next.recipients, counts, named } };
  });
}

const BESIDES_GIVES = /^[^;]*;\s*(?:và )?đồng thời(?: (?:đã|cũng|vinh dự))* (?:trao|tặng|trao tặng)\s$/iu;

/** "Hội A vinh dự đón nhận Huân chương của Chủ tịch nước; đồng thời trao Giải thưởng cho 9 tập thể": whoever received gave, too. */
export function receivedAndGave(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const before = events[i - 1];
    const [only, ...more] = before?.named ?? [];
    if (!before || !only || more.length > 0 || only.kind !== 'GROUP' || before.recipients.end > before.headStart)
      return event;
    const nobody = event.grantors.length === 0 && event.grantorsPrinted === null && event.presenters.length === 0;
    const organisations = !/^(?:ORDER|MEDAL|STATE_TITLE|COMMEMORATIVE_MEDAL)$/u.test(event.form);
    const between = text.slice(before.headStart, event.headStart);
    return nobody && organisations && BESIDES_GIVES.test(between)
      ? { ...event, grantors: [only.name], carriedOver: [...event.carriedOver, 'GRANTOR'] }
      : event;
  });
}

const BESIDES_RECEIVING = compacted(
  /(?<![\p{L}])(?:ngoài|bên cạnh)(?: việc)? (?:vinh dự )?(?:được )?(?:đón )?nhận (?:\d{1,2} )?$/iu,
);

/** "Ngoài vinh dự đón nhận bằng khen của A, Hội B còn trao …": whoever gives the second received the first. */
export function receivedBesides(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const [giver, ...more] = events[i + 1]?.grantors ?? [];
    if (giver === undefined || more.length > 0 || event.named.length > 0 || event.recipients.end > 0) return event;
    if (!BESIDES_RECEIVING.test(text.slice(Math.max(0, event.headStart - 50), event.headStart))) return event;
    const after = text.slice(event.end, event.end + giver.length + 12);
    if (!after.startsWith(`, ${giver} `) || !/ (?:còn|cũng|đã)(?: |$)/u.test(after.slice(giver.length + 2)))
      return event;
    const named = [{ name: giver, kind: 'GROUP' as const, positions: [] }];
    const counts = { ...event.recipients.counts, groups: 1, unspecified: false };
    return { ...event, named, recipients: { ...event.recipients, counts, named } };
  });
}
