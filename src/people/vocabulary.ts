/** Who is shown to the public. HIDDEN: on request; MINOR: by default for those under age. The record itself stays. */
export const VISIBILITY = { PUBLIC: 'PUBLIC', HIDDEN: 'HIDDEN', MINOR: 'MINOR' } as const;
export type Visibility = (typeof VISIBILITY)[keyof typeof VISIBILITY];
