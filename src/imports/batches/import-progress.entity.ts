import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportBatch } from './import-batch.entity.js';

/** How far a commit is. Written beside its transaction, so that everybody sees it while that is open. */
@Entity('import_progress')
export class ImportProgress {
  /** Of its batch. */
  @ForeignKey(() => ImportBatch)
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  done: number;

  @Column({ type: 'integer' })
  total: number;

  @Column({ name: 'cancel_requested', type: 'boolean' })
  cancelRequested: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
