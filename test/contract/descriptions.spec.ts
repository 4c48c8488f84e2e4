import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

describe('the schema', () => {
  let types: GraphQLNamedType[];
  beforeAll(async () => {
    const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
    types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  });

  it('says of every type, field, argument and value what it is', () => {
    const silent = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...partsOf(type).flatMap(([name, description]) => (description ? [] : [`${type.name}.${name}`])),
    ]);
    expect(silent).toEqual([]);
  });
});

type Part = [name: string, description: string | null | undefined];

function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }): Part => [name, description]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }): Part => [name, description]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Part[] => [
    [field.name, field.description],
    ...field.args.map((arg): Part => [`${field.name}(${arg.name}:)`, arg.description]),
  ]);
}
