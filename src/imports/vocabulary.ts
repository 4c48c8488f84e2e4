/** Closed lists of this room. A value is stored and sent as its own name. */

/** Where a batch stands. A commit that fails or is stopped goes back to STAGED, with the reason. */
export const IMPORT_STATE = {
  /** read and judged; nothing else was written */
  STAGED: 'STAGED',
  /** being written, in one transaction */
  COMMITTING: 'COMMITTING',
  COMMITTED: 'COMMITTED',
  /** thrown away before it was committed */
  CANCELLED: 'CANCELLED',
  /** committed, and taken back as one act */
  UNDONE: 'UNDONE',
} as const;
export type ImportState = (typeof IMPORT_STATE)[keyof typeof IMPORT_STATE];

/** ERROR: the row cannot be written. WARNING: a doubt. NOTE: worth knowing. NONE: nothing to say. */
export const IMPORT_SEVERITY = { NONE: 'NONE', NOTE: 'NOTE', WARNING: 'WARNING', ERROR: 'ERROR' } as const;
export type ImportSeverity = (typeof IMPORT_SEVERITY)[keyof typeof IMPORT_SEVERITY];

export const IMPORT_CHOICE = { INCLUDE: 'INCLUDE', LEAVE_OUT: 'LEAVE_OUT' } as const;
export type ImportChoice = (typeof IMPORT_CHOICE)[keyof typeof IMPORT_CHOICE];

/** Who a row's recipient is, as a person chose. PRINTED: the printed name only, linked to nobody. */
export const IMPORT_RECIPIENT = {
  PRINTED: 'PRINTED',
  PERSON: 'PERSON',
  ORGANISATION: 'ORGANISATION',
  /** a person to be recorded with the commit */
  NEW_PERSON: 'NEW_PERSON',
  /** a body to be recorded with the commit */
  NEW_ORGANISATION: 'NEW_ORGANISATION',
} as const;
export type ImportRecipient = (typeof IMPORT_RECIPIENT)[keyof typeof IMPORT_RECIPIENT];

/** What of a body to be recorded can be guessed from its printed name. */
export const IMPORT_GUESS = { SYSTEM: 'SYSTEM', KIND: 'KIND', LEVEL: 'LEVEL', AREA: 'AREA' } as const;
export type ImportGuess = (typeof IMPORT_GUESS)[keyof typeof IMPORT_GUESS];

/** ALL: refused while an included row has an error. VALID: rows with errors stay behind. */
export const IMPORT_WHICH = { ALL: 'ALL', VALID: 'VALID' } as const;
export type ImportWhich = (typeof IMPORT_WHICH)[keyof typeof IMPORT_WHICH];

/** Notices on a whole list that nobody commits it against without having said so. */
export const IMPORT_ACKNOWLEDGEMENT = { LIST_IS_PROPOSAL: 'LIST_IS_PROPOSAL' } as const;
export type ImportAcknowledgement = (typeof IMPORT_ACKNOWLEDGEMENT)[keyof typeof IMPORT_ACKNOWLEDGEMENT];

/** Where a detail of the decision came from. */
export const IMPORT_DETAIL = {
  issuerId: 'issuerId',
  number: 'number',
  signedOn: 'signedOn',
  subject: 'subject',
} as const;
export type ImportDetail = (typeof IMPORT_DETAIL)[keyof typeof IMPORT_DETAIL];

/** Where the area of a row comes from. */
export const IMPORT_AREA_FROM = {
  NONE: 'NONE',
  /** the one area, or the one unit, that bore the printed name on the decision's day */
  BY_NAME: 'BY_NAME',
  CHOSEN: 'CHOSEN',
  /** of the body that receives, as somebody chose it */
  RECIPIENT: 'RECIPIENT',
} as const;
export type ImportAreaFrom = (typeof IMPORT_AREA_FROM)[keyof typeof IMPORT_AREA_FROM];

/** Where the position class of a row comes from. POSITION: read from the printed position by rule. */
export const IMPORT_CLASS_FROM = { NONE: 'NONE', POSITION: 'POSITION', CHOSEN: 'CHOSEN' } as const;
export type ImportClassFrom = (typeof IMPORT_CLASS_FROM)[keyof typeof IMPORT_CLASS_FROM];

