/** What is reconciled. */
export type About =
  | { kind: 'MEETING'; meetingId: string }
  | { kind: 'DECISION'; decisionId: string }
  | { kind: 'ORGANISATION'; organisationId: string; lineage: boolean; year: number | null }
  | { kind: 'YEAR'; year: number };
