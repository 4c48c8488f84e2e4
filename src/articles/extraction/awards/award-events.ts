import { compacted } from '../patterns/compact.js';
import type { Around, AwardEvent } from '../tellings/award-event.js';
import { askedAndGiven, leftOf, rightEnd, segmentsOf } from '../clauses/clauses.js';
import { withFormsBehind } from '../clauses/forms-behind.js';
import { givenAfter, type GivenAfter } from '../clauses/given-after.js';
import { formsTogether, headsOf } from '../clauses/heads.js';
import { isDecisionHanded } from '../clauses/praises.js';
import { subjectOfSentence } from '../clauses/subject.js';
import { classOfEach } from '../ranks/class-of-each.js';
import { withClassesOfBadges } from '../ranks/badge-rows.js';
import { listedAwards } from '../clauses/parts.js';
import type { AwardItem } from '../tellings/award-item.js';
import { namedBehind, presenterBehind, toldBehind } from '../clauses/told-behind.js';
import { prizeGoesTo } from '../ranks/prizes-told.js';
import { foldBracketed } from '../receivers/part-names.js';
import { decisionHandedBy } from '../givers/decisions.js';
import { readGrantor } from '../givers/grantor.js';
import {
  eachItsOwner,
  ownedInBrackets,
  ownedTogether,
  receivedAndGave,
  receivedBesides,
  receivedTogether,
  sharedReceivers,
} from '../givers/owners.js';
import { namesTheCeremony } from '../clauses/ceremony-names.js';
import { receiversBetween } from '../items/receivers-between.js';
import { oneEachOfRow } from '../receivers/shared-pieces.js';
import { readRecipients } from '../receivers/recipients.js';
import {
  bearerBefore,
  countsWhomItGoesTo,
  givenToBetween,
  heldForOthers,
  heldTogether,
  holdersBefore,
  receivingBefore,
} from '../receivers/sides.js';

/** A sentence without subject that goes on with the one before: "Đồng thời tặng Cờ thi đua …". */
const GOES_ON = compacted(
  /^\W*(?:kết quả,? )?giải (?:đặc biệt|nhất|nhì|ba|a)[^,;.]{0,40} thuộc về |^\W*(?:(?:đồng thời|ngoài ra|bên cạnh đó|cùng với đó|cũng (?:tại|trong|nhân)[^,]{0,40}|tiếp đó|sau đó),? )?(?:đã )?(?:trao|tặng)(?![\p{L}])/iu,
);

/**
 * The awards that one sentence tells of. A head is the name of a form, or a verb of praise that says to whom; clauses are
 * parted by semicolons, and by the verbs between two heads.
 */
export function awardEvents(text: string, items: readonly AwardItem[], before: AwardEvent | null = null): AwardEvent[] {
  const events: AwardEvent[] = [];
  const sentenceSubject = subjectOfSentence(text, items);
  const carried = before && GOES_ON.test(text) ? before : null;
  for (const segment of segmentsOf(text, items)) {
    const heads = headsOf(text, segment);
    let from = 0;
    heads.forEach((at, i) => {
      const next = heads[i + 1];
      const shared = next !== undefined && formsTogether(segment, at, next);
      const to = next === undefined ? segment.length : shared ? next : leftOf(text, segment, at, next);
      const until = shared ? rightEnd(text, segment, heads, i + 1) : to;
      const right = segment.slice(shared ? next + 1 : at + 1, until);
      const around: Around = {
        text,
        left: segment.slice(from, at),
        head: segment[at]!,
        right,
        until: segment[until]?.start ?? text.length,
        previous: events.at(-1) ?? carried,
        sentenceSubject,
      };
      const after = givenAfter(text, segment, at);
      const row =
        after !== null &&
        (after.row || heads.slice(0, i).some((one) => givenAfter(text, segment, one)?.verb === after.verb));
      const event = readEvent(askedAndGiven(around), after && { ...after, row }, after && segment[after.verb]!);
      if (event) {
        const told = shared || (i > 0 && formsTogether(segment, heads[i - 1]!, at));
        const alike = givenAlike(text, segment, at, event);
        if (alike) events.push({ ...alike, withOtherForm: false });
        events.push({ ...event, withOtherForm: told });
        // "3 tập thể có thành tích …; 2 tập thể …": the words of the second lot, and its own reason.
        events.push(
          ...event.recipients.again.map((recipients) => ({
            ...event,
            recipients: { ...recipients, again: [] },
            reason: recipients.reason,
            end: Math.max(event.end, recipients.end, recipients.reasonEnd),
            withOtherForm: told,
          })),
        );
      }
      from = shared ? from : to;
    });
  }
  const told = withFormsBehind(text, withoutBareRepeats(foldBracketed(text, ownedInBrackets(text, events, items))));
  const together = eachItsOwner(
    ownedTogether(text, receivedAndGave(text, receivedBesides(text, receivedTogether(text, told)))),
  );
  const each = sharedReceivers(text, together).flatMap((event) => classOfEach(text, event));
  return withClassesOfBadges(text, listedAwards(text, oneEachOfRow(text, each, items)));
}

