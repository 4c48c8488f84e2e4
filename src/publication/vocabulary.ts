/** What drafts wait under: the records that offices make public as a whole. */
export const TO_CONFIRM_KIND = {
  DECISION: 'DECISION',
  MEETING: 'MEETING',
  ARTICLE: 'ARTICLE',
  AWARD: 'AWARD',
} as const;
export type ToConfirmKind = (typeof TO_CONFIRM_KIND)[keyof typeof TO_CONFIRM_KIND];

/** What a record was recorded from. */
export const RECORD_SOURCE_KIND = { ARTICLE: 'ARTICLE', LIST: 'LIST' } as const;
export type RecordSourceKind = (typeof RECORD_SOURCE_KIND)[keyof typeof RECORD_SOURCE_KIND];
