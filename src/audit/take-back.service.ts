import { Injectable } from '@nestjs/common';
import { type EntityTarget, In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { changed, type EditableRecord, RECORD_STATUS } from '../platform/database/editable-record.js';
import { updateVersioned } from '../platform/database/versioned.js';
import { Audit } from './audit.service.js';

/** Drafts that one act made, taken back by another: withdrawn, each with an entry of its own beside that of the act. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Answers whom it found to take back: what is public, or withdrawn already, is left. Scope is for the caller to check. */
  async drafts<Row extends EditableRecord>(
    { act, reason }: { act: string; reason: string },
    entity: EntityTarget<Row>,
    ids: readonly string[],
  ): Promise<string[]> {
    const rows = (await this.database.manager.find(entity as EntityTarget<EditableRecord>, {
      select: { id: true, recordStatus: true, version: true },
      where: { id: In([...ids]), recordStatus: RECORD_STATUS.DRAFT },
      order: { id: 'ASC' },
    })) as Row[];
    for (const before of rows) {
      const changes = { recordStatus: RECORD_STATUS.WITHDRAWN, ...changed(before) };
      await updateVersioned(this.database.manager, entity as EntityTarget<EditableRecord>, before.id, changes);
    }
    if (rows.length === 0) return [];
    const { name: subjectType } = this.database.dataSource.getMetadata(entity);
    await this.audit.record(
      ...rows.map(({ id, recordStatus, version }) => ({
        act,
        subjectType,
        subjectId: id,
        before: { recordStatus, version },
        after: { recordStatus: RECORD_STATUS.WITHDRAWN, version: version + 1 },
        reason,
      })),
    );
    return rows.map(({ id }) => id);
  }
}
