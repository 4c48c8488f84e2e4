import { isDay } from '../../time/day.js';
import { Field } from '@nestjs/graphql';
import { InvalidError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import { isStaff } from '../../request/viewer.js';
import { DateTimeScalar } from '../scalars.js';
import { type ListPlan, type Reading, type Shape, shapeOf } from './shape.js';
import { conditions } from './statement.js';

/** An instant from which on changes are looked for, and where they are read from. */
export interface Since {
  /** SQL of the instant. */
  readonly at: string;
  /** SQL of a source of the rows of a table that changed since. */
  rows(table: string): string;
}

/** How records of a type change with something else. */
interface Touched {
  /** SQL of the ids of the records; nothing where it changes nothing for the viewer. */
  ids: (since: Since, reading: Reading) => string | undefined;
  /** SQL that is true for one of them, where that is known by looking at the row `t`: a set of decisions is smaller than that of their awards. */
  of?: (t: string, since: Since, reading: Reading) => string;
}

const touched = new Map<string, Touched[]>();

/** Days back to which it is told what changed: more than a month, for whoever asks once a month. */
const MOST_DAYS = 35;
const DAY_MS = 86_400_000;

/** Says that records of a type count as changed when something else does: an award when it is handed over. */
export function changesWith(type: string, by: Touched): void {
  touched.set(type, [...(touched.get(type) ?? []), by]);
}

/** Argument of a list: what a client that keeps a copy has to read again. */
export function ChangedSinceField(): PropertyDecorator {
  return Field(() => DateTimeScalar, {
    nullable: true,
    description: `Thay đổi từ lúc này, hoặc từ đầu ngày này (giờ Việt Nam), nhiều nhất ${MOST_DAYS} ngày trước: chính bản ghi, bản ghi quyết định ai được xem nó, hoặc điều nói về nó / changed at this instant, or from the beginning of this day in Vietnam, or later, at most ${MOST_DAYS} days ago: the record itself, one by which it came to be seen, or what hangs on it (docs/api.md).`,
  });
}

/** The records of a type that changed at an instant or later, themselves or with something else, for a page of a list. */
export function changesOf(type: string): NonNullable<ListPlan['changes']> {
  return (asked, t, reading) => {
    const { sets, ids, has } = gatherChanges(type, sinceThen(bindSince(asked, reading)), reading);
    return { sets, among: isGathered(`${t}.id`, ids), each: has(t) };
  };
}

/** SQL that is true for such records. @throws InvalidError CHANGED_TOO_LONG_AGO */
export function changedSince(type: string, since: unknown, t: string, reading: Reading): string | undefined {
  if (typeof since !== 'string') return undefined;
  const { sets, ids } = gatherChanges(type, sinceThen(bindSince(since, reading)), reading);
  return isAmong(`${t}.id`, `${withSets(sets)}${ids}`);
}

/** The instant as SQL. What changed in years would be everything, looked for anew with each page. @throws InvalidError CHANGED_TOO_LONG_AGO */
export function bindSince(since: string, reading: Reading): string {
  const at = isDay(since) ? `${since}T00:00:00+07:00` : since;
  const earliest = Date.now() - MOST_DAYS * DAY_MS;
  if (Date.parse(at) < earliest)
    throw new InvalidError(platformMessages.CHANGED_TOO_LONG_AGO, {
      field: 'changedSince',
      details: { days: MOST_DAYS, earliest: new Date(earliest).toISOString() },
    });
  return reading.bind(at, 'timestamptz');
}

export function sinceThen(at: string): Since {
  return { at, rows: (table) => `(select * from ${table} where changed_at >= ${at})` };
}

/** Records of a type that changed since, themselves or with something else. */
interface Gathered {
  /** As `Changes` has them. */
  sets: Map<string, string>;
  /** SQL of their ids. */
  ids: string;
  /** SQL that is true for a row that did. What is asked first is what a large import makes true. */
  has: (t: string) => string;
}

/** What something else changes is gathered under a name, to be looked into by a page, by its count and at a row alike. */
export function gatherChanges(type: string, since: Since, reading: Reading): Gathered {
  const sets = new Map<string, string>();
  const others = (touched.get(type) ?? []).flatMap(({ ids, of }) => {
    const found = ids(since, reading);
    if (found === undefined) return [];
    if (of) return { ids: found, has: (t: string) => of(t, since, reading) };
    const name = reading.alias();
    sets.set(name, found);
    const named = `select ${name}.id from ${name}`;
    return { ids: named, has: (t: string) => isAmong(`${t}.id`, named) };
  });
  const own = `select o.id from ${since.rows(requiredShape(type).table)} o`;
  return {
    sets,
    ids: [own, ...others.map(({ ids }) => ids)].join(' union all '),
    has: (t) => `(${[`${t}.changed_at >= ${since.at}`, ...others.map(({ has }) => has(t))].join(' or ')})`,
  };
}

/** SQL that names sets of ids for the statement after it. */
export function withSets(sets: ReadonlyMap<string, string>): string {
  const named = [...sets].map(([name, ids]) => `${name} (id) as materialized (${ids})`);
  return named.length > 0 ? `with ${named.join(', ')} ` : '';
}

/**
 * SQL that is true where an id is among those that SQL selects: however many, they are looked up in the order of the index, in
 * which the rows of a list that was imported lie beside each other.
 */
export function isGathered(id: string, ids: string): string {
  return `${id} = any(array(${ids}))`;
}

/**
 * SQL that is true where a value is among those that SQL selects. They are gathered once: the planner, which takes them for a few
 * then, looks each of them up in the table or, where it goes through rows anyway, each row among them by a hash.
 */
export function isAmong(value: string, values: string): string {
  return `${value} in (select unnest(array(${values})))`;
}

/**
 * SQL that is true where a value of a row is such a one, or was before a change that was made since: of a change, the audit keeps
 * what differs. `column` is the value's name in the table, `name` in the audit.
 */
export function everSince(
  t: string,
  [column, name]: readonly [column: string, name: string],
  since: string,
  is: (value: string) => string,
): string {
  const before = `e.before ? '${name}' and ${is(`e.before ->> '${name}'`)}`;
  return `(${is(`${t}.${column}`)} or ${auditSays(t, since, before)})`;
}

/** SQL that is true for a row of which an entry `e` of the audit since then meets a condition. */
export function auditSays(t: string, since: string, condition: string): string {
  return `exists (select from audit_entries e where e.subject_id = ${t}.id and e.at >= ${since} and ${condition})`;
}

/** SQL of the ids of whatever has an entry `e` of the audit since then that says what was before, and meets a condition. */
export function toldSince(since: string, condition: string): string {
  return `select e.subject_id from audit_entries e where e.at >= ${since} and e.before is not null and ${condition}`;
}

/** SQL that is true for a record that is confirmed, or was at any time since. */
export function wasConfirmed(t: string, since: string): string {
  return everSince(t, ['record_status', 'recordStatus'], since, (status) => `${status} = 'CONFIRMED'`);
}

/**
 * SQL of the rows of a shape that changed since, as a source to read from: those that the viewer may see, or that anybody saw until
 * they were withdrawn or hidden. What was never public changes nothing for the public. `wasSeen` adds to who was seen.
 */
export function changedRows(
  type: string,
  since: Since,
  reading: Reading,
  wasSeen: (t: string) => string | undefined = () => undefined,
): string {
  const shape = requiredShape(type);
  const t = reading.alias();
  const seen = shape.visible(t, reading);
  const was = conditions(wasConfirmed(t, since.at), wasSeen(t));
  const told = isStaff(reading.viewer) || seen === undefined ? undefined : `(${seen}) or (${was})`;
  return `(select ${t}.* from ${since.rows(shape.table)} ${t} where ${conditions(told)} offset 0)`;
}

function requiredShape(type: string): Shape {
  const shape = shapeOf(type);
  if (!shape) throw new Error(`there is no shape for ${type}`);
  return shape;
}
