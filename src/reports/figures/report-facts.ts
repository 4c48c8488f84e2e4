import type { Day } from '../../platform/time/day.js';
import type { NamedReconciliation } from '../../articles/reconciliation/reconciliation.service.js';
import type { Cell } from './sql/predicate.js';
import type { ReportParameters } from './report-parameters.js';

/** Honourees of one kind (null: all): those linked to a record, and lines whose honouree is not. */
export interface HonoureeFact {
  kind: string | null;
  honourees: number;
  firstTime: number;
  unlinked: number;
  /** Of the lines that are not linked: the most in one form on the list of one decision, which names each recipient once. */
  onOneList: number;
  /** How many such lists there are, each counted once a form; and how many of these lines give no number. */
  lists: number;
  silent: number;
}

export interface MeetingFact {
  kind: string;
  meetings: number;
  attendees: number;
  /** Delegations whose size nobody knows. */
  silent: number;
  /** Those whose own area nobody recorded; reports published earlier were kept without it. */
  unplaced?: number;
}

/** An area as it stands, and those of its level that went over into it. */
export interface AreaToday {
  name: string;
  before: string[];
}

export interface ReportedBody {
  id: string;
  /** As it signs: today, or on the day of the document. */
  name: string;
  /** On the last day that counts, where the report is read as then; reports published earlier were kept without it. */
  nameThen?: string;
  /** Of the one above it. */
  superior: string | null;
  system: string;
  level: string;
  kind: string;
  areaId: string | null;
  areaName: string | null;
  areaNameThen?: string | null;
  /** The area that a report by area counts as of today, where others went over into it; reports published earlier were kept without it. */
  areaToday?: AreaToday | null;
  /** The day on which its area ended, and the name of what that counts as today; reports published earlier were kept without them. */
  areaEnded?: Day | null;
  areaNow?: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** A body that went over into that of the report, and counts as it today. */
export interface Predecessor {
  name: string;
  validFrom: Day | null;
  validTo: Day | null;
}

export interface FormName {
  code: string;
  nameVi: string;
  nameEn: string;
  rank: number;
}

/** Everything that a report is made of, read at one moment. The rest is arithmetic. */
export interface ReportFacts {
  readAt: Date;
  parameters: ReportParameters;
  body: ReportedBody;
  /** By the day on which they ended; reports published earlier were kept without them. */
  predecessors?: Predecessor[];
  /** Bodies that belong below it, and are below nobody on record, by name; reports published earlier were kept without them. */
  belowNobody?: string[];
  /** By counting, form, family, genre, class, level, system, kind, mode, position and statistics. */
  core: Cell[];
  grantors: Cell[];
  months: Cell[];
  areas: Cell[];
  units: Cell[];
  /** How many areas and units there are: of very many only the largest have cells. */
  values: { areas: number; units: number };
  /** By form, kind, and whether presented, reported, decided. */
  traces: Cell[];
  /** Lines of no period. */
  undated: Cell[];
  /** By area only: lines granted by bodies of the area to recipients whose own area is not known. */
  areaUnknown: Cell[];
  /** By area only: lines whose recipient's area was not there on the day; reports published earlier were kept without them. */
  areaNotPlaced?: Cell[];
  /** By grantor only: lines of decisions of these bodies whose grantor is printed, and linked to no body. */
  grantorUnknown: Cell[];
  honourees: HonoureeFact[];
  /** By form and kind, of the period and the four before it. */
  history: Cell[][];
  /**
   * The first day on which the scope has an award on record, where that lies after the first period compared: of the time
   * before nothing is known, which is not the same as nothing granted. null: all that is compared was recorded.
   */
  recordsBegin: Day | null;
  meetings: MeetingFact[];
  /** Of a body's own awards of a calendar year; else null. */
  reconciliation: NamedReconciliation | null;
  forms: Map<string, FormName>;
  /** Names of bodies and areas, as they were or as they are, by the view. */
  names: Map<string, string>;
}
