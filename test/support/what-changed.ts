import type { Registry } from './registry.js';

const DAY_MS = 86_400_000;

/** The instant so many days ago. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** When all records changed last, after `age()`; and when a client last asked. */
export const LONG_AGO = daysAgo(20);
export const SINCE = daysAgo(10);

const TABLES = [
  'awards',
  'award_decisions',
  'people',
  'organisations',
  'posts',
  'meetings',
  'attendances',
  'presentations',
  'articles',
  'claims',
];
const LISTS = ['awards', 'honourees', 'decisions', 'meetings', 'articles', 'organisations'];

/** What the lists of a registry tell of changes. */
export class WhatChanged {
  constructor(private readonly registry: Registry) {}

  /** Nothing changed for long: the rows, and what the audit knows of them. */
  async age(): Promise<void> {
    const rows = TABLES.map((table) => `update ${table} set changed_at = '${LONG_AGO}'`);
    // Nobody rewrites history, but for a test that has no time to wait.
    const told = [
      'alter table audit_entries disable trigger audit_entries_append_only',
      `update audit_entries set at = '${LONG_AGO}'`,
      'alter table audit_entries enable trigger audit_entries_append_only',
    ];
    await this.registry.sql([...rows, ...told].join('; '));
  }

  async in(list: string, since = SINCE, as = this.registry.anonymous): Promise<string[]> {
    const query = `query ($since: DateTime) { list: ${list}(changedSince: $since, first: 100) { nodes { id } } }`;
    const { list: page } = await as.ask(query, { since });
    return (page as { nodes: { id: string }[] }).nodes.map(({ id }) => id).toSorted();
  }

  async all(since?: string): Promise<Record<string, string[]>> {
    return Object.fromEntries(
      await Promise.all(LISTS.map(async (list) => [list, await this.in(list, since)] as const)),
    );
  }

  async version(table: string, id: string): Promise<{ id: string; version: number }> {
    const [row] = await this.registry.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    return { id, version: row?.version ?? 0 };
  }
}

/** No list tells of anything. */
export const NOTHING = Object.fromEntries(LISTS.map((list) => [list, [] as string[]]));
