import type { AwardClass, AwardState, RecipientKind } from '../../../awards/vocabulary.js';
import type { RecordStatus } from '../../../platform/database/editable-record.js';

/** An award as a list of awards prints it, with its corrections. */
export interface AwardListLine {
  recipientKind: RecipientKind;
  unlisted: boolean;
  quantity: number | null;
  name: string | null;
  position: string | null;
  unit: string | null;
  form: string;
  awardClass: AwardClass | null;
  /** As printed, or by the name that it bore on the day. */
  grantor: string | null;
  /** Of the decision; a proposal is none. */
  number: string | null;
  grantedOn: string | null;
  reason: string | null;
  /** Where it was handed over, as far as the reader may know. */
  handedOver: { title: string; heldFrom: string }[];
  /** What was undone is in no list. */
  state: Exclude<AwardState, 'UNDONE'>;
  /** Its own, or that of its decision where that is less. */
  recordStatus: RecordStatus;
  /** Whoever may read it, the public does not learn the name. */
  isHidden: boolean;
}

/** What a filter names, by what it is called. */
export interface NamesOfFilter {
  person: string | null;
  body: string | null;
  grantor: string | null;
  organisation: string | null;
  area: string | null;
  meeting: string | null;
  presenter: string | null;
  form: string | null;
}
