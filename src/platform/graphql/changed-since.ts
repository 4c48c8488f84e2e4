import { Field } from '@nestjs/graphql';
import { DateTimeScalar } from './scalars.js';
import { type Reading, type Shape, shapeOf } from './shape.js';
import { conditions } from './statement.js';

/** SQL of the ids of records that something else changed since an instant (SQL). */
type Touched = (since: string, reading: Reading) => string;

const touched = new Map<string, Touched[]>();

/** Says that records of a type count as changed when something else does: an award when it is handed over. */
export function changesWith(type: string, ids: Touched): void {
  touched.set(type, [...(touched.get(type) ?? []), ids]);
}

/** Argument of a list: what a client that keeps a copy has to read again. */
export function ChangedSinceField(): PropertyDecorator {
  return Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Thay đổi từ lúc này: chính bản ghi, bản ghi quyết định ai được xem nó, hoặc điều nói về nó / changed at this instant or later: the record itself, one by which it came to be seen, or what hangs on it (docs/api.md).',
  });
}

/** SQL that is true for records of a type that changed at an instant or later, themselves or with something else. */
export function changedSince(type: string, since: unknown, t: string, reading: Reading): string | undefined {
  if (typeof since !== 'string') return undefined;
  const at = reading.bind(since, 'timestamptz');
  const own = `select id from ${requiredShape(type).table} where changed_at >= ${at}`;
  const others = (touched.get(type) ?? []).map((ids) => ids(at, reading));
  return `${t}.id in (${[own, ...others].join(' union ')})`;
}

/**
 * SQL of the rows of a shape that changed since, as a source to read from: those that the viewer may see, or saw until they were
 * withdrawn. What was never public changes nothing for the public.
 */
export function changedRows(type: string, since: string, reading: Reading): string {
  const shape = requiredShape(type);
  const t = reading.alias();
  const seen = shape.visible(t, reading);
  const wasSeen =
    `${t}.record_status = 'WITHDRAWN' and exists (select from audit_entries e where e.subject_id = ${t}.id ` +
    `and e.before ->> 'recordStatus' = 'CONFIRMED')`;
  const where = conditions(`${t}.changed_at >= ${since}`, seen && `(${seen}) or (${wasSeen})`);
  return `(select ${t}.* from ${shape.table} ${t} where ${where} offset 0)`;
}

function requiredShape(type: string): Shape {
  const shape = shapeOf(type);
  if (!shape) throw new Error(`there is no shape for ${type}`);
  return shape;
}
