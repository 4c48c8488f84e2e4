import type { GraphQLResolveInfo } from 'graphql';
import { ForbiddenError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { currentRequest } from '../../request/request-context.js';
import { isStaff, type Viewer } from '../../request/viewer.js';
import type { ShapeField } from './shape.js';

/** A field of staff alone, asked for by somebody else. */
export function isWithheld(field: ShapeField, viewer: Viewer): boolean {
  return field.staffOnly && !isStaff(viewer);
}

function staffOnly(type: string, field: string): ForbiddenError {
  return new ForbiddenError(platformMessages.STAFF_ONLY, { details: { name: `${type}.${field}` } });
}

/**
 * Tells that a field was withheld, once for each place where the document asks for it: at the first row of a list, which may
 * have a hundred of them below each of a hundred others. In the other rows it is null without a word.
 * @throws ForbiddenError STAFF_ONLY
 */
export function tellWithheld(info: GraphQLResolveInfo): null {
  const { withheld = new Set<string>() } = currentRequest();
  const place = placeOf(info.path);
  if (withheld.has(place)) return null;
  withheld.add(place);
  throw staffOnly(info.parentType.name, info.fieldName);
}

/** The way to a field by response keys, whatever the rows. */
function placeOf(path: GraphQLResolveInfo['path']): string {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') keys.push(at.key);
  return keys.join(' ');
}
