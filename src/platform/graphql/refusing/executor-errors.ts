import { GraphQLError } from 'graphql';
import { DomainError, type Language, type Message } from '../../errors/domain-error.js';
import { argumentAtFault } from './argument-path.js';
import { sayInVietnamese } from './executor-sayings.js';

/** Failures that graphql-js leaves without a code though the document or its variables are at fault. */
const ASKED_WRONGLY = /^(Argument "\w+" |Schema is not configured to execute |Too many errors processing variables)/;

/** Characters of a sentence of theirs that are repeated: they quote whatever was sent, and whoever sent it knows it. */
const MOST_REPEATED = 400;

/** The code of an error that Apollo or graphql-js found in the request itself; undefined for failures of ours. */
export function refusalCode(error: unknown, given: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (typeof given === 'string' && given !== 'INTERNAL_SERVER_ERROR') return given;
  if (error.extensions.code === 'BAD_USER_INPUT' || ASKED_WRONGLY.test(error.message)) return 'BAD_USER_INPUT';
  return error.originalError instanceof GraphQLError ? refusalCode(error.originalError, undefined) : undefined;
}

/** What is wrong with a request, in both languages, and which argument it is about. */
export function explainRefusal(
  error: GraphQLError,
  code: string,
  language: Language,
): { message: string; extensions: Record<string, unknown> } {
  const { vi, en } = textOf(error);
  const field = fieldOf(error);
  return {
    message: language === 'vi' ? vi : en,
    extensions: { kind: 'INVALID', code, messages: { vi, en }, ...(field === undefined ? {} : { field }) },
  };
}

/** Our own scalars know both languages; everybody else speaks English, behind what was sent, which need not be repeated. */
function textOf(error: GraphQLError): Pick<Message, 'vi' | 'en'> {
  for (let cause: unknown = error; cause instanceof GraphQLError; cause = cause.originalError)
    if (cause.originalError instanceof DomainError)
      return { vi: cause.originalError.wordingIn('vi'), en: cause.originalError.wordingIn('en') };
  const said = shortened(
    prefixOf(error) === undefined ? error.message : (error.originalError?.message ?? error.message),
  );
  return { vi: sayInVietnamese(said), en: said.trim() };
}

/** Its beginning and its end tell which sentence it is. */
function shortened(said: string): string {
  const half = MOST_REPEATED / 2;
  return said.length <= MOST_REPEATED ? said : `${said.slice(0, half)}…${said.slice(-half)}`;
}

/** `Variable "$input" got invalid value … at "input.lines[3].x"`, before `; ` and what is wrong. */
function prefixOf(error: GraphQLError): string | undefined {
  const end = `; ${error.originalError?.message ?? ''}`;
  return error.message.startsWith('Variable "$') && error.originalError && error.message.endsWith(end)
    ? error.message.slice(0, -end.length)
    : undefined;
}

/** The path of the argument at fault, as `input.lines.3.recipientName`, whether it came by a variable or stands in the document. */
function fieldOf(error: GraphQLError): string | undefined {
  const argument = /^(?:Argument|Field "[\w.]+" argument|Unknown argument) "(\w+)"/.exec(error.message)?.[1];
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  const below = / at "\w+([\w.[\]]*)"$/.exec(prefixOf(error) ?? '')?.[1] ?? '';
  const place = argument ?? argumentAtFault(error, variable);
  return place && `${place}${below.replace(/\[(\d+)\]/g, '.$1')}`.slice(0, MOST_REPEATED);
}
