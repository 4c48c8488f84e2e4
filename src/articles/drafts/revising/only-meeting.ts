import type { DraftContents, DraftPart } from '../draft-contents.js';

type Meetings = DraftContents['meetings'];
type Held = DraftPart & { meetingKey: string | null };

/**
 * Ties parts to the one meeting of a draft, unless staff say themselves which meeting theirs is: those that they add, and,
 * where they add the meeting in place of none, all that was read without one. `placed`: keys of parts of which they say it.
 */
export function tiedToOnlyMeeting(before: DraftContents, meetings: Meetings, placed: ReadonlySet<string>) {
  const [only, another] = meetings.filter(({ leftOut }) => !leftOut);
  const isAdded = only !== undefined && before.meetings.every(({ key }) => key !== only.key);
  const leftOut = new Set(meetings.flatMap(({ key, leftOut: out }) => (out ? [key] : [])));
  return <Part extends Held>(parts: readonly Part[], known: readonly Part[]): Part[] =>
    parts.map((part) => {
      if (only === undefined || another !== undefined || placed.has(part.key)) return part;
      const isNew = known.every(({ key }) => key !== part.key);
      const isAdrift = part.meetingKey === null || leftOut.has(part.meetingKey);
      if (!(isAdrift && (isNew || isAdded))) return part;
      const changed =
        part.added || part.changed.includes('meetingKey') ? part.changed : [...part.changed, 'meetingKey'];
      return { ...part, meetingKey: only.key, changed };
    });
}
