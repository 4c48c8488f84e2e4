import { Column, Entity, ForeignKey } from 'typeorm';
import { EditableRecord } from '../platform/database/editable-record.js';
import { Area } from './areas/area.entity.js';
import type { BodyKind, Level, System } from './vocabulary.js';

/** A body: committee, department, school, enterprise, household. Name and validity repeat its newest version. */
@Entity('organisations')
export class Organisation extends EditableRecord {
  @Column({ type: 'text' })
  system: System;

  @Column({ type: 'text' })
  kind: BodyKind;

  @Column({ type: 'text' })
  level: Level;

  @ForeignKey(() => Area)
  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId: string | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  /** Why the public does not see it; null: it does. */
  @Column({ name: 'hidden_reason', type: 'text', nullable: true })
  hiddenReason: string | null;

  /** Written by trigger from the newest version. */
  @Column({ type: 'text', insert: false, update: false })
  name: string;

  @Column({ name: 'short_name', type: 'text', nullable: true, insert: false, update: false })
  shortName: string | null;

  /** Names that it is found by besides the one shown; written by trigger. */
  @Column({ name: 'other_names', type: 'text', insert: false, update: false, select: false })
  otherNames?: string;

  @Column({ name: 'valid_from', type: 'date', nullable: true, insert: false, update: false })
  validFrom: string | null;

  /** Last day; null while it stands. */
  @Column({ name: 'valid_to', type: 'date', nullable: true, insert: false, update: false })
  validTo: string | null;
}
