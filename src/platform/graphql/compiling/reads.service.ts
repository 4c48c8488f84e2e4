import { Injectable } from '@nestjs/common';
import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { Database } from '../../database/database.js';
import { PlannedReads } from '../../database/planned-reads.js';
import { NotFoundError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { currentRequest } from '../../request/request-context.js';
import { KnownFilters } from '../records/known-filters.service.js';
import { writePayloads } from './payload-selection.js';
import type { RecordRef } from '../records/record-ref.js';
import { selectPage } from './select-page.js';
import { selectRow } from './select.js';
import { allShapes, type ListPlan, type Shape, shapeOf } from './shape.js';
import { conditions, Statement } from './statement.js';

/** Answers a selection with one SQL statement. */
@Injectable()
export class Reads {
  private readonly planned = new PlannedReads(() => this.database.pool);

  constructor(
    private readonly database: Database,
    private readonly filters: KnownFilters,
  ) {}

  /** The record as selected, or null when there is none that the viewer may see. */
  async find(shape: Shape, id: string, info: GraphQLResolveInfo): Promise<object | null> {
    return this.findWhere(shape, (t, statement) => `${t}.id = ${statement.bind(id, 'uuid')}`, info);
  }

  /** The first record that meets the condition, or null. */
  async findWhere(
    shape: Shape,
    where: (t: string, statement: Statement) => string,
    info: GraphQLResolveInfo,
    type: GraphQLObjectType = objectType(info),
  ): Promise<object | null> {
    const statement = this.statement(info);
    const t = statement.alias();
    const row = selectRow(statement, shape, t, type, info.fieldNodes);
    const seen = conditions(where(t, statement), shape.visible(t, statement));
    const answer = await this.run<object>(
      statement,
      `select ${row} as j from ${shape.table} ${t} where ${seen} limit 1`,
    );
    return answer ?? null;
  }

  /** The record that meets a condition which several may meet, and what tells apart those that do, at most five of them. */
  async findOnly(
    shape: Shape,
    where: (t: string, statement: Statement) => string,
    tells: (t: string) => string,
    info: GraphQLResolveInfo,
  ): Promise<{ found: object | null; those: string[] }> {
    const statement = this.statement(info);
    const t = statement.alias();
    const row = selectRow(statement, shape, t, objectType(info), info.fieldNodes);
    const seen = conditions(where(t, statement), shape.visible(t, statement));
    const few = `select ${row} as j, ${tells(t)} as told from ${shape.table} ${t} where ${seen} limit 5`;
    const sql =
      `select json_build_object('found', (array_agg(f.j))[1], ` +
      `'those', coalesce(json_agg(f.told order by f.told), '[]'::json)) as j from (${few}) f`;
    return (await this.run<{ found: object | null; those: string[] }>(statement, sql)) ?? { found: null, those: [] };
  }

  /** The record as selected. @throws NotFoundError UNKNOWN_ID, or WRONG_TYPE_OF_ID where the id is of another record */
  async get(shape: Shape, id: string, info: GraphQLResolveInfo, field = 'id'): Promise<object> {
    const found = await this.find(shape, id, info);
    if (found) return found;
    const actual = (await this.shapeOfId(id))?.type;
    if (actual !== undefined && actual !== shape.type)
      throw new NotFoundError(platformMessages.WRONG_TYPE_OF_ID, { field, details: { type: shape.type, actual } });
    throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: shape.type } });
  }

  /** A connection over the shape, as selected and as its arguments ask. */
  async page(
    shape: Shape,
    list: ListPlan,
    args: object,
    info: GraphQLResolveInfo,
    on?: (t: string, statement: Statement) => string | undefined,
  ): Promise<object> {
    const statement = this.statement(info);
    const sql = selectPage(statement, {
      shape,
      list,
      args: { ...args },
      type: objectType(info),
      nodes: info.fieldNodes,
      ...(on ? { on: (t: string) => on(t, statement) } : {}),
      row: (t, type, nodes) => selectRow(statement, shape, t, type, nodes),
    });
    const answer = await this.run<object>(statement, `select ${sql} as j`);
    if (!answer) throw new Error('a page always has an answer');
    return answer;
  }

  /**
   * A list that is short by nature, in the given order; `from` reads the shape's columns from another source. `usual`: rows
   * that it has as a rule, for counting what an answer may carry.
   */
  async list(
    shape: Shape,
    where: (t: string, statement: Statement) => string,
    order: (t: string, statement: Statement) => string,
    info: GraphQLResolveInfo,
    { from = () => shape.table, usual = 1 }: { from?: (statement: Statement) => string; usual?: number } = {},
  ): Promise<object[]> {
    const statement = this.statement(info);
    const t = statement.alias();
    const row = statement.within(usual, () => selectRow(statement, shape, t, objectType(info), info.fieldNodes));
    const seen = conditions(where(t, statement), shape.visible(t, statement));
    const sql =
      `select coalesce(json_agg(l.j), '[]'::json) as j from (select ${row} as j from ${from(statement)} ${t} ` +
      `where ${seen} order by ${order(t, statement)}) l`;
    return (await this.run<object[]>(statement, sql)) ?? [];
  }

  /**
   * What is wrong with what a document selects of its acts' payloads, told before the first of them is done.
   * @throws DomainError as reading it would
   */
  async requireReadable(info: GraphQLResolveInfo): Promise<void> {
    const { viewer, budget } = currentRequest();
    const statement = new Statement(viewer, info, budget);
    writePayloads(statement, info);
    await this.filters.require(statement.named);
  }

  /** Those of the records that the viewer may see, each as selected of its type, under its id. */
  async byIds(
    shape: Shape,
    ids: readonly string[],
    info: GraphQLResolveInfo,
    type: GraphQLObjectType,
  ): Promise<Record<string, object>> {
    const statement = this.statement(info);
    const t = statement.alias();
    const row = statement.within(ids.length, () => selectRow(statement, shape, t, type, info.fieldNodes));
    const seen = conditions(`${t}.id = any(${statement.bind(ids, 'uuid[]')})`, shape.visible(t, statement));
    const sql = `select coalesce(json_object_agg(${t}.id, ${row}), '{}'::json) as j from ${shape.table} ${t} where ${seen}`;
    return (await this.run<Record<string, object>>(statement, sql)) ?? {};
  }

  /** What a payload points at, read after its act was committed. */
  async resolveRef(ref: RecordRef, info: GraphQLResolveInfo): Promise<object | null> {
    return this.find(requireShape(ref.type), ref.id, info);
  }

  async resolveRefs(refs: readonly RecordRef[], info: GraphQLResolveInfo): Promise<object[]> {
    const [first] = refs;
    if (!first) return [];
    const ids = refs.map((ref) => ref.id);
    return this.list(
      requireShape(first.type),
      (t, statement) => `${t}.id = any(${statement.bind(ids, 'uuid[]')})`,
      (t, statement) => `array_position(${statement.bind(ids, 'uuid[]')}, ${t}.id)`,
      info,
    );
  }

  /** Any record by its id, or what that id leads to, with `__typename` for the executor; null when the viewer may see none. */
  async node(id: string, info: GraphQLResolveInfo): Promise<object | null> {
    const shape = await this.shapeOfId(id);
    if (shape) return this.nodeOf(shape, (statement) => statement.bind(id, 'uuid'), info);
    for (const led of allShapes()) {
      const { leadsTo } = led;
      const found = leadsTo && (await this.nodeOf(led, (statement) => leadsTo(statement.bind(id, 'uuid')), info));
      if (found) return found;
    }
    return null;
  }

  private async nodeOf(shape: Shape, id: (statement: Statement) => string, info: GraphQLResolveInfo) {
    const type = info.schema.getType(shape.type);
    if (!isObjectType(type)) return null;
    const found = await this.findWhere(shape, (t, statement) => `${t}.id = ${id(statement)}`, info, type);
    return found && { ...found, __typename: shape.type };
  }

  private async shapeOfId(id: string): Promise<Shape | undefined> {
    const statement = new Statement(currentRequest().viewer, {
      schema: undefined as never,
      fragments: {},
      variableValues: {},
    });
    const bound = statement.bind(id, 'uuid');
    const probes = allShapes()
      .filter((shape) => shape.node)
      .map((shape) => {
        const t = statement.alias();
        const where = conditions(`${t}.id = ${bound}`, shape.visible(t, statement));
        return `select '${shape.type}' as j from ${shape.table} ${t} where ${where}`;
      });
    const type = await this.run<string>(statement, probes.join(' union all '));
    return type === undefined ? undefined : shapeOf(type);
  }

  /** What is read of a payload was counted before its act. */
  private statement(info: GraphQLResolveInfo): Statement {
    const { viewer, budget } = currentRequest();
    if (info.operation.operation === OperationTypeNode.MUTATION) return new Statement(viewer, info);
    return new Statement(viewer, info, budget);
  }

  /** @throws InvalidError where an argument of a list names what is not there */
  private async run<T>(statement: Statement, text: string): Promise<T | undefined> {
    await this.filters.require(statement.named);
    if (currentRequest().transaction) {
      const rows = await this.database.query<{ j: T }>(text, statement.values);
      return rows[0]?.j;
    }
    const rows = await this.database.read(() => this.planned.query<{ j: T }>(text, statement.values));
    return rows[0]?.j;
  }
}

function objectType(info: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${info.parentType.name}.${info.fieldName} does not return an object`);
  return type;
}

function requireShape(type: string): Shape {
  const shape = shapeOf(type);
  if (!shape) throw new Error(`There is no shape for ${type}`);
  return shape;
}
