import {
  warning,
  type AwardCatalogue,
  type AwardHeld,
  type AwardUnderReview,
  type AwardWarning,
} from './award-assessment.js';
import { AWARD_WARNING, WARNING_SEVERITY } from '../vocabulary.js';
import { checkAuthority, checkClass, checkGrantorLinked } from './authority-rules.js';
import { mistypedName } from '../../people/mistyped-name.js';
import { checkBonus } from '../bonuses/bonus.js';
import { checkRepetition } from './duplicate-rules.js';
import { checkAchievementPeriod, checkBodiesExist, checkDecidedAlready } from './timing-rules.js';

/**
 * Every doubt about one award line, judged by the rules of the day of its decision. Never throws, never refuses: practice
 * and history are wider than the Law, so staff may go on and say why. `held` may contain more than this recipient's awards.
 */
export function assessAward(
  award: AwardUnderReview,
  catalogue: AwardCatalogue,
  held: readonly AwardHeld[] = [],
): AwardWarning[] {
  return [
    ...checkAuthority(award, catalogue),
    ...checkClass(award, catalogue),
    ...checkGrantorLinked(award),
    ...checkBodiesExist(award),
    ...checkDecidedAlready(award),
    ...checkAchievementPeriod(award),
    ...checkRepetition(award, catalogue, held),
    ...checkBonus(award, catalogue),
    ...checkMinor(award),
    ...checkName(award),
  ];
}

function checkName({ name = null }: AwardUnderReview): AwardWarning[] {
  const mistyped = name === null ? null : mistypedName(name);
  return mistyped ? [warning(AWARD_WARNING.NAME_MISTYPED, WARNING_SEVERITY.WARNING, { name: name!, ...mistyped })] : [];
}

/** A guess hides somebody, of whom nobody said that they are to be hidden. */
function checkMinor({ minorSign = null }: AwardUnderReview): AwardWarning[] {
  if (minorSign === null) return [];
  return [warning(AWARD_WARNING.LIKELY_MINOR, WARNING_SEVERITY.WARNING, { sign: minorSign }, { basis: OF_MINORS })];
}

const OF_MINORS = ['Bộ luật Dân sự 91/2015/QH13, điều 21', 'Luật Trẻ em 102/2016/QH13, điều 1'];
