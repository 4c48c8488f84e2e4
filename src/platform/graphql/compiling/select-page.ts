import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { InvalidError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { type CursorOf, decodeCursor } from './cursor.js';
import { withSets } from './changed-since.js';
import type { Changes, ListPlan, Order, Shape } from './shape.js';
import { conditions, jsonObject, type Statement } from './statement.js';

export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;
/** A count looks at rows, though it answers none: so many does it count for among those that an answer may carry. */
const ROWS_OF_A_COUNT = 10;

export interface PageRequest {
  shape: Shape;
  list: ListPlan;
  args: Record<string, unknown>;
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  on?: (t: string) => string | undefined;
  /** Writes the JSON of one row: given, so that rows and pages need not know of each other. */
  row: (t: string, type: GraphQLObjectType, nodes: readonly FieldNode[]) => string;
}

/**
 * A connection as one SQL expression: `first` rows after a cursor, or the `last` before one, and of `totalCount`, `pageInfo`,
 * `edges` and `nodes` just what was selected. Backwards, too, rows come in the order of the list.
 * @throws InvalidError PAGE_SIZE, PAGED_BOTH_WAYS, BAD_CURSOR, CURSOR_OF_ANOTHER_LIST, CURSOR_OF_ANOTHER_ORDER
 */
export function selectPage(statement: Statement, request: PageRequest): string {
  const { shape, list, args, type } = request;
  const way = wayOf(args);
  const orderName = typeof args.orderBy === 'string' ? args.orderBy : list.defaultOrder;
  const declared = list.orders[orderName];
  if (!declared) throw new Error(`${shape.type} cannot be sorted by ${orderName}`);

  const order = orderAsked(declared, args, statement);
  statement.named.push(...(list.names?.(args) ?? []));
  const t = statement.alias();
  const p = statement.alias();
  const asked = conditions(request.on?.(t), ...(list.filter?.(args, t, statement) ?? []));
  const seen = conditions(shape.visible(t, statement));
  const from = `${shape.table} ${t}`;
  const changes = changesAsked(list, args, t, statement);
  const past = way.cursor === undefined ? undefined : beyond(statement, t, order, [shape.type, orderName], way);
  const within = `${p}.n <= ${way.size}`;

  const columns: string[] = [];
  const node = (nodeType: GraphQLObjectType, nodes: readonly FieldNode[]): string => {
    columns.push(`${statement.within(way.size, () => request.row(t, nodeType, nodes))} as j${columns.length}`);
    return `${p}.j${columns.length - 1}`;
  };
  const collect = (sql: string) =>
    `coalesce(json_agg(${sql} order by ${p}.n ${way.backwards ? 'desc' : 'asc'}) filter (where ${within}), '[]'::json)`;

  const pairs = statement.selected(type, request.nodes).flatMap(([key, nodes]): [string, string][] => {
    switch (nodes[0]?.name.value) {
      case 'nodes':
        return [[key, collect(node(childType(type, 'nodes'), nodes))]];
      case 'edges':
        return [[key, collect(edge(statement, childType(type, 'edges'), nodes, p, node))]];
      case 'pageInfo':
        return [[key, pageInfo(statement, childType(type, 'pageInfo'), nodes, p, within, way)]];
      case 'totalCount':
        return [
          [
            key,
            statement.within(
              ROWS_OF_A_COUNT,
              () => `(select count(*) from ${from} where ${conditions(seen, asked, changes?.among)})`,
            ),
          ],
        ];
      default:
        return [];
    }
  });
  const keys = [...order.keys.map((key) => key.sql(t)), `${t}.id`];
  const source = { table: shape.table, t, asked, seen, past, order, backwards: way.backwards, size: way.size + 1 };
  columns.push(`row_number() over (order by ${orderBy(t, order, way.backwards)}) as n`);
  columns.push(`json_build_array('${shape.type}', '${orderName}', ${keys.join(', ')})::text as c`);
  // `having` makes it one answer, whether or not an aggregate was selected.
  return (
    `(${changes ? withSets(changes.sets) : ''}select ${jsonObject(pairs)} from (select ${columns.join(', ')} from ` +
    `(${changes ? changedRowsOfPage(source, changes) : pageRows(source)}) ${t}) ${p} having true)`
  );
}

/** An order of which the keys know what was asked for. */
interface OrderAsked extends Omit<Order, 'keys'> {
  keys: (Omit<Order['keys'][number], 'sql'> & { sql: (t: string) => string })[];
}

const orderAsked = ({ keys, ...order }: Order, args: Record<string, unknown>, statement: Statement): OrderAsked => ({
  ...order,
  keys: keys.map((key) => ({ ...key, sql: (t) => key.sql(t, args, statement) })),
});

/** SQL of the rows of a page: those of `table` that are `asked` for, `seen` by the viewer and `past` a cursor. */
interface Source {
  table: string;
  t: string;
  asked: string;
  seen: string;
  past: string | undefined;
  order: OrderAsked;
  backwards: boolean;
  size: number;
}

/** So many rows for each that is wanted are looked at for having changed, before all that changed is gathered. */
const LOOKED_AT = 50;

function changesAsked(list: ListPlan, args: Record<string, unknown>, t: string, statement: Statement) {
  return typeof args.changedSince === 'string' ? list.changes?.(args.changedSince, t, statement) : undefined;
}

function pageRows({ table, t, asked, seen, past, order, backwards, size }: Source): string {
  const where = conditions(seen, asked, past);
  return `select ${t}.* from ${table} ${t} where ${where} order by ${orderBy(t, order, backwards)} limit ${size}`;
}

/**
 * A large import changes so much that to gather it for each page would take as long as to read the list: where the rows ahead have a
 * page full of it, that is the page. Elsewhere what changed is gathered, and put in order by its keys alone. Either way whether the
 * viewer sees a row is asked only of so many, in their order, as make the page.
 */
function changedRowsOfPage(source: Source, changes: Changes): string {
  const { table, t, asked, seen, past, order, backwards, size } = source;
  const sorted = orderBy(t, order, backwards);
  const next = `select ${t}.* from ${table} ${t} where ${conditions(asked, past)} order by ${sorted} limit ${size * LOOKED_AT}`;
  const ahead = `select ${t}.* from (${next}) ${t} where ${conditions(changes.each, seen)} order by ${sorted} limit ${size}`;
  const isFull = `(select count(*) from ahead) = ${size}`;
  const keys = order.keys.map((key, i) => `${collated(key, key.sql(t))} as k${i}`);
  const inOrder = [...keys.map((_, i) => `k.k${i}`), 'k.id'].map((key) => key + suffixOf(order, backwards)).join(', ');
  const gathered =
    `select ${[...keys, `${t}.id`].join(', ')} from ${table} ${t} ` +
    `where ${conditions(asked, past, changes.among, `not ${isFull}`)} order by ${sorted}`;
  const row = `select ${t}.* from ${table} ${t} where ${conditions(`${t}.id = k.id`, seen)} offset 0`;
  return (
    `with ahead as materialized (${ahead}) select ahead.* from ahead where ${isFull} ` +
    `union all (select ${t}.* from (${gathered}) k cross join lateral (${row}) ${t} order by ${inOrder} limit ${size})`
  );
}

/** Which rows of a list are asked for: so many from one of its ends, or from beyond a cursor. */
interface Way {
  size: number;
  cursor: string | undefined;
  backwards: boolean;
}

function wayOf({ first, after, last, before }: Record<string, unknown>): Way {
  const isGiven = (value: unknown) => value !== undefined && value !== null;
  const backwards = isGiven(last) || isGiven(before);
  if (backwards && (isGiven(first) || isGiven(after)))
    throw new InvalidError(platformMessages.PAGED_BOTH_WAYS, { field: isGiven(last) ? 'last' : 'before' });
  const cursor = backwards ? before : after;
  return {
    size: backwards ? pageSize(last, 'last') : pageSize(first, 'first'),
    cursor: typeof cursor === 'string' ? cursor : undefined,
    backwards,
  };
}

function pageSize(asked: unknown, field: 'first' | 'last'): number {
  if (asked === undefined || asked === null) return USUAL_PAGE;
  if (typeof asked === 'number' && Number.isInteger(asked) && asked >= 1 && asked <= LARGEST_PAGE) return asked;
  throw new InvalidError(platformMessages.PAGE_SIZE, { field, details: { [field]: asked } });
}

function childType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const child = getNamedType(type.getFields()[name]?.type);
  if (!isObjectType(child)) throw new Error(`${type.name}.${name} is not an object`);
  return child;
}

