import { AWARD_LINE, type AwardLine } from '../award-pieces.js';
import type { LinkedDecision, LinkedMeeting, Named } from '../pieces.js';

const MORE = 'pageInfo { hasNextPage }';

/** A body through time, with the newest of what it gave, was given and held; of one year where one is asked for. */
export const ORGANISATION_QUERY = `query OrganisationPage($id: ID!, $year: Int) {
  organisation(id: $id) {
    id name shortName system level validFrom validTo
    area { name }
    parent { id name }
    versions { name validFrom validTo basis }
    predecessors { kind effectiveOn from { id name } }
    successors { kind effectiveOn to { id name } }
    children(first: 50) { ${MORE} nodes { id name } }
    decisionsIssued(first: 20, year: $year) { ${MORE} nodes { id numberPrinted signedOn subject } }
    awardsGranted(first: 20, year: $year) { ${MORE} nodes { ${AWARD_LINE} } }
    awardsReceived(first: 20, year: $year) { ${MORE} nodes { ${AWARD_LINE} } }
    meetingsOrganised(first: 20) { ${MORE} nodes { id title heldFrom } }
  }
}`;

interface Some<T> {
  pageInfo: { hasNextPage: boolean };
  nodes: readonly T[];
}

export interface ShownOrganisation extends Named {
  shortName: string | null;
  system: string;
  level: string;
  validFrom: string | null;
  validTo: string | null;
  area: { name: string } | null;
  parent: Named | null;
  versions: readonly { name: string; validFrom: string | null; validTo: string | null; basis: string | null }[];
  predecessors: readonly { kind: string; effectiveOn: string; from: Named }[];
  successors: readonly { kind: string; effectiveOn: string; to: Named | null }[];
  children: Some<Named>;
  decisionsIssued: Some<LinkedDecision & { signedOn: string | null; subject: string }>;
  awardsGranted: Some<AwardLine>;
  awardsReceived: Some<AwardLine>;
  meetingsOrganised: Some<LinkedMeeting & { heldFrom: string }>;
}
