import { defineMessages } from '../../../platform/errors/domain-error.js';

/** Why nobody knows the day of a line, and what gives it one. */
export const UNDATED_REASONS = defineMessages({
  DECISION_NOT_CHOSEN: {
    vi: 'chưa chọn quyết định: hãy chọn trong sổ, hoặc ghi mới kèm ngày ký (LINK, CREATE)',
    en: 'no decision is chosen: choose one on record, or have it recorded with the day on which it was signed (LINK, CREATE)',
  },
  DECISION_NOT_TOLD: {
    vi: 'bài không nêu số quyết định: hãy chọn quyết định trong sổ (LINK), điền số nếu biết (decisionNumber), hoặc ghi ngày của dòng sau khi nhận (changeAward, grantedOn)',
    en: 'the article tells no number of a decision: choose one on record (LINK), fill its number in where it is known (decisionNumber), or give the day of the line after accepting (changeAward, grantedOn)',
  },
  DAY_NOT_GIVEN: {
    vi: 'dòng đã ghi chưa có ngày, chưa thuộc quyết định nào: hãy ghi ngày của dòng (changeAward, grantedOn) hoặc đưa dòng vào quyết định (attachToDecision)',
    en: 'the line on record has no day and is of no decision: give its day (changeAward, grantedOn) or put it under its decision (attachToDecision)',
  },
});

export type UndatedReason = keyof typeof UNDATED_REASONS;
