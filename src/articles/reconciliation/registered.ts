import type { AwardClass, RecipientKind } from '../../awards/vocabulary.js';
import type { Level, System } from '../../organisations/vocabulary.js';
import type { ClaimPlace, ClaimStanding, ClaimVerb } from '../vocabulary.js';
import type { SaidCounts } from './comparing/tally.js';

/** A grantor as the registry has it: a body, or only a printed name. */
export interface Grantor {
  organisationId: string | null;
  printed: string | null;
  system: System | null;
  level: Level | null;
}

/** Award lines that are alike in everything that is counted. */
export interface AwardGroup extends Grantor {
  /** The decision; of an award without one, the award itself. */
  source: string;
  decisionId: string | null;
  formId: string;
  awardClass: AwardClass | null;
  recipientKind: RecipientKind;
  /** The article that they were recorded from, by accepting its draft; null: from anything else. */
  madeFrom: string | null;
  /** Sum of the quantities that are known. */
  quantity: number;
  /** Lines whose quantity nobody says. */
  unsaid: number;
  lines: number;
  /** Lines that are drafts; of what was handed over those whose handing-over is one, and draft lines of other awards. */
  drafts: number;
  /** Some of the lines, for somebody to look at. */
  awardIds: readonly string[];
  /** All of them, where somebody asks what figures were made of. */
  from?: readonly string[];
}

export interface RegisteredAwards extends AwardGroup {
  /** COUNTED lines stand; the rest is in no figure, and is said to be in none. */
  bucket: 'PROPOSED' | 'REFUSED' | 'GRANTED' | 'ANNULLED' | 'REPLACED' | 'WITHDRAWN' | 'UNDATED';
  /** It was proposed, whatever became of it. */
  wasProposed: boolean;
  /** At any meeting. */
  everHandedOver: boolean;
}

export interface HandedOver extends AwardGroup {
  meetingId: string;
  bucket: 'HANDED_OVER' | 'ABSENT' | 'MISTAKEN' | 'NOT_STANDING';
  /** Handed over where, and of whose awards, the question is about: it is in the figure. */
  here: boolean;
  /** Of the awards in question, wherever it was handed over. */
  ofThese: boolean;
  /** Only proposed so far. */
  proposed: boolean;
  /** Asked about by the year, and granted nobody knows when: in no year's figure. */
  undated: boolean;
}

export interface RegisteredClaim extends SaidCounts {
  id: string;
  articleId: string;
  meetingId: string | null;
  place: ClaimPlace;
  verb: ClaimVerb | null;
  standing: ClaimStanding;
  withdrawn: boolean;
  /** The meeting that it tells of is. */
  meetingWithdrawn: boolean;
  /** Asked about by the year, and neither its award lines nor its meeting nor its article have one: in no year's figure. */
  undated: boolean;
  draft: boolean;
  formId: string | null;
  formPrinted: string | null;
  awardClass: AwardClass | null;
  grantorsPrinted: readonly string[];
  /** Of these, the ones of whom somebody said which body they are; `printed` is as there. */
  grantorsChosen: readonly (Grantor & { printed: string })[];
  /** What the award lines to which it was resolved have. */
  links: {
    count: number;
    /** Of them, how many the question is about. */
    here: number;
    /** Of those lines, and the decision that it tells of as a whole. */
    sources: readonly string[];
    forms: readonly string[];
    grantors: readonly Grantor[];
  };
  /** Meetings at which it was handed over as it stands. */
  presentedAt: readonly string[];
}

/** Names under which a body has been known, for matching what articles print. */
export interface NamedBody {
  id: string;
  name: string;
  system: System;
  level: Level;
  names: readonly string[];
}

export interface NamedForm {
  id: string;
  /** Of whoever may grant it, where the catalogue knows of one system and level only; else null. */
  system: System | null;
  level: Level | null;
  names: readonly string[];
}

/** Everything that the comparison rests on. The order of the rows means nothing. */
export interface Registered {
  awards: readonly RegisteredAwards[];
  handedOver: readonly HandedOver[];
  claims: readonly RegisteredClaim[];
  /** Pairs of claims of one article that were resolved to at least one award in common. */
  sameAwards: readonly (readonly [string, string])[];
  bodies: readonly NamedBody[];
  forms: readonly NamedForm[];
}
