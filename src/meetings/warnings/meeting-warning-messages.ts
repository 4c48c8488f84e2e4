import { defineMessages } from '../../platform/errors/domain-error.js';
import { sayWith } from '../../platform/errors/said-values.js';

sayWith('minorSign', {
  ADDRESS: { vi: 'trước tên ghi “cháu”, “em” hay “bé”', en: 'a child’s form of address stands before the name' },
  PUPIL: { vi: 'ghi là học sinh, lớp phổ thông', en: 'a pupil or a class of a school is named' },
  CHILDREN: { vi: 'ghi là thiếu nhi, đội viên', en: 'a children’s group is named' },
  BORN: { vi: 'theo tuổi hoặc ngày, năm sinh in kèm', en: 'by the age, day or year of birth that is printed' },
});

/** What is said of a doubt; `{name}` is filled from its details. */
export const MEETING_WARNING_MESSAGES = defineMessages({
  JANUARY_WITHOUT_YEAR_REVIEWED: {
    vi: 'Hội nghị tháng 1 thường tổng kết năm trước ({yearBefore}); chưa ghi năm được tổng kết.',
    en: 'A meeting in January usually reviews the year before ({yearBefore}); the year reviewed is not recorded.',
  },
  HELD_OUTSIDE_YEAR_REVIEWED: {
    vi: 'Họp ngày {heldFrom:day}, ngoài năm được tổng kết ({yearReviewed}) và năm sau đó.',
    en: 'Held on {heldFrom:day}, neither in the year reviewed ({yearReviewed}) nor in the year after.',
  },
  ORGANISER_NOT_EXISTING: {
    vi: '{name} không tồn tại vào thời gian họp ({heldFrom:day}).',
    en: '{name} did not exist when the meeting was held ({heldFrom:day}).',
  },
  LIKELY_DUPLICATE: {
    vi: 'Có thể đã được ghi: “{title}”, {heldFrom:day}.',
    en: 'Perhaps recorded already: “{title}”, {heldFrom:day}.',
  },
  PERSON_LISTED_ALREADY: {
    vi: '{name} đã có trong danh sách dự hội nghị này.',
    en: '{name} is listed at this meeting already.',
  },
  NAME_LISTED_ALREADY: {
    vi: 'Tên {name} đã có trong danh sách dự; có thể là người trùng tên.',
    en: 'The name {name} is listed at this meeting already; perhaps a namesake.',
  },
  NAME_MISTYPED: {
    vi: 'Tên “{name}” {sign:nameSign}; có lẽ là “{likely}”. Không đúng như giấy thì sửa lại.',
    en: 'The name “{name}” {sign:nameSign}; perhaps “{likely}” is meant. If it is not as on paper, put it right.',
  },
  LIKELY_MINOR: {
    vi: '{name} có vẻ chưa đủ 18 tuổi ({sign:minorSign}), nên công chúng không thấy tên này. Nếu không phải, hãy nói là công khai.',
    en: '{name} seems to be under 18 ({sign:minorSign}), so the public does not see the name. If that is not so, say that it is public.',
  },
  DELEGATION_COUNT_LARGE: {
    vi: 'Đoàn {count} người: lớn khác thường.',
    en: 'A delegation of {count} is unusually large.',
  },
  ATTENDANCES_GO_WITH_MEETING: {
    vi: 'Danh sách dự ({count} dòng) không còn hiện trên trang công khai, cùng với hội nghị.',
    en: 'With the meeting its list goes from the public pages; attendances on it: {count}.',
  },
  PRESENTATIONS_GO_WITH_MEETING: {
    vi: 'Lượt trao tại hội nghị không còn hiện và không còn được tính: {count}; dòng khen thưởng trong đó, vẫn công khai, trở lại là chưa trao và trao được ở nơi khác: {lines}.',
    en: 'What was handed over at the meeting is no longer shown or counted; presentations: {count}. Award lines in them, which stay public, count as not handed over and can be handed over elsewhere: {lines}.',
  },
  CLAIMS_STAY_WITHOUT_MEETING: {
    vi: 'Điều bài nói về hội nghị vẫn ở trong sổ, đã công khai thì vẫn công khai, chỉ không còn dẫn tới hội nghị: {count} (bài: {articles}). Nếu cũng sai thì rút (withdrawClaim, withdrawArticle), hoặc gắn với hội nghị khác (linkClaim).',
    en: 'What articles say of the meeting stays on record, and public where it was, without leading to the meeting; claims: {count} (articles: {articles}). If they are wrong, too, withdraw them (withdrawClaim, withdrawArticle), or tie them to another meeting (linkClaim).',
  },
  PARTS_STAY_WITHOUT_MEETING: {
    vi: 'Hội nghị là một phần của hội nghị này vẫn công khai: {count}.',
    en: 'Meetings recorded as a part of it stay public: {count}.',
  },
});

export type MeetingWarningCode = keyof typeof MEETING_WARNING_MESSAGES;
