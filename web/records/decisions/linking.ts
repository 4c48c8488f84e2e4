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
  | 'mayChange'
> & {
  /** Each post of the printed position. */
  recipientPositions: string[];
};

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

/** As recordAwardRecipient takes it: whoever the line names, with those of its posts that were not taken out. */
export const recipientInput = ({ id, version, recipientPositions }: Unlinked, left: ReadonlySet<string>): object => ({
  awardId: id,
  version,
  posts: recipientPositions.filter((post) => !left.has(post)),
});
