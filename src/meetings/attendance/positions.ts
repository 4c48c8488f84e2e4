import { isFormer, splitPositions } from '../../platform/text/names/positions.js';

export interface Position {
  printed: string;
  organisationId: string | null;
  former: boolean;
}

interface GivenPosition {
  printed: string;
  organisationId?: string | null;
  former?: boolean | null;
}

/**
 * The positions of an attendance: as listed, else parted from the one printed string, in the order printed. Undefined
 * where neither was given.
 */
export function positionsOf(
  listed: readonly GivenPosition[] | null | undefined,
  printed: string | null | undefined,
): Position[] | undefined {
  if (listed)
    return listed.map(({ printed: one, organisationId = null, former }) => ({
      printed: one,
      organisationId,
      former: former ?? isFormer(one),
    }));
  if (typeof printed === 'string')
    return splitPositions(printed).map((one) => ({ printed: one, organisationId: null, former: isFormer(one) }));
  return listed === null || printed === null ? [] : undefined;
}
