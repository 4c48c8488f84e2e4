import { bodyKey } from '../../../organisations/printed/body-names.js';
import { areasNamed } from '../../../organisations/printed/named-areas.js';
import type { DraftContents } from '../draft-contents.js';
import { familiarKey, type PersonFound } from './sure-choices.js';

/**
 * Those of the people found who attended a meeting of the organiser of their part, by its name as printed. A name that does not say
 * of which place the body is ("UBND huyện") is that of hundreds.
 */
export function familiarPeople(
  { meetings, attendees, awards }: DraftContents,
  found: readonly PersonFound[],
  attended: readonly { personId: string; printed: string }[],
): Set<string> {
  const meetingOf = new Map([
    ...attendees.map(({ key, meetingKey }) => [key, meetingKey] as const),
    ...awards.flatMap(({ named, meetingKey }) => named.map(({ key }) => [key, meetingKey] as const)),
  ]);
  const organisers = (partKey: string) =>
    new Set(
      meetings
        .filter(({ key }) => key === meetingOf.get(partKey))
        .flatMap((meeting) => meeting.organisers.map(({ printed }) => printed))
        .filter((printed) => areasNamed(printed).length > 0)
        .map(bodyKey),
    );
  return new Set(
    found
      .filter(({ partKey, personId }) => {
        const own = organisers(partKey);
        return attended.some((other) => other.personId === personId && own.has(bodyKey(other.printed)));
      })
      .map(familiarKey),
  );
}
