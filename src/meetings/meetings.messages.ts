import { defineMessages } from '../platform/errors/domain-error.js';

export const meetingMessages = defineMessages({
  END_BEFORE_START: {
    vi: 'Ngày cuối ({heldTo:day}) trước ngày đầu ({heldFrom:day}).',
    en: 'It ends ({heldTo:day}) before it begins ({heldFrom:day}).',
  },
  PLANNED_BEFORE_REVIEWED: {
    vi: 'Năm triển khai ({yearPlanned}) trước năm được tổng kết ({yearReviewed}).',
    en: 'The year planned ({yearPlanned}) is before the year reviewed ({yearReviewed}).',
  },
  ORGANISER_UNNAMED: {
    vi: 'Đơn vị tổ chức cần tên như in, hoặc mã đơn vị.',
    en: 'An organiser needs its name as printed, or the id of a body.',
  },
  ORGANISER_TWICE: {
    vi: 'Đơn vị này đã có trong danh sách tổ chức.',
    en: 'This body is in the list of organisers already.',
  },
  PARENT_IS_BELOW: {
    vi: 'Hội nghị cấp trên lại là một phần của chính hội nghị này.',
    en: 'The meeting above is itself part of this one.',
  },
  NOBODY: {
    vi: 'Cần một người (mã hoặc tên như in) hoặc một đoàn.',
    en: 'Say who: a person (by id or by name as printed), or a delegation.',
  },
  PERSON_AND_DELEGATION: {
    vi: 'Một dòng là một người hoặc một đoàn, không cả hai.',
    en: 'One line is a person or a delegation, not both.',
  },
  COUNT_WITHOUT_DELEGATION: {
    vi: 'Số người chỉ dành cho đoàn.',
    en: 'Only a delegation is counted.',
  },
  ROLES_EMPTY: { vi: 'Cần ít nhất một vai trò.', en: 'At least one role is needed.' },
  NAME_IS_KEPT: {
    vi: 'Tên như in của một người dự không thể bỏ trống; đoàn cũng vậy.',
    en: 'What was printed stays: neither the name of a person nor that of a delegation can be cleared.',
  },
  SHOWN_AGAIN_WITHOUT_REASON: {
    vi: 'Tên này đang được ẩn; hãy nêu lý do công khai.',
    en: 'This name is hidden; give a reason for showing it.',
  },
  DELEGATION_IS_NO_PERSON: {
    vi: 'Một đoàn không thể gắn với một người.',
    en: 'A delegation cannot be linked to a person.',
  },
  HANDED_OVER_SINCE: {
    vi: 'Từ khi hội nghị bị rút, có khen thưởng đã được trao ở nơi khác ({count}); mỗi khen thưởng chỉ trao một lần. Hãy rút một trong hai lượt trao (withdrawPresentation) trước.',
    en: 'Since the meeting was withdrawn, awards were handed over elsewhere ({count}); an award is handed over once. Withdraw one of the two presentations first (withdrawPresentation).',
  },
});
