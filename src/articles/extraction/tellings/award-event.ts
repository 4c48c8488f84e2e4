import type { AwardItem } from './award-item.js';
import type { AwardFormCode, CountedKind, DraftNamed, DraftRecipients } from '../draft.js';
import type { PersonMention } from '../people/people.js';

/** Who receives, as a sentence tells it. */
export interface ReadRecipients {
  counts: DraftRecipients;
  approximate: boolean;
  /** A number stands in the text; names alone are counted too. */
  stated: boolean;
  /** "58 học sinh và 23 giáo viên": the sum of several numbers of one kind, which the text does not state. */
  addedUp?: Partial<Record<CountedKind, number>>;
  named: DraftNamed[];
  people: PersonMention[];
  reason: string | null;
  /** End of the recipients, and of the reason after them, in the sentence. */
  end: number;
  reasonEnd: number;
  /** "… cho 20 tập thể có thành tích …, 3 tập thể và 35 cá nhân có thành tích …": the second lot of the same award. */
  again: ReadRecipients[];
}

/** One telling of one award: a form with its verb, and what the sentence says around it. */
export interface AwardEvent {
  form: AwardFormCode;
  formPrinted: string;
  pieces: number | null;
  grantors: string[];
  grantorsPrinted: string | null;
  presenters: PersonMention[];
  byDelegationOf: string | null;
  recipients: ReadRecipients;
  named: DraftNamed[];
  /** Spans of people who receive, so that nobody takes them for guests. */
  receivers: PersonMention[];
  reason: string | null;
  verb: 'HANDED' | 'GRANTED' | 'PRAISED';
  /** Within the sentence. */
  start: number;
  end: number;
  headStart: number;
  carriedOver: ('GRANTOR' | 'PRESENTER')[];
  /** The body that does it, for a following clause without subject. */
  subject: string[];
  /** Named together with another form by the same words. */
  withOtherForm: boolean;
  /** One of several classes told in a row, with a receiver of its own. */
  classOfItsOwn?: true;
}

/** The items around one head: what stands before it since the head before, and after it up to the next one. */
export interface Around {
  text: string;
  left: AwardItem[];
  head: AwardItem;
  right: AwardItem[];
  /** Where in the text the next award of the sentence begins. */
  until: number;
  previous: AwardEvent | null;
  /** The body that the whole sentence is about, for a clause without subject. */
  sentenceSubject: string[];
}
