import { plural } from '../text/plural.js';
import { saidAs } from './said-values.js';

/**
 * What is said to people, in both languages; `{name}` is filled in from the details of the error, `{name:record}` with the
 * Vietnamese name of the type of record that stands there, `{name:day}` with the day as papers print it, `{name:status}` and
 * the like with the word for it (said-values.ts), and `{count:line is|lines are}` by the number that stands there.
 */
export interface Message {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** Gives each message its key as its code, so that a code is written once. */
export function defineMessages<T extends Record<string, { vi: string; en: string }>>(
  texts: T,
): { readonly [K in keyof T]: Message } {
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, { code, ...text }])) as {
    readonly [K in keyof T]: Message;
  };
}

export type Language = 'vi' | 'en';
export type Details = Readonly<Record<string, unknown>>;

export interface Place {
  /** Path of the input at fault, as `input.lines.3.recipientName`. */
  field?: string | undefined;
  details?: Details | undefined;
}

export function wording(message: Message, language: Language, details: Details = {}): string {
  return message[language].replace(/\{(\w+)(?::([^{}]+))?\}/g, (whole, key: string, as?: string) => {
    const value = details[key];
    if (value === undefined || value === null) return whole;
    if (as === undefined) return String(value);
    const [one = '', more] = as.split('|');
    return more === undefined ? saidAs(one, value, language) : plural(value, one, more);
  });
}

/** A broken rule. Thrown, never returned: the transaction around it is rolled back. */
export abstract class DomainError extends Error {
  abstract readonly kind: 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FORBIDDEN' | 'UNAUTHENTICATED';
  readonly text: Message;
  readonly field: string | undefined;
  readonly details: Details | undefined;

  constructor(text: Message, place: Place = {}) {
    super(wording(text, 'en', place.details));
    this.text = text;
    this.field = place.field;
    this.details = place.details;
  }

  wordingIn(language: Language): string {
    return wording(this.text, language, this.details);
  }
}

export class NotFoundError extends DomainError {
  readonly kind = 'NOT_FOUND';
}

export class ConflictError extends DomainError {
  readonly kind = 'CONFLICT';
}

export class ForbiddenError extends DomainError {
  readonly kind = 'FORBIDDEN';
}

export class UnauthenticatedError extends DomainError {
  readonly kind = 'UNAUTHENTICATED';
}

export interface Problem extends Place {
  text: Message;
}

/** Bad input. Carries every problem that was found, so that all of it can be mended at once. */
export class InvalidError extends DomainError {
  readonly kind = 'INVALID';
  readonly problems: readonly Problem[];

  constructor(text: Message, place: Place = {}, problems: readonly Problem[] = [{ text, ...place }]) {
    super(text, place);
    this.problems = problems;
  }

  static all(problems: readonly Problem[]): InvalidError {
    const [first] = problems;
    if (!first) throw new RangeError('an InvalidError needs at least one problem');
    return new InvalidError(first.text, first, problems);
  }
}
