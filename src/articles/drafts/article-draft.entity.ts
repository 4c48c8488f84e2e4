import { Column, Entity, ForeignKey } from 'typeorm';
import { StoredFile } from '../../files/stored-file.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { EditableRecord } from '../../platform/database/editable-record.js';
import { Article } from '../article.entity.js';
import type { DraftSource, DraftState } from '../vocabulary.js';
import type { DraftContents } from './draft-contents.js';

/** What was read from one article, for staff to put right and accept. Never public. */
@Entity('article_drafts')
export class ArticleDraft extends EditableRecord {
  @Column({ type: 'text' })
  state: DraftState;

  @Column({ type: 'text' })
  source: DraftSource;

  @ForeignKey(() => StoredFile)
  @Column({ name: 'source_file_id', type: 'uuid', nullable: true })
  sourceFileId: string | null;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ name: 'canonical_url', type: 'text', nullable: true })
  canonicalUrl: string | null;

  @Column({ type: 'text', nullable: true })
  outlet: string | null;

  @Column({ type: 'text', nullable: true })
  author: string | null;

  @Column({ name: 'published_on', type: 'text', nullable: true })
  publishedOn: string | null;

  @Column({ name: 'accessed_at', type: 'timestamptz', nullable: true })
  accessedAt: Date | null;

  /** What was read, NFC; every span of the contents lies in it. */
  @Column({ name: 'snapshot_text', type: 'text' })
  snapshotText: string;

  @Column({ name: 'snapshot_sha256', type: 'text' })
  snapshotSha256: string;

  @Column({ name: 'as_read', type: 'jsonb' })
  asRead: DraftContents;

  /** Null as long as nobody revised it. */
  @Column({ type: 'jsonb', nullable: true })
  revised: DraftContents | null;

  /** The article that it became, or was found to be of. */
  @ForeignKey(() => Article)
  @Column({ name: 'article_id', type: 'uuid', nullable: true })
  articleId: string | null;

  @Column({ name: 'discard_reason', type: 'text', nullable: true })
  discardReason: string | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'kept_by_id', type: 'uuid', nullable: true })
  keptById: string | null;
}
