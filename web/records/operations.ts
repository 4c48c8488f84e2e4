/** What the room of what is on record asks of the API to be read; what it changes stands in acts.ts. */

import { AREA_TOLD } from '../choosing/area-told.js';

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const RECORD = 'id version recordStatus';
/** With what whoever asks may do with it. */
const KEPT = `${RECORD} mayChange mayConfirm mayWithdraw`;
const NAMED = 'id name';
const DECISION_HEAD = `id numberPrinted signedOn subject status recordStatus issuer { ${NAMED} }`;
const MEETING_HEAD = 'id title kind heldFrom heldTo placePrinted recordStatus organisers { id printed }';
const ARTICLE_HEAD = 'id title outlet publishedOn url recordStatus';
const LINE = `${RECORD} annexOrder state form { code nameVi nameEn } awardClass recipientKind recipientName recipientPosition
  recipientUnit quantity unlisted person { id displayName } organisation { ${NAMED} } grantor { ${NAMED} } grantorPrinted grantedOn reason
  decision { ${DECISION_HEAD} }`;
const HANDED = 'id manner meeting { id title heldFrom }';
const POST = `${KEPT} titlePrinted organisation { ${NAMED} } organisationPrinted heldFrom heldTo former source`;
const ATTENDANCE = `${KEPT} listingOrder namePrinted nameVisibility person { id displayName } positionsPrinted
  positions { id printed former organisation { ${NAMED} } } delegationPrinted delegationCount roles`;
const CLAIM = `${RECORD} quote place verb formPrinted reasonPrinted standing standingReason
  groups individuals households enterprises combined article { ${ARTICLE_HEAD} }`;
/** With what it was resolved to. */
const TIED_CLAIM = `${CLAIM} mayChange mayConfirm mayWithdraw unspecified grantorsPrinted grantorsCarriedOver grantorPhrase presentersPrinted
  meeting { id title heldFrom } decision { ${DECISION_HEAD} } supersededBy { id quote } grantors { printed organisation { ${NAMED} } }
  awards(first: 20) { totalCount nodes { id recipientName recipientUnit awardClass grantedOn form { nameVi nameEn } } }`;

