import { InvalidError } from '../../platform/errors/domain-error.js';
import { articleMessages } from '../articles.messages.js';
import type { ClaimSayingInput } from './claim-input.js';
import type { Claim } from './claim.entity.js';
import { locateQuote, quoteStandsAt, type Span } from './locate-quote.js';

/** The columns of a claim that the client writes one by one. */
export type Saying = Pick<
  Claim,
  | 'verb'
  | 'meetingId'
  | 'decisionId'
  | 'formId'
  | 'formPrinted'
  | 'awardClass'
  | 'grantorsPrinted'
  | 'grantorsCarriedOver'
  | 'grantorPhrase'
  | 'presentersPrinted'
  | 'groups'
  | 'individuals'
  | 'households'
  | 'enterprises'
  | 'combined'
  | 'unspecified'
  | 'reasonPrinted'
>;

/** What a claim says before anybody said anything: all of it unknown. */
export const NOTHING_SAID: Saying = {
  verb: null,
  meetingId: null,
  decisionId: null,
  formId: null,
  formPrinted: null,
  awardClass: null,
  grantorsPrinted: [],
  grantorsCarriedOver: false,
  grantorPhrase: null,
  presentersPrinted: [],
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  unspecified: false,
  reasonPrinted: null,
};

/** What the claim says from now on: what the input leaves out stays as it was, null makes it unknown. */
export function sayingOf(input: ClaimSayingInput, before: Saying): Saying {
  const entries = Object.entries(NOTHING_SAID).map(([key, nothing]) => {
    const given = input[key as keyof Saying];
    return [key, given === undefined ? before[key as keyof Saying] : (given ?? nothing)];
  });
  return Object.fromEntries(entries) as Saying;
}

export interface QuotePlace {
  spanStart: number | null;
  spanEnd: number | null;
  /** Null when there is no snapshot to look in. */
  found: boolean | null;
}

/** Where a quote stands in the snapshot: at the span that was given, or where it is found first. */
export function placeQuote(quote: string, snapshot: string | null, given: Span | null | undefined): QuotePlace {
  if (snapshot === null) return { spanStart: null, spanEnd: null, found: null };
  if (given) return { spanStart: given.start, spanEnd: given.end, found: quoteStandsAt(quote, snapshot, given) };
  const span = locateQuote(quote, snapshot);
  return { spanStart: span?.start ?? null, spanEnd: span?.end ?? null, found: span !== null };
}

/** @throws InvalidError SPAN_OUT_OF_RANGE, SPAN_WITHOUT_SNAPSHOT */
export function requireSpan(span: Span | null | undefined, snapshot: string | null, field: string): void {
  if (!span) return;
  if (snapshot === null) throw new InvalidError(articleMessages.SPAN_WITHOUT_SNAPSHOT, { field });
  if (span.start < span.end && span.end <= snapshot.length) return;
  throw new InvalidError(articleMessages.SPAN_OUT_OF_RANGE, { field, details: { ...span, length: snapshot.length } });
}
