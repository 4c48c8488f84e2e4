import { defineMessages } from '../../platform/errors/domain-error.js';

export const awardEventMessages = defineMessages({
  LINES_OR_DECISION: {
    vi: 'Nêu các dòng (awards) hoặc cả quyết định (decision), đúng một trong hai.',
    en: 'Give lines (awards) or a whole decision (decision), exactly one of the two.',
  },
  NOTHING_TO_CORRECT: { vi: 'Chưa nêu giá trị nào để đính chính.', en: 'No value to correct was given.' },
  CORRECTS_ONE_LINE: {
    vi: 'Tên, chức vụ và số bằng chỉ đính chính từng dòng một.',
    en: 'A name, a position or a certificate number is corrected one line at a time.',
  },
  LINE_TWICE: { vi: 'Dòng này được nêu hai lần.', en: 'This line was given twice.' },
  NAME_IS_NEEDED: {
    vi: 'Tên người nhận có thể sửa, không thể bỏ.',
    en: 'The name of a recipient can be corrected, not taken away.',
  },
  NAMES_NOBODY: {
    vi: 'Dòng này không nêu tên ai; khi có danh sách thì thay bằng các dòng có tên.',
    en: 'This line names nobody: once the list is found, named lines replace it.',
  },
  ALREADY_ANNULLED: { vi: 'Khen thưởng này đã bị hủy.', en: 'This award is annulled already.' },
  NOT_ANNULLED: { vi: 'Khen thưởng này chưa bị hủy.', en: 'This award is not annulled.' },
  AFTER_ANNULMENT: {
    vi: 'Khen thưởng đã bị hủy, không cấp đổi hay cấp lại được.',
    en: 'The award is annulled: its certificate is neither exchanged nor issued again.',
  },
  AFTER_REPLACEMENT: {
    vi: 'Dòng này đã được thay bằng các dòng có tên.',
    en: 'This line was replaced by named lines.',
  },
  NOT_GRANTED_YET: { vi: 'Khen thưởng mới được đề nghị, chưa có quyết định tặng.', en: 'The award is only proposed.' },
  EVENT_WITHDRAWN: { vi: 'Việc này đã được rút.', en: 'This was withdrawn already.' },
  LATER_EVENT: {
    vi: 'Chỉ rút được việc cuối cùng của dòng; hãy rút việc sau trước, hoặc rút từng dòng.',
    en: 'Only the last that happened to a line is withdrawn; withdraw what came later first, or line by line.',
  },
  UNDONE_BY_DETACHING: {
    vi: 'Dòng này đã được thay bằng dòng khác; việc ấy được hoàn tác khi lấy dòng ra khỏi quyết định.',
    en: 'The line was replaced by another; that is undone by taking it out of the decision.',
  },
  NO_LINES: { vi: 'Quyết định không có dòng nào.', en: 'The decision has no lines.' },
});

/** Doubts about an event: shown, never in the way. */
export const awardEventDoubts = defineMessages({
  BEFORE_THE_GRANT: {
    vi: 'Ngày hiệu lực {effectiveOn:day} trước ngày tặng {grantedOn:day}.',
    en: 'It takes effect on {effectiveOn:day}, before the award was granted on {grantedOn:day}.',
  },
  UNIT_CORRECTED_ONLY_IN_PRINT: {
    vi: 'Đã đính chính đơn vị; đơn vị và địa bàn dùng để tính số liệu vẫn như cũ. Nếu cũng sai, hãy nêu unitAreaId hoặc unitOrganisationId.',
    en: 'The unit as printed is corrected; the unit and area that figures count stay as they were. If they were wrong, too, give unitAreaId or unitOrganisationId.',
  },
  POSITION_CORRECTED_ONLY_IN_PRINT: {
    vi: 'Đã đính chính chức vụ; nhóm chức vụ dùng để tính số liệu vẫn như cũ. Nếu cũng sai, hãy nêu positionClass.',
    en: 'The position as printed is corrected; the position class that figures count stays as it was. If it was wrong, too, give positionClass.',
  },
  NO_DECISION_OF_ITS_OWN: {
    vi: 'Chưa nêu quyết định của việc này.',
    en: 'No decision for this act was given.',
  },
});
