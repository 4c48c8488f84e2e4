/** SQL that is true for the line `a` where it is granted and nobody took it back; a draft may be one. */
export const granted = (a: string): string => `${a}.state = 'GRANTED' and ${a}.status_with_decision <> 'WITHDRAWN'`;

/** SQL that is true for the line `a` where it is granted, and confirmed as its decision is if it has one. */
export const standing = (a: string): string => `${a}.state = 'GRANTED' and ${a}.status_with_decision = 'CONFIRMED'`;
