import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Article } from '../article.entity.js';
import { ArticleDraft } from './article-draft.entity.js';

/** One acceptance of a draft, of all of it or of some parts. It stays, also when it is taken back. */
@Entity('article_draft_acceptances')
export class DraftAcceptance {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => ArticleDraft)
  @Column({ name: 'draft_id', type: 'uuid' })
  draftId: string;

  @Column({ type: 'integer' })
  ordinal: number;

  @ForeignKey(() => Article)
  @Column({ name: 'article_id', type: 'uuid' })
  articleId: string;

  /** The article was recorded by it; false: it was on record. */
  @Column({ name: 'article_made', type: 'boolean' })
  articleMade: boolean;

  @Column({ name: 'accepted_at', type: 'timestamptz' })
  acceptedAt: Date;

  @Column({ name: 'accepted_by', type: 'uuid', nullable: true })
  acceptedBy: string | null;

  /** Null: it stands. */
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;

  @Column({ name: 'undo_reason', type: 'text', nullable: true })
  undoReason: string | null;
}
