import { GraphQLError } from 'graphql';
import { type Details, InvalidError, type Message } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';

/** What a document may hold at the most; rows are counted by statement.ts. */
export const MOST_IN_A_DOCUMENT = {
  aliases: 30,
  directives: 9,
  levels: 16,
  cost: 10_000_000,
  tokens: 2000,
  /** With those of fragments, each time that one is spread: the standard introspection query counts some hundreds. */
  selections: 2000,
} as const;

/** What graphql-armor, graphql-js and Apollo Server say of a request as a whole; `most` and `found` where they tell them. */
const REFUSED: readonly (readonly [RegExp, Message, Details?])[] = [
  [/^Syntax Error: Aliases limit of (?<most>\d+) exceeded, found (?<found>\d+)\.$/, platformMessages.ALIASES_TOO_MANY],
  [
    /^Syntax Error: Directives limit of (?<most>\d+) exceeded, found (?<found>\d+)\.$/,
    platformMessages.DIRECTIVES_TOO_MANY,
  ],
  [
    /^Syntax Error: Query depth limit of (?<most>\d+) exceeded, found (?<found>\d+)\.$/,
    platformMessages.QUERY_TOO_DEEP,
  ],
  [
    /^Syntax Error: Query Cost limit of (?<most>\d+) exceeded, found (?<found>\d[\d.e+]*|Infinity)\.$/,
    platformMessages.QUERY_TOO_COSTLY,
  ],
  [/^Syntax Error: Document contains more that (?<most>\d+) tokens\./, platformMessages.QUERY_TOO_LONG],
  [
    /^(?:Operation ".*"|Anonymous operation) recursively requests too many selections\.$/s,
    platformMessages.SELECTIONS_TOO_MANY,
    { most: MOST_IN_A_DOCUMENT.selections },
  ],
  [/^Validation aborted\.$/, platformMessages.FIELDS_REPEATED],
  [/^Operation batching disabled\.$/, platformMessages.BATCH_NOT_TAKEN],
  [/^GET requests only support query operations, not /, platformMessages.ACT_BY_GET],
  [/^This operation has been blocked as a potential Cross-Site Request Forgery/, platformMessages.PREFLIGHT_NEEDED],
];

/** The refusal, in our words and with a code of its own, of a request that asks for more than one may, or in a way that none may. */
export function limitRefusal(thrown: unknown): InvalidError | undefined {
  if (!(thrown instanceof GraphQLError)) return undefined;
  for (const [pattern, message, given] of REFUSED) {
    const groups = pattern.exec(thrown.message)?.groups;
    if (groups || pattern.test(thrown.message))
      return new InvalidError(message, { details: { ...given, ...numbersIn(groups ?? {}) } });
  }
  return undefined;
}

function numbersIn(groups: Readonly<Record<string, string>>): Details {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, Math.min(Math.floor(Number(value)), Number.MAX_SAFE_INTEGER)]),
  );
}
