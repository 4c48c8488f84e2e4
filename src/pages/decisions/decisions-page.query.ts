import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { LinkedDecision, Named } from '../pieces.js';

export const DECISIONS_QUERY = `query DecisionsPage(
  $number: String, $text: String, $year: Int, $issuer: GrantorFilterInput
  $first: Int, $after: String, $last: Int, $before: String
  $listed: Boolean!
  $issuerId: ID! = "", $hasIssuer: Boolean!, $issuerName: String, $findsIssuer: Boolean!
) {
  issuer: node(id: $issuerId) @include(if: $hasIssuer) { ... on Organisation { id name } }
  issuers: organisations(text: $issuerName, first: 20, orderBy: LEVEL) @include(if: $findsIssuer) { nodes { id name } }
  decisions(number: $number, text: $text, year: $year, issuer: $issuer, first: $first, after: $after, last: $last, before: $before)
    @include(if: $listed) {
    ${PAGE_INFO}
    nodes { id numberPrinted signedOn subject status issuer { id name } }
  }
}`;

export interface ListedDecision extends LinkedDecision {
  signedOn: string | null;
  subject: string;
  status: string;
  issuer: Named | null;
}

export interface ShownDecisions {
  issuer?: Named | null;
  issuers?: { nodes: readonly Named[] };
  decisions?: { pageInfo: PageInfo; nodes: readonly ListedDecision[] };
}
