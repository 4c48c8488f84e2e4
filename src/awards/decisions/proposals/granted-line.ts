import type { Level, System } from '../../../organisations/vocabulary.js';
import type { Award } from '../../award.entity.js';
import { isGrantedByIssuer } from '../../lines/wanted-line.js';
import { AWARD_STATE } from '../../vocabulary.js';
import type { AwardDecision } from '../award-decision.entity.js';

export interface Issuer {
  names: readonly string[];
  body: { level: Level; system: System } | undefined;
}

/**
 * A line that was known before as a decision grants it. Of whom a line was hoped for while it was proposed is no word on who
 * grants it: that is the issuer, where the line does not print somebody else.
 */
export function grantedLine(
  line: Award,
  decision: Pick<AwardDecision, 'id' | 'issuerId' | 'signedOn' | 'mode'>,
  annexOrder: number,
  { names, body }: Issuer,
): Award {
  const isOpen = line.grantorId === null || line.state === AWARD_STATE.PROPOSED;
  const byIssuer = isOpen && isGrantedByIssuer(line.grantorPrinted, names);
  return {
    ...line,
    decisionId: decision.id,
    annexOrder,
    state: AWARD_STATE.GRANTED,
    grantedOn: decision.signedOn,
    mode: line.mode ?? decision.mode,
    ...(byIssuer ? { grantorId: decision.issuerId, level: body?.level ?? null, system: body?.system ?? null } : {}),
  };
}
