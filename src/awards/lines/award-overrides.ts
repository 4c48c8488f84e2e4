import { InvalidError } from '../../platform/errors/domain-error.js';
import type { Award } from '../award.entity.js';
import type { OverriddenWarning } from '../doubts/award-warning.js';
import { awardMessages } from '../awards.messages.js';
import type { AwardWarningOverrideInput } from './award-line-input.js';

/**
 * Keeps on the lines why somebody went on in spite of their doubts; a later reason takes the place of an earlier one. What
 * no line was doubted for is not kept.
 * @throws InvalidError OVERRIDE_WITHOUT_LINE
 */
export function keepOverrides(
  awards: readonly Award[],
  overrides: readonly AwardWarningOverrideInput[],
  by: { name: string; at: Date },
): void {
  overrides.forEach(({ code, line = null, awardId = null, reason }, i) => {
    const meant = awards.filter(
      (award, n) => (line === null || n === line) && (awardId === null || award.id === awardId),
    );
    if (meant.length === 0 && (line !== null || awardId !== null))
      throw new InvalidError(awardMessages.OVERRIDE_WITHOUT_LINE, {
        field: `input.overrides.${i}.${line === null ? 'awardId' : 'line'}`,
        details: { line: line ?? awardId },
      });
    const kept: OverriddenWarning = { code, reason, by: by.name, at: by.at.toISOString() };
    for (const award of meant)
      if (
        award.warnings.some((warning) => warning.code === code) &&
        !award.overriddenWarnings.some(isSaidAlready(kept))
      )
        award.overriddenWarnings = [...award.overriddenWarnings.filter((each) => each.code !== code), kept];
  });
}

/** The same reason of the same person: it stands since it was given first. */
function isSaidAlready({ code, reason, by }: OverriddenWarning): (kept: OverriddenWarning) => boolean {
  return (kept) => kept.code === code && kept.reason === reason && kept.by === by;
}
