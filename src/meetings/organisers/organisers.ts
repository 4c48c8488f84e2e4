import type { Organisation } from '../../organisations/organisation.entity.js';
import { InvalidError, type Problem } from '../../platform/errors/domain-error.js';
import { wasCertainlyAbsent } from '../warnings/meeting-rules.js';
import type { MeetingDoubt } from '../warnings/meeting-warning.type.js';
import { meetingMessages } from '../meetings.messages.js';
import type { Organiser } from '../meetings.repository.js';
import type { OrganiserInput } from '../record-meeting.js';
import { unknownRecord } from '../unknown-record.js';

/**
 * The organisers of a meeting in the order printed: the first hosts, the others host with it, unless said otherwise. A
 * body that is given without a printed name is printed by the name that it bore then.
 * @throws InvalidError ORGANISER_UNNAMED, ORGANISER_TWICE; NotFoundError UNKNOWN_ID
 */
export function organisersOf(
  inputs: readonly OrganiserInput[],
  bodies: ReadonlyMap<string, Pick<Organisation, 'name'>>,
  namesThen: ReadonlyMap<string, string>,
): Organiser[] {
  const problems: Problem[] = [];
  const organisers = inputs.map(({ organisationId = null, printed, part }, i): Organiser => {
    const body = organisationId === null ? undefined : bodies.get(organisationId);
    if (organisationId !== null && !body) throw unknownRecord('Organisation', `input.organisers.${i}.organisationId`);
    const name = printed ?? (organisationId === null ? undefined : (namesThen.get(organisationId) ?? body?.name));
    if (name === undefined) problems.push({ text: meetingMessages.ORGANISER_UNNAMED, field: `input.organisers.${i}` });
    const earlier = inputs
      .slice(0, i)
      .some((other) => organisationId !== null && other.organisationId === organisationId);
    if (earlier) problems.push({ text: meetingMessages.ORGANISER_TWICE, field: `input.organisers.${i}` });
    return { organisationId, printed: name ?? '', part: part ?? (i === 0 ? 'HOST' : 'COHOST') };
  });
  if (problems.length > 0) throw InvalidError.all(problems);
  return organisers;
}

/** Organisers that cannot have organised it, since they did not exist. */
export function organiserDoubts(
  organisers: readonly Organiser[],
  bodies: ReadonlyMap<string, Organisation>,
  held: { heldFrom: string; heldTo: string | null },
): MeetingDoubt[] {
  return organisers.flatMap(({ organisationId, printed }, i) => {
    const body = organisationId === null ? undefined : bodies.get(organisationId);
    if (!body || !wasCertainlyAbsent(body, held)) return [];
    const details = { name: printed, heldFrom: held.heldFrom };
    return [
      { code: 'ORGANISER_NOT_EXISTING', field: `input.organisers.${i}`, organisationId: body.id, details } as const,
    ];
  });
}
