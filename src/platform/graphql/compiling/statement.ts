import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { InvalidError } from '../../errors/domain-error.js';
import { platformMessages } from '../../errors/platform-messages.js';
import type { Viewer } from '../../request/viewer.js';
import type { Many, Named, Reading } from './shape.js';
import { isUuid } from '../../text/uuid.js';

/** Rows that the answer to one request may carry at the most, were every list full. */
const MOST_ROWS = 100_000;

/** Rows that a request has asked for so far, over all its statements. */
export interface RowBudget {
  rows: number;
}

/** A statement written by hand, in which shapes say what `viewer` may see: hands out parameter places and aliases. */
export class PlainReading implements Reading {
  readonly values: unknown[] = [];
  private aliases = 0;

  constructor(readonly viewer: Viewer) {}

  /**
   * Arguments of nested fields pass no validation pipe, so that what PostgreSQL cannot take is refused here.
   * @throws InvalidError MALFORMED_ID, CONTROL_CHARACTER
   */
  bind(value: unknown, type: string): string {
    if (typeof value === 'string') requireBindable(value, type);
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }
}

function requireBindable(value: string, type: string): void {
  if (type === 'uuid' && !isUuid(value)) throw new InvalidError(platformMessages.MALFORMED_ID);
  const at = value.indexOf('\0');
  if (at >= 0) throw new InvalidError(platformMessages.CONTROL_CHARACTER, { details: { at: at + 1 } });
}

/** More than any name, number or cursor that a list is asked by: of a longer text nothing is looked at. */
const LONGEST_ARGUMENT = 5000;

function requireShort(value: unknown, field: string): void {
  if (typeof value === 'string' && value.length > LONGEST_ARGUMENT)
    throw new InvalidError(platformMessages.TEXT_TOO_LONG, { field, details: { max: LONGEST_ARGUMENT } });
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) requireShort(each, `${field}.${name}`);
}

/** A statement being written for a selection. */
export class Statement extends PlainReading {
  /** What arguments of its lists name: to be looked for before it is run. */
  readonly named: Named[] = [];
  private multiplier = 1;
  private readonly open = new Set<Many>();

  constructor(
    viewer: Viewer,
    readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
    private readonly budget: RowBudget = { rows: 0 },
  ) {
    super(viewer);
  }

  /**
   * Writes a list of up to `size` rows for each row around it, and refuses a selection whose lists multiply beyond what
   * one answer should carry.
   * @throws InvalidError QUERY_TOO_LARGE
   */
  within<T>(size: number, write: () => T): T {
    const around = this.multiplier;
    this.multiplier *= size;
    this.budget.rows += this.multiplier;
    if (this.budget.rows > MOST_ROWS)
      throw new InvalidError(platformMessages.QUERY_TOO_LARGE, { details: { most: MOST_ROWS } });
    const written = write();
    this.multiplier = around;
    return written;
  }

  /**
   * The same of a list without paging. One that is asked for again below itself (a lot, its award, the award's lots) leads to
   * all that hangs together, so that it is counted in full.
   */
  withinList<T>(field: Many, write: () => T): T {
    if (this.open.has(field)) return this.within(field.limit, write);
    this.open.add(field);
    try {
      return this.within(field.usual, write);
    } finally {
      this.open.delete(field);
    }
  }

  /** The fields selected below `nodes`, with fragments and @skip/@include resolved, by response key. */
  selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): [key: string, nodes: readonly FieldNode[]][] {
    const { schema, fragments, variableValues } = this.info;
    return [...collectSubfields(schema, fragments, variableValues, type, [...nodes])];
  }

  /** They pass no validation pipe. @throws InvalidError TEXT_TOO_LONG */
  argumentsOf(type: GraphQLObjectType, node: FieldNode): Record<string, unknown> {
    const field = type.getFields()[node.name.value];
    const given = field ? getArgumentValues(field, node, this.info.variableValues) : {};
    for (const [name, value] of Object.entries(given)) requireShort(value, name);
    return given;
  }
}

/** PostgreSQL functions take at most 100 arguments. */
const PAIRS_PER_CALL = 50;

/** An SQL expression for a JSON object. Keys are response keys, so the answer needs no renaming. */
export function jsonObject(pairs: readonly [key: string, sql: string][]): string {
  const literal = ([key, sql]: readonly [string, string]) => `'${key.replaceAll("'", "''")}', ${sql}`;
  if (pairs.length <= PAIRS_PER_CALL) return `json_build_object(${pairs.map(literal).join(', ')})`;
  const parts: string[] = [];
  for (let i = 0; i < pairs.length; i += PAIRS_PER_CALL)
    parts.push(
      `jsonb_build_object(${pairs
        .slice(i, i + PAIRS_PER_CALL)
        .map(literal)
        .join(', ')})`,
    );
  return `(${parts.join(' || ')})`;
}

/** `where` over the condition that ties a row to its parent and the one that shows it to the viewer. */
export function conditions(...parts: (string | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined && part !== '');
  return given.length === 0 ? 'true' : given.map((part) => `(${part})`).join(' and ');
}
