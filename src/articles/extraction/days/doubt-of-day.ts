/** What is doubtful of a day that was read: there is none, its year is unknown, or the year is not printed beside it. */
export type DayDoubtCode = 'NO_DATE' | 'YEAR_UNKNOWN' | 'YEAR_INFERRED';

export function doubtOfDay(day: string | null, yearFrom: string | null): DayDoubtCode | null {
  if (day === null) return 'NO_DATE';
  if (yearFrom === null) return 'YEAR_UNKNOWN';
  return yearFrom === 'PRINTED' ? null : 'YEAR_INFERRED';
}
