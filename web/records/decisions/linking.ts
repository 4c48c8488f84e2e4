import { say } from '../../language.js';
import type { Award } from '../record.js';

/** A line as far as it says who received it. */
export type Unlinked = Pick<
  Award,
  | 'id'
  | 'version'
  | 'annexOrder'
  | 'state'
  | 'unlisted'
  | 'recipientKind'
  | 'recipientNamePrinted'
  | 'recipientPositionPrinted'
  | 'recipientUnitPrinted'
  | 'unit'
  | 'unitArea'
  | 'nameVisibility'
  | 'mayChange'
>;

/** Lines that name somebody who is nobody on record, and that still stand. */
export const namingNobody = (lines: readonly Unlinked[]): Unlinked[] =>
  lines.filter(({ unlisted, state }) => !unlisted && (state === 'GRANTED' || state === 'PROPOSED'));

/**
 * As changeAward takes it: the recipient as a whole, of which nothing but who it is on record changes. Who is shown is not said:
 * that somebody was taken for a child stays a guess.
 */
export function linkInput(line: Unlinked, to: { personId: string } | { organisationId: string }): object {
  const { id, version, recipientKind, recipientNamePrinted, recipientPositionPrinted, recipientUnitPrinted } = line;
  return {
    id,
    version,
    recipient: {
      kind: recipientKind,
      namePrinted: recipientNamePrinted,
      positionPrinted: recipientPositionPrinted,
      unitPrinted: recipientUnitPrinted,
      unitOrganisationId: line.unit?.id ?? null,
      unitAreaId: line.unitArea?.id ?? null,
      unlisted: false,
      ...to,
    },
  };
}

/** Whoever is recorded along with a line is seen by those who see its name: a child stays hidden. */
export const newPersonInput = ({ recipientNamePrinted, nameVisibility }: Unlinked): object => ({
  name: recipientNamePrinted,
  visibility: nameVisibility,
  ...(nameVisibility === 'PUBLIC'
    ? {}
    : { visibilityReason: say('Tên ở dòng khen thưởng được ẩn', 'The name is hidden on the award line') }),
});
