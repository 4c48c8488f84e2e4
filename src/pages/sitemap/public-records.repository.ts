import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Shape, shapeOf } from '../../platform/graphql/compiling/shape.js';
import { PlainReading } from '../../platform/graphql/compiling/statement.js';
import { ANONYMOUS } from '../../platform/request/viewer.js';

/** Kinds of records that have pages, by the first part of their addresses: of which shape they are. */
export const KINDS_OF_PAGES = {
  decisions: 'AwardDecision',
  meetings: 'Meeting',
  organisations: 'Organisation',
  honourees: 'Honouree',
  awards: 'Award',
  articles: 'Article',
} as const;

export type KindOfPage = keyof typeof KINDS_OF_PAGES;

/** Milliseconds that are worth sparing, and how many times as long what took them is kept: some minutes in a large registry. */
const WORTH_KEEPING = 1000;
const KEPT_TIMES = 60;

/** Until when the places are kept that took so long to find: in a small registry not at all. */
export function keptUntil(now: number, took: number): number {
  return took < WORTH_KEEPING ? now : now + took * KEPT_TIMES;
}

export interface PublicRecord {
  id: string;
  /** `2021-01-20T08:00:00Z`; null: an honouree's page changes with what they receive. */
  changedAt: string | null;
}

/**
 * What everybody may see, by its id alone. Who sees what is said by the shapes, as it is to the API, of which this would take a
 * thousand questions.
 */
@Injectable()
export class PublicRecords {
  constructor(private readonly database: Database) {}

  /** By what was looked for: every public row is numbered, so whoever asks meanwhile, or soon after, is answered by the same. */
  private readonly asked = new Map<string, { found: Promise<string[]>; until: number }>();

  /** The first of every `size` records, in the order of their ids. */
  firsts(kind: KindOfPage, size: number): Promise<string[]> {
    const key = `${kind} ${size}`;
    const before = this.asked.get(key);
    if (before && performance.now() < before.until) return before.found;
    const from = performance.now();
    const asked = { found: this.numbered(kind, size), until: Infinity };
    this.asked.set(key, asked);
    const keep = () => (asked.until = keptUntil(performance.now(), performance.now() - from));
    asked.found.then(keep, () => this.asked.delete(key));
    return asked.found;
  }

  private async numbered(kind: KindOfPage, size: number): Promise<string[]> {
    const { reading, t, from } = publicRows(kind);
    const places = `select ${t}.id, row_number() over (order by ${t}.id) as n ${from}`;
    const sql = `select id from (${places}) p where (n - 1) % ${reading.bind(size, 'integer')} = 0 order by id`;
    const rows = await this.database.read(() => this.database.query<{ id: string }>(sql, reading.values));
    return rows.map(({ id }) => id);
  }

  /** Up to `size` records, in the order of their ids, from this id on. */
  async from(kind: KindOfPage, first: string, size: number): Promise<PublicRecord[]> {
    const { reading, t, from, shape } = publicRows(kind);
    const changedAt = shape.fields.has('changedAt')
      ? `to_char(${t}.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
      : 'null';
    const sql =
      `select ${t}.id, ${changedAt} as "changedAt" ${from} and ${t}.id >= ${reading.bind(first, 'uuid')} ` +
      `order by ${t}.id limit ${reading.bind(size, 'integer')}`;
    return this.database.read(() => this.database.query<PublicRecord>(sql, reading.values));
  }
}

function publicRows(kind: KindOfPage): { reading: PlainReading; t: string; from: string; shape: Shape } {
  const shape = shapeOf(KINDS_OF_PAGES[kind]);
  if (!shape) throw new Error(`no shape says who may see ${kind}`);
  const reading = new PlainReading(ANONYMOUS);
  const t = reading.alias();
  const seen = shape.visible(t, reading);
  if (!seen) throw new Error(`everybody would see all ${kind}`);
  return { reading, t, from: `from ${shape.table} ${t} where (${seen})`, shape };
}
