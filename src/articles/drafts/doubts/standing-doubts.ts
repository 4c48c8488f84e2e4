import type {
  DraftAttendeePart,
  DraftAwardPart,
  DraftContents,
  DraftDoubt,
  DraftEvidence,
  DraftMeetingPart,
  DraftPart,
} from '../draft-contents.js';
import { dayDoubtOf } from './day-doubt.js';

type Contents = Omit<DraftContents, 'doubts'>;

const COUNTS = ['groups', 'individuals', 'households', 'enterprises', 'combined'] as const;

const isChanged = ({ changed }: DraftPart, ...names: string[]): boolean => names.some((name) => changed.includes(name));

/** Whether a doubt about a meeting, an attendee or an award still holds. A doubt that is not named here always does. */
const OF_MEETING: Readonly<Record<string, (meeting: DraftMeetingPart) => boolean>> = {
  NO_DATE: (meeting) => dayDoubtOf(meeting) === 'NO_DATE',
  YEAR_UNKNOWN: (meeting) => dayDoubtOf(meeting) === 'YEAR_UNKNOWN',
  YEAR_INFERRED: (meeting) => dayDoubtOf(meeting) === 'YEAR_INFERRED',
  TITLE_FROM_HEADLINE: (meeting) => !isChanged(meeting, 'title'),
};
const OF_ATTENDEE: Readonly<Record<string, (attendee: DraftAttendeePart) => boolean>> = {
  PERSON_WITHOUT_POSITION: ({ positions }) => positions.length === 0,
  POSITION_FROM_AWARD: (attendee) => !isChanged(attendee, 'positions'),
};
const OF_AWARD: Readonly<Record<string, (award: DraftAwardPart, contents: Contents) => boolean>> = {
  GRANTOR_UNKNOWN: ({ grantors }) => grantors.length === 0,
  GRANTOR_CARRIED_OVER: (award) => !isChanged(award, 'grantors'),
  TWO_FORMS_AT_ONCE: (award, { awards }) =>
    !isChanged(award, 'form', 'formPrinted', ...COUNTS) &&
    awards.some((other) => other !== award && !other.leftOut && sameWords(other, award)),
  COUNT_NOT_SPLIT: ({ combined }) => combined !== null,
  COUNT_APPROXIMATE: (award) => !isChanged(award, ...COUNTS),
  COUNT_NOT_SURE: (award) => !isChanged(award, ...COUNTS),
  COUNT_OF_PIECES: (award) => award.pieces !== null && !isChanged(award, ...COUNTS),
  FORM_NOT_NAMED: (award) => !isChanged(award, 'form', 'formPrinted'),
  PROPOSED_ONLY: ({ status }) => status === 'PROPOSED',
  NAMES_NOT_READ: (award) => !isChanged(award, 'named'),
};

/**
 * What of the reader's doubts still holds of the contents as revised. What staff typed, cleared or left out settles a doubt;
 * taking that back brings it back.
 */
export function standingDoubts(asRead: readonly DraftDoubt[], contents: Contents): DraftDoubt[] {
  return asRead.filter((doubt) => stands(doubt, contents));
}

function stands({ code, partKey, evidence, guess }: DraftDoubt, contents: Contents): boolean {
  const { article, meetings, attendees, delegations, awards } = contents;
  if (code === 'PUBLICATION_NOT_TAKEN') return article.publishedOn === null;
  if (code === 'NO_MEETING') return meetings.length === 0;
  // With words of its own it is of one meeting, of which they tell again or of another.
  if (code === 'SEVERAL_MEETINGS') return evidence !== null || meetings.filter(({ leftOut }) => !leftOut).length > 1;
  if (partKey === null) return !guess || !awards.some((award) => isAddedFrom(evidence, award));
  const find = <Part extends DraftPart>(parts: readonly Part[]) => parts.find(({ key }) => key === partKey);
  const [meeting, attendee, award] = [find(meetings), find(attendees), find(awards)];
  const part = meeting ?? attendee ?? award ?? find(delegations);
  if (part === undefined) return true;
  if (part.leftOut) return false;
  return (
    (meeting === undefined || (OF_MEETING[code]?.(meeting) ?? true)) &&
    (attendee === undefined || (OF_ATTENDEE[code]?.(attendee) ?? true)) &&
    (award === undefined || (OF_AWARD[code]?.(award, contents) ?? true))
  );
}

/** Staff made an award of words that none was read from. */
function isAddedFrom(words: DraftEvidence | null, { added, leftOut, evidence }: DraftPart): boolean {
  return (
    added && !leftOut && words !== null && evidence !== null && evidence.start < words.end && words.start < evidence.end
  );
}

function sameWords(one: DraftAwardPart, other: DraftAwardPart): boolean {
  return (
    one.evidence !== null && one.evidence.start === other.evidence?.start && one.evidence.end === other.evidence.end
  );
}
