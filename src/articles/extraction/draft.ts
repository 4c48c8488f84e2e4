/** Where in an article a value was read. */
export type EvidencePlace = 'HEADLINE' | 'SAPO' | 'CAPTION' | 'BODY';

/** The words that a value was read from: a span of the pasted text in UTF-16 units, end excluded, and the words themselves. */
export interface Evidence {
  start: number;
  end: number;
  place: EvidencePlace;
  quote: string;
}

export type MeetingKind = 'YEAR_END_REVIEW' | 'INTERIM_REVIEW' | 'CONGRESS' | 'AWARD_CEREMONY' | 'SESSION' | 'OTHER';

/** What a year that is not printed beside the day was inferred from. */
export type YearSource =
  | 'PRINTED'
  | 'PUBLISHED_ON'
  | 'DATELINE'
  | 'ANNIVERSARY'
  | 'YEAR_REVIEWED'
  | 'YEAR_PLANNED'
  | 'DECISION_DATE'
  | 'TERM'
  | 'YEAR_IN_TITLE'
  | 'OTHER_DATE';

export interface ReadDate {
  /** `2021-01-12`, or `--01-12` where no year could be inferred; null when the text gives no day. */
  value: string | null;
  printed: string | null;
  inferredFrom: YearSource | null;
}

export interface DraftMeeting {
  title: string;
  kind: MeetingKind;
  heldOn: ReadDate;
  /** Last day of several, as `heldOn.value`; null where the text tells of one day. */
  heldTo: string | null;
  place: string | null;
  organisers: string[];
  yearReviewed: number | null;
  /** The sentence or headline that tells the year reviewed; it need not be the one that tells of the meeting. */
  yearReviewedEvidence: Evidence | null;
  /** The words that the kind was read from; null for `OTHER`, and where only the page's own title tells it. */
  kindEvidence: Evidence | null;
  yearPlanned: number | null;
  /** "lần thứ XIII" is 13. */
  ordinal: number | null;
  /** First and last year of the term named in the title. */
  term: { from: number; to: number } | null;
  evidence: Evidence;
}

export type AttendeeRole = 'CHAIR' | 'SPEAKER' | 'PRESENTER' | 'ATTENDEE';

export interface DraftAttendee {
  name: string;
  /** As printed, with ranks and courtesy titles. */
  printed: string;
  positions: string[];
  roles: AttendeeRole[];
  /** Index into `meetings`. */
  meeting: number | null;
  evidence: Evidence;
}

/** Guests named only as a group: "đại diện lãnh đạo các sở, ban, ngành", "hơn 300 đại biểu". */
export interface DraftDelegation {
  printed: string;
  /** How many they are, where the text counts them exactly. */
  count: number | null;
  evidence: Evidence;
}

export type AwardFormCode =
  | 'CERTIFICATE_OF_MERIT'
  | 'CERTIFICATE_OF_COMMENDATION'
  | 'EMULATION_FLAG'
  | 'COMMEMORATIVE_MEDAL'
  | 'ORDER'
  | 'MEDAL'
  | 'EMULATION_TITLE'
  | 'STATE_TITLE'
  | 'PRIZE'
  | 'LETTER_OF_COMMENDATION'
  | 'OTHER_RECOGNITION';

export type AwardStatus = 'PROPOSED' | 'GRANTED' | 'PRESENTED' | 'PRAISED';
export type NamedKind = 'GROUP' | 'INDIVIDUAL' | 'HOUSEHOLD' | 'ENTERPRISE';

/** Every number is null where the text gives none; `combined` is a number of groups and individuals told together. */
/** Kinds of receivers that are counted by number. */
export type CountedKind = 'groups' | 'individuals' | 'households' | 'enterprises';

export interface DraftRecipients {
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  /** "Nhiều", "các", or nothing at all: some recipients are not counted. */
  unspecified: boolean;
}

export interface DraftNamed {
  name: string;
  kind: NamedKind;
  positions: string[];
}

/** What one more telling of an award says of it: not all of them tell of the same stage. */
export interface ToldAgain extends Evidence {
  status: AwardStatus;
  presenters: string[];
  byDelegationOf: string | null;
  unspecified: boolean;
}

export interface DraftAward {
  form: AwardFormCode;
  formPrinted: string;
  /** Bodies or posts that grant, as printed; empty where unknown ("của các cấp"). */
  grantors: string[];
  /** What the text says of grantors that are not bodies: "các cấp". */
  grantorsPrinted: string | null;
  presenters: string[];
  byDelegationOf: string | null;
  recipients: DraftRecipients;
  named: DraftNamed[];
  /** Pieces given out, where the text counts papers and not people: "42 Bằng khen". */
  pieces: number | null;
  decisionNumber: string | null;
  reason: string | null;
  status: AwardStatus;
  /** Index into `meetings`; null where the article has no meeting. */
  meeting: number | null;
  evidence: Evidence;
  /** The same award told again elsewhere in the article: one claim each, not another award. */
  toldAgain: ToldAgain[];
  /** Carried over from the clause before: "…; tặng Giấy khen cho …". */
  carriedOver: ('GRANTOR' | 'PRESENTER')[];
}

export type DoubtCode =
  | 'EMPTY_TEXT'
  | 'NOT_TEXT'
  | 'NOT_VIETNAMESE'
  | 'LEGACY_ENCODING_TCVN3'
  | 'LEGACY_ENCODING_VNI'
  | 'BROKEN_ENCODING'
  | 'INDEX_PAGE'
  | 'PAGE_TOO_COMPLEX'
  | 'TEXT_CUT'
  | 'ADDRESSES_A_PROGRAM'
  | 'PUBLICATION_NOT_TAKEN'
  | 'NO_MEETING'
  | 'NO_DATE'
  | 'YEAR_INFERRED'
  | 'YEAR_UNKNOWN'
  | 'SEVERAL_MEETINGS'
  | 'MEETING_ANNOUNCED'
  | 'TITLE_FROM_HEADLINE'
  | 'GUESTS_CUT'
  | 'PERSON_WITHOUT_POSITION'
  | 'POSITIONS_DIFFER'
  | 'GRANTOR_UNKNOWN'
  | 'GRANTOR_CARRIED_OVER'
  | 'TWO_FORMS_AT_ONCE'
  | 'COUNT_NOT_SPLIT'
  | 'COUNT_APPROXIMATE'
  | 'COUNT_OF_PIECES'
  | 'COUNT_NOT_SURE'
  | 'TOLD_AGAIN'
  | 'FORM_NOT_NAMED'
  | 'PRAISE_BESIDES'
  | 'PROPOSED_ONLY'
  | 'NAMES_NOT_READ';

/** What the words of a doubt say of an award if they say it at all, for a person to judge. */
export interface AwardGuess extends DraftRecipients {
  formPrinted: string;
  status: AwardStatus;
}

export interface Doubt {
  code: DoubtCode;
  message: { vi: string; en: string };
  evidence: Evidence | null;
  guess?: AwardGuess;
}

export interface ArticleHead {
  title: string | null;
  /** `YYYY-MM-DD`. */
  publishedOn: string | null;
  author: string | null;
  outlet: string | null;
}

/** What one article says of a meeting, for a person to confirm; nothing in it is known to be true. */
export interface Draft {
  article: ArticleHead;
  meetings: DraftMeeting[];
  attendees: DraftAttendee[];
  delegations: DraftDelegation[];
  awards: DraftAward[];
  doubts: Doubt[];
}
