import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { shapeOf } from '../../platform/graphql/compiling/shape.js';
import { conditions, PlainReading } from '../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { type PersonReference, personReferences } from '../person-references.js';
import { movable } from './person-merges.repository.js';
import type { PersonMergeMoveType, PersonMergeRecordType } from './person-merge.type.js';

export function referenceOf({ table, column }: { table: string; column: string }): PersonReference {
  const reference = personReferences().find((known) => known.table === table && known.column === column);
  if (!reference) throw new Error(`${table}.${column} no longer names people`);
  return reference;
}

/** The rows behind the counts of a merge: of one that is previewed, and of one that was done. */
@Injectable()
export class MovedRecordsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Up to `first` rows after the one with id `after`, by id, which is the order in which they were recorded; of records those
   * that the viewer may see.
   */
  async list(move: PersonMergeMoveType, first: number, after: string | null): Promise<PersonMergeRecordType[]> {
    const { table, column, title, node = null } = referenceOf(move);
    const [which, values] =
      move.mergeId === undefined
        ? [movable(referenceOf(move)), [move.keptId, move.mergedId]]
        : [
            `t.id in (select x.id::uuid from person_merges g cross join jsonb_array_elements(g.moved) m
               cross join jsonb_array_elements_text(m -> 'ids') x (id)
              where g.id = $1 and m ->> 'table' = '${table}' and m ->> 'column' = '${column}') and $2::text is null`,
            [move.mergeId, null],
          ];
    const reading = new PlainReading(currentViewer());
    reading.values.push(...values, after, first);
    const seen = conditions(node === null ? undefined : shapeOf(node)?.visible('t', reading));
    const rows = await this.database.query<{ id: string; title: string }>(
      `select t.id, ${title?.('t') ?? 't.id::text'} as title from ${table} t
        where (${which}) and $1::uuid is not null and ($3::uuid is null or t.id > $3) and ${seen} order by t.id limit $4`,
      reading.values,
    );
    return rows.map((row) => ({ ...row, type: node }));
  }
}
