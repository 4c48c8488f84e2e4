import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
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
    const error = unwrapResolverError(thrown);
    if (error instanceof DomainError) return { ...placeOf(formatted), ...explain(error, language) };
    const code = refusalCode(thrown, formatted.extensions?.code);
    if (code !== undefined) return { ...placeOf(formatted), ...explainRefusal(thrown as GraphQLError, code, language) };
    report(error, requestId);
    return {
      ...placeOf(formatted),
      message: wording(platformMessages.INTERNAL, language, { requestId }),
      extensions: { code: 'INTERNAL', requestId },
    };
  };
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
