import { say } from '../../words/language.js';
import type { Doubt, Guess } from '../draft.js';
import type { PartKind } from './part-form.js';

/** What a new part is begun with. */
export interface Adding {
  /** The words of the article that it quotes; empty: none yet. */
  quote: string;
  guess?: Guess | null;
}

/** Doubts that are not about an award; of null nothing can be made. */
const ABOUT: Readonly<Record<string, PartKind | null>> = {
  ADDRESSES_A_PROGRAM: null,
  NO_MEETING: 'meetings',
  NO_DATE: 'meetings',
  YEAR_INFERRED: 'meetings',
  YEAR_UNKNOWN: 'meetings',
  MEETING_ANNOUNCED: 'meetings',
  TITLE_FROM_HEADLINE: 'meetings',
  PERSON_WITHOUT_POSITION: 'attendees',
  POSITIONS_DIFFER: 'attendees',
};

/** Which kind of part a doubt asks to be added; null: none. What is doubted of a part is put right there. */
export function kindToAdd({ code, partKey, evidence }: Doubt): PartKind | null {
  if (partKey !== null) return null;
  if (code in ABOUT) return ABOUT[code]!;
  return evidence ? 'awards' : null;
}

/** The numbers that a doubt names; its form and verb are not taken from it where a part has its own. */
export function numbersOf({ formPrinted: _form, status: _verb, ...numbers }: Guess): Partial<Guess> {
  return numbers;
}

/** What is written on the button that adds it. */
export function addingInWords(kind: PartKind, quotes: boolean): string {
  const words = {
    meetings: () => say('Thêm hội nghị', 'Add a meeting'),
    attendees: () => say('Thêm người', 'Add a person'),
    delegations: () => say('Thêm đoàn', 'Add guests'),
    awards: () => say('Thêm khen thưởng', 'Add an award'),
  };
  return words[kind]() + (quotes ? say(' từ câu này', ' from this sentence') : '');
}
