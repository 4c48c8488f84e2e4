/** What the lists' pages ask of the API; the rest stands in ../operations.ts. */

const VERDICT = 'code severity sheet row column value message mend evidence suggestions';

const BATCH = `
  id version state problem sourceName format stagedBy createdAt committedAt undoneAt which
  issuer { id name } keptBy { name } numberPrinted signedOn signatoryPrinted signatoryTitlePrinted mode subject takenFromList
  defaultForm { code nameVi nameEn } defaultKind defaultReason
  appendTo { id numberPrinted signedOn issuer { name } }
  counts { rows clean notes warnings errors leftOut valid byCode { code severity rows } }
  recipients { ofNobody newPeople canBeNewPeople canBeProposedBodies canBeNewBodies }
  notices { ${VERDICT} }
  tables { sheet headingRows banner { title } columns { column heading role recognisedBy } }
  newBodies(first: 1) { totalCount }
  decision { id version numberPrinted signedOn recordStatus issuer { name } notPublic { code message records lines } }
`;

export const LISTS = `query Lists($first: Int, $after: String, $state: ImportState, $issuerId: ID) {
  importBatches(first: $first, after: $after, state: $state, issuerId: $issuerId) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id sourceName state stagedBy createdAt numberPrinted signedOn issuer { name } subject
      counts { rows errors warnings leftOut valid } }
  }
}`;
export const LISTS_OF_SOURCE = `query ListsOfSource($source: ImportSourceInput!) {
  importsOfSource(source: $source) { id numberPrinted state stagedBy stagedAt keptBy } }`;
export const LIST = `query List($id: ID!) { importBatch(id: $id) { ${BATCH} } }`;
export const LIST_ROWS = `query ListRows($id: ID!, $first: Int, $after: String, $severities: [ImportSeverity!], $code: String,
  $choice: ImportChoice, $areaFrom: ImportAreaFrom, $recipient: ImportRecipient, $unit: String) {
  importBatch(id: $id) {
    rows(first: $first, after: $after, severities: $severities, code: $code, choice: $choice, areaFrom: $areaFrom,
      recipient: $recipient, unit: $unit) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id ordinal sheet row name kind severity choice recipient
        values { field value read column mended }
        unrecorded { role column text }
        verdicts { ${VERDICT} }
        person { id displayName } organisation { id name } newBody { id name } proposedOrganisation { id name area { name } }
        area { id name parent { name } } areaFrom unitOrganisation { id name } positionClass positionClassFrom nameVisibility visibilityChosen
        award { id recordStatus }
      }
    }
  }
}`;
/** How many of the rows that are taken have one problem. */
export const COUNT_ROWS = `query CountRows($id: ID!, $code: String!, $severities: [ImportSeverity!]) {
  importBatch(id: $id) { rows(first: 1, code: $code, severities: $severities, choice: INCLUDE) { totalCount } }
}`;
export const LIST_BODIES = `query ListBodies($id: ID!, $first: Int, $after: String) {
  importBatch(id: $id) {
    newBodies(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name kind level system area { id name parent { name } } guessed rows validFrom validTo organisation { id recordStatus } }
    }
  }
}`;
export const LIST_HISTORY = `query ListHistory($id: ID!) {
  history(of: $id, first: 100) { nodes { id act actorName at reason } }
}`;
export const LIST_TEMPLATE = 'query ListTemplate { importTemplate { path name } }';
export const LIST_PROGRESS = `query ListProgress($id: ID!) { importProgress(id: $id) { state done total cancelRequested } }`;

/** Who of the registry a printed person may be, and why. */
export const WHO = `query Who($input: PersonCandidatesInput!) {
  personCandidates(input: $input) { verdict person { id displayName posts { titlePrinted } } evidence { message weight } }
}`;
/** Records that a verdict points to, as they are shown. */
export const POINTED_AT = `query PointedAt($id: ID!) {
  node(id: $id) { id
    ... on Area { name validTo parent { name } }
    ... on Organisation { name recordStatus area { name } }
    ... on Award { recipientNamePrinted form { nameVi nameEn } decision { numberPrinted signedOn } } }
}`;

export const STAGE_IMPORT = `mutation StageImport($input: StageImportInput!) {
  stageImport(input: $input) { batch { id } } }`;
export const CHANGE_DETAILS = `mutation ChangeDetails($input: ChangeImportDetailsInput!) {
  changeImportDetails(input: $input) { batch { ${BATCH} } } }`;
export const CHANGE_COLUMNS = `mutation ChangeColumns($input: ChangeImportColumnsInput!) {
  changeImportColumns(input: $input) { batch { ${BATCH} } } }`;
export const REPLACE_FILE = `mutation ReplaceFile($input: ReplaceImportFileInput!) {
  replaceImportFile(input: $input) { batch { ${BATCH} } } }`;
export const MEND_ROWS = `mutation MendRows($input: MendImportRowsInput!) { mendImportRows(input: $input) { batch { ${BATCH} } } }`;
export const PROBLEM_SHEET = `mutation ProblemSheet($input: MakeImportProblemSheetInput!) {
  makeImportProblemSheet(input: $input) { file { path name } } }`;
export const DISCARD_LIST = `mutation DiscardList($input: DiscardImportInput!) { discardImport(input: $input) { batch { ${BATCH} } } }`;
export const HAND_OVER = `mutation HandOver($input: HandImportOverInput!) { handImportOver(input: $input) { batch { ${BATCH} } } }`;
export const COMMIT_LIST = `mutation CommitList($input: CommitImportInput!) { commitImport(input: $input) { batch { ${BATCH} } } }`;
export const CANCEL_COMMIT = `mutation CancelCommit($input: CancelImportInput!) { cancelImport(input: $input) { batch { id } } }`;
export const UNDO_LIST = `mutation UndoList($input: UndoImportInput!) { undoImport(input: $input) { batch { ${BATCH} } } }`;
export const CONFIRM_DECISION = `mutation ConfirmDecision($input: ConfirmInput!, $withDrafts: Boolean! = false) {
  confirmAwardDecision(input: $input, withDrafts: $withDrafts) { decision { id } } }`;
export const WITHDRAW_DECISION = `mutation WithdrawDecision($input: WithdrawInput!) {
  withdrawAwardDecision(input: $input) { decision { id } } }`;
