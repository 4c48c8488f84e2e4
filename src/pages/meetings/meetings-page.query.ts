import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { LinkedMeeting, Named } from '../pieces.js';

export const MEETINGS_QUERY = `query MeetingsPage(
  $text: String, $year: Int, $kind: MeetingKind, $organiser: OrganiserFilterInput
  $first: Int, $after: String, $last: Int, $before: String
  $listed: Boolean!
  $organiserId: ID! = "", $hasOrganiser: Boolean!, $organiserName: String, $findsOrganiser: Boolean!
) {
  organiser: node(id: $organiserId) @include(if: $hasOrganiser) { ... on Organisation { id name } }
  organisers: organisations(text: $organiserName, first: 20, orderBy: LEVEL) @include(if: $findsOrganiser) { nodes { id name } }
  meetings(text: $text, year: $year, kind: $kind, organiser: $organiser, first: $first, after: $after, last: $last, before: $before)
    @include(if: $listed) {
    ${PAGE_INFO}
    nodes { id title heldFrom placePrinted organisers { printed } }
  }
}`;

export interface ListedMeeting extends LinkedMeeting {
  heldFrom: string;
  placePrinted: string | null;
  organisers: readonly { printed: string }[];
}

export interface ShownMeetings {
  organiser?: Named | null;
  organisers?: { nodes: readonly Named[] };
  meetings?: { pageInfo: PageInfo; nodes: readonly ListedMeeting[] };
}
