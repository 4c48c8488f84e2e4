import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { InvalidError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { argumentOfVariable } from './refusing/argument-path.js';

/** More than any input has fields, and more than any list of an act may be long. */
const MOST = { fields: 100, entries: 10_000 };

/**
 * Refuses variables with more in them than any argument takes. The executor prints a whole object for each field of it that
 * it does not know, and makes something of each entry of a list before anybody counts them.
 */
export const refuseWideVariables: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document }) => {
      const variables = Object.entries(request.variables ?? {});
      if (variables.length > MOST.fields) throw refused('variables');
      for (const [name, value] of variables)
        if (isTooWide(value)) throw refused(argumentOfVariable(document, name) ?? 'variables');
    },
  }),
};

function isTooWide(sent: unknown): boolean {
  const left = [sent];
  // Not by calling itself: whoever sends it says how deep it is.
  for (let value = left.pop(); value !== undefined || left.length > 0; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const within: unknown[] = Object.values(value);
    if (within.length > (Array.isArray(value) ? MOST.entries : MOST.fields)) return true;
    left.push(...within);
  }
  return false;
}

/** Outside execution Apollo answers 500 unless told. */
function refused(field: string): GraphQLError {
  const originalError = new InvalidError(platformMessages.VARIABLES_TOO_WIDE, { field, details: MOST });
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}
