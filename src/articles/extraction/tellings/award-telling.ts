import type { AwardEvent } from './award-event.js';
import type { AwardStatus } from '../draft.js';
import type { PersonMention } from '../people/people.js';
import type { Sentence } from '../text/sentences.js';

/** An award as one sentence tells it, and how sure it is that it was given at the meeting. */
export interface AwardTelling {
  event: AwardEvent;
  sentence: Sentence;
  status: AwardStatus;
  /** The sentence before, which proposes what this one lists, or tells the groups where this one tells the people. */
  governedBy?: Sentence | null;
  /** Told by the meeting's own title ("tổ chức biểu dương 30 gia đình"): it sums up what the body tells, if it tells anything. */
  summary?: boolean;
  /** Told by the meeting's own title in a form ("tổ chức lễ trao huân chương cho 34 vị"). */
  titled?: boolean;
  /** Its own words, its paragraph, who hands it over or the award told right before it say that it was given at the meeting. */
  tied: boolean;
  /** Number of the meeting that its paragraph tells of before it. */
  meeting?: number;
  /** The erratum that its number stands in. */
  correctedIn?: Sentence;
}

/** Tellings of one award: the fullest first, then those that tell it again. */
export interface ToldAward {
  main: AwardTelling;
  again: AwardTelling[];
}

/** Finds who holds an office, where the article names one person alone with it. */
export type HolderOf = (office: string) => PersonMention | null;
/** Of all who are named with that given name, the one. */
export type PersonCalled = (given: string) => PersonMention | null;

export interface AwardContext {
  /** It may tell an award, or what it says of the time may bear on one of its paragraph. */
  bears: boolean;
  /** The meeting only examines who should be proposed ("Hội đồng Thi đua - Khen thưởng … họp xét"). */
  examinesOnly: boolean;
  /** The meeting itself is for commending ("Hội nghị tuyên dương, khen thưởng …"). */
  honours: boolean;
  /** The headline or the meeting's title names the Party's badge. */
  ofBadges: boolean;
  /** Spans of the meetings' titles, in the article's text: what they name is not given there. */
  titles: readonly { start: number; end: number }[];
  /** The paragraph tells of a past period ("Kết quả thi đua, khen thưởng: …"), up to the next "Dịp này". */
  statistics: boolean;
  /** The sentence before, where it proposes; "Trong đó, có …" goes on with it. */
  proposing: Sentence | null;
  /** The last award of the sentence before, for one that goes on without subject. */
  before: AwardEvent | null;
  /** The paragraph has come to the meeting ("Dịp này, …"), or the one before ended there ("… cụ thể:"). */
  anchored: boolean;
  /** What stands before ties it to the meeting: the paragraph has come there, or the sentence before tells of it. */
  tied: boolean;
  /** A line below a heading of commendation: forms stand there without a verb. */
  listed: boolean;
  /** Who holds an office that hands something over without a name. */
  holderOf: HolderOf;
  /** Who is called by a given name alone. */
  called: PersonCalled;
}

export interface AwardReading {
  tellings: AwardTelling[];
  /** Told in a sentence of statistics: an award after all if a caption shows one of them handed over. */
  statistical: AwardTelling[];
  anchored: boolean;
  statistics: boolean;
  /** An award was given in it: what follows in the paragraph goes on. */
  given: boolean;
  events: AwardEvent[];
  /** How many there were before what is denied was left out. */
  heads: number;
  /** Of those whom the sentence before counts, told once more: "Trong đó, xã A có 2 em: …". */
  some: AwardEvent[];
}
