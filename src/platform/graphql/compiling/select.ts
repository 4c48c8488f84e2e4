import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { selectPage } from './select-page.js';
import type { Many, One, Shape, ShapeField } from './shape.js';
import { isWithheld } from './staff-fields.js';
import { conditions, jsonObject, type Statement } from './statement.js';

/**
 * The JSON of one row `t` of `shape` as selected by `nodes`. Fields that the shape does not know are left to ordinary
 * resolvers, and one of staff that the viewer may not read to whoever tells so at its own place (staff-fields.ts).
 */
export function selectRow(
  statement: Statement,
  shape: Shape,
  t: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const pairs: [string, string][] = [];
  for (const [key, fieldNodes] of statement.selected(type, nodes)) {
    const [node] = fieldNodes;
    const field = node && shape.fields.get(node.name.value);
    if (!node || !field || isWithheld(field, statement.viewer)) continue;
    pairs.push([key, selectField(statement, field, t, type, fieldNodes)]);
  }
  return jsonObject(pairs);
}

function selectField(
  statement: Statement,
  field: ShapeField,
  parent: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const [node] = nodes;
  if (!node) throw new Error('a selected field has at least one node');
  const args = statement.argumentsOf(type, node);
  if (field.kind === 'column') {
    const write = () => field.sql(parent, statement, args);
    return field.rows === undefined ? write() : statement.within(field.rows, write);
  }
  const childType = getNamedType(type.getFields()[node.name.value]?.type);
  if (!isObjectType(childType)) throw new Error(`${type.name}.${node.name.value} is a shape but not an object type`);
  if (field.kind === 'one') return selectOne(statement, field, parent, childType, nodes);
  if (field.kind === 'many') return selectMany(statement, field, parent, childType, nodes);
  return selectPage(statement, {
    shape: field.to(),
    list: field.list,
    args,
    type: childType,
    nodes,
    on: (child) => field.on(parent, child, statement, args),
    row: (t, rowType, rowNodes) => selectRow(statement, field.to(), t, rowType, rowNodes),
  });
}

function selectOne(
  statement: Statement,
  field: One,
  parent: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const shape = field.to();
  const t = statement.alias();
  const row = selectRow(statement, shape, t, type, nodes);
  const where = conditions(field.on(parent, t, statement, {}), shape.visible(t, statement));
  return `(select ${row} from ${shape.table} ${t} where ${where} limit 1)`;
}

function selectMany(
  statement: Statement,
  field: Many,
  parent: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const shape = field.to();
  const t = statement.alias();
  const row = statement.withinList(field, () => selectRow(statement, shape, t, type, nodes));
  const where = conditions(field.on(parent, t, statement, {}), shape.visible(t, statement));
  return (
    `(select coalesce(json_agg(l.j), '[]'::json) from (select ${row} as j from ${shape.table} ${t} ` +
    `where ${where} order by ${field.order(t, parent)} limit ${field.limit}) l)`
  );
}
