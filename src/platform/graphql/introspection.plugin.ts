import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit } from 'graphql';
import { UnauthenticatedError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentViewer } from '../request/request-context.js';
import { isStaff } from '../request/viewer.js';

/** In production the schema is shown to staff only. A validation rule would not do: valid documents are cached. */
export const introspectionForStaff: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document }) => {
      if (isStaff(currentViewer())) return;
      visit(document, {
        Field: ({ name }) => {
          if (name.value === '__schema' || name.value === '__type') throw refused();
        },
      });
    },
  }),
};

/** Outside execution Apollo answers 500 unless told. */
function refused(): GraphQLError {
  const originalError = new UnauthenticatedError(platformMessages.SIGN_IN_NEEDED);
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 401 } } });
}
