/** What every record that staff edit says of itself. */
export interface OnRecord {
  id: string;
  version: number;
  recordStatus: string;
}
/** The same with what whoever asks may do with it, as the registry says. */
export interface Kept extends OnRecord {
  mayChange: boolean;
  mayConfirm: boolean;
  mayWithdraw: boolean;
}
export interface Named {
  id: string;
  name: string;
}
export interface Known {
  id: string;
  displayName: string;
}
export interface FormName {
  nameVi: string;
  nameEn: string;
}

export interface DecisionHead {
  id: string;
  numberPrinted: string | null;
  signedOn: string | null;
  subject: string;
  status: string;
  recordStatus: string;
  issuer: Named | null;
}
/** With how many lines it has, of these how many were taken back, and how many it proposed. */
export type ListedDecision = DecisionHead & Record<'awards' | 'withdrawn' | 'proposed', { totalCount: number }>;
export interface MeetingHead {
  id: string;
  title: string;
  kind: string;
  heldFrom: string;
  heldTo: string | null;
  placePrinted: string | null;
  recordStatus: string;
  organisers: { id: string; printed: string }[];
}
export interface ArticleHead {
  id: string;
  title: string;
  outlet: string | null;
  publishedOn: string | null;
  url: string | null;
  recordStatus: string;
}
export interface Handed {
  id: string;
  manner: string;
  meeting: { id: string; title: string; heldFrom: string };
}

/** An award as it stands among others. */
export interface Line extends OnRecord {
  annexOrder: number | null;
  state: string;
  form: FormName & { code: string };
  awardClass: string | null;
  recipientKind: string;
  recipientName: string | null;
  recipientPosition: string | null;
  recipientUnit: string | null;
  /** null: not known. */
  quantity: number | null;
  unlisted: boolean;
  person: Known | null;
  organisation: Named | null;
  grantor: Named | null;
  grantorPrinted: string | null;
  grantedOn: string | null;
  reason: string | null;
  decision: DecisionHead | null;
}
export interface NumberedLine extends Line {
  certificateNumber: string | null;
}

export interface ToldLine extends Line {
  presentations: Handed[];
  articles: { id: string; title: string }[];
}

/** A line of a proposal, with what became of it. */
export interface ProposedLine extends Line {
  version: number;
  refusalReason: string | null;
}

export interface Post extends Kept {
  titlePrinted: string;
  organisation: Named | null;
  organisationPrinted: string | null;
  heldFrom: string | null;
  heldTo: string | null;
  former: boolean;
  source: string | null;
}
export interface Attendance extends Kept {
  listingOrder: number;
  namePrinted: string | null;
  nameVisibility: string;
  person: Known | null;
  positionsPrinted: string | null;
  positions: { id: string; printed: string; former: boolean; organisation: Named | null }[];
  delegationPrinted: string | null;
  delegationCount: number | null;
  roles: string[];
}
export interface Claim extends OnRecord {
  quote: string;
  place: string;
  verb: string | null;
  formPrinted: string | null;
  reasonPrinted: string | null;
  standing: string;
  standingReason: string | null;
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  article: ArticleHead;
}

/** A claim with what it was resolved to. */
export interface TiedClaim extends Claim, Kept {
  unspecified: boolean;
  grantorsPrinted: string[];
  grantorsCarriedOver: boolean;
  grantorPhrase: string | null;
  presentersPrinted: string[];
  meeting: { id: string; title: string; heldFrom: string } | null;
  decision: DecisionHead | null;
  supersededBy: { id: string; quote: string } | null;
  grantors: { printed: string; organisation: Named | null }[];
  awards: {
    totalCount: number;
    nodes: (Pick<Line, 'id' | 'recipientName' | 'recipientUnit' | 'awardClass' | 'grantedOn'> & { form: FormName })[];
  };
}

