import { givenOrganisation as recordedOrganisation, givenPublicOrganisation } from './given-organisations.js';
import type { Registry } from './registry.js';

interface Given {
  /** Confirmed, and so public. By default a draft. */
  confirmed?: boolean;
}

/** A person recorded under a name; the id comes back. */
export async function givenPerson(
  registry: Registry,
  name: string,
  { confirmed = false, ...input }: Given & Record<string, unknown> = {},
): Promise<string> {
  const { person } = await registry.as('RECORDER').act('recordPerson', { name, ...input }, 'person { id version }');
  if (confirmed)
    await registry.as('APPROVER').act('confirmPerson', { id: person.id, version: person.version }, '__typename');
  return person.id as string;
}

/** A body; the id comes back. */
export function givenOrganisation(
  registry: Registry,
  { confirmed = false, ...input }: Given & Record<string, unknown> = {},
): Promise<string> {
  return confirmed ? givenPublicOrganisation(registry, input) : recordedOrganisation(registry, input);
}

export interface GivenMeeting {
  id: string;
  /** In the order in which they were given. */
  attendances: string[];
}

/** A meeting, with organisers and attendances where given. Everything can be overridden. */
export async function givenMeetingWithList(
  registry: Registry,
  { confirmed = false, ...input }: Given & Record<string, unknown> = {},
): Promise<GivenMeeting> {
  const { meeting, attendances } = await registry.as('RECORDER').act(
    'recordMeeting',
    {
      kind: 'YEAR_END_REVIEW',
      title: 'Hội nghị tổng kết công tác Mặt trận năm 2020',
      heldFrom: '2021-01-12',
      yearReviewed: 2020,
      ...input,
    },
    'meeting { id version } attendances { id }',
  );
  if (confirmed)
    await registry.as('APPROVER').act('confirmMeeting', { id: meeting.id, version: meeting.version }, '__typename');
  return { id: meeting.id as string, attendances: (attendances as { id: string }[]).map(({ id }) => id) };
}

/** The same; just the id comes back. */
export async function givenMeeting(registry: Registry, input: Given & Record<string, unknown> = {}): Promise<string> {
  return (await givenMeetingWithList(registry, input)).id;
}

/** Changes who is shown to the public, at whatever version the person is. */
export async function givenVisibility(registry: Registry, personId: string, visibility: string): Promise<void> {
  const { person } = await registry.as('RECORDER').ask('query ($id: ID!) { person(id: $id) { version } }', {
    id: personId,
  });
  await registry
    .as('APPROVER')
    .act(
      'changePerson',
      { id: personId, version: person.version, visibility, visibilityReason: 'Theo đề nghị của người được ghi' },
      '__typename',
    );
}
