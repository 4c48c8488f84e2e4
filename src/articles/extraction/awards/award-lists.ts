import type { AwardEvent } from './award-event.js';
import { withoutParts, withoutPraisedSums } from './award-sums.js';
import type { DraftNamed, DraftRecipients } from '../draft.js';

/** Told as a whole and then in parts ("trao bằng khen của LĐLĐ tỉnh gồm: 6 bằng khen tập thể, 10 bằng khen cá nhân"). */
export function listedAwards(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  return prizesByRank(
    joined(
      text,
      withoutWholes(
        text,
        withoutParts(text, countedTogether(text, eachOrOther(ownedTogether(text, withoutPraisedSums(events))))),
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

const RANK = /^giải (?:đặc|nhất|nhì|ba|tư|khuyến|triển|phong|[abc](?!\p{L}))/iu;

const toNobody = ({ formPrinted, named, recipients }: AwardEvent): boolean =>
  RANK.test(formPrinted) && named.length === 0 && !recipients.stated;

/**
 * "trao 1 giải nhất, 2 giải nhì và 6 giải khuyến khích": prizes of one contest that go to nobody named or counted are one award. "giải
 * Nhất cho đội A, giải Nhì cho đội B" are two: who received which is what the honour roll asks.
 */
function prizesByRank(events: readonly AwardEvent[]): AwardEvent[] {
  const teams = events.some(({ formPrinted, named }) => RANK.test(formPrinted) && named.some(isATeam));
  const told = events.map((event) => (RANK.test(event.formPrinted) ? prizeOf(event, teams) : event));
  const out: AwardEvent[] = [];
  for (const [at, event] of told.entries()) {
    const last = out.at(-1);
    const again =
      toNobody(event) && told.slice(at + 1).some((later) => RANK.test(later.formPrinted) && !toNobody(later));
    // "1 giải nhất, 2 giải nhì …; giải nhất thuộc về A": told with who received them.
    if (again) continue;
    if (!last || !toNobody(last) || !toNobody(event)) {
      out.push(event);
      continue;
    }
    out[out.length - 1] = {
      ...last,
      recipients: { ...last.recipients, counts: NOBODY_COUNTED, stated: false },
      pieces: last.pieces === null || event.pieces === null ? null : last.pieces + event.pieces,
      end: event.end,
    };
  }
  return out;
}

const isATeam = ({ name }: DraftNamed): boolean => /^đội(?![\p{L}])/iu.test(name);

/** A prize of those named, "Châu Hưng" beside "đội Phụng Lâm" among them; "2 giải ba: A" does not name them all. */
function prizeOf(event: AwardEvent, teams: boolean): AwardEvent {
  const { counts } = event.recipients;
  const people = event.named.filter(({ kind }) => kind === 'INDIVIDUAL');
  const unnamed = event.pieces !== null && event.named.length > 0 && event.named.length !== event.pieces;
  const ofTeams =
    teams && people.every(({ name, positions }) => positions.length === 0 && name.split(' ').length === 2);
  const told = unnamed && !event.recipients.stated ? withoutCounts(event) : event;
  if (!ofTeams || people.length === 0 || counts.individuals !== people.length) return told;
  const groups = (counts.groups ?? 0) + people.length;
  return {
    ...told,
    named: event.named.map((each) => (people.includes(each) ? { ...each, kind: 'GROUP' } : each)),
    recipients: { ...told.recipients, counts: unnamed ? NOBODY_COUNTED : { ...counts, groups, individuals: null } },
  };
}

function withoutCounts(event: AwardEvent): AwardEvent {
  return { ...event, recipients: { ...event.recipients, counts: NOBODY_COUNTED } };
}

const NOBODY_COUNTED: DraftRecipients = {
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: true,
};

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