export const SEARCH = `query Search($text: String!, $kinds: [SearchKind!], $withWithdrawn: Boolean) {
  search(text: $text, kinds: $kinds, withWithdrawn: $withWithdrawn, first: 50) {
    id kind title recordStatus
    honouree { awardCount recipientKind person { id } organisation { id } }
    person { posts { titlePrinted } } organisation { area { name } } meeting { heldFrom } decision { signedOn issuer { name } }
    article { outlet publishedOn }
  }
  lines: awards(text: $text, withWithdrawn: $withWithdrawn, first: 10) { ${PAGE} nodes { ${LINE} } }
  numbered: awards(certificateNumber: $text, withWithdrawn: $withWithdrawn, first: 10) { ${PAGE} nodes { ${LINE} certificateNumber } }
}`;
export const AWARDS = `query AwardsOnRecord($text: String, $certificateNumber: String, $year: Int, $grantor: GrantorFilterInput, $recipientKind: RecipientKind,
  $recordStatus: RecordStatus, $withWithdrawn: Boolean, $state: AwardState, $handedOver: Boolean, $undated: Boolean, $ofMyBodies: Boolean, $orderBy: AwardOrder, $after: String) {
  list: awards(state: $state, handedOver: $handedOver, undated: $undated, ofMyBodies: $ofMyBodies, text: $text, certificateNumber: $certificateNumber, year: $year, grantor: $grantor, recipientKind: $recipientKind, recordStatus: $recordStatus,
    withWithdrawn: $withWithdrawn, orderBy: $orderBy, first: 25, after: $after) {
    ${PAGE} nodes { ${LINE} certificateNumber }
  }
}`;
export const MAKE_LIST = `mutation MakeList($input: RequestAwardListInput!) {
  made: requestAwardList(input: $input) { files { id name size path } }
}`;
export const HONOUREES = `query Honourees($text: String, $year: Int, $grantor: GrantorFilterInput, $recipientKind: RecipientKind,
  $orderBy: HonoureeOrder, $after: String) {
  list: honourees(text: $text, year: $year, grantor: $grantor, recipientKind: $recipientKind, orderBy: $orderBy, first: 25, after: $after) {
    ${PAGE} nodes { id name recipientKind awardCount person { id recordStatus } organisation { id recordStatus }
      awards(first: 3) { nodes { id form { nameVi nameEn } grantedOn } } }
  }
}`;
export const PEOPLE = `query PeopleOnRecord($text: String, $recordStatus: RecordStatus, $withWithdrawn: Boolean, $orderBy: PeopleOrder,
  $after: String) {
  list: people(text: $text, recordStatus: $recordStatus, withWithdrawn: $withWithdrawn, orderBy: $orderBy, first: 25, after: $after) {
    ${PAGE} nodes { id recordStatus displayName posts { id titlePrinted organisation { name } organisationPrinted } awards(first: 1) { totalCount } }
  }
}`;
export const DECISIONS = `query DecisionsOnRecord($text: String, $year: Int, $issuer: GrantorFilterInput, $status: DecisionStatus,
  $recordStatus: RecordStatus, $withWithdrawn: Boolean, $waits: Boolean, $hasOpenWarnings: Boolean, $ofMyBodies: Boolean, $orderBy: AwardDecisionOrder, $after: String) {
  list: decisions(waits: $waits, hasOpenWarnings: $hasOpenWarnings, ofMyBodies: $ofMyBodies, text: $text, year: $year, issuer: $issuer, status: $status, recordStatus: $recordStatus, withWithdrawn: $withWithdrawn,
    orderBy: $orderBy, first: 25, after: $after) {
    ${PAGE} nodes { ${DECISION_HEAD} awards(first: 1) { totalCount }
      withdrawn: awards(recordStatus: WITHDRAWN, first: 1) { totalCount } proposed: proposedAwards(first: 1) { totalCount } }
  }
}`;
export const HANDED_ON = `query HandedOn($after: String) {
  list: decisionsHandedOn(first: 10, after: $after) {
    ${PAGE} nodes { id at reason numberPrinted signedOn takenBy { name } decision { id } }
  }
}`;
export const MEETINGS = `query MeetingsOnRecord($text: String, $year: Int, $organiser: OrganiserFilterInput, $kind: MeetingKind,
  $recordStatus: RecordStatus, $withWithdrawn: Boolean, $orderBy: MeetingOrder, $after: String) {
  list: meetings(text: $text, year: $year, organiser: $organiser, kind: $kind, recordStatus: $recordStatus, withWithdrawn: $withWithdrawn,
    orderBy: $orderBy, first: 25, after: $after) {
    ${PAGE} nodes { ${MEETING_HEAD} }
  }
}`;
export const BODIES = `query BodiesOnRecord($text: String, $kind: OrganisationKind, $level: Level, $parentId: ID,
  $recordStatus: RecordStatus, $withWithdrawn: Boolean, $orderBy: OrganisationOrder, $after: String) {
  list: organisations(text: $text, kind: $kind, level: $level, parentId: $parentId, recordStatus: $recordStatus,
    withWithdrawn: $withWithdrawn, orderBy: $orderBy, first: 25, after: $after) {
    ${PAGE} nodes { id name recordStatus kind level area { name } validFrom validTo }
  }
}`;
export const ARTICLES = `query ArticlesOnRecord($text: String, $year: Int, $recordStatus: RecordStatus, $withWithdrawn: Boolean,
  $orderBy: ArticleOrder, $after: String) {
  list: articles(text: $text, year: $year, recordStatus: $recordStatus, withWithdrawn: $withWithdrawn, orderBy: $orderBy,
    first: 25, after: $after) {
    ${PAGE} nodes { ${ARTICLE_HEAD} }
  }
}`;

export const PERSON = `query Person($id: ID!) {
  record: person(id: $id) {
    ${KEPT} displayName sortKey visibility visibilityReason distinguishingNote names { id printed source } posts { ${POST} }
    honoured: awards(state: GRANTED, recordStatus: CONFIRMED, first: 1) { totalCount }
  }
}`;
export const PERSON_AWARDS = `query PersonAwards($id: ID!, $after: String) {
  record: person(id: $id) { list: awards(first: 25, after: $after) { ${PAGE} nodes { ${LINE} presentations { ${HANDED} } articles { id title } } } }
}`;
export const PERSON_MEETINGS = `query PersonMeetings($id: ID!, $after: String) {
  record: person(id: $id) { list: attendances(first: 25, after: $after) { ${PAGE} nodes { ${ATTENDANCE} meeting { ${MEETING_HEAD} } } } }
}`;
export const PERSON_ARTICLES = `query PersonArticles($id: ID!, $after: String) {
  record: person(id: $id) { list: articles(first: 25, after: $after) { ${PAGE} nodes { ${ARTICLE_HEAD} } } }
}`;
export const PERSON_GAVE = `query PersonGave($id: ID!, $after: String) {
  record: person(id: $id) { list: presentationsGiven(first: 25, after: $after) {
    ${PAGE} nodes { id meeting { ${MEETING_HEAD} } items { id award { id recipientName form { nameVi nameEn } } } } } }
}`;

