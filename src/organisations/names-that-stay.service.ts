import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export type NameThatStays = 'LINES_STAY_PUBLIC' | 'HEAD_STAYS_PUBLIC';

/** SQL of what is public under a name of the body whose id is `$1`: rows of `name`. */
const named = new Map<NameThatStays, string>();

/** Called once at module load by each room in which the name of a body that was hidden may stay public without leading to it. */
export function registerNameThatStays(code: NameThatStays, names: string): void {
  named.set(code, names);
}

/** So many names are told; how many rows there are is said whatever the number. */
const MOST_NAMES = 5;

/** What hiding a body does not reach: whoever hides it is told. */
@Injectable()
export class NamesThatStay {
  constructor(private readonly database: Database) {}

  async of(id: string): Promise<{ code: NameThatStays; count: number; names: string }[]> {
    const found = [];
    for (const [code, names] of named) {
      const [row] = await this.database.query<{ count: number; names: string }>(
        `select count(*)::integer as count, array_to_string((array_agg(distinct n.name))[1:${MOST_NAMES}], '; ') as names from (${names}) n`,
        [id],
      );
      if (row && row.count > 0) found.push({ code, ...row });
    }
    return found;
  }
}
