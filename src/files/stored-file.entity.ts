import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StaffAccount } from '../auth/staff/staff-account.entity.js';
import type { FileOrigin } from './vocabulary.js';

/** What is known of a file; its bytes are in its pieces. Never changed: another file is another row. */
@Entity('stored_files')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  /** As its sender called it, without folders. */
  @Column({ type: 'text' })
  name: string;

  /** As its sender said; nothing is decided by it. */
  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  /** In bytes. */
  @Column({ type: 'integer' })
  size: number;

  /** In lower-case hexadecimal. */
  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'text' })
  origin: FileOrigin;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @ForeignKey(() => StaffAccount)
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
