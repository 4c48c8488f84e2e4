import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, isEnumType, isObjectType } from 'graphql';
import { createApplication } from '../../src/application.js';
import { readConfig } from '../../src/platform/config/config.js';

const root = join(import.meta.dirname, '..', '..');
const glossary = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8');

/** Text of the glossary by the closed lists that its headings name: "Hierarchy of a body: `System`, `SYSTEM`". */
function sections(): Map<string, string> {
  return new Map(
    glossary.split(/^#{2,3} /mu).flatMap((part) => {
      const names = part.split('\n', 1)[0]!.matchAll(/`(\w+)`/gu);
      return [...names].map(([, name]): [string, string] => [name!, part]);
    }),
  );
}

/** `List.VALUE` of what the section of a list does not explain. */
function unexplained(lists: [name: string, values: string[]][]): string[] {
  const known = sections();
  return lists.flatMap(([name, values]) =>
    values.filter((value) => !known.get(name)?.includes(`| \`${value}\``)).map((value) => `${name}.${value}`),
  );
}

/** Every closed list that a room exports from its vocabulary. */
async function vocabularies(): Promise<[name: string, values: string[]][]> {
  const rooms = readdirSync(join(root, 'src')).filter((room) => existsSync(join(root, 'src', room, 'vocabulary.ts')));
  const exported = await Promise.all(
    rooms.map(async (room) => (await import(`../../src/${room}/vocabulary.js`)) as Record<string, unknown>),
  );
  return exported.flatMap((room) =>
    Object.entries(room).flatMap(([name, values]): [string, string[]][] =>
      /^[A-Z_]+$/u.test(name) && typeof values === 'object' ? [[name, Object.values(values as object)]] : [],
    ),
  );
}

async function schemaOfTheCode(): Promise<GraphQLSchema> {
  const app = await createApplication(readConfig({ NODE_ENV: 'test', BANGVANG_LOG_LEVEL: 'error' }), null);
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return schema;
}

/** Names that follow from others: lists, answers, orders, and the roots. */
const FOLLOWING = /^(Query|Mutation|PageInfo)$|(Connection|Edge|Payload|Order)$|^__/u;

describe('the glossary', () => {
  it('explains every value of every closed list under the name of the list', async () => {
    const lists = await vocabularies();
    expect(lists.length).toBeGreaterThan(15);
    expect(unexplained(lists)).toEqual([]);
  });

  it('explains every type of the schema, and every value of its enums', async () => {
    const types = Object.values((await schemaOfTheCode()).getTypeMap()).filter(({ name }) => !FOLLOWING.test(name));
    const enums = types.filter(isEnumType);
    expect(unexplained(enums.map((list) => [list.name, list.getValues().map(({ name }) => name)]))).toEqual([]);
    const objects = types.filter(isObjectType).map(({ name }) => name);
    expect(objects.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });

  it('says for every word where it comes from', () => {
    const rows = glossary.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.filter((row) => row.split('|').at(-2)?.trim() === '')).toEqual([]);
  });
});
