import { isGrantedByIssuer } from '../lines/wanted-line.js';
import { type AttachReason, SPEAKS_AGAINST, WEIGHTS } from './attach-reasons.js';

/** An award beside a decision. Days are partial (`2021`, `2021-12-01`); `first` and `last` are those that a partial one can be. */
export interface AttachPair {
  awardId: string;
  decisionId: string;
  /** The line of the decision that has the same recipient and form; null: none. */
  lineId: string | null;
  /** Both are linked to the same person or body. */
  isLinkedAlike: boolean;
  isUnitOther: boolean;
  hasForm: boolean;
  hasLines: boolean;
  grantorId: string | null;
  grantorPrinted: string | null;
  issuerId: string;
  issuerNames: string[];
  grantedOn: string | null;
  signedOn: string | null;
  isTimeAlike: boolean | null;
  /** Days from the signing to the first handing over; negative: before it; null: not known. */
  daysToHandingOver: number | null;
}

const SIX_MONTHS = 183;

/** What speaks for and against, and whether it is worth being shown: a line of the same recipient, or the grantor and the time. */
export function attachReasons(pair: AttachPair): { reasons: AttachReason[]; weight: number } | null {
  const grantor = grantorReason(pair);
  const time = timeReason(pair);
  const handed = handedReason(pair.daysToHandingOver);
  const alike: AttachReason | null = pair.lineId === null ? null : pair.isLinkedAlike ? 'SAME_RECIPIENT' : 'SAME_NAME';
  const against = [grantor, time, handed].filter((reason) => reason !== null && SPEAKS_AGAINST.has(reason)).length;
  const inTime = time === 'SAME_DAY' || time === 'SAME_TIME' || (time === null && handed === 'HANDED_OVER_AFTER');
  if (alike === null ? against > 0 || grantor !== 'SAME_GRANTOR' || !inTime : against > 1) return null;
  const form: AttachReason | null =
    alike === null && pair.hasLines ? (pair.hasForm ? 'SAME_FORM' : 'NO_SUCH_FORM') : null;
  const unit: AttachReason | null = alike === 'SAME_NAME' && pair.isUnitOther ? 'OTHER_UNIT' : null;
  const reasons = [alike, grantor, time, handed, form, unit].filter((reason) => reason !== null);
  return { reasons, weight: reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0) };
}

function grantorReason({ grantorId, grantorPrinted, issuerId, issuerNames }: AttachPair): AttachReason {
  if (grantorId !== null) return grantorId === issuerId ? 'SAME_GRANTOR' : 'OTHER_GRANTOR';
  if (!isGrantedByIssuer(grantorPrinted, issuerNames)) return 'OTHER_GRANTOR';
  return grantorPrinted !== null && !isGrantedByIssuer(grantorPrinted, []) ? 'SAME_GRANTOR' : 'GRANTOR_NOT_SAID';
}

function timeReason({ grantedOn, signedOn, isTimeAlike }: AttachPair): AttachReason | null {
  if (isTimeAlike === null) return null;
  if (!isTimeAlike) return 'OTHER_DAY';
  return grantedOn === signedOn && signedOn?.length === 10 ? 'SAME_DAY' : 'SAME_TIME';
}

function handedReason(days: number | null): AttachReason | null {
  if (days === null || days > SIX_MONTHS) return null;
  return days < 0 ? 'HANDED_OVER_BEFORE' : 'HANDED_OVER_AFTER';
}
