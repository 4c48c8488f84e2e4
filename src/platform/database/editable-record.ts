import { Column, CreateDateColumn, PrimaryColumn } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ConflictError } from '../errors/domain-error.js';
import { platformMessages } from '../errors/platform-messages.js';
import { currentViewer } from '../request/request-context.js';

/** DRAFT: seen by staff. CONFIRMED: public. WITHDRAWN: no longer public. Nothing is ever deleted. */
export const RECORD_STATUS = { DRAFT: 'DRAFT', CONFIRMED: 'CONFIRMED', WITHDRAWN: 'WITHDRAWN' } as const;
export type RecordStatus = (typeof RECORD_STATUS)[keyof typeof RECORD_STATUS];

export function newId(): string {
  return uuidv7();
}

/** The columns of every record that says who made and who changed it. */
export abstract class AttributedRecord {
  @PrimaryColumn('uuid')
  id: string;

  /** Goes up by one with every change; whoever changes says which version they read. */
  @Column({ type: 'integer' })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;
}

/** The columns of every record that staff edit. */
export abstract class EditableRecord extends AttributedRecord {
  @Column({ name: 'record_status', type: 'text' })
  recordStatus: RecordStatus;
}

function actorId(): string | null {
  const viewer = currentViewer();
  return viewer.kind === 'STAFF' ? viewer.id : null;
}

/** What a new record starts with: an id, a draft, version 1, and who made it. */
export function newRecord(): EditableRecord {
  const now = new Date();
  const by = actorId();
  return {
    id: newId(),
    recordStatus: RECORD_STATUS.DRAFT,
    version: 1,
    createdAt: now,
    createdBy: by,
    changedAt: now,
    changedBy: by,
  };
}

/** What changes on a record whenever anything of it does. */
export function changed(row: EditableRecord): Pick<EditableRecord, 'version' | 'changedAt' | 'changedBy'> {
  return { version: row.version + 1, changedAt: new Date(), changedBy: actorId() };
}

/**
 * Whether a record may go over to `to`; a second confirmation or withdrawal is refused, so that nobody believes to have
 * done what somebody else did.
 * @throws ConflictError STATUS_ALREADY
 */
export function requireStatusChange(row: EditableRecord, to: 'CONFIRMED' | 'WITHDRAWN'): void {
  if (row.recordStatus === to) throw new ConflictError(platformMessages.STATUS_ALREADY, { details: { status: to } });
}

/**
 * Whether something may be recorded as part of a record: a claim of an article, a line of a decision, a post of a person. Nobody
 * adds to what was withdrawn, which nobody sees and whose reader would look for it in vain.
 * @throws ConflictError ADDED_TO_WITHDRAWN with details { type, act }
 */
export function requireTakesMore(row: EditableRecord, type: string, field: string): void {
  if (row.recordStatus !== RECORD_STATUS.WITHDRAWN) return;
  throw new ConflictError(platformMessages.ADDED_TO_WITHDRAWN, { field, details: { type, act: `confirm${type}` } });
}
