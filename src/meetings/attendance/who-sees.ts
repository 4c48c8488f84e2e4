import { minorSign } from '../../people/minors/minor-sign.js';
import type { MinorSign } from '../../people/minors/vocabulary.js';
import type { PartialDate } from '../../platform/time/partial-date.js';
import type { MeetingDoubt } from '../warnings/meeting-warning.type.js';
import type { AttendanceDetails } from './attendance-details.js';
import type { Position } from './positions.js';

/** What a list prints of somebody who attended. */
type Printed = Pick<AttendanceDetails, 'namePrinted' | 'positionsPrinted'>;

/** By what a list prints of somebody that they are a minor on the first day of the meeting; null: it does not say so. */
export function signOfMinor(line: Printed, positions: readonly Position[], heldFrom: PartialDate): MinorSign | null {
  if (line.namePrinted === null) return null;
  return minorSign({ name: line.namePrinted, position: postsPrinted(line, positions), unit: null }, heldFrom);
}

/** Whether the same is printed of two, so that nothing new tells how old they are. */
export function printsTheSame(
  [one, posts]: readonly [Printed, readonly Position[]],
  [other, otherPosts]: readonly [Printed, readonly Position[]],
): boolean {
  return one.namePrinted === other.namePrinted && postsPrinted(one, posts) === postsPrinted(other, otherPosts);
}

export function minorDoubts(line: Printed, sign: MinorSign | null, field: string): MeetingDoubt[] {
  if (sign === null) return [];
  return [{ code: 'LIKELY_MINOR', field: `${field}.nameVisibility`, details: { name: line.namePrinted ?? '', sign } }];
}

const postsPrinted = ({ positionsPrinted }: Printed, positions: readonly Position[]): string =>
  [...(positionsPrinted === null ? [] : [positionsPrinted]), ...positions.map(({ printed }) => printed)].join(', ');
