import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { InvalidError, type Problem } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentViewer } from '../request/request-context.js';
import { isStaff } from '../request/viewer.js';
import type { Reading, Shape } from './shape.js';
import { conditions, PlainReading } from './statement.js';

/** Something that a filter names, and that may not be there. */
export interface Named {
  /** SQL that is true where it is there. */
  isThere: (reading: Reading) => string;
  problem: Problem;
  /** Told to staff alone. */
  staffOnly: boolean;
}

type Id = string | null | undefined;

/** A record of this shape that an argument names, by its place; nothing where it names none. */
export function named(shape: Shape, id: Id, field: string): Named[] {
  if (typeof id !== 'string') return [];
  const problem = { text: platformMessages.UNKNOWN_ID, field, details: { type: shape.type } };
  return [{ isThere: (reading) => isSeen(shape, id, reading), problem, staffOnly: false }];
}

/**
 * The same of what was public yesterday and may be hidden today (people, meetings, awards …): the public is answered with
 * nothing, as of what never was, and a page that asks for many things does not fail for that.
 */
export function namedForStaff(shape: Shape, id: Id, field: string): Named[] {
  return named(shape, id, field).map((each) => ({ ...each, staffOnly: true }));
}

function isSeen(shape: Shape, id: string, reading: Reading): string {
  const t = reading.alias();
  const wanted = shape.leadsTo ? shape.leadsTo(id, reading) : reading.bind(id, 'uuid');
  return `exists (select from ${shape.table} ${t} where ${conditions(`${t}.id = ${wanted}`, shape.visible(t, reading))})`;
}

/** Tells "nobody" from "no such thing": a mistyped id would be answered by an empty list. */
@Injectable()
export class KnownFilters {
  constructor(private readonly database: Database) {}

  /** One statement; none where nothing is named. @throws InvalidError for what is not there or what the viewer may not see */
  async require(names: readonly Named[]): Promise<void> {
    const viewer = currentViewer();
    const asked = names.filter(({ staffOnly }) => !staffOnly || isStaff(viewer));
    if (asked.length === 0) return;
    const reading = new PlainReading(viewer);
    const found = asked.map(({ isThere }) => isThere(reading));
    const [row] = await this.database.query<{ found: boolean[] }>(
      `select array[${found.join(', ')}]::boolean[] as found`,
      reading.values,
    );
    const problems = asked.filter((_, i) => !row?.found[i]).map(({ problem }) => problem);
    if (problems.length > 0) throw InvalidError.all(problems);
  }
}
