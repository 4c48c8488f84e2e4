import { AREA_TOLD } from './choosing/area-told.js';

/** Everything that the desk asks of the API, which is all that it knows of the registry. */

const VIEWER_FIELDS = 'id username displayName mustChangePassword roles { role organisationId organisationName }';

export const VIEWER = `query Viewer { viewer { ${VIEWER_FIELDS} } }`;
export const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ${VIEWER_FIELDS} } } }`;
export const SIGN_OUT = 'mutation SignOut { signOut { signedOut } }';
export const CHANGE_PASSWORD = `mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) { viewer { ${VIEWER_FIELDS} } } }`;

export const DRAFTS = `query Drafts($first: Int, $after: String, $state: DraftState, $mine: Boolean, $text: String, $orderBy: DraftOrder,
  $outlet: String, $hasDoubts: Boolean, $readFrom: Date, $readTo: Date) {
  drafts(first: $first, after: $after, state: $state, mine: $mine, text: $text, orderBy: $orderBy,
    outlet: $outlet, hasDoubts: $hasDoubts, readFrom: $readFrom, readTo: $readTo) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title state doubtCount createdAt keptBy { name } contents { article { outlet publishedOn } meetings { title } } }
  }
}`;

export const UNFINISHED = `query Unfinished {
  work: unfinishedWork {
    countedTo openDrafts stagedLists toConfirm waitingProposals notHandedOver undatedAwards doubtfulDecisions
  }
}`;

const SPAN = 'start end place quote';
const PART = `key evidence { ${SPAN} } values { field ${SPAN} } changed added leftOut`;
const DOUBT = `code messageVi messageEn partKey evidence { ${SPAN} }
  guess { formPrinted status groups individuals households enterprises combined unspecified }`;
const CANDIDATE = 'partKey id kind label detail score';

const DRAFT_FIELDS = `
  id version state title url source snapshotText discardReason doubtCount mayRevise mayConfirm
  article { id title recordStatus }
  keptBy { name }
  contents {
    article { title publishedOn author outlet }
    meetings { ${PART} title kind heldOn heldTo heldPrinted yearFrom placePrinted organisers { key printed } yearReviewed sessionNumber termPrinted }
    attendees { ${PART} name printed positions roles meetingKey onlyPresents }
    delegations { ${PART} printed count meetingKey }
    awards {
      ${PART} form formPrinted grantors { key printed } grantorPhrase grantorCarriedOver presenters presenterCarriedOver byDelegationOf
      groups individuals households enterprises combined unspecified pieces named { key name kind positions }
      decisionNumber reason status meetingKey toldAgain { ${SPAN} }
    }
    doubts { ${DOUBT} }
  }
  dismissedDoubts { ${DOUBT} }
  outcomes { partKey made
    meeting { id version title recordStatus } attendance { id recordStatus namePrinted person { id } } claim { id recordStatus } presentation { id recordStatus }
    award { id recordStatus form { nameVi nameEn } recipientNamePrinted recipientKind quantity state grantedOn person { id } } decision { id recordStatus numberPrinted }
    person { id version displayName recordStatus } organisation { id version name recordStatus } }
  acceptances { id ordinal acceptedAt undoneAt undoReason }