function collated(key: OrderAsked['keys'][number], sql: string): string {
  return key.collate ? `${sql} collate "${key.collate}"` : sql;
}

function orderBy(t: string, order: OrderAsked, backwards: boolean): string {
  return [...order.keys.map((key) => collated(key, key.sql(t))), `${t}.id`]
    .map((sql) => sql + suffixOf(order, backwards))
    .join(', ');
}

function suffixOf(order: OrderAsked, backwards: boolean): string {
  return runsDown(order, backwards) ? ' desc' : '';
}

function runsDown(order: OrderAsked, backwards: boolean): boolean {
  return (order.descending ?? false) !== backwards;
}

function beyond(
  statement: Statement,
  t: string,
  order: OrderAsked,
  list: CursorOf,
  { cursor, backwards }: Way,
): string {
  const types = [...order.keys.map((key) => key.type), 'uuid'];
  const values = decodeCursor(cursor ?? '', list, types, backwards ? 'before' : 'after');
  const left = [...order.keys.map((key) => collated(key, key.sql(t))), `${t}.id`];
  const right = values.map((value, i) => statement.bind(value, types[i] ?? 'text'));
  return `(${left.join(', ')}) ${runsDown(order, backwards) ? '<' : '>'} (${right.join(', ')})`;
}

/** Base64 in SQL breaks lines after 76 characters. */
function cursorText(p: string): string {
  return `translate(encode(convert_to(${p}.c, 'UTF8'), 'base64'), E'\\n', '')`;
}

function edge(
  statement: Statement,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  p: string,
  node: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => string,
): string {
  const pairs = statement.selected(type, nodes).flatMap(([key, fields]): [string, string][] => {
    const name = fields[0]?.name.value;
    if (name === 'cursor') return [[key, cursorText(p)]];
    return name === 'node' ? [[key, node(childType(type, 'node'), fields)]] : [];
  });
  return jsonObject(pairs);
}

function pageInfo(
  statement: Statement,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  p: string,
  within: string,
  { size, cursor, backwards }: Way,
): string {
  const cursors = (direction: string) =>
    `(array_agg(${cursorText(p)} order by ${p}.n ${direction}) filter (where ${within}))[1]`;
  const ahead = `count(*) > ${size}`;
  const behind = String(cursor !== undefined);
  const [start, end] = [cursors('asc'), cursors('desc')];
  const answers: Record<string, string> = backwards
    ? { hasNextPage: behind, hasPreviousPage: ahead, startCursor: end, endCursor: start }
    : { hasNextPage: ahead, hasPreviousPage: behind, startCursor: start, endCursor: end };
  const pairs = statement.selected(type, nodes).flatMap(([key, fields]): [string, string][] => {
    const sql = answers[fields[0]?.name.value ?? ''];
    return sql === undefined ? [] : [[key, sql]];
  });
  return jsonObject(pairs);
}
