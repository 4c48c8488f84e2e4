import type { AwardFormCode } from '../draft.js';
import type { PersonMention } from '../people/people.js';
import type { RecipientCount } from './recipient-counts.js';

export interface Placed {
  start: number;
  end: number;
}

/** The parts of a sentence that the award grammar looks at, in the order of the text. */
export type AwardItem = Placed &
  (
    | {
        type: 'FORM';
        code: AwardFormCode;
        printed: string;
        pieces: number | null;
        /** Where the form's name ends that stands behind those who got it. */
        told?: number;
      }
    | { type: 'GIVE'; handed: boolean }
    | { type: 'PRAISE' }
    | { type: 'RECEIVE' }
    | { type: 'PASSIVE' | 'OF' | 'TO' | 'BY' | 'COMMA' | 'AND' | 'SEMICOLON' | 'COLON' | 'GIFT' | 'BREAK' }
    | { type: 'COUNT'; recipients: RecipientCount }
    | { type: 'PERSON'; person: PersonMention }
    | { type: 'BODY'; name: string }
    | { type: 'LEVELS'; name: string }
  );
