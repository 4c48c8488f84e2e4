import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { currentViewer } from '../../request/request-context.js';
import { RecordRef } from '../records/record-ref.js';
import type { Reads } from './reads.service.js';
import { isPaper, type ShapeField, shapeOf } from './shape.js';
import { isWithheld, tellWithheld } from './staff-fields.js';

type Resolver = GraphQLFieldResolver<Record<string, unknown> | null | undefined, unknown>;

/** The statement already answered under the response key, whatever the alias. */
const byResponseKey: Resolver = (source, _args, _context, info) => source?.[info.path.key];

function answer(field: ShapeField | undefined): Resolver {
  const read = told(field);
  if (!field?.staffOnly) return read;
  return (source, args, context, info) =>
    isWithheld(field, currentViewer()) ? tellWithheld(info) : read(source, args, context, info);
}

function told(field: ShapeField | undefined): Resolver {
  const tell = field?.kind === 'column' ? field.tell : undefined;
  return tell ? (source, _args, _context, info) => tell(source?.[info.path.key]) : byResponseKey;
}

/**
 * Takes away the resolvers that Nest puts on every field: what a shape answers is read from the statement's JSON, what a
 * payload points at becomes one statement, and plain fields go back to the executor's own resolver.
 */
export function plainFields(schema: GraphQLSchema, reads: Reads): GraphQLSchema {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.has(type.name)) continue;
    const shape = shapeOf(type.name);
    const connection = isPaper(type.name);
    for (const field of Object.values(type.getFields())) {
      const answered = shape?.fields.get(field.name);
      if (connection || answered) field.resolve = answer(answered) as typeof field.resolve;
      else if (!shape && isTrivial(field.resolve) && shapeOf(getNamedType(field.type).name))
        field.resolve = reference(reads) as typeof field.resolve;
      else if (isTrivial(field.resolve)) delete field.resolve;
    }
  }
  return schema;
}

/** Nest names the resolver that it puts on every `@Field()` so. */
function isTrivial(resolve: unknown): boolean {
  return typeof resolve === 'function' && resolve.name === 'rootFieldResolver';
}

function reference(reads: Reads): Resolver {
  return (source, _args, _context, info) => {
    const value = source?.[info.fieldName];
    if (value instanceof RecordRef) return reads.resolveRef(value, info);
    if (Array.isArray(value) && value.some((item) => item instanceof RecordRef))
      return reads.resolveRefs(value as RecordRef[], info);
    return value;
  };
}
