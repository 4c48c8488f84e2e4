import { Column, Entity, ForeignKey } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import type { CertificateLayout } from './layout-elements.js';

/** How a body prints its certificates onto its blanks. */
@Entity('certificate_templates')
export class CertificateTemplate extends EditableRecord {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  layout: CertificateLayout;

  /** A picture of the blank, PNG or JPEG: shown in previews only. */
  @Column({ type: 'bytea', nullable: true })
  background: Buffer | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid' })
  keptById: string;
}
