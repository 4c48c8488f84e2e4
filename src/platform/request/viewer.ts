/** What staff may do, least first; each includes the ones before it. */
export const ROLES = ['READER', 'RECORDER', 'APPROVER', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** How staff call them. */
export const ROLE_IN_VIETNAMESE: Readonly<Record<Role, string>> = {
  READER: 'người đọc',
  RECORDER: 'người ghi',
  APPROVER: 'người duyệt',
  ADMINISTRATOR: 'quản trị viên',
};

/** A role held over a body and all below it; `reach` null: over the whole registry. */
export interface Grant {
  role: Role;
  organisationId: string | null;
  reach: readonly string[] | null;
}

export interface Staff {
  kind: 'STAFF';
  id: string;
  name: string;
  grants: readonly Grant[];
  mustChangePassword: boolean;
  /** What they showed: the session of a browser, or an API token. */
  credential: { kind: 'SESSION' | 'API_TOKEN'; id: string };
}
export interface Anonymous {
  kind: 'ANONYMOUS';
}
/** The registry itself, at start and from the command line. */
export interface System {
  kind: 'SYSTEM';
  name: string;
}
export type Viewer = Anonymous | Staff | System;

export const ANONYMOUS: Anonymous = { kind: 'ANONYMOUS' };

export function isSignedIn(viewer: Viewer): boolean {
  return viewer.kind !== 'ANONYMOUS';
}

/** Sees what is not public: signed in, and in some role. An account that lost its last role sees what everybody sees. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.kind === 'SYSTEM' || (viewer.kind === 'STAFF' && viewer.grants.length > 0);
}

function includes(held: Role, wanted: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(wanted);
}

/** The bodies over which `viewer` holds `role`: null for all of them, an empty list for none. */
export function reachOf(viewer: Viewer, role: Role): readonly string[] | null {
  if (viewer.kind === 'SYSTEM') return null;
  if (viewer.kind === 'ANONYMOUS') return [];
  const grants = viewer.grants.filter((grant) => includes(grant.role, role));
  if (grants.some((grant) => grant.reach === null)) return null;
  return [...new Set(grants.flatMap((grant) => grant.reach ?? []))];
}

export function holdsRole(viewer: Viewer, role: Role): boolean {
  const reach = reachOf(viewer, role);
  return reach === null || reach.length > 0;
}