`;

export const DRAFT = `query Draft($id: ID!) { draft(id: $id) { ${DRAFT_FIELDS} } }`;
export const CANDIDATES = `query Candidates($id: ID!) {
  draft(id: $id) {
    candidates {
      meetings { ${CANDIDATE} reasons isLikelyMeeting }
      areas { ${CANDIDATE} reasons }
      organisations { ${CANDIDATE} reasons }
      decisions { ${CANDIDATE} reasons }
      awards { ${CANDIDATE} reasons }
      articles { ${CANDIDATE} reasons }
      forms { ${CANDIDATE} }
      people { ${CANDIDATE} verdict evidence { message weight } }
      newBodies { partKey name kind system level areaId areaName areaFrom validTo }
      sameBodies { partKey asPart label isSure }
      newDecisions { partKey signedOn quote }
      sure { partKey id kind why }
    }
  }
}`;
/** What is on record of a meeting, to be held beside that of an article. */
export const MEETING_BESIDE = `query MeetingBeside($id: ID!) {
  meeting(id: $id) { id title recordStatus heldFrom heldTo heldPrinted placePrinted area { name }
    organisers { printed organisation { name } } attendances(first: 1) { totalCount } presentations { items { id } }
    articles(first: 3) { totalCount nodes { id title outlet } } }
}`;
/** Asked anew for each choice: which lines would have no day, and which of those that are on record have none. */
export const UNDATED = `query Undated($id: ID!, $only: [String!], $parts: [DraftPartChoiceInput!]) {
  undatedOfDraft(id: $id, only: $only, parts: $parts) { partKey lineKey namePrinted awardId message }
}`;
export const ACCEPTED_DOUBTS = `query AcceptedDoubts($id: ID!) {
  draft(id: $id) { outcomes {
    award { id recipientNamePrinted recordStatus warnings { code message overriddenBecause } }
    presentation { id recordStatus meeting { id } openWarnings { message } } } }
}`;
/** Where the award lines that an article became are at home, and their grantors. */
export const ACCEPTED_AREAS = `query AcceptedAreas($id: ID!) {
  draft(id: $id) { outcomes { made award { id mayChange unitArea { id } grantor { area { ${AREA_TOLD} } } } } }
}`;
export const FORMS = 'query Forms { awardForms { code nameVi nameEn } }';
export const BODIES = `query Bodies($text: String!) {
  organisations(text: $text, orderBy: STANDING_FIRST, first: 12) { nodes { id name validTo area { name } } }
}`;
export const PEOPLE = `query People($text: String!) {
  people(text: $text, first: 12) { nodes { id displayName posts { titlePrinted } } }
}`;
export const AREAS = `query Areas($text: String!, $on: Date) {
  areas(text: $text, on: $on, orderBy: CLOSEST, first: 12) { nodes { ${AREA_TOLD} } }
}`;
export const SET_AREA = `mutation SetArea($input: SetAreaOfAwardsInput!) {
  done: setAreaOfAwards(input: $input) { count warnings { message } }
}`;
export const DECISIONS = `query Decisions($number: String!) {
  decisions(number: $number, first: 12) { nodes { id numberPrinted signedOn issuer { name } } }
}`;

/** Those that stand, so that a certificate of them can be looked at. */
export const AWARDS_NAMED = `query AwardsNamed($text: String!) {
  awards(text: $text, state: GRANTED, first: 12) { nodes { id recipientName recipientUnit form { nameVi nameEn } grantedOn decision { numberPrinted } } }
}`;

export const MEETINGS = `query Meetings($text: String!) {
  meetings(text: $text, orderBy: HELD_NEWEST, first: 12) { nodes { id title heldFrom placePrinted } }
}`;

export const BODY_GUESS = `query BodyGuess($name: String!) {
  guess: organisationGuess(input: { name: $name }) { system kind level areaId areaName }
}`;
export const RECORD_BODY = `mutation RecordBody($input: RecordOrganisationInput!) {
  recordOrganisation(input: $input) { organisation { id name } warnings { message } } }`;

const WARNINGS = 'warnings { code message partKey }';

export const DRAFT_SOURCES = 'query DraftSources { draftSources }';
export const DRAFT_FROM_ARTICLE = `mutation DraftFromArticle($input: DraftFromArticleInput!) {
  draftFromArticle(input: $input) { isNew draft { id } warnings { code message partKey recordId } } }`;
export const REVISE_DRAFT = `mutation ReviseDraft($input: ReviseDraftInput!) {
  reviseDraft(input: $input) { draft { ${DRAFT_FIELDS} } ${WARNINGS} } }`;
export const ACCEPT_DRAFT = `mutation AcceptDraft($input: AcceptDraftInput!) {
  acceptDraft(input: $input) { draft { ${DRAFT_FIELDS} } notPublic { message records } ${WARNINGS} } }`;
export const CONFIRM_DRAFT = `mutation ConfirmDraft($input: ConfirmInput!, $withDrafts: Boolean! = false) {
  confirmDraft(input: $input, withDrafts: $withDrafts) { draft { ${DRAFT_FIELDS} } notPublic { message records } ${WARNINGS} } }`;
export const UNDO_ACCEPT_DRAFT = `mutation UndoAcceptDraft($input: UndoAcceptDraftInput!) {
  undoAcceptDraft(input: $input) { draft { ${DRAFT_FIELDS} } ${WARNINGS} } }`;
export const DISCARD_DRAFT = `mutation DiscardDraft($input: DiscardDraftInput!) {
  discardDraft(input: $input) { draft { ${DRAFT_FIELDS} } } }`;

export const WITHDRAWALS = `query Withdrawals($id: ID!) {
  withdrawalsOfDraft(id: $id) { step id type label message reason act version recordStatus }
}`;

export const RECONCILIATION = `query Reconciliation($meetingId: ID!) {
  reconciliation(about: { meetingId: $meetingId }) {
    rows { forms { name } grantors { name } recipients state
      proposed { text } granted { text } presented { text } reported { text } reports { reasons { text } } }
    disagreements { message }
    notCounted { message count }
  }
}`;

/** Make one record public that accepting only linked. */
export const CONFIRM = Object.fromEntries(
  (['confirmMeeting', 'confirmOrganisation', 'confirmPerson'] as const).map((act) => [
    act,
    `mutation Confirm($input: ConfirmInput!) { ${act}(input: $input) { __typename } }`,
  ]),
) as Readonly<Record<'confirmMeeting' | 'confirmOrganisation' | 'confirmPerson', string>>;

/** The acts that take a public record back, as withdrawalsOfDraft names them. */
const WITHDRAWING = [
  'withdrawArticle',
  'withdrawAttendance',
  'withdrawAward',
  'withdrawAwardDecision',
  'withdrawClaim',
  'withdrawMeeting',
  'withdrawOrganisation',
  'withdrawPerson',
  'withdrawPost',
  'withdrawPresentation',
] as const;

/** Each takes the same input: which record, the version that was read, and why. */
export const WITHDRAW: Readonly<Record<string, string>> = Object.fromEntries(
  WITHDRAWING.map((act) => [act, `mutation Withdraw($input: WithdrawInput!) { ${act}(input: $input) { __typename } }`]),
);
