import { AWARD_LINE, type AwardLine } from '../award-pieces.js';
import { PAGE_INFO, type PageInfo } from '../pager.js';
import type { Named } from '../pieces.js';
import { FOUND_AREA, type FoundArea } from '../found-areas.js';

const FORMS = 'awardForms { code family nameVi nameEn }';

/** The form alone, for showing it again beside what was refused. */
export const HONOUREES_FORM_QUERY = `query HonoureesForm { ${FORMS} }`;

const FILTERS =
  'recipientKind: $recipientKind, form: $form, level: $level, yearFrom: $yearFrom, yearTo: $yearTo, grantor: $grantor, area: $area, text: $text';
const PAGE = 'first: $first, after: $after, last: $last, before: $before';

/** Those who hold awards, by name; or the awards themselves, newest first. Names that are no record's are found in awards only. */
export const HONOUREES_QUERY = `query HonoureesPage(
  $text: String, $recipientKind: RecipientKind, $form: String, $level: Level, $yearFrom: Int, $yearTo: Int
  $grantor: GrantorFilterInput, $area: AreaFilterInput
  $first: Int, $after: String, $last: Int, $before: String
  $byName: Boolean!, $byDay: Boolean!, $printedOnly: Boolean!, $counted: Boolean!
  $grantorId: ID! = "", $hasGrantor: Boolean!, $grantorName: String, $findsGrantor: Boolean!
  $areaId: ID! = "", $hasArea: Boolean!, $areaName: String! = "", $findsArea: Boolean!
) {
  ${FORMS}
  grantor: node(id: $grantorId) @include(if: $hasGrantor) { ... on Organisation { id name } }
  grantors: organisations(text: $grantorName, first: 20, orderBy: LEVEL) @include(if: $findsGrantor) { nodes { id name } }
  area: node(id: $areaId) @include(if: $hasArea) { ... on Area { id name } }
  honoured: search(text: $areaName, kinds: [AREA], first: 20) @include(if: $findsArea) { ${FOUND_AREA} }
  areas(text: $areaName, orderBy: CLOSEST, first: 20) @include(if: $findsArea) {
    nodes { id name parent { name } validTo today { name } } }
  honourees(${FILTERS}, ${PAGE}) @include(if: $byName) {
    ${PAGE_INFO}
    totalCount @include(if: $counted)
    nodes { id name recipientKind awardCount awards(first: 1) { nodes { ${AWARD_LINE} } } }
  }
  awards(${FILTERS}, ${PAGE}) @include(if: $byDay) {
    ${PAGE_INFO}
    nodes { ${AWARD_LINE} }
  }
  printed: awards(${FILTERS}, hasHonouree: false, first: 20, orderBy: RECIPIENT_NAME) @include(if: $printedOnly) {
    ${PAGE_INFO}
    nodes { ${AWARD_LINE} }
  }
}`;

export interface ShownForms {
  awardForms: readonly { code: string; family: string; nameVi: string; nameEn: string }[];
}

export interface ListedHonouree extends Named {
  recipientKind: string;
  awardCount: number;
  awards: { nodes: readonly AwardLine[] };
}

export interface ShownHonourees extends ShownForms {
  grantor?: Named | null;
  grantors?: { nodes: readonly Named[] };
  area?: Named | null;
  /** Those of that name in which somebody holds an award. */
  honoured?: readonly FoundArea[];
  areas?: { nodes: readonly (FoundArea['area'] & { name: string })[] };
  honourees?: { pageInfo: PageInfo; totalCount?: number; nodes: readonly ListedHonouree[] };
  awards?: { pageInfo: PageInfo; nodes: readonly AwardLine[] };
  printed?: { pageInfo: PageInfo; nodes: readonly AwardLine[] };
}
