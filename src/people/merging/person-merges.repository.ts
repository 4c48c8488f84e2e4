import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { peopleMessages } from '../people.messages.js';
import { type MovedRows, PersonMerge } from './person-merge.entity.js';
import { type PersonReference, personReferences } from '../person-references.js';

explainConstraint('person_merges_standing_key', { kind: 'CONFLICT', text: peopleMessages.PERSON_MERGED });

/** Table and column names below come from registerPersonReference alone, never from a request. */
@Injectable()
export class PersonMergesRepository {
  constructor(private readonly database: Database) {}

  findMerge(id: string): Promise<PersonMerge | null> {
    return this.database.manager.findOneBy(PersonMerge, { id });
  }

  /** The merge that stands and took this person away. */
  findMergeOf(mergedId: string): Promise<PersonMerge | null> {
    return this.database.manager
      .createQueryBuilder(PersonMerge, 'merge')
      .where('merge.mergedId = :mergedId and merge.undoneAt is null', { mergedId })
      .getOne();
  }

  async insertMerge(merge: PersonMerge): Promise<void> {
    await this.database.manager.insert(PersonMerge, merge);
  }

  async updateMerge(id: string, changes: Partial<PersonMerge>): Promise<void> {
    await this.database.manager.update(PersonMerge, { id }, changes as never);
  }

  /** Moves everything that names `mergedId` to `keptId` and answers what that was. */
  async moveAll(keptId: string, mergedId: string): Promise<MovedRows[]> {
    const moved: MovedRows[] = [];
    for (const reference of personReferences()) {
      const { table, column } = reference;
      const rows = await this.database.query<{ id: string }>(
        `with moved as (update ${table} t set ${column} = $1 where ${movable(reference)} returning t.id)
         select id from moved order by id`,
        [keptId, mergedId],
      );
      if (rows.length > 0) moved.push({ table, column, ids: rows.map(({ id }) => id) });
    }
    return moved;
  }

  /** How many rows of each column `moveAll` would move. */
  async countMovable(keptId: string, mergedId: string): Promise<{ table: string; column: string; rows: number }[]> {
    const counts: { table: string; column: string; rows: number }[] = [];
    for (const reference of personReferences()) {
      const { table, column } = reference;
      const [count] = await this.database.query<{ rows: number }>(
        `select count(*)::integer as rows from ${table} t where ${movable(reference)} and $1::uuid is not null`,
        [keptId, mergedId],
      );
      if (count && count.rows > 0) counts.push({ table, column, rows: count.rows });
    }
    return counts;
  }

  /** Moves back those of the rows that still name `keptId`: what was since given to somebody else stays there. */
  async moveBack(keptId: string, mergedId: string, moved: readonly MovedRows[]): Promise<void> {
    const known = new Set(personReferences().map(({ table, column }) => `${table}.${column}`));
    for (const { table, column, ids } of moved) {
      if (!known.has(`${table}.${column}`)) throw new Error(`${table}.${column} no longer names people`);
      await this.database.query(`update ${table} set ${column} = $2 where id = any($3) and ${column} = $1`, [
        keptId,
        mergedId,
        ids,
      ]);
    }
  }

  /** How often both stand in one of the things that hardly have one person twice. */
  async listedTogether(one: string, other: string): Promise<{ what: { vi: string; en: string }; count: number }[]> {
    const found: { what: { vi: string; en: string }; count: number }[] = [];
    for (const { table, column, apart } of personReferences()) {
      if (!apart) continue;
      const [row] = await this.database.query<{ count: number }>(
        `select count(distinct a.${apart.column})::integer as count from ${table} a
           join ${table} b on b.${apart.column} = a.${apart.column} where a.${column} = $1 and b.${column} = $2`,
        [one, other],
      );
      if (row && row.count > 0) found.push({ what: apart.what, count: row.count });
    }
    return found;
  }
}

/** SQL that is true for the rows `t` of a column that would move from `$2` to `$1`. */
export function movable({ table, column, uniqueWith }: PersonReference): string {
  const theirs = `t.${column} = $2`;
  if (!uniqueWith) return theirs;
  const twin = uniqueWith.map((other) => `twin.${other} = t.${other}`).join(' and ');
  return `${theirs} and not exists (select from ${table} twin where twin.${column} = $1 and ${twin})`;
}
