/** The closed lists of this room, registered as GraphQL enums elsewhere. A value may be added but never renamed. */

/** Whose awards a report counts. */
export const REPORT_SCOPE = {
  /** granted by the body itself */
  GRANTED_BY_BODY: 'GRANTED_BY_BODY',
  /** granted by the body and by all bodies below it */
  GRANTED_BY_BODY_AND_BELOW: 'GRANTED_BY_BODY_AND_BELOW',
  /** granted by anybody to recipients in the body's area */
  IN_AREA: 'IN_AREA',
} as const;
export type ReportScope = (typeof REPORT_SCOPE)[keyof typeof REPORT_SCOPE];

export const REPORT_PERIOD = {
  YEAR: 'YEAR',
  HALF_YEAR: 'HALF_YEAR',
  QUARTER: 'QUARTER',
  MONTH: 'MONTH',
  /** nhiệm kỳ: from its first to its last day */
  TERM: 'TERM',
  FREE: 'FREE',
} as const;
export type ReportPeriod = (typeof REPORT_PERIOD)[keyof typeof REPORT_PERIOD];

/** Up to which day decisions are counted. The statistical year is the calendar year, but its forms are due on 15 December. */
export const CUT_OFF = {
  /** to the last day of the period */
  PERIOD_END: 'PERIOD_END',
  /** from 16 December of the year before to 15 December, so that no decision falls between two reports */
  DECEMBER_15: 'DECEMBER_15',
  /** to a day that is chosen */
  CHOSEN: 'CHOSEN',
} as const;
export type CutOff = (typeof CUT_OFF)[keyof typeof CUT_OFF];

/** What public figures are told apart by. */
export const FIGURES_BY = {
  YEAR: 'YEAR',
  FORM: 'FORM',
  GRANTOR: 'GRANTOR',
  LEVEL: 'LEVEL',
  AREA: 'AREA',
  RECIPIENT_KIND: 'RECIPIENT_KIND',
} as const;
export type FiguresBy = (typeof FIGURES_BY)[keyof typeof FIGURES_BY];

/** What a figure counts, and so which list it opens into. */
export const FIGURE_KIND = {
  AWARDS: 'AWARDS',
  HONOUREES: 'HONOUREES',
  MEETINGS: 'MEETINGS',
  ATTENDANCES: 'ATTENDANCES',
  CLAIMS: 'CLAIMS',
} as const;
export type FigureKind = (typeof FIGURE_KIND)[keyof typeof FIGURE_KIND];

/** The columns of the reconciliation in a report. */
export const RECONCILED_STAGES = ['PROPOSED', 'GRANTED', 'PRESENTED', 'REPORTED'] as const;
export type ReconciledStage = (typeof RECONCILED_STAGES)[number];

/** Whether a line counts in the period, or why it does not. */
export const COUNTING = {
  COUNTED: 'COUNTED',
  /** hủy bỏ, thu hồi */
  ANNULLED: 'ANNULLED',
  /** not confirmed yet */
  DRAFT: 'DRAFT',
  /** decided after the cut-off but within the period */
  AFTER_CUT_OFF: 'AFTER_CUT_OFF',
  /** known to the month or year only, which reaches beyond what is counted */
  DATE_TOO_COARSE: 'DATE_TOO_COARSE',
  /** no day at all: belongs to no period */
  UNDATED: 'UNDATED',
  /** counted by area: granted by a body of the area to somebody whose own area nobody recorded */
  AREA_UNKNOWN: 'AREA_UNKNOWN',
  /** counted by area: the recipient's area was not there on the day, or as of today became nothing */
  AREA_NOT_PLACED: 'AREA_NOT_PLACED',
  /** counted by grantor: on a list of a body of the report, of a grantor that is printed only */
  GRANTOR_UNKNOWN: 'GRANTOR_UNKNOWN',
} as const;
export type Counting = (typeof COUNTING)[keyof typeof COUNTING];

