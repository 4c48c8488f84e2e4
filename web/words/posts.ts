/** The posts of an attendee as one line; whoever was recorded with posts one by one has no such line of their own. */
export const postsOf = (
  attendance: Readonly<{ positionsPrinted: string | null; positions: readonly { printed: string }[] }>,
): string | null =>
  attendance.positionsPrinted ?? (attendance.positions.map(({ printed }) => printed).join(', ') || null);
