import { type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { leastArguments } from './least-arguments.js';

/** Connections and their edges are paper around what they carry, and count as no level. */
const isPaper = ({ name }: { name: string }) => /Connection$|Edge$/.test(name) || name === 'PageInfo';

type Allowed = (type: GraphQLObjectType, field: string) => boolean;

/** Every allowed field of the type and, `levels` deep, of the types it leads to, as the text of a selection. */
export function wholeSelection(type: GraphQLObjectType, levels: number, allowed: Allowed = () => true): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => allowed(type, name));
  const below = isPaper(type) ? levels : levels - 1;
  return `{ __typename ${fields.map((field) => wholeField(field, below, allowed)).join(' ')} }`;
}

/** The field with the least arguments it takes, and what is below it; nothing where no level is left for it. */
export function wholeField(field: GraphQLField<unknown, unknown>, levels: number, allowed?: Allowed): string {
  const type = getNamedType(field.type);
  const text = `${field.name}${leastArguments(field.args)}`;
  if (!isCompositeType(type)) return text;
  if (!isObjectType(type)) return `${text} { __typename }`;
  return levels <= 0 && !isPaper(type) ? '' : `${text} ${wholeSelection(type, levels, allowed)}`;
}
