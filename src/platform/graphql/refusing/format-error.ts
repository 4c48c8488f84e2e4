import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  ConflictError,
  DomainError,
  InvalidError,
  type Language,
  type Problem,
  wording,
} from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { currentRequest } from '../../request/request-context.js';
import { explainRefusal, refusalCode } from './executor-errors.js';
import { limitRefusal } from '../request-limits.js';

/** Told of failures that are ours, with the request they happened in. */
export type ReportFailure = (error: unknown, requestId: string) => void;

/**
 * The one place where errors become answers: domain errors with code, field and details in the reader's language; the
 * request's own faults (executor-errors.ts) with their code; anything else as INTERNAL with nothing but the request id.
 * Which acts of the document were done all the same stands under `written`.
 */
export function formatError(report: ReportFailure) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { language, written = [] } = currentRequest();
    const told = { ...placeOf(formatted), ...tell(formatted, thrown, report) };
    if (written.length === 0) return told;
    const isDone = written.includes(String(told.path?.[0]));
    const { message, extensions } = isDone ? notRead(told.extensions, language) : told;
    return { ...told, message, extensions: { ...extensions, written: [...written] } };
  };
}

function tell(formatted: GraphQLFormattedError, thrown: unknown, report: ReportFailure): Explained {
  const { language, requestId } = currentRequest();
  const limit = limitRefusal(thrown);
  if (limit) return explain(limit, language);
  const code = refusalCode(thrown, formatted.extensions?.code);
  if (code !== undefined) return explainRefusal(thrown as GraphQLError, code, language);
  const domainError = domainErrorIn(thrown);
  if (domainError) return explain(domainError, language);
  report(unwrapResolverError(thrown), requestId);
  const text = platformMessages.INTERNAL;
  const messages = { vi: wording(text, 'vi', { requestId }), en: wording(text, 'en', { requestId }) };
  return { message: messages[language], extensions: { code: text.code, messages, requestId } };
}

/** What befell the answer of an act that was done: whoever reads it as a refusal would do it once more. */
function notRead({ code, requestId }: Explained['extensions'], language: Language): Explained {
  const { message, extensions } = explain(
    new ConflictError(platformMessages.WRITTEN_NOT_READ, { details: { cause: code } }),
    language,
  );
  return { message, extensions: { ...extensions, ...(requestId === undefined ? {} : { requestId }) } };
}

/** Resolvers' errors lie within the executor's, plugins' within Apollo's. */
function domainErrorIn(thrown: unknown): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  return thrown instanceof GraphQLError ? domainErrorIn(thrown.originalError) : undefined;
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

interface Explained {
  message: string;
  extensions: Record<string, unknown>;
}

export function explain(error: DomainError, language: Language): Explained {
  const problems = error instanceof InvalidError ? error.problems : [error];
  return {
    message: wording(error.text, language, error.details),
    extensions: {
      kind: error.kind,
      ...describe({ text: error.text, field: error.field, details: error.details }),
      ...(problems.length > 1 ? { problems: problems.map(describe) } : {}),
    },
  };
}

function describe({ text, field, details }: Problem): Record<string, unknown> {
  return {
    code: text.code,
    messages: { vi: wording(text, 'vi', details), en: wording(text, 'en', details) },
    ...(field === undefined ? {} : { field }),
    ...(details === undefined ? {} : { details }),
  };
}
