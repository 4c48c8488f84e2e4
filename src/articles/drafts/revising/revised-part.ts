import { InvalidError } from '../../../platform/errors/domain-error.js';
import { locateQuote } from '../../claims/locate-quote.js';
import type { DraftContents, DraftEvidence } from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';
import type { ReviseDraftInput } from './revise-draft.js';

/** The lists of parts. */
export type Field = 'meetings' | 'attendees' | 'delegations' | 'awards';
export type PartPatch<List extends Field> = NonNullable<ReviseDraftInput[List]>[number] &
  Partial<DraftContents[List][number]>;

/** Values with others laid over them: undefined leaves alone; null makes what cannot be null what it was when blank. */
export function laidOver<T extends object>(before: T, wanted: object, blank: object = {}): T {
  const entries = Object.entries(wanted)
    .filter(([name, value]) => value !== undefined && name in before)
    .map(([name, value]) => [name, value ?? (Reflect.get(blank, name) as unknown) ?? null] as const);
  return { ...before, ...Object.fromEntries(entries) };
}

/** @throws InvalidError QUOTE_NOT_IN_TEXT */
export function quoted(quote: string, text: string, field: string): DraftEvidence {
  const span = locateQuote(quote, text);
  if (!span) throw new InvalidError(draftMessages.QUOTE_NOT_IN_TEXT, { field });
  return { ...span, place: 'BODY', quote: text.slice(span.start, span.end) };
}
