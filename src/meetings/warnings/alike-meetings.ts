import { bodyAgreement, type BodyOnRecord } from '../../organisations/matching/body-agreement.js';
import { bodyPlace, placeAgreement } from '../../organisations/matching/body-place.js';
import { areasNamed } from '../../organisations/printed/named-areas.js';
import type { Meeting } from '../meeting.entity.js';

export interface MeetingAlike extends Pick<Meeting, 'id' | 'title' | 'heldFrom' | 'placePrinted'> {
  organisers: BodyOnRecord[];
}

type Organised = Pick<MeetingAlike, 'title' | 'placePrinted' | 'organisers'>;

/** Meetings that are told of, where more are alike. */
const MOST_TOLD = 5;
const NONE: ReadonlySet<string> = new Set();

/**
 * Of meetings of one title and day those that may be this one, likeliest first, 5 at most: of a body of the same name and place, of the same
 * name, of the same place, of nobody knows whom. All districts hold their conferences under one title: those of another place are not it.
 */
export function likelyAlike(meeting: Organised, others: readonly MeetingAlike[]): MeetingAlike[] {
  return others
    .map((other) => ({ other, rank: rankOf(meeting, other) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => one.rank! - other.rank!)
    .slice(0, MOST_TOLD)
    .map(({ other }) => other);
}

/** The lower the likelier; null: each organiser of either is known to be of another place. */
function rankOf(meeting: Organised, other: Organised): number | null {
  if (meeting.organisers.length === 0 || other.organisers.length === 0) return 3;
  const [here, there] = [aroundOf(meeting), aroundOf(other)];
  const ranks = meeting.organisers.flatMap((own) =>
    other.organisers.map((theirs) => {
      const agreement = bodyAgreement({ ...own, around: here }, { ...theirs, around: there }, NONE);
      if (agreement !== null) return { SAME: 0, NOT_KNOWN: 1, OTHER: null }[agreement];
      return { SAME: 2, NOT_KNOWN: 3, OTHER: null }[
        placeAgreement(bodyPlace(own, here), bodyPlace(theirs, there), NONE)
      ];
    }),
  );
  const known = ranks.filter((rank) => rank !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function aroundOf({ title, placePrinted }: Organised) {
  return [areasNamed([title, placePrinted].filter(Boolean).join('\n'))];
}
