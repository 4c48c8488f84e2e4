import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { givenChangeable, type Changeable } from '../support/given-changeable.js';
import { Registry } from '../support/registry.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const actNamed = (act: string) => schema.getMutationType()!.getFields()[act]!;
function inputOf(act: string): GraphQLInputObjectType {
  const input = actNamed(act).args.find(({ name }) => name === 'input');
  return getNamedType(input!.type) as GraphQLInputObjectType;
}
/** Acts on a record as it was read: a password has no version. */
const ACTS = Object.keys(schema.getMutationType()!.getFields()).filter(
  (act) => /^(change|revise)[A-Z]/.test(act) && inputOf(act).getFields().version !== undefined,
);
/** What is no value of the record: why it is changed, and what is done to it beside. Null is nothing of the kind. */
const BESIDE = new Set(['reason', 'reasonForChange', 'overrides', 'addItems', 'withdrawItemIds', 'span']);

/** The record that an act answers, where it has its version. */
function answerOf(act: string): string {
  const payload = getNamedType(actNamed(act).type);
  if (!isObjectType(payload)) throw new Error(`${act} answers nothing`);
  const record = Object.values(payload.getFields()).find(({ type }) => {
    const inner = isNonNullType(type) ? type.ofType : null;
    return isObjectType(inner) && inner.getFields().version !== undefined;
  });
  if (!record) throw new Error(`${act} answers no record`);
  return `${record.name} { version }`;
}

const nullable = (act: string) =>
  Object.values(inputOf(act).getFields())
    .filter(({ name, type }) => !isNonNullType(type) && !BESIDE.has(name))
    .map(({ name }) => name);

describe('what an act that changes a record does', () => {
  let registry: Registry;
  let given: Record<string, Changeable[]>;
  beforeAll(async () => {
    registry = await Registry.open();
    given = await givenChangeable(registry);
  });
  afterAll(() => registry.close());

  const entries = async () => (await registry.sql<{ n: number }>('select count(*)::int as n from audit_entries'))[0]!.n;
  const recordsOf = (act: string): Changeable[] => given[act] ?? [];

  /** The version that the record is of then. */
  async function changed(act: string, record: Changeable, said: object): Promise<number> {
    const client = record.client ?? registry.as('APPROVER');
    const input = { id: record.id, version: record.version, ...record.always, ...said };
    const answer = await client.act(act, input, answerOf(act));
    record.version = (Object.values(answer)[0] as { version: number }).version;
    return record.version;
  }

  it('is tried for every act of the schema', () => {
    expect(ACTS.length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(given).sort()).toEqual([...ACTS].sort());
  });

  it.each(ACTS)('%s: tries every value of its input', (act) => {
    const said = new Set(
      recordsOf(act).flatMap(({ values, always }) => [...Object.keys(values), ...Object.keys(always ?? {})]),
    );
    const values = Object.keys(inputOf(act).getFields()).filter((name) => !BESIDE.has(name));
    expect(values.filter((name) => !said.has(name) && !['id', 'version'].includes(name))).toEqual([]);
  });

  it.each(ACTS)(
    '%s: what says nothing else than the record makes no version and no entry of the audit',
    async (act) => {
      for (const record of recordsOf(act)) {
        const version = await changed(act, record, record.values);
        const before = await entries();
        expect(await changed(act, record, record.values)).toBe(version);
        for (const [name, value] of Object.entries(record.values))
          expect([name, await changed(act, record, { [name]: value })]).toEqual([name, version]);
        if (!record.always) expect(await changed(act, record, {})).toBe(version);
        expect(await entries()).toBe(before);
      }
    },
  );

  it.each(ACTS)('%s: null clears a value, or is refused where it stands', async (act) => {
    const silent: string[] = [];
    for (const record of recordsOf(act).filter(({ inParts }) => !inParts)) {
      for (const name of nullable(act).filter((each) => each in record.values)) {
        const version = await changed(act, record, record.values);
        const { data, errors } = await (record.client ?? registry.as('APPROVER')).send(
          `mutation ($input: ${inputOf(act).name}!) { ${act}(input: $input) { ${answerOf(act)} } }`,
          {
            input: { id: record.id, version, [name]: null },
          },
        );
        const [error] = errors ?? [];
        if (error) {
          if (!String(error.extensions.field).startsWith('input') || !error.extensions.code)
            silent.push(`${name}: ${error.message}`);
          continue;
        }
        record.version = (Object.values((data as Record<string, object>)[act]!)[0] as { version: number }).version;
        if (record.version === version) silent.push(name);
      }
    }
    expect(silent).toEqual([]);
  });
});
