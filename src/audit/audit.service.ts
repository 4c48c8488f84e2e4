import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/editable-record.js';
import { currentRequest } from '../platform/request/request-context.js';
import { AuditEntry } from './audit-entry.entity.js';
import { differing, redact } from './redaction.js';

export interface Act {
  /** The mutation's name: `recordMeeting`. */
  act: string;
  subjectType: string;
  subjectId: string;
  /** The record before and after; of a change only what differs is kept. */
  before?: object | null;
  after?: object | null;
  reason?: string | null | undefined;
}

/** Writes who did what, in the transaction of the act itself: a failed act leaves no entry. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  async record(...acts: Act[]): Promise<void> {
    const { requestId, viewer } = currentRequest();
    const actorName = viewer.kind === 'ANONYMOUS' ? 'anonymous' : viewer.name;
    const entries = acts.map(({ before = null, after = null, reason = null, ...act }): Partial<AuditEntry> => {
      const change = before && after ? differing(before, after) : { before: redact(before), after: redact(after) };
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
    });
    await this.database.manager.insert(AuditEntry, entries as never);
  }
}
