import { InvalidError } from '../../../platform/errors/domain-error.js';
import type { DraftNamedPart } from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';
import type { Receivers } from '../matching/sure-lines.js';
import { linked, type Plan } from '../accepting/plan.js';
import { isSaidOfAward } from './take-sure.js';

/** Somebody named whose award is a line on record, and of whom nobody said so. */
export interface AwardNotChosen {
  key: string;
  name: string;
  awardId: string;
  form: string;
}

/** Named recipients of whom nobody said whether their line is on record. AS_PRINTED does not say so, nor does who they are. */
export function openRecipients({ awards, choices }: Plan): DraftNamedPart[] {
  return awards
    .filter(({ key }) => !isSaidOfAward(key, [...choices.values()]))
    .flatMap(({ named }) => named)
    .filter(({ key }) => {
      const action = choices.get(key)?.action;
      return action !== 'CREATE' && action !== 'LEAVE_OUT' && linked(choices, key, 'awardId') === null;
    });
}

/** Meetings of the plan that are on record, by key of the part. */
export function heldAlready({ awards, choices, accepted }: Plan): Map<string, string> {
  return new Map(
    awards.flatMap(({ meetingKey }) => {
      const id = meetingKey === null ? null : (accepted.get(meetingKey) ?? linked(choices, meetingKey, 'meetingId'));
      return id === null ? [] : [[meetingKey!, id] as const];
    }),
  );
}

/** Who named recipients are, where staff said so. */
export function receiversChosen({ awards, choices }: Plan): Receivers {
  const keys = awards.flatMap(({ named }) => named.map(({ key }) => key));
  const chosen = (name: 'personId' | 'organisationId') =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const id = linked(choices, key, name);
        return id === null ? [] : [[key, id] as const];
      }),
    );
  return { people: chosen('personId'), organisations: chosen('organisationId') };
}

/**
 * No line is recorded beside the one that it is: the figures would count it twice.
 * @throws InvalidError AWARD_NOT_CHOSEN
 */
export function requireAwardsChosen(lines: readonly AwardNotChosen[], fieldOf: (key: string) => string | null): void {
  const problems = lines.map(({ key, name, awardId, form }) => ({
    text: draftMessages.AWARD_NOT_CHOSEN,
    field: fieldOf(key) ?? 'input.parts',
    details: { key, name, awardId, form },
  }));
  if (problems.length > 0) throw InvalidError.all(problems);
}
