import { Column, Entity, ForeignKey } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';
import { EditableRecord } from '../platform/database/editable-record.js';
import type { LinkStatus } from './vocabulary.js';

@Entity('articles')
export class Article extends EditableRecord {
  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  outlet: string | null;

  @Column({ type: 'text', nullable: true })
  author: string | null;

  /** As given: where a reader is sent. */
  @Column({ type: 'text', nullable: true })
  url: string | null;

  /** Under which the same article is known again; see canonical-url.ts. */
  @Column({ name: 'canonical_url', type: 'text', nullable: true })
  canonicalUrl: string | null;

  @Column({ name: 'published_on', type: 'text', nullable: true })
  publishedOn: string | null;

  @Column({ name: 'published_inferred_from', type: 'text', nullable: true })
  publishedInferredFrom: string | null;

  @Column({ name: 'accessed_at', type: 'timestamptz', nullable: true })
  accessedAt: Date | null;

  /** NFC, as it stood on the day of access; never public. */
  @Column({ name: 'snapshot_text', type: 'text', nullable: true })
  snapshotText: string | null;

  /** Of the UTF-8 bytes of the snapshot, in lower-case hexadecimal. */
  @Column({ name: 'snapshot_sha256', type: 'text', nullable: true })
  snapshotSha256: string | null;

  @Column({ name: 'link_status', type: 'text' })
  linkStatus: LinkStatus;

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;
}