/** "1 mẹ được phong tặng và 12 mẹ được truy tặng danh hiệu": two givings of one title, each with its own number. */
function givenAlike(text: string, segment: readonly AwardItem[], at: number, event: AwardEvent): AwardEvent | null {
  const [count, passive, verb, and, other, again, last] = segment.slice(Math.max(0, at - 7), at);
  if (count?.type !== 'COUNT' || other?.type !== 'COUNT' || verb?.type !== 'GIVE' || last?.type !== 'GIVE') return null;
  if (passive?.type !== 'PASSIVE' || again?.type !== 'PASSIVE' || !/^(?:AND|COMMA)$/u.test(and?.type ?? ''))
    return null;
  const [one, two] = [count.recipients, other.recipients];
  const words = ({ start, end }: AwardItem): string => text.slice(start, end).toLowerCase();
  if (one.kind !== two.kind || one.kind !== 'INDIVIDUAL' || one.count === null || two.count === null) return null;
  if (one.approximate || one.combined || words(verb) === words(last) || and!.start - verb.end > 2) return null;
  const counts = { ...event.recipients.counts, individuals: one.count };
  return {
    ...event,
    recipients: { ...event.recipients, counts, end: one.end, reasonEnd: 0, again: [] },
    start: count.start,
    end: verb.end,
  };
}

/** "cờ dẫn đầu năm học, cờ Đoàn trường xuất sắc cho các tập thể": one form, told once. */
function withoutBareRepeats(events: readonly AwardEvent[]): AwardEvent[] {
  return events.filter((event, i) => {
    const next = events[i + 1];
    const bare = event.recipients.end === 0 && event.named.length === 0 && event.pieces === null;
    return !(
      (bare || (event.withOtherForm && next?.recipients.end === event.recipients.end)) &&
      next &&
      next.form === event.form &&
      next.headStart - event.headStart < 60 &&
      (event.grantors.length === 0 || event.grantors.join() === next.grantors.join()) &&
      !/hu[aâ]n chương/iu.test(event.formPrinted)
    );
  });
}

