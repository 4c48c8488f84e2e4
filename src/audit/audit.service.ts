import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/editable-record.js';
import type { RowSource } from '../platform/database/row-source.js';
import { currentRequest } from '../platform/request/request-context.js';
import { AuditEntry } from './audit-entry.entity.js';
import { differing, redact } from './redaction.js';

const ENTRIES_AT_ONCE = 1000;

export interface Act {
  /** The mutation's name: `recordMeeting`. */
  act: string;
  subjectType: string;
  subjectId: string;
  /** The record before and after; of a change only what differs is kept. */
  before?: object | null;
  after?: object | null;
  reason?: string | null | undefined;
  /** Of a change: what is kept though it does not differ. */
  kept?: readonly string[];
}

/** Writes who did what, in the transaction of the act itself: a failed act leaves no entry. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  async record(...acts: Act[]): Promise<void> {
    const { requestId, viewer } = currentRequest();
    const actorName = viewer.kind === 'ANONYMOUS' ? 'anonymous' : viewer.name;
    const entries = acts.map(
      ({ before = null, after = null, reason = null, kept = [], ...act }): Partial<AuditEntry> => {
        const change =
          before && after ? differing(before, after, kept) : { before: redact(before), after: redact(after) };
        return {
          ...act,
          id: newId(),
          at: new Date(),
          actorId: viewer.kind === 'STAFF' ? viewer.id : null,
          actorName,
          before: change.before as object | null,
          after: change.after as object | null,
          reason: reason ?? null,
          requestId,
        };
      },
    );
    for (let at = 0; at < entries.length; at += ENTRIES_AT_ONCE)
      await this.insert(entries.slice(at, at + ENTRIES_AT_ONCE));
  }

  /** As one parameter: PostgreSQL takes 65,535 of them, and building them costs more than the entries. */
  private async insert(entries: readonly Partial<AuditEntry>[]): Promise<void> {
    const { columns } = this.database.dataSource.getMetadata(AuditEntry);
    const named = columns.map(({ databaseName }) => databaseName).join(', ');
    const rows = entries.map((entry) =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [databaseName, entry[propertyName as keyof AuditEntry]]),
      ),
    );
    await this.database.query(
      `insert into audit_entries (${named}) select ${named} from jsonb_populate_recordset(null::audit_entries, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  /**
   * One entry for each row of `source`, which gives `subject_id`, `before` and `after` (of a change only what differs, as
   * record() keeps it): for acts on more records than are worth fetching.
   */
  async recordAll(
    { act, subjectType, reason = null }: Omit<Act, 'subjectId' | 'before' | 'after' | 'kept'>,
    source: RowSource,
    count: number,
  ): Promise<void> {
    const { requestId, viewer } = currentRequest();
    const n = source.parameters.length;
    const ids = Array.from({ length: count }, newId);
    await this.database.query(
      `insert into audit_entries (id, at, actor_id, actor_name, act, subject_type, subject_id, before, after, reason, request_id)
       select i.id, $${n + 2}, $${n + 3}, $${n + 4}, $${n + 5}, $${n + 6}, s.subject_id, s.before, s.after, $${n + 7}, $${n + 8}
         from (select row_number() over () as n, r.* from (${source.sql}) r) s
         join unnest($${n + 1}::uuid[]) with ordinality as i(id, n) on i.n = s.n`,
      [
        ...source.parameters,
        ids,
        new Date(),
        viewer.kind === 'STAFF' ? viewer.id : null,
        viewer.kind === 'ANONYMOUS' ? 'anonymous' : viewer.name,
        act,
        subjectType,
        reason,
        requestId,
      ],
    );
  }
}
