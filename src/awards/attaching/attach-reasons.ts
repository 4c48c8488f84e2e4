import { defineMessages } from '../../platform/errors/domain-error.js';

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
export const WEIGHTS: Readonly<Record<AttachReason, number>> = {
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
