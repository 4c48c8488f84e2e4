export interface Viewer {
  id: string;
  username: string;
  displayName: string;
  mustChangePassword: boolean;
  roles: { role: string; organisationId: string | null; organisationName: string | null }[];
}

export const holds = (viewer: Viewer, role: string): boolean => viewer.roles.some((held) => held.role === role);

/** The bodies that this person may record for; empty: the whole registry, so that a draft needs no keeper. */
export function keepersOf({ roles }: Viewer): { id: string; name: string }[] {
  const recording = roles.filter(({ role }) => role === 'RECORDER');
  if (recording.some(({ organisationId }) => organisationId === null)) return [];
  return recording.map(({ organisationId, organisationName }) => ({
    id: organisationId!,
    name: organisationName ?? organisationId!,
  }));
}
