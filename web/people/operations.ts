/** What the room of people asks of the API. */

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const NAMED = 'id displayName posts { titlePrinted organisation { name } organisationPrinted }';
const EVIDENCE = 'code message weight';
const MERGE =
  'id kept { id displayName } merged { id displayName } reason mergedAt mergedByName undoneAt undoneByName undoReason moved { table column what rows }';
const APART =
  'id one { id displayName } other { id displayName } reason recordedAt recordedByName withdrawnAt withdrawnByName withdrawalReason';

export const LIKELY_DUPLICATES = `query LikelyDuplicates($areaId: ID, $organisationId: ID, $verdict: PersonMatchVerdict, $after: String) {
  likelyDuplicates(areaId: $areaId, organisationId: $organisationId, verdict: $verdict, first: 25, after: $after) {
    ${PAGE} nodes { id verdict evidence { ${EVIDENCE} } area { name } one { ${NAMED} } other { ${NAMED} } }
  }
  peopleToCompare
}`;

const HELD = `id version displayName recordStatus visibility distinguishingNote
  names { printed } mergedInto { id displayName }
  posts { id titlePrinted organisation { name } organisationPrinted heldFrom heldTo former }
  awards(first: 20) { totalCount nodes {
    id form { nameVi nameEn } grantedOn recipientPositionPrinted recipientUnitPrinted
    decision { numberPrinted signedOn issuer { name } } } }
  attendances(first: 20) { totalCount nodes { id namePrinted meeting { title heldFrom } positions { printed } } }
  merges { ${MERGE} } knownDifferent { ${APART} }`;

/** By `node`: somebody who was merged is shown as themselves, too. */
export const TWO_PEOPLE = `query TwoPeople($one: ID!, $other: ID!) {
  one: node(id: $one) { ... on Person { ${HELD} } }
  other: node(id: $other) { ... on Person { ${HELD} } }
  likelyDuplicates(personId: $one, first: 100) { nodes { verdict one { id } other { id } evidence { ${EVIDENCE} } } }
}`;

export const ONE_PERSON = `query OnePerson($id: ID!) {
  person(id: $id) { merges { ${MERGE} } knownDifferent { ${APART} } }
  likelyDuplicates(personId: $id, first: 20) {
    nodes { id verdict evidence { ${EVIDENCE} } area { name } one { ${NAMED} } other { ${NAMED} } }
  }
}`;

export const PREVIEW_MERGE = `query PreviewMerge($keptId: ID!, $mergedId: ID!) {
  previewPersonMerge(keptId: $keptId, mergedId: $mergedId) {
    moves { table column what rows records(first: 10) { id title } }
    differences { field what kept merged }
    warnings { code message }
  }
}`;

export const MERGE_PEOPLE = `mutation MergePeople($input: MergePeopleInput!) {
  mergePeople(input: $input) { merge { id } } }`;
export const UNDO_MERGE = `mutation UndoMerge($input: UndoPersonMergeInput!) {
  undoPersonMerge(input: $input) { merge { id } } }`;
export const TELL_APART = `mutation TellApart($input: RecordKnownDifferentInput!) {
  recordKnownDifferent(input: $input) { pairs { id } } }`;
export const TAKE_BACK_APART = `mutation TakeBackApart($input: WithdrawKnownDifferentInput!) {
  withdrawKnownDifferent(input: $input) { pairs { id } } }`;

export const MERGES = `query Merges($standing: Boolean, $after: String) {
  personMerges(standing: $standing, first: 25, after: $after) { ${PAGE} nodes { ${MERGE} } } }`;
export const TOLD_APART = `query ToldApart($standing: Boolean, $after: String) {
  peopleToldApart(standing: $standing, first: 25, after: $after) { ${PAGE} nodes { ${APART} } } }`;
