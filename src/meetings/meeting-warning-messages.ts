import { defineMessages } from '../platform/errors/domain-error.js';

/** What is said of a doubt; `{name}` is filled from its details. */
export const MEETING_WARNING_MESSAGES = defineMessages({
  JANUARY_WITHOUT_YEAR_REVIEWED: {
    vi: 'Hội nghị tháng 1 thường tổng kết năm trước ({yearBefore}); chưa ghi năm được tổng kết.',
    en: 'A meeting in January usually reviews the year before ({yearBefore}); the year reviewed is not recorded.',
  },
  HELD_OUTSIDE_YEAR_REVIEWED: {
    vi: 'Họp ngày {heldFrom}, ngoài năm được tổng kết ({yearReviewed}) và năm sau đó.',
    en: 'Held on {heldFrom}, neither in the year reviewed ({yearReviewed}) nor in the year after.',
  },
  ORGANISER_NOT_EXISTING: {
    vi: '{name} không tồn tại vào thời gian họp ({heldFrom}).',
    en: '{name} did not exist when the meeting was held ({heldFrom}).',
  },
  LIKELY_DUPLICATE: {
    vi: 'Có thể đã được ghi: “{title}”, {heldFrom}.',
    en: 'Perhaps recorded already: “{title}”, {heldFrom}.',
  },
  PERSON_LISTED_ALREADY: {
    vi: '{name} đã có trong danh sách dự hội nghị này.',
    en: '{name} is listed at this meeting already.',
  },
  NAME_LISTED_ALREADY: {
    vi: 'Tên {name} đã có trong danh sách dự; có thể là người trùng tên.',
    en: 'The name {name} is listed at this meeting already; perhaps a namesake.',
  },
  DELEGATION_COUNT_LARGE: {
    vi: 'Đoàn {count} người: lớn khác thường.',
    en: 'A delegation of {count} is unusually large.',
  },
});

export type MeetingWarningCode = keyof typeof MEETING_WARNING_MESSAGES;
