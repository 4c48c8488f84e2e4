import { defineMessages } from '../../platform/errors/domain-error.js';
import { isGrantedByIssuer } from '../lines/wanted-line.js';

/** Why an award known before may belong to a decision, or what speaks against it. */
export const ATTACH_MESSAGES = defineMessages({
  SAME_RECIPIENT: {
    vi: 'quyết định có dòng của chính người, đơn vị ấy, cùng hình thức',
    en: 'a line of the decision is of the same person or body, and of the same form',
  },
  SAME_NAME: {
    vi: 'quyết định có dòng cùng tên, cùng hình thức',
    en: 'a line of the decision has the same name and form',
  },
  SAME_GRANTOR: { vi: 'cùng cơ quan tặng', en: 'the grantor is the same' },
  GRANTOR_NOT_SAID: { vi: 'bài không nói rõ cơ quan tặng', en: 'its source does not say who granted it' },
  SAME_DAY: { vi: 'ngày tặng là ngày ký quyết định', en: 'it was granted on the day of the decision' },
  SAME_TIME: {
    vi: 'ngày ký quyết định nằm trong thời gian được tặng',
    en: 'the decision was signed within the time of the grant',
  },
  HANDED_OVER_AFTER: {
    vi: 'được trao trong vòng sáu tháng sau ngày ký',
    en: 'it was handed over within six months of the signing',
  },
  SAME_FORM: { vi: 'quyết định có dòng cùng hình thức', en: 'the decision has lines of the same form' },
  NO_SUCH_FORM: { vi: 'quyết định chưa có dòng nào cùng hình thức', en: 'no line of the decision is of its form' },
  OTHER_UNIT: { vi: 'nơi công tác in khác nhau', en: 'the units are printed differently' },
  OTHER_GRANTOR: { vi: 'cơ quan tặng khác', en: 'the grantor is another' },
  OTHER_DAY: { vi: 'ngày tặng khác ngày ký quyết định', en: 'it was granted on another day' },
  HANDED_OVER_BEFORE: {
    vi: 'được trao trước ngày ký quyết định',
    en: 'it was handed over before the decision was signed',
  },
});

export type AttachReason = keyof typeof ATTACH_MESSAGES;

export const SPEAKS_AGAINST: ReadonlySet<AttachReason> = new Set([
  'NO_SUCH_FORM',
  'OTHER_UNIT',
  'OTHER_GRANTOR',
  'OTHER_DAY',
  'HANDED_OVER_BEFORE',
]);

/** For sorting, not for deciding. */
const WEIGHTS: Readonly<Record<AttachReason, number>> = {
  SAME_RECIPIENT: 6,
  SAME_NAME: 4,
  SAME_GRANTOR: 2,
  GRANTOR_NOT_SAID: 0,
  SAME_DAY: 3,
  SAME_TIME: 1,
  HANDED_OVER_AFTER: 2,
  SAME_FORM: 1,
  NO_SUCH_FORM: -1,
  OTHER_UNIT: -2,
  OTHER_GRANTOR: -3,
  OTHER_DAY: -3,
  HANDED_OVER_BEFORE: -3,
};

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
