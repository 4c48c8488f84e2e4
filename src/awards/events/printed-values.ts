import type { Award } from '../award.entity.js';
import type { PrintedValues } from '../award-state.js';

/** What the decision printed of a line, under the names by which corrections refer to it. */
export function printedValuesOf(award: Award): PrintedValues {
  return {
    recipientName: award.recipientNamePrinted,
    recipientPosition: award.recipientPositionPrinted,
    recipientUnit: award.recipientUnitPrinted,
    reason: award.reason,
    class: award.awardClass,
    bonus: award.bonusPrinted === null ? null : Number(award.bonusPrinted),
    certificateNumber: award.certificateNumber,
  };
}
