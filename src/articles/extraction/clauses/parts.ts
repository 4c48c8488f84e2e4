import { withoutCounts } from '../receivers/counts.js';
import type { AwardEvent } from '../tellings/award-event.js';
import { prizesByRank } from '../ranks/prizes.js';
import type { DraftRecipients } from '../draft.js';
import { withoutParts, withoutPraisedSums, withoutSumOfTheRest, withoutWhatIsToldByEach } from './sums.js';

/** Told as a whole and then in parts ("trao bằng khen của LĐLĐ tỉnh gồm: 6 bằng khen tập thể, 10 bằng khen cá nhân"). */
export function listedAwards(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return prizesByRank(
    joined(
      text,
      withoutWholes(
        text,
        withoutParts(
          text,
          countedTogether(
            text,
            eachOrOther(
              ownedTogether(text, withoutSumOfTheRest(text, withoutPraisedSums(withoutWhatIsToldByEach(text, events)))),
            ),
          ),
        ),
      ),
    ),
  );
}

/** "LĐLĐ tỉnh trao 2 Cờ thi đua, 23 Bằng khen của Tổng LĐLĐ": pieces in a row are of one owner, named after the last. */
function ownedTogether(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const next = events[i + 1];
    const inARow =
      next !== undefined &&
      event.pieces !== null &&
      next.pieces !== null &&
      event.recipients.end === 0 &&
      event.named.length === 0 &&
      /^\s*(?:,|và|, và)\s*$/u.test(text.slice(formEnd(text, event), next.headStart));
    const owned =
      inARow &&
      /^\s*của(?![\p{L}])/u.test(text.slice(formEnd(text, next))) &&
      (!/^(?:ORDER|MEDAL|STATE_TITLE)$/u.test(event.form) || event.form === next.form);
    return owned
      ? { ...event, grantors: next.grantors, grantorsPrinted: next.grantorsPrinted, carriedOver: [] }
      : event;
  });
}

/** "23 Bằng khen": the number stands before the form's own words. */
function formEnd(text: string, { headStart, formPrinted }: AwardEvent): number {
  return text.indexOf(formPrinted, headStart) + formPrinted.length;
}

/**
 * "Bằng khen, Giấy khen cho 10 tập thể": each got the one or the other, and how many got which is not said; of "3 đơn vị, 5 cá nhân
 * được tặng cờ thi đua và bằng khen", too, since people get no flags.
 */
function eachOrOther(events: readonly AwardEvent[]): AwardEvent[] {
  const flag = ({ form, recipients: { counts } }: AwardEvent): boolean =>
    form === 'EMULATION_FLAG' && counts.groups !== null && counts.individuals !== null;
  const paper = ({ form }: AwardEvent): boolean => /^CERTIFICATE_OF_(?:MERIT|COMMENDATION)$/u.test(form);
  return events.map((event) => {
    const other = events.find(
      (each) =>
        each !== event &&
        each.withOtherForm &&
        each.form !== event.form &&
        each.recipients.end === event.recipients.end,
    );
    const undivided =
      other !== undefined && event.withOtherForm && (paper(event) || flag(event)) && (paper(other) || flag(other));
    return undivided && event.named.length === 0 ? withoutCounts(event) : event;
  });
}

/** "1 Huân chương hạng Nhất, 6 Huân chương hạng Nhì cho 20 gia đình": all of them received all of these, each one some of it. */
function countedTogether(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return events.map((event, i) => {
    const before = events[i - 1];
    if (!before || event.pieces === null || before.pieces === null || before.recipients.end > 0) return event;
    const { groups, individuals, households, enterprises } = event.recipients.counts;
    const told = (groups ?? 0) + (individuals ?? 0) + (households ?? 0) + (enterprises ?? 0);
    const inARow = /^[^;:.]*$/u.test(text.slice(before.headStart, event.headStart));
    return inARow && told > 0 && told !== event.pieces ? withoutCounts(event) : event;
  });
}

/** The whole says who grants, its parts say to whom: it is left out, and its grantor is carried over to them. */
function withoutWholes(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const kept: AwardEvent[] = [];
  let whole: AwardEvent | null = null;
  events.forEach((event, i) => {
    const next = events[i + 1];
    if (next && isWhole(text, event, next)) {
      whole = event;
      return;
    }
    if (whole && (event.form !== whole.form || event.grantors.length > 0)) whole = null;
    if (!whole) return void kept.push(event);
    kept.push({
      ...event,
      grantors: whole.grantors,
      grantorsPrinted: event.grantorsPrinted ?? whole.grantorsPrinted,
      presenters: event.presenters.length > 0 ? event.presenters : whole.presenters,
      carriedOver: [...new Set([...event.carriedOver, 'GRANTOR' as const])],
    });
  });
  return kept;
}

function isWhole(text: string, event: AwardEvent, next: AwardEvent): boolean {
  return (
    event.form === next.form &&
    event.recipients.end === 0 &&
    event.named.length === 0 &&
    event.pieces === null &&
    event.grantors.length > 0 &&
    /(?<![\p{L}])(?:gồm|cụ thể)(?![\p{L}])|:/iu.test(text.slice(event.headStart, next.headStart))
  );
}

/** "6 bằng khen tập thể, 10 bằng khen cá nhân có thành tích …": papers counted by kind are one award to both. */
function joined(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const out: AwardEvent[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (!last || !goTogether(text, last, event)) {
      out.push(event);
      continue;
    }
    const counts = bothOf(last.recipients.counts, event.recipients.counts);
    out[out.length - 1] = {
      ...event,
      start: last.start,
      headStart: last.headStart,
      grantors: last.grantors.length > 0 ? last.grantors : event.grantors,
      presenters: last.presenters.length > 0 ? last.presenters : event.presenters,
      recipients: { ...event.recipients, counts },
      pieces: null,
    };
  }
  return out;
}

function goTogether(text: string, one: AwardEvent, other: AwardEvent): boolean {
  const a = one.recipients.counts;
  const b = other.recipients.counts;
  const clash = (['groups', 'individuals', 'households', 'enterprises', 'combined'] as const).some(
    (kind) => a[kind] !== null && b[kind] !== null,
  );
  return (
    one.form === other.form &&
    one.pieces !== null &&
    other.pieces !== null &&
    !clash &&
    !a.unspecified &&
    !b.unspecified &&
    (other.grantors.length === 0 || other.grantors.join() === one.grantors.join()) &&
    /^\s*(?:,|và|, và)\s*$/u.test(text.slice(one.recipients.end, other.headStart))
  );
}

function bothOf(one: DraftRecipients, other: DraftRecipients): DraftRecipients {
  return {
    groups: one.groups ?? other.groups,
    individuals: one.individuals ?? other.individuals,
    households: one.households ?? other.households,
    enterprises: one.enterprises ?? other.enterprises,
    combined: null,
    unspecified: false,
  };
}
