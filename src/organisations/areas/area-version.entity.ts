import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AreaLevel, AreaType } from '../vocabulary.js';
import { Area } from './area.entity.js';

/** What an area was called, and where it lay, over some days. Versions of one area never overlap. */
@Entity('area_versions')
export class AreaVersion {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Area)
  @Column({ name: 'area_id', type: 'uuid' })
  areaId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: AreaType;

  @Column({ type: 'text' })
  level: AreaLevel;

  @Column({ type: 'text', nullable: true })
  code: string | null;

  @ForeignKey(() => Area)
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  /** A PostgreSQL range, `[2025-07-01,)`. */
  @Column({ type: 'daterange' })
  valid: string;

  /** The legal act behind it. */
  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
