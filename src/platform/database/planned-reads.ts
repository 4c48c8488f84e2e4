import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { asDomainError } from './constraint-errors.js';

/** Texts that are known as asked for: whoever would have others forgotten has to ask for so many in between. */
const TEXTS_KNOWN = 10_000;

/** Statements that one connection keeps planned. A page of honourees with their awards takes half a megabyte. */
const PLANS_OF_A_CONNECTION = 200;

/**
 * Statements that are asked for again and again, planned once a connection. A text gets its name the second time: what is asked
 * once has no use for a plan. A connection that has its fill is closed when it is free, and its plans go with it: what is still
 * asked for is planned anew, what is not is forgotten, and nobody uses names up.
 */
export class PlannedReads {
  /** Digests, the one asked for last at the end. */
  private readonly known = new Set<string>();
  private readonly planned = new WeakMap<PoolClient, Set<string>>();

  constructor(
    private readonly pool: () => Pool,
    private readonly most = { texts: TEXTS_KNOWN, plans: PLANS_OF_A_CONNECTION },
  ) {}

  /** Outside of any transaction. A connection on which a statement failed is not used again. */
  async query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const name = this.nameOf(text);
    const client = await this.connect();
    // The statement that it runs fails of it, too; unheard it would end the process.
    const heard = () => undefined;
    client.on('error', heard);
    let spent = true;
    try {
      const { rows } = await client.query<Row>({ ...(name === undefined ? {} : { name }), text, values: [...values] });
      spent = name !== undefined && this.isFilledBy(client, name);
      return rows;
    } finally {
      client.off('error', heard);
      client.release(spent);
    }
  }

  private async connect(): Promise<PoolClient> {
    try {
      return await this.pool().connect();
    } catch (error) {
      throw asDomainError(error);
    }
  }

  /** Nothing for a text that is not known. */
  private nameOf(text: string): string | undefined {
    const digest = createHash('sha1').update(text).digest('base64url');
    const isKnown = this.known.delete(digest);
    this.known.add(digest);
    if (isKnown) return digest;
    const [oldest] = this.known;
    if (this.known.size > this.most.texts && oldest !== undefined) this.known.delete(oldest);
    return undefined;
  }

  private isFilledBy(client: PoolClient, name: string): boolean {
    const planned = this.planned.get(client) ?? new Set();
    this.planned.set(client, planned.add(name));
    return planned.size >= this.most.plans;
  }
}
