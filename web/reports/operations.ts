/** What the rooms of reports and certificates ask of the API. */

export const WHOLE_COUNTRY = `query WholeCountry {
  organisations(level: CENTRAL, first: 50) { nodes { id name kind area { level } } }
}`;

const FIGURES = `narrative
    tables {
      key title rowsTitle notes
      columns { key title group }
      rows { key label code unit indent strong cells { column text exactly atLeast unknown opens figureKey } }
    }`;

export const REPORT = `query Report($input: AnnualReportInput!) {
  annualReport(input: $input) {
    key readAt scope view figuresSha256 mayPublish
    organisation { id name }
    period { kind title from to cutOff countedFrom countedTo }
    notes { code message organisations { id name } }
    ${FIGURES}
  }
}`;

export const FIGURE = `query Figure($key: String!) {
  figure(key: $key) { text textNow changed readAt claims { claimId adds } }
}`;

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const opening = (query: string, fields: string): string =>
  `query Opened($key: String!, $report: String, $after: String) {
    list: ${query}(key: $key, report: $report, first: 25, after: $after) { ${PAGE} nodes { ${fields} } } }`;

/** The lists that a figure opens into, by what it counts. */
export const OPENED: Readonly<Record<string, string>> = {
  AWARDS: opening(
    'figureAwards',
    `id recipientKind recipientName recipientPosition recipientUnit quantity awardClass state recordStatus nameVisibility
      form { nameVi nameEn } grantor { name } grantorPrinted grantedOn decision { numberPrinted } reason`,
  ),
  HONOUREES: opening('figureHonourees', 'id name recipientKind awardCount'),
  MEETINGS: opening('figureMeetings', 'id title heldFrom placePrinted organisers { printed }'),
  ATTENDANCES: opening(
    'figureAttendances',
    'id namePrinted positionsPrinted positions { printed } delegationPrinted delegationCount meeting { title heldFrom }',
  ),
  CLAIMS: opening(
    'figureClaims',
    `id quote groups individuals households enterprises combined
      article { title url outlet publishedOn }`,
  ),
};

const FILES = 'files { id name size path }';

export const REQUEST_REPORT = `mutation RequestReport($input: RequestReportDocumentInput!) {
  requestReportDocument(input: $input) { ${FILES} } }`;
export const REQUEST_PUBLISHED = `mutation RequestPublished($input: RequestPublishedDocumentInput!) {
  requestPublishedDocument(input: $input) { ${FILES} } }`;
const PUBLISHED_HEAD = `id version title scope view periodKind periodName from to cutOff countedFrom countedTo publication
      snapshotAt figuresSha256 createdAt publishedByName endedAt endedByName withdrawnReason note mayWithdraw
      organisation { id name } supersededBy { id }`;
export const PUBLISHED = `query Published($organisationId: ID, $year: Int, $publication: Publication, $after: String) {
  publishedReports(organisationId: $organisationId, year: $year, publication: $publication, first: 50, after: $after) {
    ${PAGE} nodes { ${PUBLISHED_HEAD} }
  }
}`;
export const PUBLISHED_FIGURES = `query PublishedFigures($id: ID!) {
  publishedFigures(id: $id) {
    report { ${PUBLISHED_HEAD} }
    ${FIGURES}
  }
}`;
const CHANGED = `changedAwards(first: 25, after: $after) {
      totalCount
      nodes { awardId message wasCounted isCounted changes { field before after } award { id recipientKind recipientName } }
    }`;
/** Counted again when it is asked for. */
export const SINCE_PUBLISHED = `query SincePublished($id: ID!, $after: ID) {
  publishedFigures(id: $id) {
    differences { table tableTitle row rowLabel column columnTitle published current figureKey opens }
    ${CHANGED}
  }
}`;
export const CHANGED_AWARDS = `query ChangedAwards($id: ID!, $after: ID) { publishedFigures(id: $id) { ${CHANGED} } }`;
export const PUBLISH = `mutation PublishReport($input: PublishReportInput!) {
  publishReport(input: $input) { publishedReport { id } } }`;
export const WITHDRAW_PUBLISHED = `mutation WithdrawReport($input: WithdrawReportInput!) {
  withdrawReport(input: $input) { publishedReport { id } } }`;
export const DOUBTFUL_DECISIONS = `query DoubtfulDecisions($issuer: GrantorFilterInput!, $from: Date, $to: Date) {
  decisions(issuer: $issuer, signedFrom: $from, signedTo: $to, hasOpenWarnings: true, first: 1) { totalCount }
}`;
export const REQUEST_ANNEX = `mutation RequestAnnex($input: RequestDecisionAnnexInput!) {
  requestDecisionAnnex(input: $input) { ${FILES} } }`;

export const DECISIONS = `query Decisions($text: String, $year: Int, $issuer: GrantorFilterInput, $after: String) {
  decisions(text: $text, year: $year, issuer: $issuer, first: 25, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id numberPrinted signedOn subject status recordStatus issuer { id name } }
  }
}`;
export const DECISION = `query Decision($id: ID!) {
  decision(by: { id: $id }) {
    id numberPrinted signedOn subject status recordStatus
    issuer { id name }
    keptBy { id name }
    granted: awards(state: GRANTED, first: 1) { totalCount }
    all: awards(first: 1) { totalCount }
  }
}`;
export const TEMPLATES = `query Templates {
  certificateTemplates(first: 100) { nodes { id name lastNumber recordStatus keptBy { id name } } }
}`;
export const TEMPLATE_LIST = `query TemplateList($after: String) {
  certificateTemplates(first: 25, after: $after) {
    ${PAGE} nodes { id version name lastNumber hasBackground layout recordStatus mayChange keptBy { name } }
  }
}`;
export const PREVIEW_TEMPLATE = `mutation PreviewTemplate($input: PreviewCertificateTemplateInput!) {
  preview: previewCertificateTemplate(input: $input) { file { id name size path } doubts { message } }
}`;
export const LAYOUT_CHECK = `query LayoutCheck($fileId: ID, $templateId: ID) {
  check: certificateLayoutCheck(fileId: $fileId, templateId: $templateId) {
    width height hasCode fields { name label isUsed mayBeEmpty } problems { at message }
  }
}`;
export const LAYOUT_EXAMPLE = 'query LayoutExample { certificateLayoutExample }';
export const RECORD_TEMPLATE = `mutation RecordTemplate($input: RecordCertificateTemplateInput!) {
  recordCertificateTemplate(input: $input) { template { id } } }`;
export const CHANGE_TEMPLATE = `mutation ChangeTemplate($input: ChangeCertificateTemplateInput!) {
  changeCertificateTemplate(input: $input) { template { id } } }`;
export const WITHDRAW_TEMPLATE = `mutation WithdrawTemplate($input: WithdrawInput!) {
  withdrawCertificateTemplate(input: $input) { template { id } } }`;
/** One sheet of an award on record: gives no number. */
export const TRY_ON_AWARD = `mutation TryOnAward($input: PrintCertificatesInput!) {
  preview: printCertificates(input: $input) { file { id name size path } doubts { message } }
}`;
export const PRINT_CERTIFICATES = `mutation PrintCertificates($input: PrintCertificatesInput!) {
  printCertificates(input: $input) {
    file { id name size path }
    certificates { awardId page certificateNumber numberIsNew printedBeforeAt }
    doubts { awardId page code message }
  }
}`;
