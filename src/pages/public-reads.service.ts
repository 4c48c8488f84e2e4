import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import type { Language } from '../platform/errors/domain-error.js';
import { formatError } from '../platform/graphql/refusing/format-error.js';
import { currentRequest, runInRequest } from '../platform/request/request-context.js';
import { ANONYMOUS } from '../platform/request/viewer.js';

/** What the API did not understand of a question, in the reader's language. */
export interface Refusal {
  message: string;
  /** The argument at fault, as `grantor.id`; undefined: none in particular. */
  field: string | undefined;
}

export interface Answer<T> {
  /** Null: there is no such thing for everybody to see, or the question was refused. */
  data: T | null;
  refusals: readonly Refusal[];
}

/** Failures of ours are no answer of a page. */
const format = formatError((error) => {
  throw error;
});

/** Asks the API what a page shows, as anybody could: whoever looks at it, a page is the same for all. */
@Injectable()
export class PublicReads {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** @throws Error where the document is not one of the API, or the registry failed */
  async ask<T extends object>(
    source: string,
    variables: Record<string, unknown>,
    language: Language,
  ): Promise<Answer<T>> {
    return runInRequest({ ...currentRequest(), viewer: ANONYMOUS, language, withheld: new Set() }, async () => {
      const { data, errors } = await this.executed(source, variables);
      if (!errors) return { data: data as T, refusals: [] };
      const told = errors.map((error) => format(error.toJSON(), error));
      // Of what is not there nothing else is asked rightly: lists of its page name it, too.
      if (told.some(({ extensions }) => extensions?.kind === 'NOT_FOUND')) return { data: null, refusals: [] };
      return { data: null, refusals: unique(told.flatMap((error) => refusalsIn(error, language))) };
    });
  }

  private async executed(source: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
    const { schema } = this.host;
    const document = this.documentOf(source);
    // Undefined asks for nothing; handed on it would be taken for null.
    const variableValues = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
    const definitions = getOperationAST(document)?.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, definitions, variableValues);
    // What was typed into an address is at fault, as Apollo says of variables that a client sends.
    if (errors) return { errors: errors.map((error) => Object.assign(error, { extensions: ASKED_WRONGLY })) };
    return execute({ schema, document, variableValues, contextValue: {} });
  }

  private documentOf(source: string): DocumentNode {
    const known = this.documents.get(source);
    if (known) return known;
    const document = parse(source);
    const [wrong] = validate(this.host.schema, document);
    if (wrong) throw wrong;
    this.documents.set(source, document);
    return document;
  }
}

const ASKED_WRONGLY = { code: 'BAD_USER_INPUT' };

interface Told {
  messages: Record<Language, string>;
  field?: string;
}

/** One error may tell of several things that are wrong. */
function refusalsIn({ message, extensions = {} }: GraphQLFormattedError, language: Language): Refusal[] {
  const { field, problems } = extensions as { field?: string; problems?: Told[] };
  if (!problems) return [{ message, field }];
  return problems.map((problem) => ({ message: problem.messages[language], field: problem.field }));
}

function unique(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((each) => [`${each.field} ${each.message}`, each])).values()];
}
