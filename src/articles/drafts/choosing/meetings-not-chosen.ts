import { InvalidError } from '../../../platform/errors/domain-error.js';
import { draftMessages } from '../drafts.messages.js';
import type { Candidate } from '../matching/candidate.js';
import { isLikelyMeeting } from '../matching/likely-meeting.js';
import { ALMOST_CERTAIN } from '../matching/sure-choices.js';
import type { Acceptance } from '../accepting/acceptance.js';
import type { Plan } from '../accepting/plan.js';

/** Keys of the meetings of which nobody said whether they are on record. */
export function openMeetings({ meetings, accepted, choices }: Plan): string[] {
  return meetings.map(({ key }) => key).filter((key) => !accepted.has(key) && !choices.has(key));
}

/** For each the best of those on record that it likely is. */
export function likelyMeetings(keys: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  return keys.flatMap((key) => {
    const likely = candidates.find((one) => one.partKey === key && isLikelyMeeting(one));
    return likely ? [likely] : [];
  });
}

/**
 * Nothing public is made beside a meeting that it almost certainly is, unless somebody says that it is another.
 * @throws InvalidError MEETING_NOT_CHOSEN
 */
export function requireMeetingsChosen(likely: readonly Candidate[]): void {
  const problems = likely
    .filter(({ score }) => score >= ALMOST_CERTAIN)
    .map(({ partKey: key, label: title, id: meetingId, score }) => ({
      text: draftMessages.MEETING_NOT_CHOSEN,
      field: 'input.parts',
      details: { key, title, meetingId, score },
    }));
  if (problems.length > 0) throw InvalidError.all(problems);
}

export function warnOfMeetings(acceptance: Acceptance, likely: readonly Candidate[]): void {
  for (const { partKey: key, label: title, id } of likely)
    acceptance.warn('MEETING_LIKELY_ON_RECORD', key, { key, title }, id);
}
