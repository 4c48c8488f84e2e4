import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { packageOutsideJest } from './outside-jest.js';

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
  values?: unknown[] | undefined;
}

export async function allStatementsDuring<T>(
  work: () => Promise<T>,
): Promise<{ answer: T; statements: SentStatement[] }> {
  const statements: SentStatement[] = [];
  const outside = await packageOutsideJest<typeof import('pg')>('pg');
  const restore = [...new Set([pg.Client.prototype, outside.default.Client.prototype])].map((client) =>
    observe(client, (statement) => statements.push(statement)),
  );
  try {
    return { answer: await work(), statements };
  } finally {
    for (const undo of restore) undo();
  }
}

/** Says each statement that is sent by a client, until what it answers is called. */
function observe(client: pg.Client, say: (statement: SentStatement) => void): () => void {
  const original = client.query;
  client.query = function (this: pg.Client, ...args: unknown[]) {
    const [query] = args;
    if (!aside.getStore()) say(typeof query === 'string' ? { text: query } : named(query as SentStatement));
    return Reflect.apply(original, this, args) as never;
  } as typeof original;
  return () => void (client.query = original);
}

function named({ name, text, values }: SentStatement): SentStatement {
  return { name, text: String(text), values };
}
