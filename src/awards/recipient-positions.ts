import { splitPositions } from '../platform/text/names/positions.js';

/** The posts of a recipient one by one, in the order in which the line prints them. */
export const positionsOf = (printed: string | null): string[] => (printed === null ? [] : splitPositions(printed));
