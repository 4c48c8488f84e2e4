import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const aside = new AsyncLocalStorage<boolean>();

/** Work of the tests themselves, whose statements are nobody's business. */
export function unobserved<T>(work: () => T): T {
  return aside.run(true, work);
}

/**
 * Every SQL text that this process sends to PostgreSQL while `work` runs, but for the one by which each request of staff
 * finds out who is asking (`viewer_of_…`; test/auth counts it).
 */
export async function statementsDuring<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const { answer, statements } = await allStatementsDuring(work);
  return {
    answer,
    statements: statements.filter(({ name }) => !name?.startsWith('viewer_of_')).map(({ text }) => text),
  };
}

export interface SentStatement {
  name?: string | undefined;
  text: string;
}

export async function allStatementsDuring<T>(
  work: () => Promise<T>,
): Promise<{ answer: T; statements: SentStatement[] }> {
  const statements: SentStatement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [query] = args;
    if (!aside.getStore())
      statements.push(typeof query === 'string' ? { text: query } : named(query as { name?: string; text?: string }));
    return Reflect.apply(original, this, args) as never;
  } as typeof original;
  try {
    return { answer: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}

function named({ name, text }: { name?: string; text?: string }): SentStatement {
  return { name, text: String(text) };
}
