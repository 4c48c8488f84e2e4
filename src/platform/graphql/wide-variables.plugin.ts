import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { InvalidError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';

/** More than any input has fields, and more than any list of an act may be long. */
const MOST = { fields: 100, entries: 10_000 };

/**
 * Refuses variables with more in them than any argument takes. The executor prints a whole object for each field of it that
 * it does not know, and makes something of each entry of a list before anybody counts them.
 */
export const refuseWideVariables: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request }) => {
      const left: unknown[] = [request.variables];
      // Not by calling itself: whoever sends them says how deep they are.
      for (let value = left.pop(); value !== undefined || left.length > 0; value = left.pop()) {
        if (typeof value !== 'object' || value === null) continue;
        const within: unknown[] = Object.values(value);
        if (within.length > (Array.isArray(value) ? MOST.entries : MOST.fields)) throw refused();
        left.push(...within);
      }
    },
  }),
};

/** Outside execution Apollo answers 500 unless told. */
function refused(): GraphQLError {
  const originalError = new InvalidError(platformMessages.VARIABLES_TOO_WIDE, { field: 'variables', details: MOST });
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}
