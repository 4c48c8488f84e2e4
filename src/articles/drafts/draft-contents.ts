import type { RecipientKind } from '../../awards/vocabulary.js';
import type { AttendanceRole, MeetingKind } from '../../meetings/vocabulary.js';
import type { ClaimPlace, ClaimVerb } from '../vocabulary.js';

/** The words something was read from: a span of the draft's text in UTF-16 units, end excluded. */
export interface DraftEvidence {
  start: number;
  end: number;
  place: ClaimPlace;
  quote: string;
}

/** Where one value of a part stands: `field` is its name in the part, `positions.1` for an item of a list. */
export interface DraftValue extends DraftEvidence {
  field: string;
}

export interface DraftDoubt {
  code: string;
  messageVi: string;
  messageEn: string;
  /** Null: about the whole article. */
  partKey: string | null;
  evidence: DraftEvidence | null;
  /** What its words say of an award if they say it at all. Absent where they say nothing of one, and in drafts of before it was kept. */
  guess?: DraftGuess;
}

export interface DraftGuess extends DraftCounts {
  formPrinted: string;
  status: ClaimVerb;
  unspecified: boolean;
}

/** What every part has. Keys are given once and never used for another part of the same draft. */
export interface DraftPart {
  key: string;
  /** Null for a part that staff added without quoting the text. */
  evidence: DraftEvidence | null;
  values: DraftValue[];
  /** Fields that staff gave another value than was read. */
  changed: string[];
  added: boolean;
  /** Staff leave it out: it is not accepted unless asked for by its key. */
  leftOut: boolean;
}

export interface DraftName {
  key: string;
  printed: string;
}

export interface DraftMeetingPart extends DraftPart {
  title: string;
  kind: MeetingKind;
  /** A partial date; `--01-12` where the year is not known. */
  heldOn: string | null;
  /** Last day of several. Absent in drafts of before it was read. */
  heldTo?: string | null;
  heldPrinted: string | null;
  /** Code of what the year was inferred from; null: unknown. */
  yearFrom: string | null;
  placePrinted: string | null;
  organisers: DraftName[];
  yearReviewed: number | null;
  /** The words that tell the year reviewed. Absent in drafts of before it was kept; null where staff gave another year. */
  yearReviewedEvidence?: DraftEvidence | null;
  /** The words that the kind was read from. Absent in drafts of before it was kept; null where staff gave another kind. */
  kindEvidence?: DraftEvidence | null;
  yearPlanned: number | null;
  sessionNumber: number | null;
  termPrinted: string | null;
}

export interface DraftAttendeePart extends DraftPart {
  name: string;
  printed: string;
  positions: string[];
  roles: AttendanceRole[];
  meetingKey: string | null;
  /** No guest: named only as handing something over, and recorded with the award. Absent in drafts of before it was kept. */
  onlyPresents?: boolean;
}

export interface DraftDelegationPart extends DraftPart {
  printed: string;
  /** Null: the words do not count them exactly. */
  count: number | null;
  meetingKey: string | null;
}

export interface DraftNamedPart {
  key: string;
  name: string;
  kind: RecipientKind;
  positions: string[];
}

/** How many were given something; null is what the text does not say, never 0. */
export interface DraftCounts {
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
}

/** A further telling of an award. What drafts of before it was read do not have is that of the award. */
export interface DraftTelling extends DraftEvidence {
  status?: ClaimVerb;
  presenters?: string[];
  byDelegationOf?: string | null;
  unspecified?: boolean;
}

export interface DraftAwardPart extends DraftPart, DraftCounts {
  /** The reader's code of the kind of form. */
  form: string;
  formPrinted: string;
  grantors: DraftName[];
  grantorPhrase: string | null;
  presenters: string[];
  byDelegationOf: string | null;
  unspecified: boolean;
  pieces: number | null;
  named: DraftNamedPart[];
  decisionNumber: string | null;
  reason: string | null;
  status: ClaimVerb;
  meetingKey: string | null;
  grantorCarriedOver: boolean;
  presenterCarriedOver: boolean;
  /** The same award told again elsewhere: a claim each, not another award. */
  toldAgain: DraftTelling[];
}

export interface DraftHead {
  title: string | null;
  publishedOn: string | null;
  author: string | null;
  outlet: string | null;
}

/** What an article says, part by part: as read, or as staff revised it. */
export interface DraftContents {
  article: DraftHead;
  meetings: DraftMeetingPart[];
  attendees: DraftAttendeePart[];
  delegations: DraftDelegationPart[];
  awards: DraftAwardPart[];
  doubts: DraftDoubt[];
  /** Doubts that stand and that staff dismissed: they looked, and it is right. Absent where nobody did. */
  dismissed?: DraftDoubt[];
}
