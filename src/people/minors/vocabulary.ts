/** By what a printed line is taken for one of a minor; docs/decisions/0031. */
export const MINOR_SIGN = {
  /** "Cháu", "Em" before the name */
  ADDRESS: 'ADDRESS',
  /** học sinh, lớp 5A */
  PUPIL: 'PUPIL',
  /** thiếu nhi, đội viên, liên đội trưởng */
  CHILDREN: 'CHILDREN',
  /** an age, a year or a day of birth */
  BORN: 'BORN',
} as const;
export type MinorSign = (typeof MINOR_SIGN)[keyof typeof MINOR_SIGN];
