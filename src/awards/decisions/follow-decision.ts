import type { Level, System } from '../../organisations/vocabulary.js';
import type { Award } from '../award.entity.js';
import { AWARD_STATE } from '../vocabulary.js';
import type { AwardDecision } from './award-decision.entity.js';

/**
 * A line after its decision changed: it takes over the day, and the issuer and mode where it had those of the decision.
 * The same object when nothing of it changes. Proposed lines have no day; what was replaced is history.
 */
export function followDecision(
  line: Award,
  before: Pick<AwardDecision, 'issuerId' | 'mode'>,
  after: Pick<AwardDecision, 'issuerId' | 'mode' | 'signedOn'>,
  issuer: { level: Level; system: System } | undefined,
): Award {
  if (line.state === AWARD_STATE.REPLACED) return line;
  const changes: Partial<Award> = {};
  if (line.state !== AWARD_STATE.PROPOSED && line.grantedOn !== after.signedOn) changes.grantedOn = after.signedOn;
  if (before.mode !== after.mode && line.mode === before.mode) changes.mode = after.mode;
  if (before.issuerId !== after.issuerId && line.grantorId === before.issuerId)
    Object.assign(changes, { grantorId: after.issuerId, level: issuer?.level ?? null, system: issuer?.system ?? null });
  return Object.keys(changes).length === 0 ? line : { ...line, ...changes };
}
