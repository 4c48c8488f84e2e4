import type { DraftAttendeePart, DraftAwardPart, DraftContents, DraftMeetingPart } from '../draft-contents.js';
import type { PartOutcome } from '../drafts.repository.js';
import { presents } from '../reading/presenter-parts.js';
import type { AcceptDraftInput } from '../accepting/accept-draft.js';

/** What earlier acceptances of the same draft did. */
export interface Before {
  /** Keys of the whole parts that became something. */
  parts: ReadonlySet<string>;
  /** Meetings that were recorded or linked, by key of the part. */
  meetings: ReadonlyMap<string, string>;
  outcomes: readonly PartOutcome[];
}

interface WholePart {
  key: string;
  leftOut: boolean;
}

/** The parts that an acceptance takes. */
export interface Taken {
  /** Whether a part is asked for, by itself. */
  taken: (part: WholePart) => boolean;
  meetings: DraftMeetingPart[];
  /** Meetings of earlier acceptances, which what is left joins. */
  joined: DraftMeetingPart[];
  /** Whether something is of a meeting that is on record when the acceptance is done. */
  atHeld: (part: { meetingKey: string | null }) => boolean;
  /** Without their meeting where that is not accepted. */
  awards: DraftAwardPart[];
  /** Awards that were accepted before their meeting, which is accepted now. */
  late: DraftAwardPart[];
  guests: DraftAttendeePart[];
}

/** With an award comes whoever hands it over, asked for or not; whoever does nothing else does not come without. */
export function takenOf(
  contents: DraftContents,
  { only, parts }: Pick<AcceptDraftInput, 'only' | 'parts'>,
  before: Before,
): Taken {
  const chosen = new Map((parts ?? []).map(({ key, action }) => [key, action]));
  const isOpen = ({ key }: WholePart): boolean => !before.parts.has(key) && chosen.get(key) !== 'LEAVE_OUT';
  const taken = (part: WholePart): boolean => {
    const isChosen = chosen.has(part.key);
    return isOpen(part) && (only ? only.includes(part.key) || isChosen : !part.leftOut || isChosen);
  };
  const meetings = contents.meetings.filter(taken);
  const joined = contents.meetings.filter(({ key }) => before.meetings.has(key));
  const held = new Set([...meetings, ...joined].map(({ key }) => key));
  const atHeld = ({ meetingKey }: { meetingKey: string | null }) => meetingKey !== null && held.has(meetingKey);
  const awards = contents.awards.filter(taken).map((award) => (atHeld(award) ? award : { ...award, meetingKey: null }));
  const late = contents.awards.filter(
    ({ key, meetingKey }) => before.parts.has(key) && meetings.some((meeting) => meeting.key === meetingKey),
  );
  const comes = (part: DraftAttendeePart): boolean => {
    if (only?.includes(part.key) || (!part.onlyPresents && taken(part))) return taken(part);
    const isWanted = isOpen(part) && (!part.leftOut || chosen.has(part.key));
    return isWanted && [...awards, ...late].some((award) => presents(part, award));
  };
  return { taken, meetings, joined, atHeld, awards, late, guests: contents.attendees.filter(comes) };
}
