import pg from 'pg';

/** Every SQL text that this process sends to PostgreSQL while `work` runs. */
export async function statementsDuring<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [query] = args;
    statements.push(typeof query === 'string' ? query : String((query as { text?: string }).text));
    return Reflect.apply(original, this, args) as never;
  } as typeof original;
  try {
    return { answer: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}
