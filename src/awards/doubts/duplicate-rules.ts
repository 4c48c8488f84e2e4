import { printedDate } from '../../platform/time/vietnamese-date.js';
import { isEmpty, overlapping, type Span } from '../../platform/time/period-cover.js';
import { AWARD_STATE, AWARD_WARNING, WARNING_SEVERITY } from '../vocabulary.js';
import {
  possibleDays,
  warning,
  type AwardCatalogue,
  type AwardHeld,
  type AwardUnderReview,
  type AwardWarning,
} from './award-assessment.js';

/**
 * The same form can rightly be given to the same person again; an achievement is rewarded once, and a commemorative medal
 * goes to a person once. Evidence is the ids of the awards held. Proposed, annulled and replaced ones are none.
 */
export function checkRepetition(
  award: AwardUnderReview,
  { forms }: AwardCatalogue,
  held: readonly AwardHeld[],
): AwardWarning[] {
  if (award.recipientKey === null) return [];
  const form = forms.find((each) => each.code === award.formCode);
  const same = held.filter(
    (other) =>
      other.id !== award.id &&
      other.state === AWARD_STATE.GRANTED &&
      other.recipientKey === award.recipientKey &&
      other.formCode === award.formCode &&
      other.awardClass === award.awardClass,
  );
  const data = { form: form?.nameVi ?? award.formCode, formEn: form?.nameEn ?? award.formCode };
  if (form?.onceInLifetime) return report(AWARD_WARNING.ONCE_IN_LIFETIME_ALREADY_HELD, data, same);
  return report(
    AWARD_WARNING.LIKELY_DUPLICATE,
    data,
    same.filter((other) => mayBeSameGrantor(award, other) && isForSameTime(award, other)),
  );
}

function report(code: AwardWarning['code'], data: AwardWarning['data'], same: readonly AwardHeld[]): AwardWarning[] {
  if (same.length === 0) return [];
  const evidence = same.map((other) => other.id);
  return [warning(code, WARNING_SEVERITY.WARNING, { ...data, count: same.length, ...likeOf(same) }, { evidence })];
}

/** Name, decision and day of the first that may be told of, and how many there are besides. */
function likeOf(same: readonly AwardHeld[]): { likeVi?: string; likeEn?: string } {
  const held = same.find(({ like }) => like);
  if (!held?.like) return {};
  const { name, number, sameDecision } = held.like;
  const day = held.decidedOn === null ? null : printedDate(held.decidedOn);
  const say = (
    words: { same: string; number: string; none: string; day: string; more: string },
    more = same.length - 1,
  ): string =>
    [
      ...(name === null ? [] : [name]),
      sameDecision
        ? words.same
        : `${number === null ? words.none : `${words.number} ${number}`}${day === null ? '' : ` ${words.day} ${day}`}`,
      ...(more > 0 ? [words.more.replace('{more}', String(more))] : []),
    ].join(', ');
  return {
    likeVi: say({
      same: 'trong cùng quyết định',
      number: 'Quyết định số',
      none: 'chưa rõ số quyết định',
      day: 'ngày',
      more: 'và {more} lần khác',
    }),
    likeEn: say({
      same: 'in the same decision',
      number: 'decision',
      none: 'decision not known',
      day: 'of',
      more: 'and {more} more',
    }),
  };
}

/** An award known from an article often lacks its grantor: that is no proof of another one. */
function mayBeSameGrantor(award: AwardUnderReview, other: AwardHeld): boolean {
  return award.grantor.id === null || other.grantorId === null || award.grantor.id === other.grantorId;
}

/**
 * Where both say which time was rewarded, it has to be the same or, in decisions of one year, to overlap; two awards in one
 * year for two times are no duplicates. Where one does not say, decisions of one year are; what waits for one is of the year of
 * its proposal.
 */
function isForSameTime(award: AwardUnderReview, other: AwardHeld): boolean {
  const [one, two] = [achievement(award), achievement(other)];
  const year = yearOf(award.decidedOn ?? award.proposedOn ?? null);
  const sameYear = year !== null && year === yearOf(other.decidedOn);
  if (one === null || two === null) return sameYear;
  if (one.from === two.from && one.until === two.until) return true;
  return sameYear && overlapping(one, two);
}

function achievement({
  achievementFrom: from,
  achievementTo: to,
}: Pick<AwardHeld, 'achievementFrom' | 'achievementTo'>): Span | null {
  if (from === null && to === null) return null;
  const span = { from: possibleDays(from ?? to).from, until: possibleDays(to ?? from).until };
  return isEmpty(span) ? null : span;
}

function yearOf(day: string | null): string | null {
  return day?.slice(0, 4) ?? null;
}
