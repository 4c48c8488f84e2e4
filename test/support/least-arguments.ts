import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

const SCALARS: Record<string, string> = {
  ID: '"01890000-0000-7000-8000-000000000000"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2021-01-12"',
  PartialDate: '"2021-01"',
  DateTime: '"2021-01-12T08:00:00+07:00"',
  Dong: '1',
};

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '"x"';
  const fields = Object.values(type.getFields());
  return `{ ${pairs(type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField))} }`;
}

function pairs(fields: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return fields.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ');
}

/** The arguments that a field cannot do without, as text, with values that the schema allows; empty where it needs none. */
export function leastArguments(args: readonly GraphQLArgument[]): string {
  const required = args.filter(isRequiredArgument);
  return required.length === 0 ? '' : `(${pairs(required)})`;
}
