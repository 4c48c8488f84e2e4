import type { AwardCatalogue, AwardHeld, AwardUnderReview, AwardWarning } from './award-assessment.js';
import { checkAuthority, checkClass, checkGrantorLinked } from './authority-rules.js';
import { checkBonus } from '../bonus.js';
import { checkRepetition } from './duplicate-rules.js';
import { checkAchievementPeriod, checkBodiesExist } from './timing-rules.js';

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
    ...checkAchievementPeriod(award),
    ...checkRepetition(award, catalogue, held),
    ...checkBonus(award, catalogue),
  ];
}