export interface Person extends Kept {
  displayName: string;
  /** Awards that the public may know of. */
  honoured: { totalCount: number };
  sortKey: string;
  visibility: string;
  visibilityReason: string | null;
  distinguishingNote: string | null;
  names: { id: string; printed: string; source: string | null }[];
  posts: Post[];
}
export interface Decision extends Kept, DecisionHead {
  mayAddTo: boolean;
  mayRecordEvents: boolean;
  mayTakeOver: boolean;
  documentType: string;
  addressee: Named | null;
  signatory: Known | null;
  signatoryPrinted: string | null;
  signatoryTitlePrinted: string | null;
  signingCapacity: string | null;
  mode: string | null;
  legalBases: string[];
  keptBy: Named | null;
  openWarningCount: number;
}
export interface Meeting extends Kept {
  mayAddTo: boolean;
  title: string;
  kind: string;
  heldFrom: string;
  heldTo: string | null;
  heldPrinted: string | null;
  heldInferredFrom: string | null;
  placePrinted: string | null;
  area: Named | null;
  sessionNumber: number | null;
  termPrinted: string | null;
  yearReviewed: number | null;
  yearPlanned: number | null;
  organisers: { id: string; printed: string; part: string; organisation: Named | null }[];
  parent: { id: string; title: string; heldFrom: string } | null;
  keptBy: Named | null;
  children: { nodes: { id: string; title: string; heldFrom: string }[] };
}
export interface HandedItem {
  id: string;
  manner: string;
  receivedByPrinted: string | null;
  receivedBy: Known | null;
}
export interface Presentation extends Kept {
  listingOrder: number;
  openWarnings: { message: string }[];
  note: string | null;
  onBehalfOf: Named | null;
  onBehalfOfPrinted: string | null;
  presenters: { id: string; namePrinted: string | null; person: Known | null }[];
  items: (HandedItem & {
    award: Line | null;
    claim: { id: string; quote: string; formPrinted: string | null; article: { id: string; title: string } } | null;
  })[];
}
export interface AwardEvent {
  id: string;
  actId: string;
  kind: string;
  effectiveOn: string;
  reason: string;
  decision: DecisionHead | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Lines on which the same act still has an effect. */
  linesOfAct: number;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}
export interface Award extends Line, Kept {
  mayRecordEvents: boolean;
  mode: string | null;
  level: string | null;
  system: string | null;
  recipientId: string | null;
  recipientNamePrinted: string | null;
  recipientPositionPrinted: string | null;
  recipientUnitPrinted: string | null;
  unit: Named | null;
  unitArea: Named | null;
  nameVisibility: string;
  achievementFrom: string | null;
  achievementTo: string | null;
  positionClass: string | null;
  bonus: number | null;
  bonusPrinted: number | null;
  certificateNumber: string | null;
  keptBy: Named | null;
  replacedBy: { id: string; recipientName: string | null } | null;
  proposedIn: DecisionHead | null;
  refusalReason: string | null;
  replaces: { id: string; recipientName: string | null } | null;
  /** The decision under which it was put later, which can be undone. */
  attachedTo: (DecisionHead & { version: number }) | null;
  warnings: { code: string; message: string; severity: string; overriddenBecause: string | null }[];
  events: AwardEvent[];
  presentations: (Handed & HandedItem & { presenters: Presentation['presenters'] })[];
  claims: Claim[];
  articles: ArticleHead[];
  certificatePrintings: { id: string; printedAt: string; number: string | null }[];
}
export interface Succession {
  id: string;
  kind: string;
  effectiveOn: string;
  basis: string | null;
  principal: boolean;
  from: Named & { version: number; mayChange: boolean };
  to: Named | null;
}
export interface Body extends Kept {
  mayHide: boolean;
  /** null: the public sees it. */
  hiddenReason: string | null;
  name: string;
  shortName: string | null;
  kind: string;
  system: string;
  level: string;
  area: Named | null;
  parent: Named | null;
  validFrom: string | null;
  validTo: string | null;
  versions: {
    id: string;
    name: string;
    shortName: string | null;
    validFrom: string | null;
    validTo: string | null;
    basis: string | null;
  }[];
  predecessors: Succession[];
  successors: Succession[];
}
export interface Article extends Kept, ArticleHead {
  author: string | null;
  publishedInferredFrom: string | null;
  keptBy: Named | null;
  meetings: MeetingHead[];
  claims: TiedClaim[];
}
