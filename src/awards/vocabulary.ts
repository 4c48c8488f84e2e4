/**
 * The closed lists of this room, registered as GraphQL enums elsewhere. A value is stored and sent as its own name, so a
 * value may be added but never renamed.
 */

/**
 * Titles (danh hiệu, won against a standard in a period) and forms (hình thức khen thưởng) are two catalogues in the Law
 * on Emulation and Commendation. OTHER is recognition that no statutory table counts: thư khen, biểu dương, tuyên dương.
 */
export const AWARD_FAMILY = { TITLE: 'TITLE', FORM: 'FORM', OTHER: 'OTHER' } as const;
export type AwardFamily = (typeof AWARD_FAMILY)[keyof typeof AWARD_FAMILY];

/** What a form is, as the Law tells its forms and titles apart; statistical forms count by it, so it holds for forms that staff add. */
export const AWARD_GENRE = {
  /** huân chương */
  ORDER: 'ORDER',
  /** huy chương */
  MEDAL: 'MEDAL',
  /** danh hiệu vinh dự Nhà nước */
  HONORARY_TITLE: 'HONORARY_TITLE',
  /** giải thưởng */
  PRIZE: 'PRIZE',
  /** chiến sĩ thi đua */
  EMULATION_FIGHTER: 'EMULATION_FIGHTER',
  /** cờ thi đua */
  FLAG: 'FLAG',
  /** another danh hiệu thi đua */
  EMULATION_TITLE: 'EMULATION_TITLE',
  /** bằng khen */
  CERTIFICATE_OF_MERIT: 'CERTIFICATE_OF_MERIT',
  /** giấy khen */
  CERTIFICATE_OF_COMMENDATION: 'CERTIFICATE_OF_COMMENDATION',
  /** kỷ niệm chương */
  COMMEMORATIVE_MEDAL: 'COMMEMORATIVE_MEDAL',
  /** huy hiệu */
  BADGE: 'BADGE',
  /** thư khen */
  LETTER: 'LETTER',
  /** biểu dương, tuyên dương */
  PRAISE: 'PRAISE',
  OTHER: 'OTHER',
} as const;
export type AwardGenre = (typeof AWARD_GENRE)[keyof typeof AWARD_GENRE];

/** hạng Nhất, hạng Nhì, hạng Ba of an order or medal; hạng Đặc biệt of a few historical ones. */
export const AWARD_CLASS = { SPECIAL: 'SPECIAL', FIRST: 'FIRST', SECOND: 'SECOND', THIRD: 'THIRD' } as const;
export type AwardClass = (typeof AWARD_CLASS)[keyof typeof AWARD_CLASS];

/**
 * cá nhân, tập thể, hộ gia đình, doanh nghiệp; UNKNOWN where a source counts "25 tập thể và cá nhân" together. No form of
 * the catalogue is ever granted to UNKNOWN.
 */