export const DECISION = `query Decision($id: ID!) {
  record: decision(by: { id: $id }) {
    ${KEPT} mayAddTo mayRecordEvents mayTakeOver documentType numberPrinted signedOn subject status issuer { ${NAMED} } signatory { id displayName } signatoryPrinted
    signatoryTitlePrinted signingCapacity mode legalBases keptBy { ${NAMED} } addressee { ${NAMED} } openWarningCount
  }
}`;
export const DECISION_LINES = `query DecisionLines($id: ID!, $text: String, $after: String) {
  record: decision(by: { id: $id }) { list: awards(text: $text, orderBy: ANNEX, first: 50, after: $after) {
    ${PAGE} nodes { ${LINE} presentations { ${HANDED} } articles { id title } } } }
}`;

/** Of a proposal: all its lines, each with what became of it. */
export const PROPOSED_LINES = `query ProposedLines($id: ID!, $text: String, $after: String) {
  record: decision(by: { id: $id }) { list: proposedAwards(text: $text, orderBy: ANNEX, first: 50, after: $after) {
    ${PAGE} nodes { ${LINE} refusalReason } } }
}`;

export const UNLINKED_LINES = `query UnlinkedLines($id: ID!) {
  record: decision(by: { id: $id }) { list: awards(hasHonouree: false, orderBy: ANNEX, first: 100) {
    ${PAGE} nodes { id version annexOrder state unlisted recipientKind recipientNamePrinted recipientPositionPrinted
      recipientPositions recipientUnitPrinted unit { ${NAMED} } unitArea { ${NAMED} } mayChange } } }
}`;
/** Who on record the recipient of a line may be, each with why, and with what is known of them. */
export const WHO_MAY_BE = `query WhoMayBe($input: PersonCandidatesInput!) {
  personCandidates(input: $input) {
    verdict evidence { code message weight }
    person { id displayName recordStatus posts { titlePrinted organisation { name } organisationPrinted }
      attendances(first: 2) { totalCount nodes { meeting { title heldFrom } } }
      awards(first: 2) { totalCount nodes { form { nameVi nameEn } grantedOn } } }
  }
}`;
export const WHICH_MAY_BE = `query WhichMayBe($input: OrganisationCandidatesInput!) {
  organisationCandidates(input: $input) {
    evidence { message isAgainst }
    organisation { id name recordStatus level validFrom validTo area { name } parent { name }
      meetingsOrganised(first: 2) { totalCount nodes { title heldFrom } }
      awardsReceived(first: 2) { totalCount nodes { form { nameVi nameEn } grantedOn } } }
  }
  organisationGuess(input: $input) { system kind level }
}`;
export const DECISION_ARTICLES = `query DecisionArticles($id: ID!, $after: String) {
  record: decision(by: { id: $id }) { list: articles(first: 25, after: $after) { ${PAGE} nodes { ${ARTICLE_HEAD} } } }
}`;

/** How many lines of a decision have no area, and where its issuer is. */
export const WITHOUT_AREA = `query WithoutArea($id: ID!) {
  record: decision(by: { id: $id }) { issuer { area { ${AREA_TOLD} } } list: awards(withoutArea: true, first: 1) { totalCount } }
}`;
export const DECISION_WARNINGS = `query DecisionWarnings($id: ID!) {
  record: decision(by: { id: $id }) { openWarnings { awardId annexOrder code message } }
}`;

export const AWARD = `query Award($id: ID!) {
  record: award(id: $id) {
    ${LINE} mayChange mayConfirm mayWithdraw mayRecordEvents mode level system recipientId recipientNamePrinted recipientPositionPrinted recipientUnitPrinted unit { ${NAMED} }
    unitArea { ${NAMED} } nameVisibility achievementFrom achievementTo positionClass bonus bonusPrinted certificateNumber
    keptBy { ${NAMED} } replacedBy { id recipientName } replaces { id recipientName } proposedIn { ${DECISION_HEAD} } refusalReason attachedTo { version ${DECISION_HEAD} }
    warnings { code message severity overriddenBecause }
    events { id actId kind effectiveOn reason decision { ${DECISION_HEAD} } before after linesOfAct withdrawnAt withdrawnReason }
    presentations { ${HANDED} receivedByPrinted receivedBy { id displayName } presenters { id namePrinted person { id displayName } } }
    claims { ${CLAIM} } articles { ${ARTICLE_HEAD} }
    certificatePrintings { id printedAt number }
  }
}`;

