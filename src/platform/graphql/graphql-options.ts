import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { getNullableType, type GraphQLSchema, GraphQLString, isObjectType } from 'graphql';
import type { Config } from '../config/config.js';
import { formatError, type ReportFailure } from './refusing/format-error.js';
import { plainFields } from './compiling/plain-fields.js';
import { queryPage } from './query-page.plugin.js';
import type { Reads } from './compiling/reads.service.js';
import { MOST_IN_A_DOCUMENT } from './request-limits.js';
import { allShapes } from './compiling/shape.js';
import { introspectionForStaff } from './introspection.plugin.js';
import { takesPassword } from './takes-password.js';
import { refuseWideVariables } from './wide-variables.plugin.js';

/** The schema as it is served: reads answered by shapes, every mutation with an idempotency key but those that take a password. */
export function servedSchema(schema: GraphQLSchema, reads: Reads): GraphQLSchema {
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {});
  for (const field of acts.filter(({ name }) => !takesPassword(name)))
    field.args = [
      ...field.args,
      {
        name: 'idempotencyKey',
        description:
          'Khóa chống lặp: cùng khóa trong 24 giờ cho cùng câu trả lời, chỉ ghi một lần / the same key within 24 hours gives the same answer and has one effect. 1 to 200 characters.',
        type: GraphQLString,
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      },
    ];
  refuseApart(schema);
  describeTheRest(schema);
  return plainFields(schema, reads);
}

/** What is refused of one question or act, or a field of staff, is null and leaves the rest as it is (0037). */
function refuseApart(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) field.type = getNullableType(field.type);
  for (const { type, fields } of allShapes()) {
    const shown = schema.getType(type);
    if (!isObjectType(shown)) continue;
    for (const field of Object.values(shown.getFields()))
      if (fields.get(field.name)?.staffOnly) field.type = getNullableType(field.type);
  }
}

/** What is the same for all of its kind is said once, here, and not at each type and act. */
function describeTheRest(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description ??= 'Đọc sổ / what can be read; fields for staff say so.';
  if (mutation)
    mutation.description ??= 'Việc của cán bộ; mỗi việc là một giao dịch / acts of staff, each one transaction.';
  for (const root of [query, mutation])
    for (const { args } of Object.values(root?.getFields() ?? {}))
      for (const arg of args)
        if (arg.name === 'input') arg.description ??= 'Dữ liệu cần nêu / what is asked or to be written.';
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.endsWith('Connection')) type.description ??= 'Một trang của danh sách / a page of a list (Relay).';
    if (type.name.endsWith('Payload')) type.description ??= 'Kết quả của việc này / what became of the act.';
  }
}

/** Limits that let every honest query through and stop the rest: the largest of the desk and of the tests are well within them. */
function armor() {
  return new ApolloArmor({
    // It turns syntax errors into HTTP 500; the parser's own limit below does the same work.
    maxTokens: { enabled: false },
    maxAliases: { n: MOST_IN_A_DOCUMENT.aliases, allowList: [] },
    maxDirectives: { n: MOST_IN_A_DOCUMENT.directives },
    maxDepth: { n: MOST_IN_A_DOCUMENT.levels },
    // Rows are counted exactly, variables and default pages too, by statement.ts; this sees what is written out only.
    costLimit: {
      maxCost: MOST_IN_A_DOCUMENT.cost,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.3,
      ignoreIntrospection: true,
    },
    blockFieldSuggestion: { enabled: false },
  }).protect();
}

export function graphqlOptions(config: Config, reads: Reads, report: ReportFailure): ApolloDriverConfig {
  const production = config.environment === 'production';
  const { plugins, validationRules } = armor();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    buildSchemaOptions: { numberScalarMode: 'integer', noDuplicatedFields: true },
    transformSchema: (schema) => servedSchema(schema, reads),
    autoTransformHttpErrors: false,
    // Its page loads programs from a server of somebody else.
    graphiql: false,
    // Documents kept for strangers, and one more way in.
    persistedQueries: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    csrfPrevention: true,
    parseOptions: { maxTokens: MOST_IN_A_DOCUMENT.tokens },
    validationOptions: { maxErrors: 5 },
    maxRecursiveSelections: MOST_IN_A_DOCUMENT.selections,
    plugins: [
      // Written against Apollo's CommonJS declarations; the same interface.
      ...(plugins as unknown as ApolloServerPlugin[]),
      // It would wrap every field and nearly halve the throughput of a page.
      ApolloServerPluginCacheControlDisabled(),
      refuseWideVariables,
      queryPage(!production),
      ...(production ? [introspectionForStaff] : []),
    ],
    validationRules,
    formatError: formatError(report),
    context: (request: unknown, reply: unknown) => ({ request, reply }),
  };
}
