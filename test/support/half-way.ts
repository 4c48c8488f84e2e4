import pg from 'pg';
import type { Registry } from './registry.js';

/** SQL that locks what an act cannot do without, and its parameters. */
export type Held = readonly [sql: string, values: readonly unknown[]];

/**
 * Two acts at the same time: the first begins, and stops where it needs what is held; then the second begins, and ends or waits;
 * then what was held is let go. Whether an act waits is asked of PostgreSQL, so that no clock decides which is faster.
 */
export async function halfWay<First, Second>(
  registry: Registry,
  held: Held,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  const [holder, watcher] = [new pg.Client(registry.url), new pg.Client(registry.url)];
  await Promise.all([holder.connect(), watcher.connect()]);
  const waiting = async (acts: number, ended: () => boolean = () => false) => {
    for (;;) {
      const { rows } = await watcher.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if ((rows[0]?.count ?? 0) >= acts || ended()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  try {
    await holder.query('begin');
    await holder.query(held[0], [...held[1]]);
    let [firstEnded, secondEnded] = [false, false];
    const one = first().finally(() => (firstEnded = true));
    await waiting(1, () => firstEnded);
    if (firstEnded) throw new Error('the first act needed nothing of what was held');
    const other = second().finally(() => (secondEnded = true));
    await Promise.race([waiting(2, () => secondEnded), other]);
    await holder.query('commit');
    return await Promise.all([one, other]);
  } finally {
    await Promise.all([holder.end(), watcher.end()]);
  }
}