export const RECIPIENT_KIND = {
  INDIVIDUAL: 'INDIVIDUAL',
  GROUP: 'GROUP',
  HOUSEHOLD: 'HOUSEHOLD',
  ENTERPRISE: 'ENTERPRISE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RecipientKind = (typeof RECIPIENT_KIND)[keyof typeof RECIPIENT_KIND];

/** loại hình khen thưởng: the third axis, beside titles and forms. */
export const MODE = {
  /** theo công trạng (thường xuyên) */
  REGULAR: 'REGULAR',
  /** theo chuyên đề, phong trào */
  THEMATIC: 'THEMATIC',
  /** đột xuất */
  SUDDEN: 'SUDDEN',
  /** quá trình cống hiến */
  CONTRIBUTION: 'CONTRIBUTION',
  /** theo niên hạn */
  LONG_SERVICE: 'LONG_SERVICE',
  /** đối ngoại */
  FOREIGN_RELATIONS: 'FOREIGN_RELATIONS',
  /** thành tích kháng chiến */
  RESISTANCE: 'RESISTANCE',
} as const;
export type Mode = (typeof MODE)[keyof typeof MODE];

/** Position of an individual as rows 06 to 10 of form 0603.N/BNV-TĐKT divide them; says nothing of sex or ethnicity. */
export const POSITION_CLASS = {
  /** lãnh đạo cấp bộ, tỉnh trở lên */
  MINISTERIAL_LEADER: 'MINISTERIAL_LEADER',
  /** lãnh đạo cấp vụ, sở, ngành */
  DEPARTMENT_LEADER: 'DEPARTMENT_LEADER',
  /** doanh nhân */
  ENTREPRENEUR: 'ENTREPRENEUR',
  /** cá nhân lãnh đạo khác từ phó phòng trở lên */
  OTHER_LEADER: 'OTHER_LEADER',
  /** người trực tiếp công tác, lao động, học tập, chiến đấu */
  DIRECT_WORKER: 'DIRECT_WORKER',
} as const;
export type PositionClass = (typeof POSITION_CLASS)[keyof typeof POSITION_CLASS];

export const DECISION_STATUS = { PROPOSED: 'PROPOSED', GRANTED: 'GRANTED', ANNULLED: 'ANNULLED' } as const;
export type DecisionStatus = (typeof DECISION_STATUS)[keyof typeof DECISION_STATUS];

/** In what capacity the signatory signs; SELF when the head of the body signs as such. */
export const SIGNING_CAPACITY = {
  SELF: 'SELF',
  /** KT.: a deputy in place of the head */
  KT: 'KT',
  /** TL.: by order */
  TL: 'TL',
  /** TUQ.: by delegation */
  TUQ: 'TUQ',
  /** TM.: on behalf of a body that decides together */
  TM: 'TM',
  /** Q.: acting head */
  Q: 'Q',
} as const;
export type SigningCapacity = (typeof SIGNING_CAPACITY)[keyof typeof SIGNING_CAPACITY];

/**
 * Where an award stands after its events. REFUSED: it was proposed, and is not granted: whoever was asked refused it, or whoever
 * proposed it took it back. REPLACED: the lines of the list that was found stand in its place. UNDONE is shown
 * and never stored: the import that recorded the line was undone, and nothing was granted by it.
 */
export const AWARD_STATE = {
  PROPOSED: 'PROPOSED',
  REFUSED: 'REFUSED',
  GRANTED: 'GRANTED',
  ANNULLED: 'ANNULLED',
  REPLACED: 'REPLACED',
  UNDONE: 'UNDONE',
} as const;
export type AwardState = (typeof AWARD_STATE)[keyof typeof AWARD_STATE];

/** What can happen to an award after it was granted; each event has its own decision. */
export const AWARD_EVENT_KIND = {
  /** hủy bỏ, thu hồi */
  ANNULLED: 'ANNULLED',
  /** đính chính */
  CORRECTED: 'CORRECTED',
  /** cấp đổi */
  EXCHANGED: 'EXCHANGED',
  /** cấp lại */
  REISSUED: 'REISSUED',
  /** phục hồi, trao lại */
  RESTORED: 'RESTORED',
  /** an unlisted line gave way to the lines of the list that was found */
  REPLACED: 'REPLACED',
} as const;
export type AwardEventKind = (typeof AWARD_EVENT_KIND)[keyof typeof AWARD_EVENT_KIND];

/** How an award was handed over at a meeting; ABSENT is an attempt that failed and stays recorded. */
export const PRESENTATION_MANNER = {
  IN_PERSON: 'IN_PERSON',
  BY_PROXY: 'BY_PROXY',
  POSTHUMOUS: 'POSTHUMOUS',
  ABSENT: 'ABSENT',
} as const;
export type PresentationManner = (typeof PRESENTATION_MANNER)[keyof typeof PRESENTATION_MANNER];

/** Doubts about a presentation; wording in `presentations/presentations.messages.ts`. */
export const PRESENTATION_WARNING = {
  LIKELY_SECOND_PRESENTATION: 'LIKELY_SECOND_PRESENTATION',
  PRESENTED_BEFORE_GRANT: 'PRESENTED_BEFORE_GRANT',
  PRESENTED_IN_FUTURE: 'PRESENTED_IN_FUTURE',
  PRESENTED_ANNULLED: 'PRESENTED_ANNULLED',
  PRESENTED_REPLACED: 'PRESENTED_REPLACED',
  ONLY_PROPOSED: 'ONLY_PROPOSED',
} as const;
export type PresentationWarningCode = (typeof PRESENTATION_WARNING)[keyof typeof PRESENTATION_WARNING];

/** Codes of the doubts that `award-rules.ts` raises; wording in `award-warning-messages.ts`. */
export const AWARD_WARNING = {
  AUTHORITY_NOT_IN_CATALOGUE: 'AUTHORITY_NOT_IN_CATALOGUE',
  RECIPIENT_KIND_NOT_GRANTED: 'RECIPIENT_KIND_NOT_GRANTED',
  CLASS_NOT_IN_CATALOGUE: 'CLASS_NOT_IN_CATALOGUE',
  RULE_NOT_SEEN: 'RULE_NOT_SEEN',
  FORM_NOT_YET_IN_FORCE: 'FORM_NOT_YET_IN_FORCE',
  FORM_NO_LONGER_IN_FORCE: 'FORM_NO_LONGER_IN_FORCE',
  DECISION_BEFORE_ACHIEVEMENT_END: 'DECISION_BEFORE_ACHIEVEMENT_END',
  DECISION_IN_FUTURE: 'DECISION_IN_FUTURE',
  GRANTOR_NOT_EXISTING: 'GRANTOR_NOT_EXISTING',
  GRANTOR_NOT_LINKED: 'GRANTOR_NOT_LINKED',
  RECIPIENT_BODY_NOT_EXISTING: 'RECIPIENT_BODY_NOT_EXISTING',
  RECIPIENT_AREA_NOT_EXISTING: 'RECIPIENT_AREA_NOT_EXISTING',
  ONCE_IN_LIFETIME_ALREADY_HELD: 'ONCE_IN_LIFETIME_ALREADY_HELD',
  LIKELY_DUPLICATE: 'LIKELY_DUPLICATE',
  BONUS_DIFFERS: 'BONUS_DIFFERS',
  LIKELY_MINOR: 'LIKELY_MINOR',
  NAME_MISTYPED: 'NAME_MISTYPED',
} as const;
export type AwardWarningCode = (typeof AWARD_WARNING)[keyof typeof AWARD_WARNING];

/** NOTICE: worth knowing. WARNING: probably wrong. None of them blocks. */
export const WARNING_SEVERITY = { NOTICE: 'NOTICE', WARNING: 'WARNING' } as const;
export type WarningSeverity = (typeof WARNING_SEVERITY)[keyof typeof WARNING_SEVERITY];
