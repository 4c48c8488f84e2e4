import { type GraphQLObjectType, type GraphQLResolveInfo, type FieldNode, getNamedType, isObjectType } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { selectRow } from './select.js';
import { isPaper, shapeOf } from './shape.js';
import type { Statement } from './statement.js';

/**
 * Writes, and does not run, what will be read of the payloads of a document's acts, so that whatever is wrong with the
 * selection is told before anything is done. Before the first act it writes that of all of them; later ones need no more.
 * @throws DomainError whatever `selectRow` refuses
 */
export function writePayloads(statement: Statement, info: GraphQLResolveInfo): void {
  const { schema, fragments, variableValues, parentType, operation } = info;
  const acts = collectFields(schema, fragments, variableValues, parentType, operation.selectionSet);
  const [first] = acts.keys();
  if (info.path.key === first) for (const nodes of acts.values()) writeField(statement, parentType, nodes, true);
}

/** `answered`: the statement around it reads it too, so that only what has a resolver of its own is left below. */
function writeField(
  statement: Statement,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  answered: boolean,
): void {
  const type = getNamedType(parent.getFields()[nodes[0]?.name.value ?? '']?.type);
  if (!isObjectType(type)) return;
  const shape = shapeOf(type.name);
  if (shape && !answered) selectRow(statement, shape, statement.alias(), type, nodes);
  for (const [, below] of statement.selected(type, nodes))
    writeField(statement, type, below, isPaper(type.name) || (shape?.fields.has(below[0]?.name.value ?? '') ?? false));
}