function readEvent(around: Around, after: GivenAfter | null, behind: AwardItem | null): AwardEvent | null {
  const { text, left, head, right, previous } = around;
  const verbAt = left.findLastIndex(({ type }) => type === 'GIVE' || type === 'RECEIVE' || type === 'PRAISE');
  const verb = left[verbAt];
  const praise = head.type === 'PRAISE';
  const givenBehind = verb || praise ? null : after;
  const belongs = (belongsTo(around) || (!previous && prizeGoesTo(around))) && !verb && !givenBehind;
  if (!verb && !praise && !givenBehind && !previous && !belongs) return null;
  if (verb && !praise && (blockedByGift(left, verbAt) || namesTheCeremony(around, verb))) return null;

  const passiveAt = left
    .slice(0, praise ? left.length : Math.max(verbAt, 0))
    .findLastIndex(({ type }) => type === 'PASSIVE');
  // "25 đại biểu được trao …, và trao quyết định khen thưởng cho các tập thể": those after "cho" are commended.
  const commends = praise && right[0]?.type === 'TO' && right[1]?.type === 'COUNT' && verb?.type === 'GIVE';
  // "bà B được bằng khen của Hội Nông dân Việt Nam": no verb but "được".
  const bare = !praise && left.at(-1)?.type === 'PASSIVE' && left.length > 1;
  const receives = !praise && (verb?.type === 'RECEIVE' || bare);
  const passive =
    receives ||
    belongs ||
    (!commends &&
      passiveAt >= 0 &&
      left.slice(0, passiveAt).some(({ type }) => type === 'COUNT' || type === 'PERSON' || type === 'BODY'));
  const subjectEnd = praise ? left.length : Math.max(verbAt, 0);
  const grantor = readGrantor({
    ...around,
    passive,
    passiveAt: receives ? -1 : passiveAt,
    subjectEnd,
    elided: !verb && !praise,
    doers: givenBehind?.doers ?? null,
  });
  // "trực tiếp trao Kỷ niệm chương là các đồng chí: A, B": those after the verb hand over.
  const inverted =
    !passive &&
    /^\s*(?:cho (?![^.;:,]{0,60}(?:\d|(?:tập thể|cá nhân) là))[^.;:,]{3,60} )?là (?:các )?(?:đồng chí|ông|bà|đ\/c|lãnh đạo)/iu.test(
      text.slice(head.end, head.end + 110),
    );
  const presenter = passive ? null : presenterBehind(around, verb);
  if (presenter && grantor.presenters.length === 0) grantor.presenters = [presenter.person];
  if (grantor.presenters.length === 0) grantor.presenters = [...decisionHandedBy(text, left, verb)];
  if (inverted && grantor.presenters.length === 0)
    grantor.presenters = right.flatMap((item) => (item.type === 'PERSON' ? [item.person] : []));
  const receiveAt = bare ? left.length - 1 : receives ? verbAt : passiveAt;
  // "công nhận các hộ gia đình đạt danh hiệu …": they stand between verb and title; of "công nhận 29 tập thể, đề nghị khen thưởng 18 …" none is commended.
  const recognised =
    !passive &&
    !praise &&
    verb?.type === 'GIVE' &&
    /công nhận/iu.test(text.slice(verb.start, verb.end)) &&
    left.slice(verbAt + 1).some(({ type }) => type === 'COUNT');
  const near = verb?.type === 'GIVE' ? givenToBetween(text, left.slice(verbAt), head) : [];
  const between = near.length > 0 ? near : receiversBetween(text, left, verbAt, head, right);
  const holders =
    between.length > 0 || (verb && verb.type !== 'GIVE') ? between : holdersBefore(text, left.slice(verbAt + 1), head);
  const before =
    passive &&
    !belongs &&
    !toldBehind(around, verb) &&
    !(head.type === 'FORM' && countsWhomItGoesTo(text, left.slice(0, receiveAt), head, right)) &&
    !heldForOthers(text, verb, head);
  const bearer = receives ? bearerBefore(text, left.slice(0, receiveAt), left[receiveAt]!) : null;
  const receiving =
    holders.length > 0
      ? holders
      : before
        ? heldTogether(text, left.slice(0, receiveAt), left[receiveAt])
          ? []
          : receivingBefore(text, left.slice(0, receiveAt)).filter((item) => item !== bearer)
        : recognised
          ? left.slice(verbAt + 1)
          : (namedBehind(around, verb) ?? (presenter ? right.slice(0, right.indexOf(presenter)) : right));
  const recipients = readRecipients(
    text.slice(0, between.length > near.length ? head.start : around.until),
    inverted || givenBehind?.row ? [] : receiving,
    before,
    head,
    right,
  );
  const told = head.type === 'FORM' ? (head.told ?? 0) : 0;
  const end = Math.max(head.end, told, recipients.end, recipients.reasonEnd, grantor.end);
  const first = receiving.find(({ type }) => /^(?:COUNT|PERSON|BODY)$/u.test(type));
  const start = Math.min(
    head.start,
    passive ? (first?.start ?? head.start) : (grantor.start ?? verb?.start ?? head.start),
    verb?.start ?? head.start,
    holders[0]?.start ?? head.start,
  );
  return {
    form: head.type === 'FORM' ? head.code : 'OTHER_RECOGNITION',
    formPrinted: head.type === 'FORM' ? head.printed : text.slice(head.start, head.end),
    pieces: head.type === 'FORM' ? head.pieces : null,
    grantors: grantor.grantors,
    grantorsPrinted: grantor.printed,
    presenters: grantor.presenters,
    byDelegationOf: grantor.byDelegationOf,
    carriedOver: grantor.carriedOver,
    subject: grantor.subject,
    recipients,
    named: recipients.named,
    receivers: recipients.people,
    reason: recipients.reason,
    verb: praise ? verbOfPraise(text, head) : verbKind(givenBehind ? behind! : verb, previous),
    start,
    end,
    headStart: head.start,
    withOtherForm: false,
  };
}

/** "danh hiệu “Doanh nhân trẻ” thuộc về 8 hội viên": no verb of giving, and nobody said to give. */
function belongsTo({ text, head, right: [to, first] }: Around): boolean {
  return (
    head.type === 'FORM' &&
    head.code !== 'PRIZE' &&
    to?.type === 'TO' &&
    /^thuộc về$/iu.test(text.slice(to.start, to.end)) &&
    /^(?:COUNT|PERSON|BODY)$/u.test(first?.type ?? '')
  );
}

/** "trao 25 suất học bổng …": the verb gives something else, and the form belongs to another verb or to none. */
function blockedByGift(left: readonly AwardItem[], verbAt: number): boolean {
  return (
    left.slice(verbAt + 1).some(({ type }) => type === 'GIFT') &&
    !left.slice(verbAt + 1).some(({ type }) => type === 'AND' || type === 'COMMA')
  );
}

/** "biểu dương" praises, "khen thưởng" grants, and whoever hands over the decision to commend presents. */
function verbOfPraise(text: string, head: AwardItem): AwardEvent['verb'] {
  if (isDecisionHanded(text, head)) return 'HANDED';
  return /khen,? thưởng|tặng thưởng/iu.test(text.slice(head.start, head.end)) ? 'GRANTED' : 'PRAISED';
}

function verbKind(verb: AwardItem | undefined, previous: AwardEvent | null): AwardEvent['verb'] {
  if (!verb) return previous?.verb ?? 'GRANTED';
  if (verb.type === 'GIVE') return verb.handed ? 'HANDED' : 'GRANTED';
  return verb.type === 'RECEIVE' ? 'HANDED' : 'GRANTED';
}