export const MEETING = `query Meeting($id: ID!) {
  record: meeting(id: $id) {
    ${KEPT} mayAddTo title kind heldFrom heldTo heldPrinted heldInferredFrom placePrinted area { ${NAMED} } sessionNumber termPrinted
    yearReviewed yearPlanned organisers { id printed part organisation { ${NAMED} } } parent { id title heldFrom } keptBy { ${NAMED} }
    children(first: 50) { nodes { id title heldFrom } }
  }
}`;
export const MEETING_PEOPLE = `query MeetingPeople($id: ID!, $after: String) {
  record: meeting(id: $id) { list: attendances(first: 50, after: $after) { ${PAGE} nodes { ${ATTENDANCE} } } }
}`;
export const MEETING_HANDED = `query MeetingHanded($id: ID!) {
  record: meeting(id: $id) { presentations { ${KEPT} listingOrder note openWarnings { message } onBehalfOf { ${NAMED} } onBehalfOfPrinted
    presenters { id namePrinted person { id displayName } }
    items { id manner receivedByPrinted receivedBy { id displayName } award { ${LINE} } claim { id quote formPrinted article { id title } } } } }
}`;
export const MEETING_ARTICLES = `query MeetingArticles($id: ID!, $after: String) {
  record: meeting(id: $id) { list: articles(first: 25, after: $after) { ${PAGE} nodes { ${ARTICLE_HEAD} } } }
}`;

export const BODY = `query Body($id: ID!) {
  record: organisation(id: $id) {
    ${KEPT} mayHide hiddenReason name shortName kind system level area { ${NAMED} } parent { ${NAMED} } validFrom validTo
    versions { id name shortName validFrom validTo basis }
    predecessors { id kind effectiveOn basis principal from { ${NAMED} version mayChange } to { ${NAMED} } }
    successors { id kind effectiveOn basis principal from { ${NAMED} version mayChange } to { ${NAMED} } }
  }
}`;
/** How many public awards were granted or received by a body since its newest name holds. */
export const BODY_UNDER_ITS_NAME = `query BodyUnderItsName($id: ID!, $from: Date) {
  record: organisation(id: $id) {
    granted: awardsGranted(recordStatus: CONFIRMED, grantedFrom: $from, first: 1) { totalCount }
    received: awardsReceived(recordStatus: CONFIRMED, grantedFrom: $from, first: 1) { totalCount }
  }
}`;
export const BODY_GRANTED = `query BodyGranted($id: ID!, $after: String) {
  record: organisation(id: $id) { list: awardsGranted(first: 25, after: $after) { ${PAGE} nodes { ${LINE} } } }
}`;
export const BODY_RECEIVED = `query BodyReceived($id: ID!, $after: String) {
  record: organisation(id: $id) { list: awardsReceived(first: 25, after: $after) { ${PAGE} nodes { ${LINE} presentations { ${HANDED} } articles { id title } } } }
}`;
export const BODY_DECISIONS = `query BodyDecisions($id: ID!, $after: String) {
  record: organisation(id: $id) { list: decisionsIssued(first: 25, after: $after) { ${PAGE} nodes { ${DECISION_HEAD} } } }
}`;
export const BODY_MEETINGS = `query BodyMeetings($id: ID!, $after: String) {
  record: organisation(id: $id) { list: meetingsOrganised(first: 25, after: $after) { ${PAGE} nodes { ${MEETING_HEAD} } } }
}`;
export const BODY_POSTS = `query BodyPosts($id: ID!, $after: String) {
  record: organisation(id: $id) { list: posts(first: 25, after: $after) { ${PAGE} nodes { ${POST} person { id displayName } } } }
}`;

export const ARTICLE = `query ArticleOnRecord($id: ID!) {
  record: article(id: $id) {
    ${KEPT} title outlet author url publishedOn publishedInferredFrom keptBy { ${NAMED} } meetings { ${MEETING_HEAD} } claims { ${TIED_CLAIM} }
  }
}`;
export const ARTICLE_AWARDS = `query ArticleAwards($id: ID!, $after: String) {
  record: article(id: $id) { list: awards(first: 25, after: $after) { ${PAGE} nodes { ${LINE} } } }
}`;

export const HISTORY = `query RecordHistory($id: ID!, $after: String) {
  history(of: $id, first: 20, after: $after) { ${PAGE} nodes { id act actorName at before after reason } }
}`;

/** What a change named by id, of as many as one history may name at once. */
export const namedBy = (count: number): string => {
  const places = Array.from({ length: count }, (_, i) => i);
  const one = (i: number) =>
    `n${i}: node(id: $i${i}) { id ... on Person { displayName } ... on Organisation { name } ... on Meeting { title } ... on Area { name }
      ... on AwardDecision { numberPrinted subject } ... on AwardForm { nameVi nameEn } ... on Award { recipientName } }`;
  return `query Named(${places.map((i) => `$i${i}: ID!`).join(', ')}) { ${places.map(one).join(' ')} }`;
};
