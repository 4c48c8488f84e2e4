import type { Award } from './award.entity.js';
import type { AwardWarningType } from './award-warning.type.js';

/** The doubts about lines just written, each with its line in the input and the reason given for going on. */
export function raisedWarnings(awards: readonly Award[]): AwardWarningType[] {
  return awards.flatMap((award, line) =>
    award.warnings.map((warning) => ({
      ...warning,
      basis: [...warning.basis],
      evidence: [...warning.evidence],
      awardId: award.id,
      line: awards.length > 1 ? line : null,
      annexOrder: award.annexOrder,
      overriddenBecause: award.overriddenWarnings.find(({ code }) => code === warning.code)?.reason ?? null,
    })),
  );
}
