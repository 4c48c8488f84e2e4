import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
} from 'graphql';
import { Reads } from '../../src/platform/graphql/compiling/reads.service.js';
import { allShapes, type ListPlan, type Shape, shapeOf } from '../../src/platform/graphql/compiling/shape.js';
import { runInRequest } from '../../src/platform/request/request-context.js';
import { ANONYMOUS, type Viewer } from '../../src/platform/request/viewer.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { givenDraft } from '../support/given-drafts.js';
import { leastArguments } from '../support/least-arguments.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { wholeField, wholeSelection } from '../support/whole-selection.js';

const BODY = '01890000-0000-7000-8000-00000000beef';

/** Shapes without a table of their own. */
const FROM_ELSEWHERE = new Set(['SearchHit']);

const viewers: Record<string, Viewer> = {
  everybody: ANONYMOUS,
  'the registry itself': { kind: 'SYSTEM', name: 'test' },
  'a recorder of one body': {
    kind: 'STAFF',
    id: BODY,
    name: 'Cán bộ',
    grants: [{ role: 'RECORDER', organisationId: BODY, reach: [BODY] }],
    mustChangePassword: false,
    credential: { kind: 'SESSION', id: BODY },
  },
};

describe('what can be read', () => {
  let registry: Registry;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    schema = registry.app.get(GraphQLSchemaHost).schema;
    await registry.modules.prepareReferenceData(registry.app);
    await registry.modules.loadExamples(registry.app);
  });
  afterAll(() => registry.close());

  const typeOf = ({ type: name }: Shape): GraphQLObjectType => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} has a shape but is no type of the schema`);
    return type;
  };

  it('is answered: every field of a record by its shape or by a resolver of its own, and no shape speaks of other fields', () => {
    const silent: string[] = [];
    const idle: string[] = [];
    for (const shape of allShapes()) {
      const fields = typeOf(shape).getFields();
      for (const { name, resolve } of Object.values(fields))
        if (!shape.fields.has(name) && !resolve) silent.push(`${shape.type}.${name}`);
      for (const name of shape.fields.keys()) if (!fields[name]) idle.push(`${shape.type}.${name}`);
    }
    expect({ silent, idle }).toEqual({ silent: [], idle: [] });
    expect(allShapes().length).toBeGreaterThan(15);
  });

  const selected = (text: string): FieldNode => {
    const [definition] = parse(`{ root ${text} }`, { noLocation: true }).definitions;
    const node = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
    if (node?.kind !== Kind.FIELD) throw new Error('there is one field');
    return node;
  };

  it.each(Object.entries(viewers))(
    'is there in the tables: every field of every shape, two levels deep, for %s',
    async (_who, viewer) => {
      const reads = registry.app.get(Reads);
      const allowed = ({ name }: GraphQLObjectType, field: string) =>
        viewer.kind !== 'ANONYMOUS' || !shapeOf(name)?.fields.get(field)?.staffOnly;
      for (const shape of allShapes().filter(({ type }) => !FROM_ELSEWHERE.has(type))) {
        const type = typeOf(shape);
        for (const field of Object.values(type.getFields())) {
          if (!shape.fields.has(field.name) || !allowed(type, field.name)) continue;
          const text = `{ id: __typename ${wholeField(field, 1, allowed)} }`;
          const info = {
            schema,
            fragments: {},
            variableValues: {},
            operation: { operation: OperationTypeNode.QUERY },
            fieldNodes: [selected(text)],
          };
          const read = runInRequest({ requestId: 'test', language: 'vi', viewer }, () =>
            reads.findWhere(shape, () => 'true', info as unknown as GraphQLResolveInfo, type),
          );
          await read.catch((error: Error) => {
            throw new Error(`${shape.type}.${field.name}: ${error.message}`, { cause: error });
          });
        }
      }
    },
  );

  it('is given through the API for every kind of record', async () => {
    const administrator = registry.as('ADMINISTRATOR');
    const [body] = await registry.sql<{ id: string }>('select id from organisations limit 1');
    const layout = {
      page: { width: 210, height: 297 },
      elements: [{ text: '{form}', x: 20, y: 20, width: 99, size: 14 }],
    };
    const templateId = await givenCertificateTemplate(administrator, body!.id, layout);
    const [award] = await registry.sql<{ id: string }>(
      `select id from awards where state = 'GRANTED' and not unlisted and record_status <> 'WITHDRAWN' limit 1`,
    );
    await administrator.act('printCertificates', { templateId, awardIds: [award!.id] }, '__typename');
    // The examples hold none.
    await givenDraft(registry);
    const without: string[] = [];
    for (const shape of allShapes().filter(({ node }) => node)) {
      const [row] = await registry.sql<{ id: string }>(`select id from ${shape.table} limit 1`);
      if (!row) without.push(shape.type);
      for (const field of row ? Object.values(typeOf(shape).getFields()) : []) {
        const text = wholeField(field, 1);
        const query = `query ($id: ID!) { node(id: $id) { id ... on ${shape.type} { ${text} } } }`;
        const { data, errors } = await administrator.send(query, { id: row?.id });
        expect([shape.type, field.name, errors ?? [], data?.node?.id]).toEqual([shape.type, field.name, [], row?.id]);
      }
    }
    // The examples hold no posts, and publish no report.
    expect(without.filter((type) => type !== 'Post' && type !== 'PublishedReport')).toEqual([]);
  });

  const lists = (): ListPlan[] =>
    allShapes().flatMap(({ fields }) =>
      [...fields.values()].flatMap((field) => (field.kind === 'page' ? [field.list] : [])),
    );

  it('is sorted by keys that a cursor can carry', () => {
    const types = lists().flatMap(({ orders }) =>
      Object.values(orders).flatMap(({ keys }) => keys.map(({ type }) => type)),
    );
    expect([...new Set(types)].sort()).toEqual(['integer', 'text']);
  });

  it('is paged through in every order, without a gap and without an overlap', async () => {
    const administrator = registry.as('ADMINISTRATOR');
    const tried: string[] = [];
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const orders = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
      if (!isEnumType(orders) || leastArguments(field.args)) continue;
      for (const { name: order } of orders.getValues()) {
        const page = async (first: number, after: string | null) => {
          const data = await administrator.ask(
            `query ($first: Int, $after: String) { list: ${field.name}(orderBy: ${order}, first: $first, after: $after) {
               nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { first, after },
          );
          return data.list as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
        };
        const whole = (await page(60, null)).nodes.map(({ id }) => id);
        const pieces: string[] = [];
        for (let after: string | null = null, more = true; more && pieces.length < whole.length;) {
          const { nodes, pageInfo } = await page(7, after);
          pieces.push(...nodes.map(({ id }) => id));
          ({ hasNextPage: more, endCursor: after } = pageInfo);
        }
        expect([field.name, order, pieces.slice(0, whole.length)]).toEqual([field.name, order, whole]);
        expect(new Set(pieces).size).toBe(pieces.length);
        tried.push(`${field.name} ${order}`);
      }
    }
    expect(tried.length).toBeGreaterThan(10);
  });

  it('is found by searching, with all that a hit shows', async () => {
    const hit = schema.getType('SearchHit');
    if (!isObjectType(hit)) throw new Error('there is a type SearchHit');
    const query = `query ($text: String!) { search(text: $text) ${wholeSelection(hit, 2)} }`;
    const { search } = await registry.as('ADMINISTRATOR').ask(query, { text: 'ham yen' });
    expect(search.length).toBeGreaterThan(0);
  });
});
