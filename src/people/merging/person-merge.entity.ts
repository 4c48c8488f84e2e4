import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../person.entity.js';

/** Rows of one column that a merge took from the merged person to the one kept. */
export interface MovedRows {
  table: string;
  column: string;
  ids: string[];
}

/** Two records found to be one person. It stays, also when undone. */
@Entity('person_merges')
export class PersonMerge {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Person)
  @Column({ name: 'kept_id', type: 'uuid' })
  keptId: string;

  @ForeignKey(() => Person)
  @Column({ name: 'merged_id', type: 'uuid' })
  mergedId: string;

  @Column({ type: 'jsonb' })
  moved: MovedRows[];

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'merged_at', type: 'timestamptz' })
  mergedAt: Date;

  @Column({ name: 'merged_by', type: 'uuid', nullable: true })
  mergedBy: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;

  @Column({ name: 'undo_reason', type: 'text', nullable: true })
  undoReason: string | null;
}
