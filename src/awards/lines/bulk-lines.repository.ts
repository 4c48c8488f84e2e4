import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { changed, newRecord } from '../../platform/database/editable-record.js';
import type { RowSource } from '../../platform/database/row-source.js';
import { Award } from '../award.entity.js';

/** What a new line has that follows neither from its draft nor from its place. */
const EMPTY = {
  corrected: {},
  wasProposed: false,
  proposedInId: null,
  proposedOrder: null,
  refusalReason: null,
  replacedById: null,
  replacesId: null,
  overriddenWarnings: [],
  undoneAt: null,
};

/** Award lines by the thousand. Columns come from the entity, so that one that is added to it cannot be forgotten here. */
@Injectable()
export class BulkLinesRepository {
  constructor(private readonly database: Database) {}

  /** `source`: id, line, place. Answers how many were written. */
  async insertDrafts(source: RowSource, place: Partial<Award>): Promise<number> {
    const { id: _, ...record } = newRecord();
    const fixed: Record<string, unknown> = { ...record, ...EMPTY, ...place };
    const columns = this.database.dataSource.getMetadata(Award).columns.filter(({ isInsert }) => isInsert);
    const parameters = [...source.parameters];
    const drafted: string[] = [];
    const values = columns.map(({ propertyName, type, databaseName }) => {
      if (propertyName === 'id') return 's.id';
      if (propertyName === 'annexOrder') return 's.place';
      if (!(propertyName in fixed)) {
        drafted.push(`"${propertyName}" ${String(type)}`);
        return `n."${propertyName}"`;
      }
      const value = fixed[propertyName];
      parameters.push(type === 'jsonb' ? JSON.stringify(value) : value);
      return `$${parameters.length}::${String(type)} as ${databaseName}`;
    });
    const written = await this.database.query<{ count: string }>(
      `with written as (
         insert into awards (${columns.map((column) => column.databaseName).join(', ')})
         select ${values.join(', ')} from (${source.sql}) s cross join lateral jsonb_to_record(s.line) as n(${drafted.join(', ')})
         returning 1)
       select count(*) from written`,
      parameters,
    );
    return Number(written[0]?.count ?? 0);
  }

  /** For the audit: what each line was written as. */
  asInserted(source: RowSource, place: Partial<Award>): RowSource {
    const n = source.parameters.length;
    return {
      sql:
        `select s.id as subject_id, null::jsonb as before, ` +
        `jsonb_strip_nulls(s.line) || $${n + 1}::jsonb || jsonb_build_object('annexOrder', s.place) as after from (${source.sql}) s`,
      parameters: [...source.parameters, JSON.stringify({ recordStatus: 'DRAFT', version: 1, ...place })],
    };
  }

  /** `source`: ids of lines. */
  async undo(source: RowSource): Promise<number> {
    const { changedAt, changedBy } = changed(newRecord());
    const n = source.parameters.length;
    const rows = await this.database.query<{ count: string }>(
      `with written as (
         update awards set record_status = 'WITHDRAWN', undone_at = $${n + 1}, version = version + 1, changed_at = $${n + 1}, changed_by = $${n + 2}
          where id in (${source.sql}) returning 1)
       select count(*) from written`,
      [...source.parameters, changedAt, changedBy],
    );
    return Number(rows[0]?.count ?? 0);
  }

  /** For the audit, after it was done: of lines that were as they were written, or confirmed and nothing else. */
  asUndone(source: RowSource): RowSource {
    return {
      sql:
        `select a.id as subject_id, jsonb_build_object('recordStatus', case a.version when 2 then 'DRAFT' else 'CONFIRMED' end, 'version', a.version - 1) as before, ` +
        `jsonb_build_object('recordStatus', 'WITHDRAWN', 'version', a.version) as after from awards a where a.id in (${source.sql})`,
      parameters: source.parameters,
    };
  }
}
