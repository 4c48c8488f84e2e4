/** What a meeting is for. Stored and sent as its own name, so a value may be added but never renamed. */
export const MEETING_KIND = {
  YEAR_END_REVIEW: 'YEAR_END_REVIEW',
  INTERIM_REVIEW: 'INTERIM_REVIEW',
  CONGRESS: 'CONGRESS',
  AWARD_CEREMONY: 'AWARD_CEREMONY',
  SESSION: 'SESSION',
  /** lễ kỷ niệm: a day, or the founding of an organisation */
  ANNIVERSARY: 'ANNIVERSARY',
  /** ngày hội Đại đoàn kết toàn dân tộc, held in residential areas around 18 November */
  SOLIDARITY_DAY: 'SOLIDARITY_DAY',
  OTHER: 'OTHER',
} as const;
export type MeetingKind = (typeof MEETING_KIND)[keyof typeof MEETING_KIND];

/** "A phối hợp B tổ chức": who is named first hosts, the others are hosts with them. */
export const ORGANISER_PART = { HOST: 'HOST', COHOST: 'COHOST' } as const;
export type OrganiserPart = (typeof ORGANISER_PART)[keyof typeof ORGANISER_PART];

/** What somebody did at a meeting; one person often does several of these. In the order in which they are shown. */
export const ATTENDANCE_ROLE = {
  CHAIR: 'CHAIR',
  SPEAKER: 'SPEAKER',
  PRESENTER: 'PRESENTER',
  ATTENDEE: 'ATTENDEE',
} as const;
export type AttendanceRole = (typeof ATTENDANCE_ROLE)[keyof typeof ATTENDANCE_ROLE];