/** Codes of what the check of a list finds; doubts of awards (AwardWarningCode) and notices of its reading stand beside them. */
export const IMPORT_VERDICT = {
  NAME_MISSING: 'NAME_MISSING',
  NAME_IS_FORMULA: 'NAME_IS_FORMULA',
  NAMES_SEVERAL: 'NAMES_SEVERAL',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  KIND_UNKNOWN: 'KIND_UNKNOWN',
  KIND_GUESSED: 'KIND_GUESSED',
  KIND_UNREADABLE: 'KIND_UNREADABLE',
  KIND_CONTRADICTS_HEADING: 'KIND_CONTRADICTS_HEADING',
  KIND_CONTRADICTS_NAME: 'KIND_CONTRADICTS_NAME',
  FORM_MISSING: 'FORM_MISSING',
  FORM_NOT_KNOWN: 'FORM_NOT_KNOWN',
  FORM_MISSPELT: 'FORM_MISSPELT',
  FORM_OF_OTHER_SHEET: 'FORM_OF_OTHER_SHEET',
  GRANTOR_DIFFERS: 'GRANTOR_DIFFERS',
  OF_ANOTHER_DECISION: 'OF_ANOTHER_DECISION',
  DECISION_UNCLEAR: 'DECISION_UNCLEAR',
  CLASS_NOT_KNOWN: 'CLASS_NOT_KNOWN',
  PERIOD_UNREADABLE: 'PERIOD_UNREADABLE',
  BONUS_UNREADABLE: 'BONUS_UNREADABLE',
  BONUS_WORKED_OUT: 'BONUS_WORKED_OUT',
  CONVERTED_ENCODING: 'CONVERTED_ENCODING',
  LINE_REFUSED: 'LINE_REFUSED',
  SAME_LINE_TWICE: 'SAME_LINE_TWICE',
  LIKELY_PERSON_ON_RECORD: 'LIKELY_PERSON_ON_RECORD',
  NAMESAKE_ON_RECORD: 'NAMESAKE_ON_RECORD',
  BODY_ON_RECORD: 'BODY_ON_RECORD',
  BODY_PROPOSED: 'BODY_PROPOSED',
  BODY_DISSOLVED: 'BODY_DISSOLVED',
  AREA_AMBIGUOUS: 'AREA_AMBIGUOUS',
  AREA_NOT_FOUND: 'AREA_NOT_FOUND',
  AREA_NOT_THEN: 'AREA_NOT_THEN',
  AREA_ELSEWHERE: 'AREA_ELSEWHERE',
  AREA_UNLIKE: 'AREA_UNLIKE',
  LIST_EMPTY: 'LIST_EMPTY',
  ISSUER_MISSING: 'ISSUER_MISSING',
  ISSUER_NOT_FOUND: 'ISSUER_NOT_FOUND',
  NUMBER_MISSING: 'NUMBER_MISSING',
  SIGNED_ON_MISSING: 'SIGNED_ON_MISSING',
  SIGNED_ON_UNCLEAR: 'SIGNED_ON_UNCLEAR',
  BANNER_DIFFERS: 'BANNER_DIFFERS',
  DECISIONS_SEVERAL: 'DECISIONS_SEVERAL',
  LIST_IS_PROPOSAL: 'LIST_IS_PROPOSAL',
  TOTAL_DIFFERS: 'TOTAL_DIFFERS',
  CERTIFICATE_NUMBER_TWICE: 'CERTIFICATE_NUMBER_TWICE',
  DECISION_RECORDED_ALREADY: 'DECISION_RECORDED_ALREADY',
  ROWS_OF_NOBODY: 'ROWS_OF_NOBODY',
  MODE_MISSING: 'MODE_MISSING',
  SUBJECT_GUESSED: 'SUBJECT_GUESSED',
  REASON_IN_TITLE: 'REASON_IN_TITLE',
  AREAS_BY_NAME: 'AREAS_BY_NAME',
  AREAS_UNKNOWN: 'AREAS_UNKNOWN',
} as const;
export type ImportVerdictCode = (typeof IMPORT_VERDICT)[keyof typeof IMPORT_VERDICT];
