import type { LinkedDecision, LinkedMeeting, Named } from '../pieces.js';

/** The newest of what is public. */
export const HOME_QUERY = `query HomePage {
  decisions(first: 8) { nodes { id numberPrinted signedOn subject issuer { id name } } }
  meetings(first: 8) { nodes { id title heldFrom placePrinted } }
}`;

export interface ShownHome {
  decisions: {
    nodes: readonly (LinkedDecision & { signedOn: string | null; subject: string; issuer: Named | null })[];
  };
  meetings: { nodes: readonly (LinkedMeeting & { heldFrom: string | null; placePrinted: string | null })[] };
}
