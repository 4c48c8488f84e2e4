import { QueryFailedError } from 'typeorm';
import { ConflictError, type DomainError, InvalidError, type Message, type Place } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';

interface Rule {
  kind: 'CONFLICT' | 'INVALID';
  text: Message;
  field?: string | undefined;
}

const rules = new Map<string, Rule>();

/** Says what the violation of a constraint, known by its exact name in PostgreSQL, means to people. */
export function explainConstraint(name: string, rule: Rule): void {
  rules.set(name, rule);
}

interface PostgresError {
  code?: string;
  constraint?: string;
}

/** What a violation means when nobody explained its constraint: still the sender's to mend, never a failure of ours. */
const byState: Record<string, Rule> = {
  '23503': { kind: 'INVALID', text: platformMessages.UNKNOWN_REFERENCE },
  '23505': { kind: 'CONFLICT', text: platformMessages.RULE_BROKEN },
  '23514': { kind: 'INVALID', text: platformMessages.RULE_BROKEN },
  '23P01': { kind: 'CONFLICT', text: platformMessages.RULE_BROKEN },
  '22P02': { kind: 'INVALID', text: platformMessages.MALFORMED_ID },
  '55P03': { kind: 'CONFLICT', text: platformMessages.RECORD_BUSY },
  '57014': { kind: 'CONFLICT', text: platformMessages.TOO_SLOW },
  '40P01': { kind: 'CONFLICT', text: platformMessages.CHANGED_AT_ONCE },
};

/** What the pool throws when nobody gave a connection back in time, and the driver when the server did not take one up. */
const NO_CONNECTION = /^(?:timeout exceeded when trying to connect|Connection terminated due to connection timeout)$/u;

/** Nobody did anything yet for whoever is told so. */
export function databaseBusy(cause?: unknown): ConflictError {
  const busy = new ConflictError(platformMessages.DATABASE_BUSY);
  busy.cause = cause;
  return busy;
}

/** The domain error behind a violated constraint, or a connection that could not be had in time; anything else comes back as it was. */
export function asDomainError(error: unknown): unknown {
  if (error instanceof Error && NO_CONNECTION.test(error.message)) return databaseBusy(error);
  if (!(error instanceof QueryFailedError)) return error;
  const { code = '', constraint } = error.driverError as PostgresError;
  const rule = (constraint === undefined ? undefined : rules.get(constraint)) ?? byState[code];
  if (!rule) return error;
  const place: Place = { field: rule.field, details: { constraint } };
  const explained: DomainError =
    rule.kind === 'CONFLICT' ? new ConflictError(rule.text, place) : new InvalidError(rule.text, place);
  explained.cause = error;
  return explained;
}
