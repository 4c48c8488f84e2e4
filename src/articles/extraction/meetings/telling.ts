import type { DayMention } from '../text/dates.js';
import type { Sentence } from '../text/sentences.js';

/** A meeting as one sentence tells of it, before its year is inferred. */
export interface MeetingTelling {
  sentence: Sentence;
  /** As printed. */
  title: string;
  day: DayMention | null;
  place: string | null;
  organisers: string[];
  from: 'LEAD' | 'HEADLINE' | 'MENTION';
  /** "sẽ tổ chức": announced for a day to come. */
  announced?: boolean;
  /** The sentence that tells the day, where it is another. */
  dayIn?: string;
  /** A later sentence that may tell of another meeting than the article's own, and is not sure to. */
  besides?: Sentence;
}
