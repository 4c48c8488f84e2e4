import type { Problem } from '../../errors/domain-error.js';
import type { Viewer } from '../../request/viewer.js';

/** What a piece of a statement may ask for while it is being written. */
export interface Reading {
  readonly viewer: Viewer;
  /** Puts a value among the parameters and returns its place, as `$3::uuid`. */
  bind(value: unknown, type: string): string;
  /** A table alias that is free in this statement. */
  alias(): string;
}

export interface Column {
  kind: 'column';
  sql: (t: string, reading: Reading, args: Record<string, unknown>) => string;
  staffOnly: boolean;
  /** How many rows it counts as, where that is more than none; see `priced`. */
  rows?: number;
  /** What is answered in place of the value that was read: with words in the reader's language, which no statement has. */
  tell?: (value: unknown) => unknown;
}

/** Conditions that a client's arguments add; `undefined` adds none. */
export type Filter = (args: Record<string, unknown>, t: string, reading: Reading) => (string | undefined)[];

export interface One {
  kind: 'one';
  to: () => Shape;
  /** The condition that ties a child row to its parent row. */
  on: (parent: string, child: string, reading: Reading, args: Record<string, unknown>) => string;
  staffOnly: boolean;
}
export interface Many extends Omit<One, 'kind'> {
  kind: 'many';
  /** `order by` of the list, over the child. */
  order: (child: string, parent: string) => string;
  limit: number;
  /** How many rows it has as a rule, for counting what an answer may carry. */
  usual: number;
}
export interface Page extends Omit<One, 'kind'> {
  kind: 'page';
  list: ListPlan;
}
export type ShapeField = Column | One | Many | Page;

/** One way of sorting a list: its keys all run the same way, and end in the id. None may be null. */
export interface Order {
  /** `type` is one that cursors can carry (cursor.ts): text or integer. `args` are the client's: a name may be sorted by what was typed. */
  keys: {
    sql: (t: string, args: Record<string, unknown>, reading: Reading) => string;
    type: string;
    collate?: string;
  }[];
  descending?: boolean;
}
export interface ListPlan {
  orders: Record<string, Order>;
  defaultOrder: string;
  filter?: Filter;
  /** What its argument `changedSince` asks for, as it is gathered, and as it is told of a row. */
  changes?: (since: string, t: string, reading: Reading) => Changes;
  /** What its arguments name and that has to be there, wherever the list stands in a selection. */
  names?: (args: Record<string, unknown>) => Named[];
}

/** SQL of what changed. */
export interface Changes {
  /** Ids that both look into, gathered once for a list: their names, and SQL that selects them. */
  sets: ReadonlyMap<string, string>;
  /** True for a row that did: gathers all that did. */
  among: string;
  /** The same, looked for at the row. */
  each: string;
}

/** Something that a filter names, and that may not be there. */
export interface Named {
  /** SQL that is true where it is there. */
  isThere: (reading: Reading) => string;
  problem: Problem;
}

/**
 * What of a record can be read: the table behind it, the columns and the other shapes behind its fields, and who sees
 * which rows. A selection over shapes becomes one SQL statement (select.ts).
 */
export interface Shape {
  /** Name of the GraphQL type. */
  readonly type: string;
  readonly table: string;
  /** Found by `node(id)`. */
  readonly node: boolean;
  readonly fields: Map<string, ShapeField>;
  /** SQL that is true for the rows that the viewer may know of; part of every read, so that no query can forget it. */
  readonly visible: Visible;
  /** What rooms above add to it; see narrowShape. */
  readonly narrowings: Visible[];
  /** SQL for the id of the record that now stands for the one with this id (SQL): what `node(id)` shows where that is not seen. */
  readonly leadsTo?: (id: string) => string;
}

/** A connection and what it is made of: paper around the records that its statement reads. */
export function isPaper(type: string): boolean {
  return /(Connection|Edge)$/.test(type) || type === 'PageInfo';
}

type Visible = (t: string, reading: Reading) => string | undefined;

const shapes = new Map<string, Shape>();

