import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { ImportBatch } from './import-batch.entity.js';
import { stagedBy } from './import-batch.shape.js';
import { ImportMapping } from './import-mapping.entity.js';
import type { ColumnRole } from '../reading/list.js';

/** How far clocks of servers on one database, and its own, may be apart. */
const CLOCKS_APART = '5 minutes';

/** A list, by what may be told of it to those who have its file. */
export type BatchOfSource = Pick<ImportBatch, 'id' | 'state' | 'numberPrinted' | 'keptById' | 'createdBy'> & {
  stagedAt: Date;
  stagedBy: string | null;
};

@Injectable()
export class ImportBatchesRepository {
  constructor(private readonly database: Database) {}

  findBatch(id: string): Promise<ImportBatch | null> {
    return this.database.manager.findOneBy(ImportBatch, { id });
  }

  /** Held until the transaction ends: whoever else acts on the batch waits, and then sees what became of it. */
  lockBatch(id: string): Promise<ImportBatch | null> {
    return this.database.manager.findOne(ImportBatch, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The last list of this very file that was committed and undone; null where there is none. */
  findUndone(sourceFileId: string): Promise<ImportBatch | null> {
    return this.database.manager.findOne(ImportBatch, {
      where: { sourceFileId, state: 'UNDONE' },
      order: { undoneAt: 'DESC' },
    });
  }

  /** Lists on their way or recorded that were read from these very bytes, newest first. */
  ofSource(sha256: string): Promise<BatchOfSource[]> {
    return this.database.query<BatchOfSource>(
      `select b.id, b.state, b.created_at as "stagedAt", b.kept_by_id as "keptById", b.created_by as "createdBy",
              b.number_printed as "numberPrinted", ${stagedBy('b')} as "stagedBy"
         from import_batches b join stored_files f on f.id = b.source_file_id
        where f.sha256 = $1 and b.state in ('STAGED', 'COMMITTING', 'COMMITTED') order by b.id desc`,
      [sha256],
    );
  }

  /**
   * For a batch that is about to be judged: no later than any change that the judging may not see, which is stamped while its
   * transaction runs, by the clock of its server.
   */
  async judgedFrom(): Promise<Date> {
    const [row] = await this.database.query<{ from: Date }>(
      `select coalesce(min(xact_start), now()) - interval '${CLOCKS_APART}' as from from pg_stat_activity where datname = current_database()`,
    );
    if (!row) throw new Error('an aggregate always has an answer');
    return row.from;
  }

  async insertBatch(batch: ImportBatch): Promise<void> {
    await this.database.manager.insert(ImportBatch, batch as never);
  }

  async updateBatch(id: string, changes: Partial<ImportBatch>): Promise<void> {
    await updateVersioned(this.database.manager, ImportBatch, id, changes);
  }

  /** Writes what staging found out about a batch that it has just inserted: still the first version. */
  async settleBatch(batch: ImportBatch): Promise<void> {
    await this.database.manager.update(ImportBatch, { id: batch.id }, batch as never);
  }

  /** Columns as they were named for earlier lists of this issuer. */
  async remembered(issuerId: string): Promise<{ heading: string; role: ColumnRole }[]> {
    const rows = await this.database.manager.findBy(ImportMapping, { issuerId });
    return rows.map(({ heading, role }) => ({ heading, role }));
  }

  async remember(issuerId: string, columns: readonly { heading: string; role: ColumnRole }[]): Promise<void> {
    const viewer = currentViewer();
    for (const { heading, role } of columns)
      await this.database.query(
        `insert into import_mappings (id, issuer_id, heading, role, changed_by) values ($1, $2, $3, $4, $5)
         on conflict (issuer_id, heading) do update set role = excluded.role, changed_at = now(), changed_by = excluded.changed_by`,
        [newId(), issuerId, heading, role, viewer.kind === 'STAFF' ? viewer.id : null],
      );
  }
}
