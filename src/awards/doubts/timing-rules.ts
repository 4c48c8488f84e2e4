import { firstDay, isBefore } from '../../platform/time/partial-date.js';
import { overlapping } from '../../platform/time/period-cover.js';
import { AWARD_WARNING, WARNING_SEVERITY } from '../vocabulary.js';
import { possibleDays, warning, type AwardUnderReview, type AwardWarning } from './award-assessment.js';

/**
 * A decision taken before the end of the achievement that it rewards. Within the year of that end it is only worth a
 * notice: year-end awards are decided in December.
 */
export function checkAchievementPeriod(award: AwardUnderReview): AwardWarning[] {
  const { decidedOn, achievementFrom, achievementTo } = award;
  const end = achievementTo ?? achievementFrom;
  if (decidedOn === null || end === null || !isBefore(decidedOn, end)) return [];
  const usual =
    decidedOn.slice(0, 4) === end.slice(0, 4) && !(achievementFrom !== null && isBefore(decidedOn, achievementFrom));
  const severity = usual ? WARNING_SEVERITY.NOTICE : WARNING_SEVERITY.WARNING;
  return [warning(AWARD_WARNING.DECISION_BEFORE_ACHIEVEMENT_END, severity, { decidedOn, end })];
}

/** Signed or granted after the day on which it is judged, whatever the date can mean: nobody has signed it yet. */
export function checkDecidedAlready({
  decidedOn,
  judgedOn,
}: Pick<AwardUnderReview, 'decidedOn' | 'judgedOn'>): AwardWarning[] {
  if (decidedOn === null || !isBefore(judgedOn, decidedOn)) return [];
  return [warning(AWARD_WARNING.DECISION_IN_FUTURE, WARNING_SEVERITY.WARNING, { decidedOn, judgedOn })];
}

/** Grantor, recipient body and the recipient's area have to exist on the day: districts ended on 30/06/2025 and still turn up afterwards. */
export function checkBodiesExist(award: AwardUnderReview): AwardWarning[] {
  if (award.decidedOn === null) return [];
  const day = possibleDays(award.decidedOn);
  const data = { decidedOn: firstDay(award.decidedOn) };
  const warnings: AwardWarning[] = [];
  if (award.grantor.existed && !overlapping(award.grantor.existed, day)) {
    warnings.push(warning(AWARD_WARNING.GRANTOR_NOT_EXISTING, WARNING_SEVERITY.WARNING, data));
  }
  if (award.recipientExisted && !overlapping(award.recipientExisted, day)) {
    warnings.push(warning(AWARD_WARNING.RECIPIENT_BODY_NOT_EXISTING, WARNING_SEVERITY.WARNING, data));
  }
  if (award.areaExisted && !overlapping(award.areaExisted, day)) {
    warnings.push(warning(AWARD_WARNING.RECIPIENT_AREA_NOT_EXISTING, WARNING_SEVERITY.WARNING, data));
  }
  return warnings;
}
