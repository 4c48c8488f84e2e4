import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import type { ColumnRole } from '../reading/list.js';

/** What a column of this heading holds in the lists of one issuer, as a person said. */
@Entity('import_mappings')
export class ImportMapping {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'issuer_id', type: 'uuid' })
  issuerId: string;

  /** Folded. */
  @Column({ type: 'text' })
  heading: string;

  @Column({ type: 'text' })
  role: ColumnRole;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;
}
