import type { Level, System } from '../../../organisations/vocabulary.js';
import type { Award } from '../../award.entity.js';
import { AWARD_STATE, DECISION_STATUS } from '../../vocabulary.js';
import type { AwardDecision } from '../award-decision.entity.js';

/**
 * A line after its decision changed: it takes over the day, and the issuer (of a proposal: whom it asks) and mode where it had
 * those of the decision.
 * The same object when nothing of it changes. Proposed lines have no day; what was replaced is history.
 */
export function followDecision(
  line: Award,
  before: Pick<AwardDecision, 'issuerId' | 'addresseeId' | 'mode' | 'status'>,
  after: Pick<AwardDecision, 'issuerId' | 'addresseeId' | 'mode' | 'signedOn'>,
  granting: { level: Level; system: System } | undefined,
): Award {
  if (line.state === AWARD_STATE.REPLACED) return line;
  const changes: Partial<Award> = {};
  const isProposal = before.status === DECISION_STATUS.PROPOSED;
  if (!isProposal && line.grantedOn !== after.signedOn) changes.grantedOn = after.signedOn;
  if (before.mode !== after.mode && line.mode === before.mode) changes.mode = after.mode;
  const [was, is] = isProposal ? [before.addresseeId, after.addresseeId] : [before.issuerId, after.issuerId];
  if (was !== is && line.grantorId === was && (was !== null || line.grantorPrinted === null))
    Object.assign(changes, { grantorId: is, level: granting?.level ?? null, system: granting?.system ?? null });
  return Object.keys(changes).length === 0 ? line : { ...line, ...changes };
}

/** Whether a proposal is of another day: its lines, which have none, are then held against the awards of another year. */
export function isRedated(
  before: Pick<AwardDecision, 'status' | 'signedOn'>,
  after: Pick<AwardDecision, 'signedOn'>,
): boolean {
  return before.status === DECISION_STATUS.PROPOSED && before.signedOn !== after.signedOn;
}

export function isWaiting({ state, recordStatus }: Pick<Award, 'state' | 'recordStatus'>): boolean {
  return state === AWARD_STATE.PROPOSED && recordStatus !== 'WITHDRAWN';
}
