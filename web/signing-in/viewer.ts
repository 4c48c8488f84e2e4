export interface Viewer {
  id: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
  roles: {
    role: string;
    organisationId: string | null;
    organisationName: string | null;
  }[];
}

/** What staff may do, least first; each includes the ones before it. */
const ROLES = ['READER', 'RECORDER', 'APPROVER', 'ADMINISTRATOR'] as const;

const includes = (held: string, wanted: string): boolean =>
  ROLES.findIndex((role) => role === held) >= ROLES.findIndex((role) => role === wanted);

export const holds = (viewer: Viewer, role: (typeof ROLES)[number]): boolean =>
  viewer.roles.some((held) => includes(held.role, role));

/** The bodies that this person may record for; empty: the whole registry, so that a draft needs no keeper. */
export function keepersOf({ roles }: Viewer): { id: string; name: string }[] {
  const recording = roles.filter(({ role }) => includes(role, 'RECORDER'));
  if (recording.some(({ organisationId }) => organisationId === null)) return [];
  const bodies = recording.map(({ organisationId, organisationName }) => ({
    id: organisationId!,
    name: organisationName ?? organisationId!,
  }));
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}