/** Why a line that counts has no place in a statistical form, or not in all parts of it. */
export const NOT_IN_FORM = {
  /** the form has no column for it */
  NO_COLUMN: 'NO_COLUMN',
  /** granted under a rule of the organisation's own, or below ministry and province */
  NOT_STATE_STATISTICS: 'NOT_STATE_STATISTICS',
  /** the catalogue knows no authority of this grantor for it */
  NO_AUTHORITY: 'NO_AUTHORITY',
  /** in the total only: the source does not say to what kind of recipient */
  RECIPIENT_KIND_UNKNOWN: 'RECIPIENT_KIND_UNKNOWN',
  /** among the individuals only: no position class */
  POSITION_CLASS_MISSING: 'POSITION_CLASS_MISSING',
  /** in the total only: no mode of commendation */
  MODE_MISSING: 'MODE_MISSING',
} as const;
export type NotInForm = (typeof NOT_IN_FORM)[keyof typeof NOT_IN_FORM];

/** Whether the catalogue says that an award counts in the State's statistics, by form, grantor and day. */
export const STATISTICS = {
  IN_STATE_STATISTICS: 'IN_STATE_STATISTICS',
  OUTSIDE_STATE_STATISTICS: 'OUTSIDE_STATE_STATISTICS',
  NO_AUTHORITY: 'NO_AUTHORITY',
} as const;
export type Statistics = (typeof STATISTICS)[keyof typeof STATISTICS];

/** What a report says about itself. */
export const REPORT_NOTE = {
  NOTHING_IN_PERIOD: 'NOTHING_IN_PERIOD',
  BODY_DID_NOT_EXIST: 'BODY_DID_NOT_EXIST',
  BODY_EXISTED_PARTLY: 'BODY_EXISTED_PARTLY',
  PREDECESSORS_COUNTED: 'PREDECESSORS_COUNTED',
  PREDECESSORS_LEFT_OUT: 'PREDECESSORS_LEFT_OUT',
  BODIES_BELOW_NOBODY: 'BODIES_BELOW_NOBODY',
  BODY_HAS_NO_AREA: 'BODY_HAS_NO_AREA',
  AREA_AS_TODAY: 'AREA_AS_TODAY',
  AREA_ENDED: 'AREA_ENDED',
  PERIOD_NOT_BEGUN: 'PERIOD_NOT_BEGUN',
  PERIOD_NOT_OVER: 'PERIOD_NOT_OVER',
  UNKNOWN_COUNTS: 'UNKNOWN_COUNTS',
  NOT_ATTRIBUTABLE: 'NOT_ATTRIBUTABLE',
  DATES_TOO_COARSE: 'DATES_TOO_COARSE',
  UNDATED_LINES: 'UNDATED_LINES',
  AREAS_UNKNOWN: 'AREAS_UNKNOWN',
  AREAS_NOT_PLACED: 'AREAS_NOT_PLACED',
  GRANTORS_UNKNOWN: 'GRANTORS_UNKNOWN',
  DRAFTS_LEFT_OUT: 'DRAFTS_LEFT_OUT',
} as const;
export type ReportNote = (typeof REPORT_NOTE)[keyof typeof REPORT_NOTE];

/** PUBLISHED stands; SUPERSEDED gave way to a later one of the same body and period; WITHDRAWN was taken back. */
export const PUBLICATION = { PUBLISHED: 'PUBLISHED', SUPERSEDED: 'SUPERSEDED', WITHDRAWN: 'WITHDRAWN' } as const;
export type Publication = (typeof PUBLICATION)[keyof typeof PUBLICATION];

/** What happened to an award since a report was published. */
export const AWARD_CHANGE = {
  /** recorded or confirmed since */
  ADDED: 'ADDED',
  /** hủy bỏ, thu hồi */
  ANNULLED: 'ANNULLED',
  /** phục hồi */
  RESTORED: 'RESTORED',
  /** the list behind an unnamed line was found */
  REPLACED: 'REPLACED',
  /** its day is another one */
  REDATED: 'REDATED',
  /** đính chính */
  CORRECTED: 'CORRECTED',
  /** the record was taken back */
  WITHDRAWN: 'WITHDRAWN',
  /** anything else that it is counted by */
  CHANGED: 'CHANGED',
} as const;
export type AwardChange = (typeof AWARD_CHANGE)[keyof typeof AWARD_CHANGE];