export function shapeOf(type: string): Shape | undefined {
  return shapes.get(type);
}

export function allShapes(): Shape[] {
  return [...shapes.values()];
}

/** Those of records that are kept under an id of their own in a table. */
export function recordShapes(): Shape[] {
  return allShapes().filter(({ table, fields }) => fields.has('id') && /^\w+$/.test(table));
}

/** Declares a shape. Throws on a type declared twice. */
export function defineShape(shape: {
  type: string;
  table: string;
  node?: boolean;
  visible?: Shape['visible'];
  leadsTo?: NonNullable<Shape['leadsTo']>;
  fields: Record<string, ShapeField>;
}): Shape {
  if (shapes.has(shape.type)) throw new Error(`The shape ${shape.type} is declared twice`);
  const { node = false, visible = () => undefined, fields, ...rest } = shape;
  const narrowings: Visible[] = [visible];
  const defined: Shape = {
    ...rest,
    node,
    narrowings,
    visible: (t, reading) => allOf(narrowings.map((narrowing) => narrowing(t, reading))),
    fields: new Map(Object.entries(fields)),
  };
  shapes.set(shape.type, defined);
  return defined;
}

/** Adds fields to the shape of a room below: how `Person.awards` comes to a person that knows nothing of awards. */
export function extendShape(shape: Shape, fields: Record<string, ShapeField>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (shape.fields.has(name)) throw new Error(`${shape.type}.${name} is declared twice`);
    shape.fields.set(name, field);
  }
}

/** A value of a shape below that a higher room knows more of: `sql` gets the row and what stood there. */
export function refineShape(
  shape: Shape,
  name: string,
  sql: (row: string, below: string, reading: Reading) => string,
  words: Pick<Column, 'tell'> = {},
): void {
  const field = shape.fields.get(name);
  if (field?.kind !== 'column') throw new Error(`${shape.type}.${name} is no value`);
  shape.fields.set(name, {
    ...field,
    ...words,
    sql: (row, reading, args) => sql(row, field.sql(row, reading, args), reading),
  });
}

/** Adds to who sees the rows of a shape below: an item of a presentation is not seen without the claim it hands over. */
export function narrowShape(shape: Shape, visible: Visible): void {
  shape.narrowings.push(visible);
}

function allOf(parts: readonly (string | undefined)[]): string | undefined {
  const given = parts.filter((part) => part !== undefined && part !== '');
  return given.length < 2 ? given[0] : given.map((part) => `(${part})`).join(' and ');
}

/** A field that is a column of the table. */
export function column(name: string, options: { staffOnly?: boolean } = {}): Column {
  return { kind: 'column', sql: (t) => `${t}.${name}`, staffOnly: options.staffOnly ?? false };
}

/** A field whose resolver reads more for each row: as much as so many rows would be, of those that a request may ask for. */
export function priced(field: Column, rows: number): Column {
  return { ...field, rows };
}

/** A field that is an SQL expression over the row. */
export function expression(sql: Column['sql'], options: { staffOnly?: boolean } = {}): Column {
  return { kind: 'column', sql, staffOnly: options.staffOnly ?? false };
}

export function one(to: () => Shape, on: One['on'], options: { staffOnly?: boolean } = {}): One {
  return { kind: 'one', to, on, staffOnly: options.staffOnly ?? false };
}

/** A list that stays short by nature (posts, organisers): no paging, but never more than `limit` rows. */
export function many(
  to: () => Shape,
  on: Many['on'],
  options: { order: Many['order']; limit?: number; usual?: number; staffOnly?: boolean },
): Many {
  return {
    kind: 'many',
    to,
    on,
    order: options.order,
    limit: options.limit ?? 500,
    usual: options.usual ?? 5,
    staffOnly: options.staffOnly ?? false,
  };
}

/** A Relay connection. */
export function page(to: () => Shape, on: Page['on'], list: ListPlan, options: { staffOnly?: boolean } = {}): Page {
  return { kind: 'page', to, on, list, staffOnly: options.staffOnly ?? false };
}
