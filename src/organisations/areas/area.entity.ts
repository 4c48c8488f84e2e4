import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AreaLevel, AreaType } from '../vocabulary.js';

/** An area through all its versions. Its columns repeat the newest version, written by trigger. */
@Entity('areas')
export class Area {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', insert: false, update: false })
  name: string;

  /** Names that it is found by besides the one shown; written by trigger. */
  @Column({ name: 'other_names', type: 'text', insert: false, update: false, select: false })
  otherNames?: string;

  @Column({ type: 'text', insert: false, update: false })
  kind: AreaType;

  @Column({ type: 'text', insert: false, update: false })
  level: AreaLevel;

  /** Official code; codes are used again for other areas. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  code: string | null;

  @ForeignKey(() => Area)
  @Column({ name: 'parent_id', type: 'uuid', nullable: true, insert: false, update: false })
  parentId: string | null;

  @Column({ name: 'valid_from', type: 'date', nullable: true, insert: false, update: false })
  validFrom: string | null;

  /** Last day; null while it stands. */
  @Column({ name: 'valid_to', type: 'date', nullable: true, insert: false, update: false })
  validTo: string | null;

  @Column({ type: 'integer' })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
