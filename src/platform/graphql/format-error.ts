import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, InvalidError, type Language, type Problem, wording } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentRequest } from '../request/request-context.js';
import { explainRefusal, refusalCode } from './executor-errors.js';

/** Told of failures that are ours, with the request they happened in. */
export type ReportFailure = (error: unknown, requestId: string) => void;

/**
 * The one place where errors become answers: domain errors with code, field and details in the reader's language; the
 * request's own faults (executor-errors.ts) with their code; anything else as INTERNAL with nothing but the request id.
 */
export function formatError(report: ReportFailure) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { language, requestId } = currentRequest();
    const code = refusalCode(thrown, formatted.extensions?.code);
    if (code !== undefined) return { ...placeOf(formatted), ...explainRefusal(thrown as GraphQLError, code, language) };
    const domainError = domainErrorIn(thrown);
    if (domainError) return { ...placeOf(formatted), ...explain(domainError, language) };
    report(unwrapResolverError(thrown), requestId);
    const text = platformMessages.INTERNAL;
    const messages = { vi: wording(text, 'vi', { requestId }), en: wording(text, 'en', { requestId }) };
    return {
      ...placeOf(formatted),
      message: messages[language],
      extensions: { code: text.code, messages, requestId },
    };
  };
}

/** Resolvers' errors lie within the executor's, plugins' within Apollo's. */
function domainErrorIn(thrown: unknown): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  return thrown instanceof GraphQLError ? domainErrorIn(thrown.originalError) : undefined;
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

export function explain(
  error: DomainError,
  language: Language,
): { message: string; extensions: Record<string, unknown> } {
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
