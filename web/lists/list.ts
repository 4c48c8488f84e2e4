import { dayInWords } from '../words/language.js';

/** A list as operations.ts asks for it; the schema says what each field means. */

export type Severity = 'NONE' | 'NOTE' | 'WARNING' | 'ERROR';
export type State = 'STAGED' | 'COMMITTING' | 'COMMITTED' | 'CANCELLED' | 'UNDONE';
export type Which = 'ALL' | 'VALID';

export const FIELDS = [
  'NAME',
  'KIND',
  'POSITION',
  'UNIT',
  'AREA',
  'FORM',
  'CLASS',
  'REASON',
  'PERIOD',
  'BONUS',
  'CERTIFICATE_NUMBER',
] as const;
/** What of a row can be mended. */
export type Field = (typeof FIELDS)[number];

export interface Verdict {
  code: string;
  severity: Severity;
  sheet: string | null;
  row: number | null;
  column: string | null;
  value: string | null;
  message: string;
  mend: string;
  evidence: string[];
  suggestions: string[];
}

export interface Value {
  field: Field;
  value: string | null;
  read: string | null;
  column: string | null;
  mended: boolean;
}

interface Named {
  id: string;
  name: string;
}

export interface Place extends Named {
  parent: { name: string } | null;
}

export interface Row {
  id: string;
  ordinal: number;
  sheet: string;
  row: number;
  name: string | null;
  kind: string | null;
  severity: Severity;
  choice: 'INCLUDE' | 'LEAVE_OUT';
  recipient: 'PRINTED' | 'PERSON' | 'ORGANISATION' | 'NEW_PERSON' | 'NEW_ORGANISATION';
  values: Value[];
  unrecorded: { role: string; column: string; text: string }[];
  verdicts: Verdict[];
  person: { id: string; displayName: string } | null;
  organisation: Named | null;
  newBody: Named | null;
  proposedOrganisation: (Named & { area: { name: string } | null }) | null;
  area: Place | null;
  areaFrom: 'BY_NAME' | 'CHOSEN' | 'NONE' | 'RECIPIENT';
  unitOrganisation: Named | null;
  positionClass: string | null;
  positionClassFrom: 'CHOSEN' | 'NONE' | 'POSITION';
  /** Null: the row has an error. */
  nameVisibility: 'PUBLIC' | 'HIDDEN' | 'MINOR' | null;
  visibilityChosen: boolean;
  award: { id: string; recordStatus: 'DRAFT' | 'CONFIRMED' | 'WITHDRAWN' } | null;
}

export interface Column {
  column: string;
  heading: string;
  role: string;
  recognisedBy: string;
}

export interface Table {
  sheet: string;
  banner: { title: string | null };
  headingRows: number[];
  columns: Column[];
}

export interface Counts {
  rows: number;
  clean: number;
  notes: number;
  warnings: number;
  errors: number;
  leftOut: number;
  valid: number;
  byCode: { code: string; severity: Severity; rows: number }[];
}

export interface Decision {
  id: string;
  numberPrinted: string | null;
  signedOn: string | null;
  issuer: { name: string } | null;
}

/** Why the public does not see lines of a decision that is public, or would not once it is. */
export interface Hidden {
  code: string;
  message: string;
  records: number;
  lines: number;
}

export interface List {
  id: string;
  version: number;
  state: State;
  problem: string | null;
  sourceName: string;
  format: string;
  stagedBy: string | null;
  createdAt: string;
  committedAt: string | null;
  undoneAt: string | null;
  which: Which | null;
  issuer: Named | null;
  keptBy: { name: string } | null;
  numberPrinted: string | null;
  signedOn: string | null;
  signatoryPrinted: string | null;
  signatoryTitlePrinted: string | null;
  mode: string | null;
  subject: string | null;
  takenFromList: string[];
  defaultForm: { code: string; nameVi: string; nameEn: string } | null;
  defaultKind: string | null;
  defaultReason: string | null;
  appendTo: Decision | null;
  counts: Counts;
  recipients: {
    ofNobody: number;
    newPeople: number;
    canBeNewPeople: number;
    canBeProposedBodies: number;
    canBeNewBodies: number;
  };
  notices: Verdict[];
  tables: Table[];
  newBodies: { totalCount: number };
  decision:
    | (Decision & { version: number; recordStatus: 'DRAFT' | 'CONFIRMED' | 'WITHDRAWN'; notPublic: readonly Hidden[] })
    | null;
}

export interface Body extends Named {
  kind: string;
  level: string;
  system: string;
  area: Place | null;
  guessed: string[];
  rows: number;
  validFrom: string | null;
  validTo: string | null;
  organisation: { id: string; recordStatus: string } | null;
}

export function decisionInWords({ numberPrinted, signedOn, issuer }: Decision): string {
  return [numberPrinted, dayInWords(signedOn), issuer?.name].filter(Boolean).join(' · ');
}
