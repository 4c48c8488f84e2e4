import type { Name, Receiver } from '../forms/fields.js';

/** A draft as operations.ts asks for it; the schema says what each field means. */

export interface Span {
  start: number;
  end: number;
  place: 'HEADLINE' | 'SAPO' | 'BODY' | 'CAPTION';
  quote: string;
}

export interface Part {
  key: string;
  evidence: Span | null;
  values: (Span & { field: string })[];
  changed: string[];
  added: boolean;
  leftOut: boolean;
}

export interface Meeting extends Part {
  title: string;
  kind: string;
  heldOn: string | null;
  heldTo: string | null;
  heldPrinted: string | null;
  yearFrom: string | null;
  placePrinted: string | null;
  organisers: Name[];
  yearReviewed: number | null;
  sessionNumber: number | null;
  termPrinted: string | null;
}

export interface Attendee extends Part {
  name: string;
  printed: string;
  positions: string[];
  roles: string[];
  meetingKey: string | null;
  onlyPresents: boolean | null;
}

export interface Delegation extends Part {
  printed: string;
  count: number | null;
  meetingKey: string | null;
}

export interface Award extends Part {
  form: string;
  formPrinted: string;
  grantors: Name[];
  grantorPhrase: string | null;
  grantorCarriedOver: boolean;
  presenters: string[];
  presenterCarriedOver: boolean;
  byDelegationOf: string | null;
  groups: number | null;
  individuals: number | null;
  households: number | null;
  enterprises: number | null;
  combined: number | null;
  pieces: number | null;
  unspecified: boolean;
  named: Receiver[];
  decisionNumber: string | null;
  reason: string | null;
  status: string;
  meetingKey: string | null;
  toldAgain: Span[];
}

export interface Doubt {
  code: string;
  messageVi: string;
  messageEn: string;
  partKey: string | null;
  evidence: Span | null;
  guess: Guess | null;
}

/** What the words of a doubt say of an award if they say it at all. */
export type Guess = Pick<
  Award,
  'formPrinted' | 'status' | 'groups' | 'individuals' | 'households' | 'enterprises' | 'combined' | 'unspecified'
>;

export interface Recorded {
  id: string;
  recordStatus: 'DRAFT' | 'CONFIRMED' | 'WITHDRAWN';
}

export interface Outcome {
  partKey: string;
  made: boolean;
  meeting: (Recorded & { version: number; title: string }) | null;
  attendance: (Recorded & { namePrinted: string | null; person: { id: string } | null }) | null;
  claim: Recorded | null;
  presentation: Recorded | null;
  award:
    | (Recorded & {
        form: { nameVi: string; nameEn: string };
        recipientNamePrinted: string | null;
        recipientKind: string;
        quantity: number | null;
        state: string;
        grantedOn: string | null;
        person: { id: string } | null;
      })
    | null;
  decision: (Recorded & { numberPrinted: string | null }) | null;
  person: (Recorded & { version: number; displayName: string }) | null;
  organisation: (Recorded & { version: number; name: string }) | null;
}

export interface Draft {
  id: string;
  version: number;
  state: 'OPEN' | 'ACCEPTED' | 'DISCARDED';
  title: string | null;
  url: string | null;
  snapshotText: string;
  discardReason: string | null;
  doubtCount: number;
  /** Whether the reader may change and accept it, and make public what it becomes: over the body that keeps it. */
  mayRevise: boolean;
  mayConfirm: boolean;
  article: (Recorded & { title: string }) | null;
  keptBy: { name: string } | null;
  contents: {
    article: { title: string | null; publishedOn: string | null; author: string | null; outlet: string | null };
    meetings: Meeting[];
    attendees: Attendee[];
    delegations: Delegation[];
    awards: Award[];
    doubts: Doubt[];
  };
  /** Those that staff looked at and let be. */
  dismissedDoubts: Doubt[];
  outcomes: Outcome[];
  acceptances: {
    id: string;
    ordinal: number;
    acceptedAt: string;
    undoneAt: string | null;
    undoReason: string | null;
  }[];
}

export interface Candidate {
  partKey: string;
  id: string;
  kind: string;
  label: string;
  detail: string | null;
  score: number;
  reasons?: string[];
  /** Of a meeting: whether it likely is the one told of, so that somebody has to say whether it is. */
  isLikelyMeeting?: boolean;
  verdict?: string;
  evidence?: { message: string; weight: number }[];
}

/** What a body that is not on record seems to be, by its printed name, the article and the map. */
export interface NewBody {
  partKey: string;
  name: string;
  kind: string;
  system: string;
  level: string;
  areaId: string | null;
  areaName: string | null;
  /** By what it is guessed: NAME, ARTICLE, KEEPER. */
  areaFrom: string | null;
  validTo: string | null;
}

/** A later part that likely prints the body of an earlier one, in other words. */
export interface SameBody {
  partKey: string;
  asPart: string;
  label: string;
  isSure: boolean;
}

/** The day on which a decision was signed, as the article prints it behind its number. */
export interface SigningDay {
  partKey: string;
  signedOn: string;
  quote: string;
}

export interface Candidates {
  meetings: Candidate[];
  areas: Candidate[];
  organisations: Candidate[];
  decisions: Candidate[];
  awards: Candidate[];
  articles: Candidate[];
  forms: Candidate[];
  people: Candidate[];
  newBodies: NewBody[];
  sameBodies: SameBody[];
  newDecisions: SigningDay[];
  sure: { partKey: string; id: string; kind: string; why: string[] }[];
}

/** What a part becomes when the draft is accepted, as staff chose; without one the registry's own rule holds. */
export interface Choice {
  action: 'LINK' | 'CREATE' | 'AS_PRINTED' | 'LEAVE_OUT';
  /** Of LINK: which record, and how it is shown. */
  id?: string;
  kind?: string;
  label?: string;
  /** Of LINK: the part of the draft whose person or body it is, recorded or not. */
  asPart?: string;
  /** Of CREATE, for a body. */
  body?: { name?: string; system: string; kind: string; level: string; areaId?: string; validTo?: string };
  /** How the area of that body is called. */
  areaName?: string;
  /** Of CREATE, for a decision: who signed it, when, and what it says of itself. */
  issuer?: { id: string; label: string };
  signedOn?: string;
  subject?: string;
  mode?: string;
}

export type Choices = Readonly<Record<string, Choice>>;

export interface Warning {
  code: string;
  message: string;
  partKey: string | null;
}
